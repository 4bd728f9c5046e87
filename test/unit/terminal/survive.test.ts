import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readJournal } from '../../../src/storage/journalFile.js';
import { frontMatterOf } from '../../../src/story/draft/briefFile.js';
import { storyOf } from '../../../src/story/draft/journal.js';
import { splitFrontMatter } from '../../../src/story/text/frontMatter.js';
import { countWords } from '../../../src/story/text/words.js';
import { smallDisk } from '../storage/smallDisk.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli, type Ended, type RunningCli } from './support/cli.js';
import { deadAddress, serveStories } from './support/served.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

const WORDS = 3000;
const DRAFT = ['draft', '--words', String(WORDS), '--mode', 'scenes', '--seed', '5', 'A ferry', '--out', 'story.md', '--json'];
const RESUME = ['draft', '--resume', 'story.md', '--json'];

/** What a file holds whose journal is this. */
async function journalled(path: string): Promise<string> {
  const events = await readJournal(`${path}.journal`);
  const [start] = events;
  if (start?.kind !== 'start') throw new Error('no start');
  return frontMatterOf(start.brief) + storyOf(events);
}

/** Starts a draft at a server that falls silent in the middle, and waits until it has. */
async function stuckDraft(folder: string, baseUrl: string): Promise<RunningCli> {
  const running = cli.start([...DRAFT, '--base-url', baseUrl], { cwd: folder });
  await vi.waitFor(
    async () => {
      expect(countWords(splitFrontMatter(await readFile(`${folder}/story.md`, 'utf8')).body)).toBeGreaterThan(600);
    },
    { timeout: 30_000, interval: 20 },
  );
  return running;
}

/** A draft that was killed in the middle. */
async function killedDraft(folder: string): Promise<Ended> {
  await using server = await serveStories(silent);
  await using running = await stuckDraft(folder, server.baseUrl);
  running.process.kill('SIGKILL');
  return await running.ended;
}

/** Goes on with the draft of a folder; without a server by no model. */
function resume(folder: string, baseUrl?: string): Promise<Ended> {
  return cli.run([...RESUME, ...(baseUrl === undefined ? [] : ['--base-url', baseUrl])], { cwd: folder });
}

/** What is kept of a draft in a folder of its own: the file is no more than its journal. */
async function keptOf(path: string): Promise<string> {
  const kept = await journalled(path);
  expect(kept.startsWith(await readFile(path, 'utf8'))).toBe(true);
  return kept;
}

const silent = { faultFrom: 4, fault: { kind: 'stall', afterTokens: 300 } } as const;

