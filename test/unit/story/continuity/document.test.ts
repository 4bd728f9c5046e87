import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContinuityDocument, contradictionsIn } from '../../../../src/story/continuity/index.js';
import { SEEDS } from './seeds.js';

const pieces = fc.constantFrom(
  ...SEEDS.slice(0, 40).flatMap(({ first, second }) => [first, second]),
  '* * *',
  '# Two',
  '“I have brown eyes,” she said.',
  'Marta',
  'She was forty.',
  '"',
  '---',
  '\u0000',
  '\uD800',
  'שלום עולם',
  '```',
);
const breaks = fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' ', '');
const texts = fc.array(fc.tuple(pieces, breaks), { maxLength: 14 }).map((parts) => parts.flat().join(''));

describe('ContinuityDocument', () => {
  it('finds after any edits what a fresh reading finds', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(40), texts), { maxLength: 6 }), (start, edits) => {
        const document = new ContinuityDocument(start);
        let text = start;
        for (const [at, cut, inserted] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + inserted + text.slice(from + cut);
          document.update(text);
          document.work(0);
        }
        expect(document.slips()).toEqual(contradictionsIn(text));
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    [
      'names that come to stand in one sentence',
      'Then Kate had green eyes.\n\nIt rained.\n\nThen Katherine had brown eyes.\n\nThen Kate laughed. Then Katherine laughed.',
      'Then Kate had green eyes.\n\nIt rained.\n\nThen Katherine had brown eyes.\n\nThen Kate laughed, then Katherine laughed.',
    ],
    [
      'a name that comes before another form of it',
      'It rained.\n\nThomas Hale had brown eyes.\n',
      'Tom Hale had green eyes.\n\nIt rained.\n\nThomas Hale had brown eyes.\n',
    ],
  ])('finds the same after %s, and after they are gone again', (_, one, other) => {
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const) {
      const document = new ContinuityDocument(before);
      document.slips();
      document.update(after);
      expect(document.slips()).toEqual(contradictionsIn(after));
    }
  });

  it('points into the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        for (const { here, established } of contradictionsIn(text)) {
          for (const said of [here, established]) {
            expect(said.start).toBeLessThan(said.end);
            expect(text.slice(said.start, said.end)).toBe(said.quote);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('works in slices and gives the same', () => {
    const text = SEEDS.map(({ first, second }) => `${first}\n\n* * *\n\n${second}`).join('\n\n');
    const document = new ContinuityDocument(text);
    let slices = 1;
    while (!document.work(0)) slices++;
    expect(slices).toBeGreaterThan(SEEDS.length);
    expect(document.slips()).toEqual(contradictionsIn(text));
  });

  it('takes new notes', () => {
    const document = new ContinuityDocument('Marta’s brown eyes were shut. Marta slept.');
    expect(document.slips()).toEqual([]);
    document.setNotes([{ file: 'a.notes.md', text: 'Marta has green eyes.' }]);
    expect(document.slips().map(({ rule }) => rule)).toEqual(['continuity/appearance']);
    document.setNotes([]);
    expect(document.slips()).toEqual([]);
  });

  it.each([
    ['one line of 5 MB', 'Marta had green eyes and a lamp, and she was thirty, '.repeat(100_000)],
    ['one word of 5 MB', 'A'.repeat(5_000_000)],
    ['NULs', '\u0000'.repeat(1_000_000)],
    ['lone surrogates', '\uD800 \uDC00'.repeat(300_000)],
    ['right-to-left text', 'שלום עולם. '.repeat(100_000)],
    ['open quotation marks', '“'.repeat(300_000)],
    ['apostrophes', "' A".repeat(200_000)],
    ['capital words', 'Anna Marta '.repeat(100_000)],
    ['names without end', Array.from({ length: 30_000 }, (_, at) => `Anna${at.toString(36)} said`).join('. ')],
    ['a character that is made of itself', `---\ncharacters: &a\n  Marta: *a\n  Tom: *a\n---\nMarta ran.\n`],
    ['an age without end', `---\ncharacters:\n  Marta:\n    age: "${'a'.repeat(400_000)}1"\n---\nMarta ran.\n`],
    ['a name behind spaces', `---\ncharacters:\n  - "${' '.repeat(400_000)}x"\n---\nMarta ran.\n`],
    ['dashes that are declared', `---\ncharacters:\n  Marta: "was. ${'—'.repeat(200_000)}"\n---\nMarta ran.\n`],
    ['commas', ', '.repeat(500_000)],
    ['words that two readings take', `Anna ${'only finally '.repeat(30)}, at twenty when the flood came , left the farm.`],
    ['CRLF and BOM', `\uFEFF${'Marta had green eyes.\r\n\r\n'.repeat(20_000)}`],
  ])(
    'gets through %s',
    (_, text) => {
      expect(Array.isArray(contradictionsIn(text))).toBe(true);
    },
    // How quick it is stands in the bench; what grows faster than the text would not end in this time either.
    180_000,
  );
});
