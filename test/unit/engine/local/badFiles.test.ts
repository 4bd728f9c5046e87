import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkGgufFile } from '../../../../src/engine/local/ggufFile.js';
import { LanguageModelError } from '../../../../src/story/languageModel.js';
import { GgufBytes } from '../../../support/gguf/ggufBytes.js';
import { ROOT, openModel, temporaryFolder } from './open.js';

const ONE_SENTENCE_WITH_A_NEXT_STEP = /^[^\n]+; [^\n]*(download|choose|correct|lower|set|turn|get)[^\n]*\.$/;

/** Opening fails; the failure is one sentence with a next step. */
async function openingFails(changes: Parameters<typeof openModel>[0]): Promise<LanguageModelError> {
  const failure: unknown = await openModel(changes).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(LanguageModelError);
  const error = failure as LanguageModelError;
  expect(error.message).toMatch(ONE_SENTENCE_WITH_A_NEXT_STEP);
  return error;
}

async function opened(bytes: string | Uint8Array): Promise<LanguageModelError> {
  await using folder = await temporaryFolder();
  const modelFile = join(folder.path, 'story.gguf');
  await writeFile(modelFile, bytes);
  return await openingFails({ modelFile });
}

const model = await GgufBytes.ofBuiltInModel(ROOT);
const copy = (): GgufBytes => new GgufBytes(Buffer.from(model.bytes));

test('a file that is not there', async () => {
  expect(await openingFails({ modelFile: '/no/such/model.gguf' })).toMatchObject({
    code: 'model-missing',
    message: expect.stringContaining('no model file at /no/such/model.gguf') as string,
  });
});

test('a folder', async () => {
  await using folder = await temporaryFolder();
  expect((await openingFails({ modelFile: folder.path })).message).toContain('is a folder');
});

test.skipIf(process.platform === 'win32')('a named pipe that nobody writes to is not waited for', async () => {
  await using folder = await temporaryFolder();
  const modelFile = join(folder.path, 'pipe.gguf');
  execFileSync('mkfifo', [modelFile]);
  expect((await openingFails({ modelFile })).message).toContain('is no plain file');
});

test('a header with nothing after it is told without a word of the parser', async () => {
  const { message } = await opened(model.bytes.subarray(0, 24));
  expect(message).not.toMatch(/undefined|propert/);
});

test.each([
  ['', 'is empty'],
  ['GGUF\u0003', 'ends within its header'],
  ['<!DOCTYPE html><html><body>Sign in</body></html>', 'a web page'],
  ['version https://git-lfs.github.com/spec/v1\noid sha256:0\n', 'a pointer of Git LFS'],
  ['PK\u0003\u0004 and so on and so forth and on', 'a zip archive'],
  ['GGUF\u0009\0\0\0'.padEnd(24, '\0'), 'GGUF version 9'],
  ['GGUF\u0003\0\0\0'.padEnd(24, '\u00ff'), 'makes no sense'],
])('a foreign or damaged beginning, seen before a process is started: %j', async (start, words) => {
  const failure = await opened(Buffer.from(start, 'latin1'));
  expect(failure).toMatchObject({ code: 'model-broken', message: expect.stringContaining(words) as string });
});

test('any bytes at all are refused or let through to the loader, never a crash of the host', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'story.gguf');
  const header = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.uint8Array({ maxLength: 30 }).map((rest) => Buffer.concat([Buffer.from('GGUF'), rest])),
  );
  await fc.assert(
    fc.asyncProperty(header, async (bytes) => {
      await writeFile(path, bytes);
      const failure: unknown = await checkGgufFile(path).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure !== undefined) expect(failure).toBeInstanceOf(LanguageModelError);
    }),
  );
});

test.each([
  ['cut off in the weights', () => model.bytes.subarray(0, 2_000_000), 'not within the file bounds'],
  ['cut off in the metadata', () => model.bytes.subarray(0, 20_000), 'failed to read key-value pairs'],
  ['of an unknown architecture', () => copy().setString('general.architecture', 'llamb').bytes, "unknown model architecture: 'llamb'"],
  ['with weights that are not numbers', () => copy().spoilWeights().bytes, 'invalid data'],
  ['that brings its process down', () => copy().setU32('llama.attention.head_count', 0).bytes, 'SIGABRT: llama-model-loader.cpp'],
  ['without a context', () => copy().setU32('llama.context_length', 0).bytes, 'a context of 0 tokens'],
])('a model %s', async (_what, bytes, words) => {
  expect(await opened(bytes())).toMatchObject({ code: 'model-broken', message: expect.stringContaining(words) as string });
});

test('a context beyond what the model was trained for', async () => {
  expect(await openingFails({ contextTokens: 4096 })).toMatchObject({
    code: 'bad-settings',
    message: expect.stringContaining('trained for a context of 1,024 tokens and polaris.local.contextTokens asks for 4,096') as string,
  });
});

test('a context that does not fit into memory', async () => {
  await using folder = await temporaryFolder();
  const modelFile = join(folder.path, 'story.gguf');
  await writeFile(modelFile, copy().setU32('llama.context_length', 20_000_000).bytes);
  const failure = await openingFails({ modelFile, contextTokens: 20_000_000 });
  expect(failure).toMatchObject({
    code: 'out-of-memory',
    message: expect.stringContaining('A context of 20,000,000 tokens does not fit') as string,
  });
});

test.each([
  [{ kvCacheType: 'q8_0', flashAttention: false } as const, 'needs flash attention'],
  [{ threads: 0 }, 'polaris.local.threads is 0'],
  [{ contextTokens: 12.5 }, 'polaris.local.contextTokens is 12.5'],
  [{ preset: 'polaris-90b' }, 'choose one of polaris-mini, polaris-9b'],
])('settings that contradict themselves: %j', async (changes, words) => {
  expect(await openingFails(changes)).toMatchObject({ code: 'bad-settings', message: expect.stringContaining(words) as string });
});

test('a preset whose file is not here says where to get it and where to put it', async () => {
  const failure = await openingFails({ preset: 'polaris-9b' });
  expect(failure.code).toBe('model-missing');
  expect(failure.message).toMatch(/huggingface\.co\/\S+POLARIS-9B, where access is given on request.*polaris\.local\.modelFile/);
});
