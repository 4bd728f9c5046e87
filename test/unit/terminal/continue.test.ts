import { readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

interface Take {
  readonly text: string;
  readonly words: number;
  readonly diversity: number;
}

const STORY = 'Mara lit the lamp.\n\nNobody had come for the boat since the flood.\n';
const takesOf = (result: Record<string, unknown>): readonly Take[] => result['takes'] as readonly Take[];

describe('a continuation', () => {
  test('goes to the standard output, and the file is left as it is', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await writeFile(folder.file('story.md'), STORY);
    const ended = await cli.run(['continue', 'story.md', '--words', '120', '--base-url', server.baseUrl], { cwd: folder.path });
    expect(ended.code).toBe(0);
    expect(Math.abs(countWords(ended.stdout) - 120)).toBeLessThanOrEqual(25);
    expect(ended.stdout).toMatch(/^\S[\s\S]*[.!?…]["'”’)]*\n$/u);
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe(STORY);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('of several takes is one line of JSON in the shape promised', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await writeFile(folder.file('story.md'), STORY);
    await writeFile(folder.file('story.notes.md'), '# Notes\n\n## Mara\n\n- afraid of water\n\n## Oskar\n\n- dead\n');
    const args = ['continue', 'story.md', '--words', '80', '--takes', '3', '--seed', '4', '--json', '--base-url', server.baseUrl];
    const ended = await cli.run(args, { cwd: folder.path });
    const result = jsonOf(ended);
    expect(ended.code).toBe(0);
    expect(Object.keys(result)).toEqual(['takes', 'context', 'stop', 'error']);
    expect(result).toMatchObject({ stop: 'done', error: null });
    const takes = takesOf(result);
    expect(takes).toHaveLength(3);
    for (const take of takes) {
      expect(Object.keys(take)).toEqual(['text', 'words', 'diversity']);
      expect(take.words).toBe(countWords(take.text));
      expect(take.diversity).toBeGreaterThanOrEqual(0);
      expect(take.diversity).toBeLessThanOrEqual(1);
    }
    const context = result['context'] as readonly { part: string; tokens: number; dropped: number }[];
    expect(context.map(({ part }) => part)).toEqual(['notes', 'characters', 'summary', 'scene', 'follows']);
    for (const part of context) expect(Object.keys(part)).toEqual(['part', 'tokens', 'dropped']);
    expect(context[0]?.tokens).toBeGreaterThan(0);
    const asked = JSON.stringify(server.chats());
    expect(asked).toContain('afraid of water');
    expect(asked).not.toContain('Oskar');
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe(STORY);
  });

  test('is put in its place with byte-order mark, front matter and line ends as they were', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    const before = '\uFEFF---\r\ntitle: Flood\r\n---\r\n\r\nMara lit the lamp.';
    const after = '\r\n\r\nThe key turned in the lock.\r\n';
    await writeFile(folder.file('story.md'), before + after);
    const at = ['--at', String(before.length), '--words', '60', '--in-place', '--json'];
    const ended = await cli.run(['continue', 'story.md', ...at, '--base-url', server.baseUrl], { cwd: folder.path });
    expect(ended.code).toBe(0);
    const [take] = takesOf(jsonOf(ended));
    const written = await readFile(folder.file('story.md'), 'utf8');
    expect(written).toBe(before + String(take?.text) + after);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(take?.text).toMatch(/^(?: |\r\n\r\n)\S[\s\S]*\S$/u);
    expect(JSON.stringify(server.chats())).toContain('The key turned in the lock.');
  });

  test('at the end keeps the last line break of the file', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    await writeFile(folder.file('story.md'), STORY);
    const ended = await cli.run(['continue', 'story.md', '--words', '60', '--in-place', '--base-url', server.baseUrl], {
      cwd: folder.path,
    });
    const written = await readFile(folder.file('story.md'), 'utf8');
    expect(ended.code).toBe(0);
    expect(written.startsWith(`${STORY}\n`)).toBe(true);
    expect(written).toMatch(/\S\n$/u);
    expect(written.slice(STORY.length).trim()).toBe(ended.stdout.trim());
  });

  test('is carried on by the built-in model in a process of its own, the same for the same seed', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), STORY);
    const args = ['continue', 'story.md', '--words', '40', '--seed', '3', '--threads', '1', '--gpu', 'off', '--json'];
    const [one, other] = [await cli.run(args, { cwd: folder.path }), await cli.run(args, { cwd: folder.path })];
    expect([one.code, one.stderr]).toEqual([0, expect.stringContaining('not the craft')]);
    expect(takesOf(jsonOf(one))[0]?.words).toBeGreaterThan(0);
    expect(jsonOf(other)).toEqual(jsonOf(one));
  });
});

describe('a continuation that fails', () => {
  test.each([
    [['--at', '12'], 'front matter'],
    [['--at', '999'], 'behind the end'],
    [['--at', '1e3'], 'whole number'],
    [['--words', '3'], 'from 10 to 5000'],
    [['--takes', '0'], 'from 1 to 8'],
    [['--engine', 'local', '--base-url', 'http://127.0.0.1:1'], 'no meaning'],
    [['--nonsense'], 'nknown option'],
  ])('by %j is bad usage', async (flags, reason) => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), `---\ntitle: The long flood\n---\n${STORY}`);
    const ended = await cli.run(['continue', 'story.md', '--json', ...flags], { cwd: folder.path });
    expect(ended.code).toBe(2);
    expect(jsonOf(ended)).toMatchObject({
      takes: [],
      context: [],
      stop: 'failed',
      error: { message: expect.stringContaining(reason) as string },
    });
    expect(ended.stderr).toContain(reason);
  });

  test('for want of a file is bad usage, of a server a failure', async () => {
    await using folder = await tempFolder();
    expect((await cli.run(['continue', 'none.md', '--json'], { cwd: folder.path })).code).toBe(2);
    await writeFile(folder.file('story.md'), STORY);
    const ended = await cli.run(['continue', 'story.md', '--in-place', '--json', '--base-url', await deadAddress()], { cwd: folder.path });
    expect(ended.code).toBe(1);
    expect(jsonOf(ended)).toMatchObject({ takes: [], stop: 'failed', error: { code: 'unreachable' } });
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe(STORY);
  });

  test('when the file is changed meanwhile, which is left as it is', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), STORY);
    await using server = await startOpenaiServer({
      reply: async () => {
        await writeFile(folder.file('story.md'), 'Something else.\n');
        return { pieces: ['She waited for him until the morning, and then she slept at last.'] };
      },
    });
    const ended = await cli.run(['continue', 'story.md', '--words', '12', '--in-place', '--json', '--base-url', server.baseUrl], {
      cwd: folder.path,
    });
    expect(ended.code).toBe(1);
    expect(takesOf(jsonOf(ended))[0]?.text).toContain('She waited for him');
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe('Something else.\n');
  });

  test('by Ctrl+C keeps the text so far on the standard output and the file as it is', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), STORY);
    const pieces = [...Array.from({ length: 3 }, (_, n) => `The boat turned over again and the ${String(n)} of them swam. `), 'And'];
    await using server = await startOpenaiServer({ reply: () => ({ pieces, fault: { kind: 'stall', afterTokens: 30 } }) });
    await using running = cli.start(['continue', 'story.md', '--words', '400', '--in-place', '--base-url', server.baseUrl], {
      cwd: folder.path,
    });
    await running.until('stdout', /swam\./u);
    running.process.kill('SIGINT');
    const ended = await running.ended;
    expect(ended.code).toBe(130);
    expect(ended.stdout).toContain('swam.');
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe(STORY);
  });
});
