import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseStyle, openStyle } from '../../../../src/story/style/index.js';
import { OVERLOADED, PLAIN } from './samples.js';

const paragraphs = `${PLAIN}\n${OVERLOADED}`.split('\n\n');

/** Rose opens a sentence, where she may be a word, and is named once where she cannot be. */
const ROSE = 'Rose sat by the window and looked out. He saw Rose there and waited.';

/** Stories put together from plain and overloaded paragraphs, breaks, and words that may be names. */
const wildStory = fc
  .array(
    fc.oneof(
      fc.constantFrom(...paragraphs),
      fc.constantFrom(
        '* * *',
        '# Two',
        'Then Rose and Hope met Rose.',
        'Rose whispered. Hope ached.',
        '“No.”',
        'La nuit était belle et douce.',
        '\0\ud800',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join('\n\n'));

describe('StyleDocument', () => {
  test('tells overloaded prose from plain prose and says what pushed it', () => {
    const plain = analyseStyle(PLAIN);
    const overloaded = analyseStyle(OVERLOADED);
    expect(plain.passages).toEqual([]);
    expect(overloaded.overload).toBeGreaterThan(1);
    expect(plain.overload).toBeLessThan(overloaded.overload);
    const [passage] = overloaded.passages;
    expect(passage?.grade).toBe('overloaded');
    expect(passage?.message).toMatch(/word choice such as “.*stock images \(\+.*usual\).*similes/);
    const sum = passage?.shares.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo(passage?.score ?? 0, 6);
  });

  test('marks figures where they stand, and none in speech', () => {
    const text = `${OVERLOADED}\n“The silence pressed like a stone, as if the night were weeping,” she said.\n`;
    const marked = analyseStyle(text).passages.flatMap(({ marks }) =>
      marks.map(({ push, start, end }) => `${push}: ${text.slice(start, end)}`),
    );
    expect(marked).toContain('simile: like spilled ink');
    expect(marked).toContain('asIf: as if the night itself were');
    expect(marked).toContain('personification: Grief whispered');
    expect(marked).toContain('dash: —');
    expect(marked.filter((mark) => mark.includes('stone'))).toEqual([]);
  });

  test('after any edits is what a fresh reading is', () => {
    fc.assert(
      fc.property(
        wildStory,
        fc.array(fc.tuple(fc.nat(), fc.nat(300), fc.oneof(wildStory, fc.string())), { maxLength: 5 }),
        fc.boolean(),
        (story, edits, between) => {
          const document = openStyle(story);
          let text = story;
          for (const [where, length, insert] of edits) {
            const at = where % (text.length + 1);
            text = text.slice(0, at) + insert.slice(0, 500) + text.slice(at + length);
            document.update(text);
            if (between) document.work(0);
          }
          expect(document.report()).toEqual(analyseStyle(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['a word becomes a name in the paragraph that is read last', ['e Tom Tom', 'e Tom\nTom\nH Tom']],
    ['a name ceases to be one and becomes one again', ['e Tom Tom\n\nTom', 'e Tom\n\nTom\n\ne Tom', 'e Tom Tom\n\nTom']],
    ['a name goes and comes back between two reports', [`${ROSE} They met Rose.\n\n${ROSE}`, `${ROSE}\n\n${ROSE}`]],
  ])('is a fresh reading when %s', (_name, [first = '', ...edits]) => {
    const document = openStyle(first);
    document.report();
    for (const text of edits) {
      document.update(text);
      expect(document.report()).toEqual(analyseStyle(text));
    }
  });

  test('is a fresh reading when edits come faster than names are learned', () => {
    const texts = [
      'e Tom Tom\n\nTom\n\nTom',
      'e Tom\n\nTom\n\nTom',
      'e Tom\n\nTom\n\ne Tom',
      'Tom\n\nTom\n\ne Tom',
      'Tom\n\nTom Tom\n\ne Tom',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...texts), fc.nat(8)), { minLength: 2, maxLength: 12 }), (edits) => {
        const document = openStyle('');
        for (const [text, steps] of edits) {
          document.update(text);
          for (let step = 0; step < steps; step++) document.work(0);
        }
        expect(document.report()).toEqual(analyseStyle(edits.at(-1)?.[0] ?? ''));
      }),
    );
  });

  test('does its work in slices', () => {
    const document = openStyle(paragraphs.join('\n\n').repeat(20));
    let slices = 1;
    while (!document.work(0)) slices++;
    expect(slices).toBeGreaterThan(100);
    expect(document.report().passages.length).toBeGreaterThan(0);
  });

  test('learns names, so that Rose and Ash are people', () => {
    const story = `“Well,” said Rose. They went out, Rose and Ash and Ash’s dog.\n\nAsh waited. Rose laughed. Ash sat down.`;
    const marks = openStyle(story)
      .paragraphs()
      .flatMap((paragraph) => paragraph.marks);
    expect(marks.filter(({ push }) => push === 'stock' || push === 'rare')).toEqual([]);
  });

  test('knows a name that stands in mid-sentence just often enough', () => {
    const alone = openStyle(ROSE).paragraphs()[0];
    const twice = openStyle(`${ROSE}\n\n${ROSE}`).paragraphs();
    const often = openStyle([ROSE, ROSE, 'They met Rose, and I like Rose.'].join('\n\n')).paragraphs();
    expect(twice).toEqual(often.slice(0, 2));
    expect(twice[0]?.features).not.toEqual(alone?.features);
  });

  test.each([
    ['one line of 5 MB', 'The shadow of the hill was long and he went on. '.repeat(110_000)],
    ['5 MB without a space', 'a'.repeat(5_000_000)],
    ['a million blank lines', '\n'.repeat(1_000_000)],
    ['dashes and stars', '—*-'.repeat(300_000)],
    ['right-to-left text', 'הלילה היה ארוך והרוח נשבה. '.repeat(2_000)],
    ['half surrogates and NULs', '\ud800\0\udc00 '.repeat(50_000)],
  ])('reads %s', (_name, text) => {
    const report = analyseStyle(text);
    expect(Number.isFinite(report.overload)).toBe(true);
  });

  test('an empty text has no density', () => {
    expect(analyseStyle('')).toEqual({ words: 0, overload: 0, passages: [] });
  });

  test('carriage returns and a byte-order mark move offsets and nothing else', () => {
    const text = `\uFEFF${OVERLOADED.replaceAll('\n', '\r\n')}`;
    const report = analyseStyle(text);
    const bare = analyseStyle(OVERLOADED);
    expect(report.overload).toBeCloseTo(bare.overload, 9);
    expect(report.passages.map(({ start, end }) => text.slice(start, end).replaceAll('\r\n', '\n'))).toEqual(
      bare.passages.map(({ start, end }) => OVERLOADED.slice(start, end)),
    );
  });
});
