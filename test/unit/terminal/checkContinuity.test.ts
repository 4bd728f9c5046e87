import fc from 'fast-check';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTINUITY_RULES } from '../../../src/story/continuity/types.js';
import { type CheckedFile, checkFile, type CheckFinding } from '../../../src/terminal/checkFile.js';
import { STYLE_RULES } from '../../../src/terminal/checkRules.js';
import { NotesReader } from '../../../src/terminal/notesBeside.js';
import { tempFolder } from '../storage/tempFolder.js';
import { OVERLOADED } from '../story/style/samples.js';
import { SEEDS } from '../story/continuity/seeds.js';
import { buildCli, type BuiltCli, type Ended } from './support/cli.js';

const FIRST = 'Marta’s eyes were green.';
const SECOND = 'Marta closed her brown eyes.';
const SLIPPED = `${FIRST}\n\nThe ferry left.\n\n${SECOND}\n`;
const SOUND = `${FIRST}\n\nThe ferry left.\n\nMarta closed her green eyes.\n`;

let cli: BuiltCli;
let folder: Awaited<ReturnType<typeof tempFolder>>;

beforeAll(async () => {
  cli = await buildCli();
  folder = await tempFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await cli[Symbol.asyncDispose]();
});

const linesOf = ({ stdout }: Ended): CheckedFile[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CheckedFile);

/** Writes files into a folder of their own and checks what is named. */
async function check(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
): Promise<Ended & { readonly files: readonly CheckedFile[] }> {
  const cwd = folder.file(name);
  await mkdir(cwd);
  for (const [file, content] of Object.entries(files)) await writeFile(join(cwd, file), content);
  const ended = await cli.run(['check', '--json', ...args], { cwd });
  return { ...ended, files: linesOf(ended) };
}

const slipsIn = (file: CheckedFile | undefined): readonly CheckFinding[] =>
  file?.findings.filter(({ rule }) => rule.startsWith('continuity/')) ?? [];

