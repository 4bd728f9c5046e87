import { describe, expect, it } from 'vitest';
import { CONTINUITY_RULES, contradictionsIn, type Slip } from '../../../../src/story/continuity/index.js';
import { NEGATIVES, SEEDS } from './seeds.js';

const FILLER = [
  'The road ran on between hedges, and the dust lay thick upon it.',
  'Nothing moved in the yard but the hens.',
  'The kettle hissed. Somewhere a door banged in the draught.',
  'There was bread on the table, and a little cheese.',
  'The dog scratched at the door and was let out.',
];

function storyOf(first: string, second: string, distance: number): string {
  const between = Array.from({ length: distance - 1 }, (_, at) => FILLER[at % FILLER.length] ?? '');
  return ['The house stood at the end of the lane.', first, ...between, second, 'The kettle hissed again.'].join('\n\n');
}

function joins(slip: Slip, text: string, first: string, second: string): boolean {
  const from = text.indexOf(first);
  const to = text.lastIndexOf(second);
  const { established, here } = slip;
  return established.start >= from && established.end <= from + first.length && here.start >= to && here.end <= to + second.length;
}

describe('contradictionsIn', () => {
  it.each([1, 12, 60])('finds nine of ten of the seeds it was made on, %i paragraphs apart, and nothing else', (distance) => {
    let found = 0;
    for (const { rule, first, second } of SEEDS) {
      const text = storyOf(first, second, distance);
      const slips = contradictionsIn(text);
      for (const slip of slips) expect(`${slip.rule} ${slip.message}`, first).toContain(rule);
      if (slips.some((slip) => joins(slip, text, first, second))) found++;
    }
    expect(found / SEEDS.length).toBeGreaterThan(0.9);
  });

  it.each(NEGATIVES)('is silent on “%s” … “%s”', (first, second) => {
    expect(contradictionsIn(storyOf(first, second, 3))).toEqual([]);
  });

  it('says what was said where, with both quotes, at offsets of the file as it is on disk', () => {
    const text = '\uFEFF---\r\nprompt: a ferry\r\n---\r\nMarta’s eyes were green.\r\n\r\nThe ferry left.\r\n\r\nMarta closed her brown eyes.\r\n';
    const [slip, ...others] = contradictionsIn(text);
    expect(others).toEqual([]);
    expect(slip).toMatchObject({ rule: 'continuity/appearance', about: 'Marta' });
    expect(slip?.established.quote).toBe('Marta’s eyes were green');
    expect(slip?.here.quote).toBe('her brown eyes');
    for (const said of [slip?.here, slip?.established]) expect(text.slice(said?.start, said?.end)).toBe(said?.quote);
    expect(slip?.message).toContain('2 paragraphs earlier “Marta’s eyes were green”');
    expect(CONTINUITY_RULES).toContain(slip?.rule);
  });

  it('lets two people differ, and asks nobody when two may be meant', () => {
    const text = 'Marta’s eyes were green.\n\nMarta and Anna sat down. Her eyes were brown.\n\nAnna’s eyes were brown. She had black hair.\n\nMarta had red hair.';
    expect(contradictionsIn(text)).toEqual([]);
  });
});

describe('what the writer declares', () => {
  const text = '---\ncharacters:\n  - name: Marta Vance\n    eyes: green\n    age: 34\n  - Paul, left-handed\n---\nThe ferry left.\n\nMarta’s brown eyes were shut.\n\nMarta was forty-two.\n\nPaul was right-handed.\n';

  it('outranks the story, in the front matter', () => {
    const slips = contradictionsIn(text);
    expect(slips.map(({ rule }) => rule)).toEqual(['continuity/appearance', 'continuity/age', 'continuity/hand']);
    expect(slips.map(({ established }) => established.quote)).toEqual(['eyes: green', 'age: 34', '- Paul, left-handed']);
    for (const { established } of slips) expect(text.slice(established.start, established.end)).toBe(established.quote);
  });

  it('outranks the story, in notes', () => {
    const notes = [{ file: 'cast.notes.md', text: '# Marta\n\nEyes: green\n\n## Paul\n\nPaul has red hair. He is sixty.\n' }];
    const slips = contradictionsIn('Marta’s brown eyes were shut.\n\nPaul combed his black hair.\n\nPaul was forty.', notes);
    expect(slips.map(({ rule, established }) => [rule, established.source, established.file])).toEqual([
      ['continuity/appearance', 'notes', 'cast.notes.md'],
      ['continuity/appearance', 'notes', 'cast.notes.md'],
      ['continuity/age', 'notes', 'cast.notes.md'],
    ]);
    for (const { established } of slips) expect(notes[0]?.text.slice(established.start, established.end)).toBe(established.quote);
  });

  it('declares nothing when the front matter cannot be read', () => {
    expect(contradictionsIn('---\ncharacters: [\n---\nMarta’s brown eyes were shut.\n')).toEqual([]);
  });
});
