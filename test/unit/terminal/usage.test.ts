import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli } from './support/cli.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

const FIGURES = {
  written: 0,
  ratio: 0,
  scenes: [],
  tokens: { prompt: 0, thinking: 0, story: 0, estimated: false },
  firstTokenSeconds: null,
};

describe('bad usage ends with 2, one sentence, and one line of JSON where it was asked for', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['write'], /Unknown command 'write'/],
    ['an unknown option', ['draft', '--colour', 'blue', 'A ferry'], /Unknown option '--colour'/],
    ['an option without its value', ['draft', '--words', '300', 'A ferry', '--mode'], /--mode/],
    ['a premise without quotation marks', ['draft', '--words', '300', 'A', 'ferry'], /Too many arguments/],
    ['no premise', ['draft', '--words', '300'], /Give a premise/],
    ['an empty premise', ['draft', '--words', '300', ' \n '], /premise is empty/],
    ['a premise without a letter', ['draft', '--words', '300', '…!'], /premise is empty/],
    ['a premise of a whole book', ['draft', '--words', '300', 'word '.repeat(6000)], /premise is longer/],
    ['no words', ['draft', 'A ferry'], /--words 3000/],
    ...['3,000', '3k', '3000.5', '3e3', '-300', '+300', '0300', '٣٠٠', '', ' 300', '99999999999999999999'].map(
      (words): [string, readonly string[], RegExp] => [
        `--words "${words}"`,
        ['draft', '--words', words, 'A ferry'],
        /plain whole number such as 3000/,
      ],
    ),
    ...['0', '99', '100001', '4000000000'].map((words): [string, readonly string[], RegExp] => [
      `--words ${words}`,
      ['draft', '--words', words, 'A ferry'],
      /100 to 100,000 words/,
    ]),
    ['a mode there is not', ['draft', '--words', '300', '--mode', 'poem', 'A ferry'], /poem.*auto, single, scenes/],
    ['a seed that is no number', ['draft', '--words', '300', '--seed', 'x', 'A ferry'], /--seed takes a plain whole number/],
    ['a seed too large', ['draft', '--words', '300', '--seed', '4294967296', 'A ferry'], /--seed takes a number below/],
    ['JSON without a file', ['draft', '--words', '300', 'A ferry'], /--json needs --out/],
    ['an engine there is not', ['draft', '--words', '300', '--engine', 'cloud', 'A ferry'], /cloud.*local, server/],
    ['a server without an address', ['draft', '--words', '300', '--engine', 'server', 'A ferry'], /needs --base-url/],
    ['an address that is none', ['draft', '--words', '300', '--base-url', 'localhost:8080', 'A ferry'], /takes an address such as/],
    [
      'a local engine with an address',
      ['draft', '--words', '300', '--engine', 'local', '--base-url', 'http://127.0.0.1:1', 'A ferry'],
      /no meaning/,
    ],
    ['a local engine with a served model', ['draft', '--words', '300', '--model-name', 'qwen', 'A ferry'], /--model-name has no meaning/],
    [
      'threads of a server',
      ['draft', '--words', '300', '--base-url', 'http://127.0.0.1:1', '--threads', '1', 'A ferry'],
      /--threads has no meaning/,
    ],
    ['a name no file can have', ['draft', '--words', '300', 'A ferry', '--out', ''], /--out names no file/],
    ['a name too long', ['draft', '--words', '300', 'A ferry', '--out', 'a'.repeat(300)], /name of the file is longer/],
    ['no threads', ['draft', '--words', '300', '--threads', '0', 'A ferry'], /1 or more/],
    [
      'a key that is not there',
      ['draft', '--words', '300', '--base-url', 'http://127.0.0.1:1', '--api-key-env', 'NO_SUCH', 'A ferry'],
      /NO_SUCH is empty/,
    ],
    ['a preset there is not', ['draft', '--words', '300', '--model', 'polaris-99', 'A ferry'], /no preset "polaris-99".*polaris-mini/],
    ['a file of a server', ['draft', '--words', '300', '--base-url', 'http://127.0.0.1:1', '--model', 'a.gguf', 'A ferry'], /--model-name/],
    ['a brief file that is not there', ['draft', '--words', '300', 'brief.md'], /brief\.md does not exist/],
    ['nothing to resume', ['draft', '--resume', 'none.md'], /none\.md has no unfinished draft/],
    ['to resume and to start over', ['draft', '--resume', 'none.md', '--force'], /none\.md has no unfinished draft/],
  ])('%s', async (name, args, sentence) => {
    await using folder = await tempFolder();
    const jsonAlone = name === 'JSON without a file';
    const plain = jsonAlone ? undefined : await cli.run(args, { cwd: folder.path });
    const out = jsonAlone || args[0] !== 'draft' || args.includes('--resume') || args.includes('--out') ? [] : ['--out', 'story.md'];
    const ended = await cli.run([...args, '--json', ...out], { cwd: folder.path });
    const result = jsonOf(ended);
    expect(ended.code).toBe(2);
    expect(result).toMatchObject({ ...FIGURES, stop: 'failed', error: { code: expect.any(String) as string } });
    expect((result['error'] as { message: string }).message).toMatch(sentence);
    for (const { code, stderr } of plain ? [plain, ended] : [ended]) {
      expect(code).toBe(2);
      expect(stderr).toMatch(/^polaris: [^\n]+[.:]\n$/);
      expect(stderr).toMatch(sentence);
    }
    expect(plain?.stdout ?? '').toBe('');
    expect(await readdir(folder.path)).toEqual([]);
  });
});

