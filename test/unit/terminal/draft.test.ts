import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/story/text/frontMatter.js';
import { countWords } from '../../../src/story/text/words.js';
import { startOpenaiServer } from '../../support/openaiServer/server.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli } from './support/cli.js';
import { deadAddress, serveStories } from './support/served.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

const JSON_KEYS = ['asked', 'written', 'ratio', 'scenes', 'tokens', 'seconds', 'firstTokenSeconds', 'stop', 'error'];

describe('a draft', () => {
  test('goes to the standard output as the story alone, and its progress to the standard error', async () => {
    await using server = await serveStories();
    const ended = await cli.run(['draft', '--words', '600', 'A ferry', '--base-url', server.baseUrl]);
    expect(ended.code).toBe(0);
    expect(Math.abs(countWords(ended.stdout) / 600 - 1)).toBeLessThanOrEqual(0.05);
    expect(ended.stdout).toMatch(/[.!?…]["'”’)]*\n$/);
    expect(ended.stdout).not.toMatch(/^---/);
    expect(ended.stderr).toMatch(/^scripted on 127\.0\.0\.1:\d+\nseed \d+\n/);
    expect(ended.stderr).toMatch(/\d+ of 600 words in \d+ s\n$/);
    expect(ended.stderr).not.toContain('not this machine');
  });

  test('goes to a file with front matter, and one line of JSON says what it came to', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    const args = [
      'draft',
      '--words',
      '1200',
      '--mode',
      'scenes',
      'A “ferry”: it lands',
      '--out',
      'story.md',
      '--json',
      '--base-url',
      server.baseUrl,
    ];
    const ended = await cli.run(args, { cwd: folder.path });
    const result = jsonOf(ended);
    expect(ended.code).toBe(0);
    expect(Object.keys(result)).toEqual(JSON_KEYS);
    expect(Object.keys(result['tokens'] as object)).toEqual(['prompt', 'thinking', 'story', 'estimated']);
    expect(result).toMatchObject({ asked: 1200, stop: 'done', error: null });
    const { frontMatter, body } = splitFrontMatter(await readFile(folder.file('story.md'), 'utf8'));
    expect(frontMatter).toBe('prompt: "A “ferry”: it lands"\nwords: 1200\n');
    expect(countWords(body)).toBe(result['written']);
    expect(result['ratio']).toBe(Number((countWords(body) / 1200).toFixed(4)));
    expect(body).toMatch(/^\n\S[\s\S]*[^\n]\n$/);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('is briefed by a file with words and the chapter before, or by the standard input', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await writeFile(folder.file('one.md'), '---\ntitle: One\n---\nThe lighthouse keeper had hidden the oar.\n');
    await writeFile(folder.file('two.md'), '---\nwords: 300\nfollows: one.md\nstyle: laconic\n---\n\nThe oar is found.\n');
    const ended = await cli.run(['draft', 'two.md', '--out', 'story.md', '--json', '--base-url', server.baseUrl], { cwd: folder.path });
    expect(jsonOf(ended)).toMatchObject({ asked: 300, stop: 'done' });
    const asked = JSON.stringify(server.chats());
    expect(asked).toContain('The oar is found.');
    expect(asked).toContain('had hidden the oar');
    expect(asked).toContain('laconic');
    const piped = await cli.run(['draft', '-', '--words', '300', '--base-url', server.baseUrl], { stdin: 'A glove in the snow\n' });
    expect(piped.code).toBe(0);
    expect(JSON.stringify(server.chats())).toContain('A glove in the snow');
  });

  test('that avoids a word has its file revised, and counts what is in it', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await writeFile(folder.file('brief.md'), '---\nwords: 400\navoid: [the, suddenly]\n---\n\nA house\n');
    const ended = await cli.run(['draft', 'brief.md', '--out', 'story.md', '--json', '--base-url', server.baseUrl], { cwd: folder.path });
    const { body } = splitFrontMatter(await readFile(folder.file('story.md'), 'utf8'));
    expect(ended.stderr).toContain('revising');
    expect(jsonOf(ended)).toMatchObject({ written: countWords(body), stop: 'done' });
    expect(await readdir(folder.path)).toEqual(['brief.md', 'story.md']);
  });

  test('replaces a file with --force, but not before there is something to put in its place', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await writeFile(folder.file('story.md'), 'The old story.');
    const args = ['draft', '--words', '300', 'A ferry', '--out', 'story.md', '--force', '--json', '--base-url'];
    const failed = await cli.run([...args, await deadAddress()], { cwd: folder.path });
    expect(failed.code).toBe(1);
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe('The old story.');
    const done = await cli.run([...args, server.baseUrl], { cwd: folder.path });
    expect(done.code).toBe(0);
    expect(await readFile(folder.file('story.md'), 'utf8')).toMatch(/^---\nprompt: A ferry\n/);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('ends quietly when nobody reads it any more', async () => {
    await using server = await serveStories({ script: { wire: { paceMs: 1 } } });
    await using running = cli.start(['draft', '--words', '3000', 'A ferry', '--base-url', server.baseUrl]);
    await running.until('stdout', /\S/);
    running.process.stdout.destroy();
    const ended = await running.ended;
    expect(ended.code).toBe(0);
    expect(ended.stderr).not.toMatch(/polaris:|EPIPE|at /);
    expect(await server.requests.at(-1)?.closed).toBe('aborted');
  });

  test('goes on when nobody reads its progress', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await using running = cli.start(['draft', '--words', '300', 'A ferry', '--out', 'story.md', '--json', '--base-url', server.baseUrl], {
      cwd: folder.path,
    });
    running.process.stderr.destroy();
    expect(jsonOf(await running.ended)).toMatchObject({ stop: 'done' });
  });
});

describe('a server that will not', () => {
  const draft = async (path: string, ...more: string[]): Promise<Record<string, unknown>> => {
    const ended = await cli.run(['draft', '--words', '300', 'A ferry', '--out', 'story.md', '--json', ...more], {
      cwd: path,
      env: { ...process.env, POLARIS_TEST_KEY: 'right' },
    });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^polaris: [^\n]+\.$/m);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    // Nothing came, so nothing is left in the way of the next try.
    expect(await readdir(path)).toEqual([]);
    return jsonOf(ended);
  };

  test('answer is named', async () => {
    await using folder = await tempFolder();
    const address = await deadAddress();
    const result = await draft(folder.path, '--base-url', address);
    expect(result).toMatchObject({
      asked: 300,
      written: 0,
      stop: 'failed',
      error: { code: 'unreachable', message: expect.stringContaining(new URL(address).host) as string },
    });
  });

  test('take the key is named, and one that takes it drafts', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories({ script: { apiKey: 'right' } });
    expect(await draft(folder.path, '--base-url', server.baseUrl)).toMatchObject({ error: { code: 'unauthorized' } });
    const args = ['draft', '--words', '300', 'A ferry', '--base-url', server.baseUrl, '--api-key-env', 'POLARIS_TEST_KEY'];
    const ended = await cli.run(args, { env: { ...process.env, POLARIS_TEST_KEY: 'right' } });
    expect(ended.code).toBe(0);
  });

  test('know the model is named', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    const result = await draft(folder.path, '--base-url', server.baseUrl, '--model-name', 'gpt-none');
    expect(result).toMatchObject({ error: { code: 'model-missing', message: expect.stringContaining('gpt-none') as string } });
  });

  test('hold one scene is named', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories({ script: { models: [{ id: 'scripted', max_model_len: 200 }], contextTokens: 200 } });
    expect(await draft(folder.path, '--base-url', server.baseUrl)).toMatchObject({ stop: 'failed', error: { code: 'context-full' } });
  });

  test('be on this machine is named before anything is sent', async () => {
    await using folder = await tempFolder();
    const ended = await cli.run(['draft', '--words', '300', 'A ferry', '--base-url', 'http://stories.invalid:8080/v1'], {
      cwd: folder.path,
    });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^The text is sent to stories\.invalid:8080, which is not this machine\.\n/);
    expect(ended.stderr).toMatch(/polaris: .*stories\.invalid/);
  });
});

