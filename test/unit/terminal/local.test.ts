import { copyFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readJournal } from '../../../src/storage/journalFile.js';
import { frontMatterOf } from '../../../src/story/draft/briefFile.js';
import { storyOf } from '../../../src/story/draft/journal.js';
import { countWords } from '../../../src/story/text/words.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli } from './support/cli.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

/** What a draft of nonsense comes to is not this file's question. */
const FINISHED = expect.stringMatching(/^(done|trimmed|short)$/) as string;
const LOCAL = ['--threads', '1', '--gpu', 'off', '--json'];
const draft = (words: number, out: string, ...more: string[]): string[] => [
  ...['draft', '--words', String(words), '--seed', '7', 'A ferry that never lands', '--out', out],
  ...LOCAL,
  ...more,
];

describe('the built-in model', () => {
  test('drafts without any setting, and with the same seed the same bytes', async () => {
    await using folder = await tempFolder();
    const first = await cli.run(draft(300, 'one.md'), { cwd: folder.path });
    expect(jsonOf(first)).toMatchObject({ asked: 300, stop: FINISHED, error: null, tokens: { estimated: false } });
    expect(first.stderr).toMatch(/demonstration model.* on CPU/);
    await cli.run(draft(300, 'two.md'), { cwd: folder.path });
    await cli.run(draft(300, 'other.md', '--seed', '8'), { cwd: folder.path });
    const [one, two, other] = await Promise.all(['one.md', 'two.md', 'other.md'].map((name) => readFile(folder.file(name))));
    expect(two).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('killed in the middle is gone on with, byte for byte', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await using running = cli.start(draft(700, 'story.md'), { cwd: folder.path });
    await vi.waitFor(async () => expect(countWords(await readFile(path, 'utf8'))).toBeGreaterThan(100), { timeout: 30_000, interval: 20 });
    running.process.kill('SIGKILL');
    await running.ended;
    const events = await readJournal(`${path}.journal`);
    const [start] = events;
    if (start?.kind !== 'start') throw new Error('no start');
    const kept = frontMatterOf(start.brief) + storyOf(events);
    expect(kept.startsWith(await readFile(path, 'utf8'))).toBe(true);
    const resumed = await cli.run(['draft', '--resume', 'story.md', ...LOCAL], { cwd: folder.path });
    expect([resumed.code, jsonOf(resumed)]).toMatchObject([0, { asked: 700, stop: FINISHED }]);
    expect((await readFile(path, 'utf8')).startsWith(kept)).toBe(true);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('stopped by Ctrl+C, which reaches its own process as well, is cancelled and not crashed', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await using running = cli.start(draft(700, 'story.md'), { cwd: folder.path, ownGroup: true });
    await vi.waitFor(async () => expect(countWords(await readFile(path, 'utf8'))).toBeGreaterThan(50), { timeout: 30_000, interval: 20 });
    process.kill(-(running.process.pid ?? 0), 'SIGINT');
    const ended = await running.ended;
    expect([ended.code, jsonOf(ended)]).toMatchObject([130, { asked: 700, stop: 'cancelled', error: null }]);
    expect(ended.stderr).not.toContain('polaris:');
    expect(await readdir(folder.path)).toEqual(['story.md', 'story.md.journal']);
  });
});

test('a context larger than the model was trained for is refused by the name of its option', async () => {
  await using folder = await tempFolder();
  const ended = await cli.run(draft(300, 'story.md', '--context-tokens', '99999'), { cwd: folder.path });
  expect([ended.code, jsonOf(ended)]).toMatchObject([
    1,
    { error: { code: 'bad-settings', message: expect.stringMatching(/--context-tokens/) as string } },
  ]);
});

describe('a model file', () => {
  const refused = async (content: (path: string) => Promise<void>): Promise<Record<string, unknown>> => {
    await using folder = await tempFolder();
    await content(folder.file('model.gguf'));
    const before = await readdir(folder.path);
    const ended = await cli.run(draft(300, 'story.md', '--model', 'model.gguf'), { cwd: folder.path });
    expect(ended.code).toBe(1);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
    // The terminal has options, not the editor's settings.
    expect(ended.stdout + ended.stderr).not.toContain('polaris.local');
    expect(await readdir(folder.path)).toEqual(before);
    return jsonOf(ended);
  };

  test('that is missing, empty, foreign or cut short is refused in a sentence', async () => {
    const sentence = {
      stop: 'failed',
      error: { code: expect.stringMatching(/^model-/) as string, message: expect.stringMatching(/model\.gguf.*\.$/) as string },
    };
    expect(await refused(() => Promise.resolve())).toMatchObject(sentence);
    expect(await refused((path) => writeFile(path, ''))).toMatchObject(sentence);
    expect(JSON.stringify(await refused(() => Promise.resolve()))).toContain('correct --model');
    expect(await refused((path) => writeFile(path, 'PK\u0003\u0004 a picture book'.repeat(100)))).toMatchObject(sentence);
    expect(
      await refused(async (path) => {
        await copyFile(join(cli.rootDir, 'models', 'polaris-mini.gguf'), path);
        await truncate(path, 1_000_000);
      }),
    ).toMatchObject(sentence);
  });
});
