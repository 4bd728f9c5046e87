import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedFile } from '../../../src/terminal/checkFile.js';
import { OVERLOADED, PLAIN } from '../story/style/samples.js';
import { buildCli, type BuiltCli } from './support/cli.js';

let cli: BuiltCli;
let folder: string;

const linesOf = (stdout: string): CheckedFile[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CheckedFile);

beforeAll(async () => {
  cli = await buildCli();
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFile(join(folder, 'plain.md'), PLAIN);
  await writeFile(join(folder, 'heavy.md'), OVERLOADED);
  await writeFile(join(folder, 'bom.md'), `\uFEFF---\r\nprompt: A house.\r\n---\r\n${OVERLOADED.replaceAll('\n', '\r\n')}`);
  await writeFile(
    join(folder, 'binary.md'),
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 197) % 256),
  );
  await writeFile(join(folder, 'utf16.md'), PLAIN, 'utf16le');
  await writeFile(join(folder, 'slow.md'), `${OVERLOADED}\n\n`.repeat(Math.ceil(6e6 / OVERLOADED.length)));
  await writeFile(join(folder, 'nul.md'), PLAIN.replaceAll(' the ', ' \0 the '));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await cli[Symbol.asyncDispose]();
});

describe('polaris check', () => {
  test('prints one line a file, in the order given', async () => {
    const { code, stdout } = await cli.run(['check', 'heavy.md', 'plain.md', '--json'], { cwd: folder });
    expect(code).toBe(0);
    const [heavy, plain] = linesOf(stdout);
    expect([heavy?.file, plain?.file]).toEqual(['heavy.md', 'plain.md']);
    expect(heavy?.overload).toBeGreaterThan(plain?.overload ?? 0);
    expect(heavy?.findings.length).toBeGreaterThan(0);
    expect(plain?.findings).toEqual([]);
    expect(heavy?.findings[0]).toMatchObject({
      source: 'measured',
      message: expect.stringContaining('pushed by'.replace('p', 'P')) as string,
    });
  });

  test('counts the byte-order mark, carriage returns and front matter in its offsets', async () => {
    const { stdout } = await cli.run(['check', 'bom.md', 'heavy.md', '--json'], { cwd: folder });
    const [marked, bare] = linesOf(stdout);
    const text = `\uFEFF---\r\nprompt: A house.\r\n---\r\n${OVERLOADED.replaceAll('\n', '\r\n')}`;
    const quotes = (file: CheckedFile | undefined, of: string): string[] =>
      file?.findings.flatMap(({ related }) => related.map(({ start, end }) => of.slice(start, end))) ?? [];
    expect(quotes(marked, text)).toEqual(quotes(bare, OVERLOADED));
    expect(marked?.words).toBe(bare?.words);
  });

  test('gives a file it cannot read a line of its own and goes on', async () => {
    const { code, stdout } = await cli.run(['check', 'missing.md', 'binary.md', 'utf16.md', 'nul.md', 'plain.md', '--json'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(linesOf(stdout)[2]?.error).toMatch(/utf16\.md is not a text file/u);
    expect(linesOf(stdout).map(({ file, error }) => [file, error === null])).toEqual([
      ['missing.md', false],
      ['binary.md', false],
      ['utf16.md', false],
      ['nul.md', true],
      ['plain.md', true],
    ]);
  });

  test('ends with 3 when what --fail-on names is found', async () => {
    expect((await cli.run(['check', 'heavy.md', '--fail-on', 'heavy'], { cwd: folder })).code).toBe(3);
    expect((await cli.run(['check', 'plain.md', '--fail-on', 'heavy'], { cwd: folder })).code).toBe(0);
  });

  test.each([
    [['check', 'plain.md', '--rules', 'rhyme', '--json'], /no rule "rhyme"/],
    [['check', 'plain.md', '--fail-on', 'everything', '--json'], /--fail-on takes/],
    [['check', 'plain.md', '--fail-on', 'slip', '--rules', 'style'], /--fail-on slip is never met with --rules style: /],
    [['check', 'plain.md', '--fail-on', 'overloaded', '--rules', 'style/heavy,continuity'], /--fail-on overloaded is never met/],
    [['check', 'plain.md', '--coherence', 'model', '--judge', 'server'], /--judge server needs --base-url/],
    [['check', 'plain.md', '--coherence', 'model', '--judge', 'local', '--base-url', 'http://127.0.0.1:1'], /with --judge local/],
  ])('refuses %j', async (args, sentence) => {
    const { code, stdout, stderr } = await cli.run(args, { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  test('shows only the rules that were asked for', async () => {
    const { stdout } = await cli.run(['check', 'heavy.md', '--json', '--rules', 'continuity'], { cwd: folder });
    expect(linesOf(stdout)[0]?.findings).toEqual([]);
  });

  test('keeps the order of many files over many threads', async () => {
    const names = Array.from({ length: 300 }, (_, at) => (at % 7 === 3 ? 'heavy.md' : 'plain.md'));
    const { code, stdout } = await cli.run(['check', ...names, '--json'], { cwd: folder });
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(names);
  });

  test.each([
    ['one thread', []],
    ['several threads', Array.from({ length: 40 }, () => 'plain.md')],
  ])('one Ctrl+C ends it in the midst of a slow file: %s', async (_, after) => {
    await using running = cli.start(['check', 'plain.md', 'slow.md', ...after, '--json'], { cwd: folder });
    await running.until('stdout', /plain\.md/u);
    running.process.kill('SIGINT');
    const { code, stdout, stderr } = await running.ended;
    expect([code, stderr]).toEqual([130, '']);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(['plain.md']);
  });
});