describe('a killed draft', () => {
  test('left its text in file and journal; resumed, it has the same bytes and is finished', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    expect((await killedDraft(folder.path)).signal).toBe('SIGKILL');
    const kept = await keptOf(path);
    expect(countWords(storyOf(await readJournal(`${path}.journal`)))).toBeGreaterThan(600);

    // However little of the file is left, a resumed draft that gets nowhere restores it from the journal.
    await truncate(path, 100);
    const nowhere = await resume(folder.path, await deadAddress());
    expect([nowhere.code, jsonOf(nowhere)]).toMatchObject([1, { asked: WORDS, stop: 'failed', error: { code: 'unreachable' } }]);
    expect(await readFile(path, 'utf8')).toBe(kept);
    await rm(path);

    await using server = await serveStories();
    const ended = await resume(folder.path, server.baseUrl);
    const result = jsonOf(ended);
    expect(result).toMatchObject({ asked: WORDS, stop: 'done', error: null });
    const whole = await readFile(path, 'utf8');
    expect(whole.startsWith(kept)).toBe(true);
    expect(countWords(splitFrontMatter(whole).body)).toBe(result['written']);
    expect(Math.abs((result['ratio'] as number) - 1)).toBeLessThanOrEqual(0.05);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('that was finished but for its last step is finished without a model', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await killedDraft(folder.path);
    const journal = await readFile(`${path}.journal`, 'utf8');
    const result = {
      asked: WORDS,
      written: 9,
      ratio: 1,
      scenes: [],
      tokens: { prompt: 0, thinking: 0, story: 0, estimated: false },
      seconds: 1,
    };
    const end = { kind: 'end', result: { ...result, firstTokenSeconds: null, stop: 'done', error: null } };
    await writeFile(`${path}.journal`, `${journal.slice(0, journal.lastIndexOf('\n') + 1)}${JSON.stringify(end)}\n`);
    const kept = await journalled(path);
    const ended = await resume(folder.path);
    expect([ended.code, jsonOf(ended)]).toEqual([0, end.result]);
    expect(await readFile(path, 'utf8')).toBe(`${kept.trimEnd()}\n`);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('whose file was edited meanwhile keeps what the writer wrote', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    await killedDraft(folder.path);
    await writeFile(path, 'All my own words.');
    const kept = await journalled(path);
    const ended = await resume(folder.path, await deadAddress());
    expect(ended.stderr).toMatch(/story\.md was changed since; that text is kept in story\.edited\.md/);
    expect(await readFile(folder.file('story.edited.md'), 'utf8')).toBe('All my own words.');
    expect(await readFile(path, 'utf8')).toBe(kept);
  });

  test('is not resumed as another one, nor by a model that was not named', async () => {
    await using folder = await tempFolder();
    await killedDraft(folder.path);
    const before = await readFile(folder.file('story.md.journal'), 'utf8');
    for (const [more, sentence] of [
      [['--words', '500'], /--words as 3000/],
      [['--seed', '6'], /--seed as 5/],
      [['--mode', 'single'], /--mode as scenes/],
      [['A train'], /another one/],
      [['--out', 'other.md'], /names the file already/],
      [['--force'], /leave one of them out/],
      [[], /begun with scripted: name that model again/],
    ] as const) {
      const ended = await cli.run([...RESUME, ...more], { cwd: folder.path });
      expect([more, ended.code, jsonOf(ended)]).toMatchObject([more, 2, { error: { message: expect.stringMatching(sentence) as string } }]);
    }
    expect(await readFile(folder.file('story.md.journal'), 'utf8')).toBe(before);
    const again = [...RESUME, '--words', String(WORDS), '--seed', '5', 'A ferry', '--base-url', await deadAddress()];
    expect((await cli.run(again, { cwd: folder.path })).code).toBe(1);
  });
});

describe('a draft that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s keeps its text, says so, and can be resumed', async (signal) => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    {
      await using server = await serveStories(silent);
      await using running = await stuckDraft(folder.path, server.baseUrl);
      running.process.kill(signal);
      const ended = await running.ended;
      const result = jsonOf(ended);
      expect([ended.code, result]).toMatchObject([130, { asked: WORDS, stop: 'cancelled', error: null }]);
      expect(ended.stderr).toMatch(/go on with --resume story\.md\n$/);
      const body = splitFrontMatter(await readFile(path, 'utf8')).body;
      expect(countWords(body)).toBe(result['written']);
    }
    const kept = await journalled(path);
    expect(await readFile(path, 'utf8')).toBe(kept);
    await using server = await serveStories();
    const ended = await resume(folder.path, server.baseUrl);
    expect(jsonOf(ended)).toMatchObject({ stop: 'done' });
    expect((await readFile(path, 'utf8')).startsWith(kept)).toBe(true);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });

  test('twice at once still ends with 130 and a whole journal', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories(silent);
    await using running = await stuckDraft(folder.path, server.baseUrl);
    running.process.kill('SIGINT');
    running.process.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
    await keptOf(folder.file('story.md'));
  });

  test('while it reads its premise, or before a server answers, is cancelled too', async () => {
    await using waiting = cli.start(['draft', '--words', '300', '-'], { stdin: null });
    // Node listens to SIGINT by itself; that the command does shows in SIGHUP, the lowest bit, which it takes at the same time.
    await vi.waitFor(async () => {
      expect(await readFile(`/proc/${String(waiting.process.pid)}/status`, 'utf8')).toMatch(/^SigCgt:\s+[0-9a-f]*[13579bdf]\n/m);
    });
    waiting.process.kill('SIGINT');
    expect((await waiting.ended).code).toBe(130);

    await using folder = await tempFolder();
    await using server = await serveStories({ faultFrom: 1, fault: { kind: 'stall', afterTokens: 0 } });
    await using running = cli.start([...DRAFT, '--base-url', server.baseUrl], { cwd: folder.path });
    await server.untilChats(1);
    running.process.kill('SIGINT');
    const ended = await running.ended;
    expect([ended.code, jsonOf(ended)]).toMatchObject([130, { asked: WORDS, written: 0, stop: 'cancelled', error: null }]);
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('a draft whose server is lost', () => {
  test('keeps its text and is gone on with where the server is back', async () => {
    await using folder = await tempFolder();
    const path = folder.file('story.md');
    {
      await using server = await serveStories({ faultFrom: 4, fault: { kind: 'drop', afterTokens: 200 } });
      const ended = await cli.run([...DRAFT, '--base-url', server.baseUrl], { cwd: folder.path });
      expect([ended.code, jsonOf(ended)]).toMatchObject([1, { stop: 'failed', error: { code: 'lost' } }]);
      expect(ended.stderr).toMatch(/^polaris: [^\n]+\n\S.*not finished\nThe text so far is in story\.md/m);
    }
    const kept = await readFile(path, 'utf8');
    expect(kept).toBe(await journalled(path));
    await using server = await serveStories();
    const ended = await resume(folder.path, server.baseUrl);
    expect([ended.code, jsonOf(ended)]).toMatchObject([0, { stop: 'done' }]);
    expect((await readFile(path, 'utf8')).startsWith(kept)).toBe(true);
  });
});

describe('two drafts', () => {
  test('never write one journal', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories(silent);
    await using running = await stuckDraft(folder.path, server.baseUrl);
    const resumed = await resume(folder.path, server.baseUrl);
    expect([resumed.code, jsonOf(resumed)]).toMatchObject([1, { error: { code: 'in-use' } }]);
    const forced = await cli.run([...DRAFT, '--force', '--base-url', server.baseUrl], { cwd: folder.path });
    expect([forced.code, jsonOf(forced)]).toMatchObject([1, { error: { code: 'in-use' } }]);
    running.process.kill('SIGINT');
    expect(jsonOf(await running.ended)).toMatchObject({ stop: 'cancelled' });
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe(await journalled(folder.file('story.md')));
  });
});

describe('a full disk', () => {
  test('ends a draft in a sentence; with room again it goes on and has every byte', async () => {
    await using disk = await smallDisk(48);
    if (!disk) return;
    await using server = await serveStories();
    const ballast = `${disk.path}/ballast`;
    await writeFile(ballast, Buffer.alloc(20 * 1024));
    const ended = await cli.run([...DRAFT, '--base-url', server.baseUrl], { cwd: disk.path });
    const result = jsonOf(ended);
    expect([ended.code, result]).toMatchObject([1, { stop: 'failed', error: { code: 'disk-full' } }]);
    expect(ended.stderr).toMatch(/^polaris: .*full: free some space, then resume the draft\.$/m);
    expect(result['written']).toBeGreaterThan(100);
    const path = `${disk.path}/story.md`;
    const kept = await keptOf(path);
    expect(await stat(ballast)).toMatchObject({ size: 20 * 1024 });

    await rm(ballast);
    const resumed = await resume(disk.path, server.baseUrl);
    // The rest needs more than this disk has: what came is kept again.
    expect(jsonOf(resumed)['written']).toBeGreaterThan(result['written'] as number);
    expect((await readFile(path, 'utf8')).startsWith(kept.slice(0, 2000))).toBe(true);
  });

  test('from the first byte on leaves nothing behind', async () => {
    await using disk = await smallDisk(4);
    if (!disk) return;
    await writeFile(`${disk.path}/ballast`, Buffer.alloc(4096));
    await using server = await serveStories();
    const ended = await cli.run([...DRAFT, '--base-url', server.baseUrl], { cwd: disk.path });
    expect([ended.code, jsonOf(ended)]).toMatchObject([1, { written: 0, error: { code: 'disk-full' } }]);
    expect(await readdir(disk.path)).toEqual(['ballast']);
  });

  test('by a limit on the size of a file is said likewise', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    const under = ['bash', '-c', 'ulimit -f 8; exec "$@"', 'bash'];
    const ended = await cli.run([...DRAFT, '--base-url', server.baseUrl], { cwd: folder.path, under });
    expect([ended.code, jsonOf(ended)]).toMatchObject([1, { stop: 'failed', error: { code: 'disk-full' } }]);
    const kept = await keptOf(folder.file('story.md'));
    const resumed = await resume(folder.path, server.baseUrl);
    expect([resumed.code, jsonOf(resumed)]).toMatchObject([0, { stop: 'done' }]);
    expect((await readFile(folder.file('story.md'), 'utf8')).startsWith(kept)).toBe(true);
  });

  test('behind the standard output is said, too', async () => {
    await using server = await serveStories();
    const under = ['bash', '-c', 'exec "$@" > /dev/full', 'bash'];
    const ended = await cli.run(['draft', '--words', '300', 'A ferry', '--base-url', server.baseUrl], { under });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/polaris: The disk of the standard output is full/);
  });

  test('behind the line of JSON is said once, and the story stands', async () => {
    await using folder = await tempFolder();
    await using server = await serveStories();
    const under = ['bash', '-c', 'exec "$@" > /dev/full', 'bash'];
    const args = ['draft', '--words', '300', 'A ferry', '--out', 'story.md', '--json', '--base-url', server.baseUrl];
    await using running = cli.start(args, { under, cwd: folder.path });
    const { code, stderr } = await running.ended;
    expect([code, stderr.match(/disk of the standard output is full/g)]).toEqual([1, expect.objectContaining({ length: 1 })]);
    expect(await readdir(folder.path)).toEqual(['story.md']);
  });
});
