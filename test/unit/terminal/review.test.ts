import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFECTS } from '../../support/scriptedJudge/defects.js';
import { dimension, json, reply } from '../../support/scriptedJudge/replies.js';
import { serveJudge } from '../../support/scriptedJudge/served.js';
import { STORY } from '../../support/scriptedJudge/story.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli } from './support/cli.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

const KEYS = 'dimensions positive negative bonus penalty overall composite published label needsAttention samples measured error'.split(
  ' ',
);
const FILE = `---\nprompt: A ferry keeper meets somebody. Write about 250 words.\nwords: 250\n---\n\n${STORY}`;
const OWN_RUBRIC = new URL('../../support/scriptedJudge/ownRubric/', import.meta.url);

interface Dimension {
  readonly id: string;
  readonly score: number;
  readonly spread: number;
  readonly evidence: readonly {
    readonly quote: string;
    readonly verified: boolean;
    readonly start: number | null;
    readonly end: number | null;
  }[];
}

async function review(
  text: string,
  replies: Parameters<typeof serveJudge>[0],
  more: readonly string[] = [],
  script: Parameters<typeof serveJudge>[1] = {},
) {
  await using folder = await tempFolder();
  await using server = await serveJudge(replies, script);
  await writeFile(folder.file('story.md'), text);
  const ended = await cli.run(['review', 'story.md', '--base-url', server.baseUrl, ...more], { cwd: folder.path });
  return { ended, chats: server.chats() };
}

describe('review --json', () => {
  test('prints one line with the keys of the contract, judged over a real socket', async () => {
    const { ended, chats } = await review(FILE, [json(reply())], ['--json']);
    const result = jsonOf(ended);
    expect(ended.code).toBe(0);
    expect(KEYS.filter((key) => !(key in result))).toEqual([]);
    expect(result).toMatchObject({
      positive: 69,
      negative: 27,
      overall: 42,
      composite: 42,
      published: 42,
      label: 'fair',
      needsAttention: ['N2', 'N10'],
      samples: 1,
      error: null,
    });
    expect(result['measured']).toMatchObject({ length: { asked: 250 } });
    const dimensions = result['dimensions'] as Dimension[];
    expect(dimensions.length).toBe(16);
    for (const { evidence } of dimensions)
      for (const { quote, start, end } of evidence) expect(FILE.slice(start ?? 0, end ?? 0)).toBe(quote);
    expect(chats[0]).toMatchObject({ temperature: 0.2, top_p: 0.9, seed: 42, response_format: { type: 'json_schema' } });
    expect(JSON.stringify(chats[0])).not.toContain('250 words');
  });

  test('places count byte-order mark, CR and front matter of the file on disk', async () => {
    const file = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    const { ended } = await review(
      file,
      [
        json(
          reply(dimension('P1', { quotes: ['At six the slip was empty. Maud waited', 'hatless, patient — and watched', 'no such line'] })),
        ),
      ],
      ['--json'],
    );
    const [first] = jsonOf(ended)['dimensions'] as Dimension[];
    expect(first?.evidence.map(({ start, end }) => (start === null || end === null ? null : file.slice(start, end)))).toEqual([
      'At six the slip was empty. Maud waited',
      'hatless, patient — and watched',
      null,
    ]);
  });

  test('takes several samples with mean and spread', async () => {
    const scores = [4, 8, 12].map((score) => json(reply(dimension('N10', { score }))));
    const { ended, chats } = await review(FILE, scores, ['--json', '--samples', '3']);
    const n10 = (jsonOf(ended)['dimensions'] as Dimension[]).find(({ id }) => id === 'N10');
    expect(n10).toMatchObject({ score: 8, spread: 8 });
    expect(chats.map((chat) => chat['seed'])).toEqual([42, 43, 44]);
    expect(new Set(chats.map((chat) => json(chat['messages']))).size).toBe(1);
  });

  test('a server that refuses schemas is asked for JSON, then for text; the form stands in the prompt', async () => {
    const { ended, chats } = await review(FILE, [json(reply())], ['--json'], { refusesFormats: ['json_schema', 'json_object'] });
    expect(jsonOf(ended)['error']).toBeNull();
    expect(json(chats.at(-1))).toContain('\\"N10\\": {\\"justification\\"');
  });

  test('a rubric of the writer’s own', async () => {
    const own = json({
      positive_unease_justification: 'As in "the slip was empty".',
      positive_unease_score: 7,
      positive_place_drawn_justification: '',
      positive_place_drawn_score: 3,
      negative_loose_ends_justification: '"left hand"',
      negative_loose_ends_score: 2,
    });
    const files = ['--rubric', new URL('prompt.txt', OWN_RUBRIC).pathname, '--rubric-schema', new URL('schema.json', OWN_RUBRIC).pathname];
    const { ended } = await review(FILE, [own], ['--json', ...files]);
    expect(jsonOf(ended)).toMatchObject({ error: null, positive: 10, negative: 2, overall: 8 });
  });

  test.each(
    DEFECTS.filter(({ name }) =>
      ['NaN for ever', '3,000 quotes', 'HTML and scripts', 'prose', 'half of the JSON', 'prose for ever'].includes(name),
    ),
  )('a judge that answers $name', async ({ replies, repairable }) => {
    const { ended } = await review(FILE, replies, ['--json']);
    const result = jsonOf(ended);
    expect(ended.code).toBe(repairable ? 0 : 1);
    expect((result['dimensions'] as unknown[]).length).toBe(repairable ? 16 : 0);
    expect(result['error'] === null).toBe(repairable);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });

  test('a server lost mid-answer: exit 1, the measured part, one sentence', async () => {
    const { ended } = await review(FILE, [{ pieces: [json(reply())], fault: { kind: 'drop', afterTokens: 80 } }], ['--json']);
    const result = jsonOf(ended);
    expect(ended.code).toBe(1);
    expect(result).toMatchObject({ dimensions: [], label: null, error: { code: 'lost' } });
    expect(ended.stderr).toMatch(/polaris: .* broke off in the middle of its answer: this review is lost, .* review again\.\n/);
    expect(ended.stderr).not.toMatch(/carry on|text so far/);
    expect(result['measured']).toMatchObject({ length: { written: 194 } });
  });
});

