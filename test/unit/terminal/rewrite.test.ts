import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOpenaiServer } from '../../support/openaiServer/server.js';
import type { ServerScript } from '../../support/openaiServer/script.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli } from './support/cli.js';
import { deadAddress } from './support/served.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

const KEYS = ['text', 'words', 'breaches', 'stop', 'error'];
const PASSAGE = 'Marta ran along the quay and called his name. The 3 men at the crane looked up. “He went that way,” one of them said.';
const GOOD = 'Marta ran down the quay, calling his name. The 3 men at the crane looked up. “He went that way,” one of them said.';
/** A byte-order mark, front matter and carriage returns: all of them count. */
const STORY = `\uFEFF---\r\nwords: 300\r\n---\r\n\r\nThe ferry had gone at six.\r\n\r\n${PASSAGE}\r\n\r\nShe found him.\r\n`;
const START = STORY.indexOf('Marta');
const END = START + PASSAGE.length;

const saying = (...replies: string[]): ServerScript => ({
  reply: (_, number) => ({ pieces: (replies[number - 1] ?? replies.at(-1) ?? '').match(/\S+\s*/gu) ?? [] }),
});

async function rewrite(script: ServerScript, more: readonly string[], story = STORY) {
  await using folder = await tempFolder();
  await using server = await startOpenaiServer(script);
  await writeFile(folder.file('story.md'), story);
  const place = ['--start', String(START), '--end', String(END)];
  const ended = await cli.run(['rewrite', 'story.md', ...place, '--base-url', server.baseUrl, ...more], { cwd: folder.path });
  return { ended, chats: server.chats(), file: await readFile(folder.file('story.md'), 'utf8') };
}