describe('check --rules continuity', () => {
  test('is what check does unasked, beside style', async () => {
    const { code, files } = await check('unasked', { 'a.md': `${SLIPPED}\n\n${OVERLOADED}` }, ['a.md']);
    expect(code).toBe(0);
    const families = new Set(files[0]?.findings.map(({ rule }) => rule.split('/')[0]));
    expect([...families].sort()).toEqual(['continuity', 'style']);
    const starts = files[0]?.findings.map(({ start }) => start) ?? [];
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test.each([
    ['continuity', ['continuity/appearance']],
    ['continuity/appearance', ['continuity/appearance']],
    ['continuity/age', []],
    ['style', []],
    ['style,continuity', ['continuity/appearance']],
  ])('--rules %s shows %j', async (rules, shown) => {
    const { files } = await check(`rules ${rules.replace('/', ' ')}`, { 'a.md': SLIPPED }, ['a.md', '--rules', rules]);
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(shown);
  });

  test('points to both places of the file as it is on disk', async () => {
    const text = `\uFEFF---\r\nprompt: a ferry\r\n---\r\n\r\n${SLIPPED.replaceAll('\n', '\r\n')}`;
    const { files } = await check('places', { 'a.md': text }, ['a.md', '--rules', 'continuity']);
    const [slip, ...more] = slipsIn(files[0]);
    expect(more).toEqual([]);
    expect(slip).toMatchObject({ rule: 'continuity/appearance', severity: 'information', source: 'measured' });
    expect(slip?.message).toMatch(/^Factual detail: appearance · Marta: .*“her brown eyes”.*“Marta’s eyes were green”/u);
    expect(slip?.score).toBeGreaterThan(0);
    expect(slip?.score).toBeLessThanOrEqual(1);
    expect(text.slice(slip?.start, slip?.end)).toBe('her brown eyes');
    expect(slip?.related.map(({ start, end, file }) => [text.slice(start, end), file])).toEqual([['Marta’s eyes were green', undefined]]);
  });

  test('takes the front matter and the notes beside a story for canon', async () => {
    const notes = '\uFEFF# Paul\r\n\r\nPaul has red hair.\r\n';
    const story =
      '---\ncharacters:\n  - name: Marta Vance\n    eyes: green\n---\nMarta’s brown eyes were shut.\n\nPaul combed his black hair.\n';
    const { files } = await check('canon', { 'a.md': story, 'cast.notes.md': notes }, ['a.md', 'cast.notes.md', '--rules', 'continuity']);
    expect(
      slipsIn(files[0]).map(({ related: [one] }) => [one?.file, (one?.file === undefined ? story : notes).slice(one?.start, one?.end)]),
    ).toEqual([
      [undefined, 'eyes: green'],
      ['cast.notes.md', 'Paul has red hair.'],
    ]);
    expect(files[1]?.findings).toEqual([]);
  });

  test('notes that cannot be read are said, and the story is held against itself', async () => {
    const { code, files } = await check('torn', { 'a.md': SLIPPED, 'cast.notes.md': Uint8Array.of(0xff, 0xfe, 0) }, ['a.md']);
    expect(code).toBe(1);
    expect(files[0]?.error).toMatch(/cast\.notes\.md is not a text file/);
    expect(slipsIn(files[0])).toHaveLength(1);
  });

  test.each([
    [SLIPPED, 3],
    [SOUND, 0],
  ])('--fail-on slip: %#', async (text, code) => {
    expect((await check(`fail ${code}`, { 'a.md': text }, ['a.md', '--fail-on', 'slip'])).code).toBe(code);
  });

  test('gives the same over many threads, in the order of the files', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `${at}.md`);
    const files = Object.fromEntries(names.map((name, at) => [name, at % 5 === 2 ? SLIPPED : SOUND]));
    const ended = await check('many', files, names);
    expect(ended.files.map(({ file }) => file)).toEqual(names);
    expect(ended.files.map((file) => slipsIn(file).length)).toEqual(names.map((_, at) => Number(at % 5 === 2)));
  });

  test('finds the same in an engine that takes no name twice in a pattern, as Node 22 and the servers of VS Code have', async () => {
    const text = SEEDS.flatMap(({ first, second }) => [first, 'The ferry left.', second]).join('\n\n');
    const { files } = await check('older', { 'a.md': text }, ['a.md', '--rules', 'continuity']);
    const args = [join(cli.rootDir, 'dist', 'cli.js'), 'check', '--json', '--rules', 'continuity', 'a.md'];
    const older = await cli.run(args, { cwd: folder.file('older'), script: '--no-js-regexp-duplicate-named-groups' });
    expect(older.stderr).toBe('');
    expect(slipsIn(files[0]).length).toBeGreaterThan(10);
    expect(linesOf(older)).toEqual(files);
  });

  test('says it in words too', async () => {
    await check('words', { 'a.md': SLIPPED }, ['a.md']);
    const { stdout } = await cli.run(['check', 'a.md'], { cwd: folder.file('words') });
    expect(stdout).toMatch(/^ {2}\d+-\d+ continuity\/appearance: Factual detail: appearance · Marta/mu);
  });

  test('shows control characters of a story, of its name and of an error to people, and leaves them in JSON', async () => {
    const files = { 'a\u001bc.md': `${FIRST}\n\nMarta had\u001bc brown eyes\u009b2J\u007f.\n` };
    const { files: inJson } = await check('escapes', files, [...Object.keys(files), '--rules', 'continuity']);
    expect(slipsIn(inJson[0])[0]?.message).toContain('\u001bc brown');
    const { stdout, stderr } = await cli.run(['check', ...Object.keys(files), 'no\u001bc.md'], { cwd: folder.file('escapes') });
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stdout).toMatch(/^a␛c\.md: \d+ words/u);
    expect(stdout).toContain('had␛c brown eyes');
    expect(stderr).toMatch(/no␛c\.md does not exist/u);
  });
});