describe('test-connection', () => {
  test('says what answered, which models, how much context and how soon', async () => {
    await using server = await serveStories({ script: { models: [{ id: 'scripted', max_model_len: 4096 }, { id: 'other' }] } });
    const ended = await cli.run(['test-connection', '--base-url', server.baseUrl]);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(ended.stdout).toMatch(/answered with scripted\.\n/);
    expect(ended.stdout).toMatch(/^models {2,}scripted, other$/m);
    expect(ended.stdout).toMatch(/^context {2,}4,096 tokens$/m);
    expect(ended.stdout).toMatch(/^first token {2,}\d+ ms$/m);
    expect(ended.stdout).toMatch(/^carrying on {2,}only because it is asked/m);
    expect(ended.stdout).toMatch(/^side by side {2,}4 replies \(assumed\)$/m);
    expect(ended.stdout).toMatch(/^embeddings {2,}none$/m);
    const json = await cli.run(['test-connection', '--base-url', server.baseUrl, '--json']);
    expect(jsonOf(json)).toMatchObject({ modelName: 'scripted', models: ['scripted', 'other'], contextTokens: 4096, error: null });
  });

  test('fails as drafts do', async () => {
    const gone = await cli.run(['test-connection', '--base-url', await deadAddress(), '--json']);
    expect(gone.code).toBe(1);
    expect(jsonOf(gone)).toMatchObject({ error: { code: 'unreachable' } });
    const wrong = await cli.run(['test-connection', '--json']);
    expect(wrong.code).toBe(2);
    expect(jsonOf(wrong)).toMatchObject({ error: { code: 'bad-usage' } });
  });
});

test('a story in a script without spaces between words is written, and said to be beyond counting', async () => {
  await using folder = await tempFolder();
  await using server = await startOpenaiServer({
    reply: (_, number) => ({
      pieces: Array.from({ length: 12 }, (_piece, at) => `第${String(number)}天第${String(at)}次，老人走向大海。\n\n`),
    }),
  });
  const args = ['draft', '--words', '100', '--out', 'story.md', '--json', '--base-url', server.baseUrl, '一位老人走向大海。'];
  const ended = await cli.run(args, { cwd: folder.path });
  expect([ended.code, jsonOf(ended)['error']]).toEqual([0, null]);
  expect(ended.stderr).toContain('The count is not valid: this script is written without spaces between words.');
});