describe('a brief', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['binary', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), /not a text file/],
    ['Latin-1', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), /not a text file/],
    ['empty', '', /how many words/],
    ['nothing but front matter', '---\nwords: 300\n---\n', /premise is empty/],
    ['of broken front matter', '---\nwords: [300\n---\nA ferry.', /front matter .* cannot be read/],
    ['of words with a comma', '---\nwords: "3,000"\n---\nA ferry.', /plain number/],
    ['of half a word', '---\nwords: 300.5\n---\nA ferry.', /whole number/],
    ['that follows on a missing file', '---\nwords: 300\nfollows: none.md\n---\nA ferry.', /none\.md does not exist/],
    ['that follows on another folder', '---\nwords: 300\nfollows: ../../etc/motd.txt\n---\nA ferry.', /does not exist|outside/],
  ])('that is %s is refused in a sentence', async (_, content, sentence) => {
    await using folder = await tempFolder();
    await writeFile(folder.file('brief.md'), content);
    const ended = await cli.run(['draft', 'brief.md', '--out', 'story.md', '--json'], { cwd: folder.path });
    expect(jsonOf(ended)).toMatchObject({ stop: 'failed', error: { message: expect.stringMatching(sentence) as string } });
    expect(ended.code).toBe(2);
    expect(await readdir(folder.path)).toEqual(['brief.md']);
  });

  test('from the standard input may be neither binary, empty nor vast', async () => {
    const args = ['draft', '--words', '300', '-'];
    const binary = await cli.run(args, { stdin: Uint8Array.from([0xff, 0xfe, 0]) });
    expect([binary.code, binary.stderr]).toEqual([2, 'polaris: The standard input is not text: it must be plain text in UTF-8.\n']);
    const empty = await cli.run(args, { stdin: '' });
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('premise is empty')]);
    const vast = await cli.run(args, { stdin: 'x'.repeat(3 * 2 ** 20) });
    expect([vast.code, vast.stderr]).toEqual([2, expect.stringContaining('longer than 1 MB')]);
  });
});

describe('the file of a draft', () => {
  const draft = (out: string, ...more: string[]): string[] => ['draft', '--words', '300', 'A ferry', '--out', out, '--json', ...more];

  test('that exists, or has an unfinished draft, is left alone', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), 'mine');
    const exists = await cli.run(draft('story.md'), { cwd: folder.path });
    expect(exists.code).toBe(2);
    expect(jsonOf(exists)).toMatchObject({ asked: 300, error: { code: 'exists', message: expect.stringContaining('--force') as string } });
    await writeFile(folder.file('other.md.journal'), '');
    const unfinished = await cli.run(draft('other.md'), { cwd: folder.path });
    expect(unfinished.code).toBe(2);
    expect(jsonOf(unfinished)).toMatchObject({
      error: { code: 'exists', message: expect.stringContaining('--resume other.md') as string },
    });
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe('mine');
  });

  test('must be a file in a folder there is', async () => {
    await using folder = await tempFolder();
    await mkdir(folder.file('folder'));
    for (const out of ['folder', 'none/story.md', '/dev/null']) {
      const ended = await cli.run(draft(out), { cwd: folder.path });
      expect([out, ended.code]).toEqual([out, 2]);
      expect(jsonOf(ended)).toMatchObject({ stop: 'failed' });
    }
  });

  test("that is resumed from another program's journal is left alone", async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), 'mine');
    await writeFile(folder.file('story.md.journal'), 'systemd says hello\n');
    const ended = await cli.run(['draft', '--resume', 'story.md', '--json'], { cwd: folder.path });
    expect(ended.code).toBe(2);
    expect(jsonOf(ended)).toMatchObject({ error: { code: 'not-a-journal' } });
    expect(await readFile(folder.file('story.md.journal'), 'utf8')).toBe('systemd says hello\n');
    expect(await readFile(folder.file('story.md'), 'utf8')).toBe('mine');
  });
});

test('help and version go to the standard output', async () => {
  const help = await cli.run(['draft', '--help']);
  expect([help.code, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toMatch(/--base-url[\s\S]*Exit codes/);
  const version = await cli.run(['--version']);
  expect([version.code, version.stdout]).toEqual([0, '0.1.0\n']);
  const models = await cli.run(['models']);
  expect([models.code, models.stdout]).toEqual([0, expect.stringMatching(/^polaris-mini /m)]);
});