const pieces = fc.constantFrom(
  ...SEEDS.slice(0, 30).flatMap(({ first, second }) => [first, second]),
  ...[
    '* * *',
    '# Two',
    '“I have brown eyes,” she said.',
    'Marta',
    'She was forty.',
    '"',
    '---',
    '\0',
    'שלום עולם',
    '```',
    '‮',
    '🌊',
    '\uFEFF',
  ],
);
const breaks = fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', ' ', '');
const texts = fc.oneof(
  fc.array(fc.tuple(pieces, breaks), { maxLength: 30 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.toWellFormed()),
);

describe('hostile files', () => {
  test('whatever is in them, every place is a place of the file', async () => {
    const stories = fc.sample(texts, { numRuns: 150, seed: 20_260 });
    const files = Object.fromEntries(stories.map((text, at) => [`${at}.md`, text]));
    const ended = await check('fuzz', files, [...Object.keys(files), '--rules', 'continuity']);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(ended.files).toHaveLength(stories.length);
    expect(ended.files.flatMap(slipsIn).length).toBeGreaterThan(20);
    for (const [at, file] of ended.files.entries()) {
      const text = await readFile(join(folder.file('fuzz'), `${at}.md`), 'utf8');
      expect(text).toBe(stories[at]);
      for (const slip of slipsIn(file)) {
        for (const { start, end } of [slip, ...slip.related]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end, message } of slip.related) expect(message).toBe(`Established: “${text.slice(start, end)}”`);
      }
    }
  });

  test('one that cannot be got through is an error of its own, whatever the error; the others are checked as ever', async () => {
    class Torn extends NotesReader {
      override beside(): Promise<never> {
        return Promise.reject(new RangeError('Maximum call stack size exceeded'));
      }
    }
    const path = folder.file('torn.md');
    await writeFile(path, `${SLIPPED}\n\n${OVERLOADED}`);
    const { checked } = await checkFile('torn.md', path, new Set([...STYLE_RULES, ...CONTINUITY_RULES]), new Torn());
    expect(checked.error).toBe(
      `${path} could not be checked, by a mistake of POLARIS (Maximum call stack size exceeded): please report it.`,
    );
    expect(checked.findings.map(({ rule }) => rule.split('/')[0])).toContain('style');

    const files = { 'loop.md': '---\ncharacters: &a\n  - name: Marta\n    friends: *a\n---\n\nMarta left.\n', 'after.md': SLIPPED };
    const ended = await check('loop', files, Object.keys(files));
    expect(ended.stderr).toBe('');
    expect(ended.files.map((file) => [file.file, slipsIn(file).length])).toEqual([
      ['loop.md', 0],
      ['after.md', 1],
    ]);
  });

  test('long, odd and broken ones are got through, and the next file is checked as ever', async () => {
    const files: Readonly<Record<string, string | Uint8Array>> = {
      'line.md': `${'Marta had green eyes and a lamp, and she was thirty, '.repeat(20_000)}\n\n${SECOND}`,
      'word.md': 'A'.repeat(5_000_000),
      'nul.md': `${'The ferry left.\0 '.repeat(20_000)}\n\n${SLIPPED}`,
      'rtl.md': `${'שלום עולם. '.repeat(20_000)}\n\n${SLIPPED}`,
      'crlf.md': `\uFEFF${'Marta had green eyes.\r\n\r\n'.repeat(5_000)}${SECOND}\r\n`,
      'names.md': Array.from({ length: 5_000 }, (_, at) => `Anna${at.toString(36)} said`).join('. '),
      'surrogates.md': Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x42),
      'binary.md': Uint8Array.from({ length: 4096 }, (_, at) => (at * 197) % 256),
      'after.md': SLIPPED,
    };
    const ended = await check('odd', files, [...Object.keys(files), '--rules', 'continuity']);
    expect(ended.files.map(({ file }) => file)).toEqual(Object.keys(files));
    expect(ended.files.filter(({ error }) => error !== null).map(({ file }) => file)).toEqual(['surrogates.md', 'binary.md']);
    const slips = new Map(ended.files.map((file) => [file.file, slipsIn(file).length]));
    expect([slips.get('nul.md'), slips.get('rtl.md'), slips.get('after.md')]).toEqual([1, 1, 1]);
  }, 240_000);
});