test('Ctrl+C ends a review with 130 and what was measured', async () => {
  await using folder = await tempFolder();
  await using server = await serveJudge([{ pieces: [json(reply())], fault: { kind: 'stall', afterTokens: 20 } }]);
  await writeFile(folder.file('story.md'), FILE);
  await using running = cli.start(['review', 'story.md', '--json', '--base-url', server.baseUrl], { cwd: folder.path });
  await running.until('stderr', /judging/);
  running.process.kill('SIGINT');
  const ended = await running.ended;
  expect(ended.code).toBe(130);
  expect(jsonOf(ended)).toMatchObject({ dimensions: [], error: { code: 'cancelled' }, measured: { length: { written: 194 } } });
});

describe('review without an able judge', () => {
  test.each([
    ['none named', []],
    ['the built-in model', ['--judge', 'local']],
    ['the built-in model by name', ['--judge', 'local', '--model', 'polaris-mini']],
  ])('%s: exit 1, measured filled, dimensions empty, error set', async (_, args) => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), FILE);
    const ended = await cli.run(['review', 'story.md', '--json', ...args], { cwd: folder.path });
    expect(ended.code).toBe(1);
    expect(jsonOf(ended)).toMatchObject({
      dimensions: [],
      label: null,
      error: { code: 'no-judge' },
      measured: { length: { asked: 250, written: 194 } },
    });
    const table = await cli.run(['review', 'story.md', ...args], { cwd: folder.path });
    expect(table.stdout).toContain('Measured, without a model');
    expect(table.stderr).toContain('--judge server --base-url URL');
  });

  test('a server that is not there', async () => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), FILE);
    const server = await serveJudge(['']);
    await server.close();
    const ended = await cli.run(['review', 'story.md', '--json', '--base-url', server.baseUrl], { cwd: folder.path });
    expect(ended.code).toBe(1);
    expect(jsonOf(ended)).toMatchObject({ dimensions: [], error: { code: 'unreachable' }, measured: { length: { written: 194 } } });
  });
});

describe('bad usage and bad files', () => {
  test.each([
    [['--samples', '6'], 2],
    [['--samples', 'many'], 2],
    [['--rubric', 'x.txt'], 2],
    [['--judge', 'server'], 2],
    [['--judge', 'cloud'], 2],
    [['--nonsense'], 2],
  ])('%j ends with %i and one line of JSON', async (args, code) => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), FILE);
    const ended = await cli.run(['review', 'story.md', '--json', ...args], { cwd: folder.path });
    expect(ended.code).toBe(code);
    const result = jsonOf(ended);
    expect(KEYS.filter((key) => !(key in result))).toEqual([]);
    expect(result['error']).toMatchObject({ message: expect.stringMatching(/^[^\n]+\.$/) as string });
  });

  test.each([
    ['a missing file', undefined, 'missing'],
    ['a binary file', Buffer.from([0, 1, 2, 0xff]), 'not-text'],
    ['an empty file', Buffer.from(''), 'empty-story'],
  ])('%s is said', async (_, bytes, code) => {
    await using folder = await tempFolder();
    await using server = await serveJudge([json(reply())]);
    if (bytes) await writeFile(folder.file('story.md'), bytes);
    const ended = await cli.run(['review', 'story.md', '--json', '--base-url', server.baseUrl], { cwd: folder.path });
    expect(ended.code).toBe(1);
    expect(jsonOf(ended)).toMatchObject({ dimensions: [], error: { code } });
  });
});

test('the table for people: scores, reasons, quotes with their lines, sums; nothing of a reply moves the cursor', async () => {
  const changes = {
    ...dimension('N2', { quotes: ['never in the text at all'] }),
    ...dimension('N3', { justification: '\u001b[2Jred \u001b[31mtext <script>alert(1)</script>' }),
  };
  const { ended } = await review(FILE, [json(reply(changes))]);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(/^P1\s+11\/15\s+█+░+\s+Prompt fulfillment/m);
  expect(ended.stdout).toContain('“Maud kept the ferry book in pencil” (line 8)');
  expect(ended.stdout).toContain('“never in the text at all” (not found in the text)');
  expect(ended.stdout).toContain('unsupported');
  expect(ended.stdout).toContain('Overall 42 (fair) = 69 − 27 + 0 − 0');
  expect(ended.stdout).toContain('Needs attention: N2, N10');
  expect(ended.stdout).not.toContain('\u001b');
});
