import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LanguageModelError } from '../../../../src/story/languageModel.js';
import { NEVER, ROOT, bundle, collect, isAlive, openModel, pidOf, request, until } from './open.js';

/** Long enough for a busy machine, short enough to wait for. */
const STALL_MS = 2000;

/** A worker whose event loop never turns again once it is asked to write. */
async function blockingWorker(): Promise<string> {
  const worker = await bundle('src/engine/local/worker.ts');
  const path = join(dirname(worker), 'blocking-worker.mjs');
  const source = `
    import { writeSync } from 'node:fs';
    import ${JSON.stringify(pathToFileURL(worker).href)};
    process.on('message', ({ type }) => {
      if (type !== 'generate') return;
      writeSync(1, 'blocked\\n');
      for (;;);
    });`;
  await writeFile(path, source);
  return path;
}

/** Reads a reply until it fails. */
async function failureOf(chunks: AsyncIterable<unknown>): Promise<unknown> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    while ((await iterator.next()).done !== true);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a model process that dies', () => {
  test('leaves the text so far and a sentence, and the next request starts another', async () => {
    await using model = await openModel();
    const pid = pidOf(model);
    let text = '';
    let failure: unknown;
    try {
      for await (const chunk of model.generate(request({ maxTokens: 900 }), NEVER)) {
        if (chunk.kind === 'text') text += chunk.text;
        if (text.length > 50) process.kill(pid, 'SIGKILL');
      }
    } catch (error) {
      failure = error;
    }
    expect(text.length).toBeGreaterThan(50);
    expect(failure).toBeInstanceOf(LanguageModelError);
    expect(failure).toMatchObject({
      code: 'crashed',
      message: expect.stringMatching(/ended from outside \(SIGKILL\).*; try again/) as string,
    });
    const reply = await collect(model.generate(request({ maxTokens: 10 }), NEVER));
    expect(reply.end?.usage.textTokens).toBe(10);
    expect(pidOf(model)).not.toBe(pid);
  });

  test('while nobody asks is started anew without a word to the writer', async () => {
    await using model = await openModel();
    process.kill(pidOf(model), 'SIGSEGV');
    await until(() => model.log.some((line) => line.includes('its process ended (SIGSEGV)')));
    expect(await model.countTokens('Nobody came.', NEVER)).toBeGreaterThan(1);
  });

  test('by our own closing says so to whoever was reading', async () => {
    const model = await openModel();
    const failure = failureOf(model.generate(request({ maxTokens: 900 }), NEVER));
    await model[Symbol.asyncDispose]();
    expect(await failure).toMatchObject({ code: 'lost' });
    await expect(model.countTokens('a', NEVER)).rejects.toMatchObject({ code: 'lost' });
    expect(isAlive(pidOf(model))).toBe(false);
  });
});

describe('a model process in a terminal', () => {
  test.each(['SIGINT', 'SIGHUP'] as const)('leaves %s to its host', async (signal) => {
    await using model = await openModel();
    const pid = pidOf(model);
    let tokens = 0;
    for await (const chunk of model.generate(request({ maxTokens: 60 }), NEVER)) {
      if (chunk.kind === 'text' && tokens === 0) process.kill(pid, signal);
      if (chunk.kind === 'text') tokens += chunk.tokens;
    }
    expect(tokens).toBeGreaterThan(20);
    expect(await model.countTokens('Nobody left.', NEVER)).toBeGreaterThan(1);
    expect(pidOf(model)).toBe(pid);
  });
});

describe('a model process that hangs', () => {
  test('because it is stopped is ended and reported', async () => {
    await using model = await openModel({}, { stallMs: STALL_MS });
    const pid = pidOf(model);
    const failure = failureOf(model.generate(request({ maxTokens: 900 }), NEVER));
    process.kill(pid, 'SIGSTOP');
    expect(await failure).toMatchObject({
      code: 'stalled',
      message: expect.stringContaining('hung while “polaris-mini.gguf” was writing') as string,
    });
    expect(isAlive(pid)).toBe(false);
  });

  test('because its loop is blocked is ended and reported', async () => {
    await using model = await openModel({}, { stallMs: STALL_MS, workerFile: await blockingWorker() });
    expect(await failureOf(model.generate(request(), NEVER))).toMatchObject({ code: 'stalled' });
  });
});

describe('a host that is killed', () => {
  test.each(['idle', 'writing', 'blocked'] as const)('takes its model process along: %s', async (doing) => {
    const { host, modelPid } = await startHost(doing);
    expect(isAlive(modelPid)).toBe(true);
    host.kill('SIGKILL');
    await until(() => !isAlive(modelPid));
  });
});

test('loading can be cancelled', async () => {
  const abort = new AbortController();
  const opening = openModel({}, {}, abort.signal);
  setImmediate(() => abort.abort());
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
});

/** A process that opens the model as a face of the product does; resolves once the model does what the test wants of it. */
async function startHost(doing: 'idle' | 'writing' | 'blocked'): Promise<{ readonly host: ChildProcess; readonly modelPid: number }> {
  const script = await bundle('test/unit/engine/local/hostProcess.ts');
  const worker = doing === 'blocked' ? await blockingWorker() : await bundle('src/engine/local/worker.ts');
  const host = spawn(process.execPath, [script, ROOT, worker, doing], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void host.kill('SIGKILL'));
  const [line] = (await once(createInterface({ input: host.stdout }), 'line')) as [string];
  return { host, modelPid: Number(line) };
}