describe('rewrite', () => {
  test('prints the passage another way, and leaves the file as it is', async () => {
    const { ended, file, chats } = await rewrite(saying(GOOD), ['--how', 'lighten']);
    expect(ended).toMatchObject({ code: 0, stdout: `${GOOD}\n` });
    expect(ended.stderr).toMatch(/24 words/);
    expect(file).toBe(STORY);
    expect(JSON.stringify(chats[0])).toContain('Marta ran along the quay');
    expect(JSON.stringify(chats[0])).not.toContain('words: 300');
  });

  test('--json prints one line with the keys of the contract', async () => {
    const { ended } = await rewrite(saying(GOOD), ['--how', 'lighten', '--json']);
    const result = jsonOf(ended);
    expect(Object.keys(result)).toEqual(KEYS);
    expect(result).toMatchObject({ text: GOOD, words: 24, breaches: [], stop: 'done', error: null });
  });

  test('--in-place puts it into the file, every other byte as it was', async () => {
    const { ended, file } = await rewrite(saying(GOOD.replace('. The', '.\n\nThe')), ['--how', 'lighten', '--in-place']);
    expect(ended.code).toBe(0);
    expect(file).toBe(STORY.replace(PASSAGE, GOOD.replace('. The', '.\r\n\r\nThe')));
  });

  test('says what was not kept, and asks once more before', async () => {
    const { ended, chats } = await rewrite(saying(GOOD.replace('3', 'two').replace('Marta', 'Beatrix')), ['--how', 'lighten', '--json']);
    const { breaches } = jsonOf(ended) as unknown as { breaches: { kind: string; message: string }[] };
    expect(ended.code).toBe(0);
    expect(chats).toHaveLength(2);
    expect(breaches.map(({ kind }) => kind)).toEqual(['name-lost', 'name-new', 'number-lost', 'number-new']);
    expect(breaches[1]?.message).toBe('A name is new: Beatrix.');
    expect(ended.stderr).toContain('Not kept: A name is new: Beatrix.');
  });

  test('takes what a way needs, and the words the writer asks for', async () => {
    const { chats } = await rewrite(saying(GOOD), ['--how', 'own', '--instruction', 'Let it rain.', '--words', '40']);
    expect(JSON.stringify(chats[0])).toContain('The writer asks: Let it rain.');
    expect(JSON.stringify(chats[0])).toContain('36 to 44');
    const told = await rewrite(saying(GOOD), ['--how', 'pov', '--to', 'first', '--whose', 'Marta']);
    expect(JSON.stringify(told.chats[0])).toContain('Marta says');
  });

  const WRONG: readonly [string, readonly string[]][] = [
    ['no way', []],
    ['an unknown way', ['--how', 'improve']],
    ['a tense without its name', ['--how', 'tense']],
    ['a tense that is a person', ['--how', 'tense', '--to', 'first']],
    ['a point of view without its name', ['--how', 'pov']],
    ['an instruction where none is followed', ['--how', 'show', '--instruction', 'x']],
    ['own without an instruction', ['--how', 'own']],
    ['words that are no number', ['--how', 'tighten', '--words', 'few']],
    ['a passage that ends before it begins', ['--how', 'show', '--end', '10']],
    ['a passage behind the end', ['--how', 'show', '--end', '100000']],
    ['a passage in the front matter', ['--how', 'show', '--start', '3']],
    ['a passage without words', ['--how', 'show', '--start', String(END), '--end', String(END + 2)]],
  ];
  for (const [what, more] of WRONG)
    test(`${what} is bad usage, told in the shape of the contract`, async () => {
      const { ended, chats } = await rewrite(saying(GOOD), [...more, '--json']);
      expect(ended.code).toBe(2);
      expect(jsonOf(ended)).toMatchObject({
        text: '',
        words: 0,
        breaches: [],
        stop: 'failed',
        error: { message: expect.any(String) as string },
      });
      expect(chats).toEqual([]);
    });

  test('a missing file is bad usage; a server that is not there is a failure', async () => {
    await using folder = await tempFolder();
    const place = ['--start', '0', '--end', '9', '--how', 'show', '--json'];
    const missing = await cli.run(['rewrite', 'no.md', ...place], { cwd: folder.path });
    expect([missing.code, jsonOf(missing)['error']]).toMatchObject([2, { code: 'missing' }]);
    await writeFile(folder.file('story.md'), 'She ran home.');
    const lost = await cli.run(['rewrite', 'story.md', ...place, '--base-url', await deadAddress()], { cwd: folder.path });
    expect([lost.code, jsonOf(lost)['error']]).toMatchObject([1, { code: 'unreachable' }]);
  });

  test('no text is a failure, and the file stays', async () => {
    const { ended, file } = await rewrite(saying('```'), ['--how', 'lighten', '--in-place', '--json']);
    expect(ended.code).toBe(1);
    expect(jsonOf(ended)).toMatchObject({ stop: 'failed', error: { code: 'no-text' } });
    expect(file).toBe(STORY);
  });

  test('Ctrl+C ends it with 130, and the file stays', async () => {
    await using folder = await tempFolder();
    const stall = { kind: 'stall', afterTokens: 3 } as const;
    await using server = await startOpenaiServer({ reply: () => ({ pieces: GOOD.match(/\S+\s*/gu) ?? [], fault: stall }) });
    await writeFile(folder.file('story.md'), STORY);
    const place = ['--start', String(START), '--end', String(END), '--how', 'show', '--in-place', '--json', '--base-url', server.baseUrl];
    await using running = cli.start(['rewrite', 'story.md', ...place], { cwd: folder.path });
    await running.until('stderr', /rewriting/);
    running.process.kill('SIGINT');
    const ended = await running.ended;
    expect(ended.code).toBe(130);
    expect(jsonOf(ended)).toMatchObject({ stop: 'cancelled', error: null });
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe(STORY);
  });

  test('the built-in model runs, and is called a demonstration', async () => {
    await using folder = await tempFolder();
    const passage = `${PASSAGE} ${PASSAGE} ${PASSAGE}`;
    await writeFile(folder.file('story.md'), passage);
    for (const way of [['lighten'], ['tense', '--to', 'present'], ['own', '--instruction', 'Let it rain.']]) {
      const args = ['rewrite', 'story.md', '--start', '0', '--end', String(passage.length), '--how', ...way];
      const ended = await cli.run([...args, '--threads', '1', '--gpu', 'off', '--seed', '7', '--json'], { cwd: folder.path });
      const result = jsonOf(ended);
      expect(ended.code, ended.stderr).toBe(0);
      expect(ended.stderr).toContain('shows the path, not the craft');
      expect(result['words']).toBeGreaterThan(0);
      expect(result['breaches']).not.toEqual([]);
    }
  });
});
