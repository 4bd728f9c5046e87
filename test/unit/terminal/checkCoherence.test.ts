import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveCoherence, type ServedScript } from '../../support/scriptedCoherence/served.js';
import { SLIPS, STORY } from '../../support/scriptedCoherence/story.js';
import { tempFolder } from '../storage/tempFolder.js';
import { buildCli, jsonOf, type BuiltCli } from './support/cli.js';

let cli: BuiltCli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli[Symbol.asyncDispose]());

async function check(text: string, script: ServedScript, more: readonly string[] = [], notes?: string) {
  await using folder = await tempFolder();
  await using server = await serveCoherence(script);
  await writeFile(folder.file('story.md'), text);
  if (notes !== undefined) await writeFile(folder.file('story.notes.md'), notes);
  const args = ['check', 'story.md', '--json', '--coherence', 'model', '--base-url', server.baseUrl, ...more];
  return await cli.run(args, { cwd: folder.path });
}

interface Finding {
  readonly rule: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly related: readonly { readonly start: number; readonly end: number; readonly file?: string }[];
}

describe('check --coherence model', () => {
  test('adds confirmed slips, places counted in the file on disk', async () => {
    const file = `\uFEFF---\nwords: 200\n---\n\n${STORY}`.replaceAll('\n', '\r\n');
    const ended = await check(file, { compare: { slips: [SLIPS.hand, { ...SLIPS.stove, established: 'no such line there' }] } }, [
      '--fail-on',
      'slip',
    ]);
    const { findings, error } = jsonOf(ended) as { findings: Finding[]; error: string | null };
    expect([ended.code, error]).toEqual([3, null]);
    const slips = findings.filter(({ source }) => source === 'judged');
    expect(slips.map(({ rule }) => rule)).toEqual(['continuity/hand']);
    expect(file.slice(slips[0]?.start, slips[0]?.end)).toBe(SLIPS.hand.contradiction);
    expect(file.slice(slips[0]?.related[0]?.start, slips[0]?.related[0]?.end)).toBe(SLIPS.hand.established);
  });

  test('holds the story against the notes beside it', async () => {
    const slip = { ...SLIPS.stove, established: 'The stove has been cold since March' };
    const ended = await check(STORY, { compare: { slips: [slip] } }, [], '- The stove has been cold since March.\n');
    const { findings } = jsonOf(ended) as { findings: Finding[] };
    expect(findings.find(({ rule }) => rule === 'continuity/object')?.related[0]?.file).toBe('story.notes.md');
  });

  test('leaves notes that are named as a file as they were measured, and asks no judge', async () => {
    await using folder = await tempFolder();
    await using server = await serveCoherence({ compare: { slips: [SLIPS.hand] } });
    await writeFile(folder.file('story.notes.md'), STORY);
    const args = ['check', 'story.notes.md', '--json'];
    const measured = await cli.run(args, { cwd: folder.path });
    const judged = await cli.run([...args, '--coherence', 'model', '--base-url', server.baseUrl], { cwd: folder.path });
    expect([judged.code, judged.stdout]).toEqual([0, measured.stdout]);
    expect(server.chats()).toEqual([]);
  });

  test('a file that was changed while the judge read the one before it is measured again', async () => {
    const slipped = 'Marta’s eyes were green.\n\nThe ferry left.\n\nMarta closed her brown eyes.\n';
    const changed = `Nobody was on the pier when it came back.\n\n${slipped}`;
    await using folder = await tempFolder();
    await using server = await serveCoherence({
      compare: () => {
        writeFileSync(folder.file('second.md'), changed);
        return { slips: [] };
      },
    });
    await writeFile(folder.file('first.md'), STORY);
    await writeFile(folder.file('second.md'), slipped);
    const args = ['check', 'first.md', 'second.md', '--json', '--coherence', 'model', '--base-url', server.baseUrl];
    const { stdout } = await cli.run(args, { cwd: folder.path });
    const { findings, words } = JSON.parse(stdout.split('\n')[1] ?? '') as { findings: Finding[]; words: number };
    const slip = findings.find(({ rule }) => rule === 'continuity/appearance');
    expect(words).toBe(21);
    expect(changed.slice(slip?.start, slip?.end)).toBe('her brown eyes');
    expect(changed.slice(slip?.related[0]?.start, slip?.related[0]?.end)).toBe('Marta’s eyes were green');
  });

  test('takes for text what is text to check without a judge', async () => {
    await using folder = await tempFolder();
    await using server = await serveCoherence({});
    await writeFile(folder.file('nul.md'), STORY.replace(' ', '\0 '));
    await writeFile(folder.file('utf16.md'), STORY, 'utf16le');
    const args = ['check', 'nul.md', 'utf16.md', '--json', '--coherence', 'model', '--base-url', server.baseUrl];
    const { code, stdout } = await cli.run(args, { cwd: folder.path });
    const errors = stdout.split('\n', 2).map((line) => (JSON.parse(line) as { error: string | null }).error);
    expect([code, ...errors]).toEqual([1, null, expect.stringMatching(/utf16\.md is not a text file/u)]);
  });

  test('a judge that cannot be read is the file’s error; what is measured stays', async () => {
    const ended = await check(STORY, { note: 'no', compare: 'no' });
    const result = jsonOf(ended);
    expect(ended.code).toBe(1);
    expect(result['error']).toMatch(/judge/);
    expect(result['words']).toBeGreaterThan(50);
  });

  test.each([[[]], [['--model', 'polaris-mini']]])('without a judge that can: a wrong command line', async (more) => {
    await using folder = await tempFolder();
    await writeFile(folder.file('story.md'), STORY);
    const ended = await cli.run(['check', 'story.md', '--coherence', 'model', ...more], { cwd: folder.path });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/needs a model that can judge/);
  });
});
