import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialogueShare } from '../../../../../src/story/review/measure/dialogue.js';
import { measure } from '../../../../../src/story/review/measure/measured.js';
import { repetitionOf } from '../../../../../src/story/review/measure/repetition.js';
import { rhythmOf } from '../../../../../src/story/review/measure/rhythm.js';

describe('length', () => {
  test.each([
    ['one two three', 4, { asked: 4, written: 3, ratio: 0.75 }],
    ['one two three', null, { asked: null, written: 3, ratio: null }],
    ['', 100, { asked: 100, written: 0, ratio: 0 }],
  ])('%j of %s', (prose, asked, expected) => {
    expect(measure(prose, asked).length).toEqual(expected);
  });
});

describe('repetition', () => {
  test('worked by hand', () => {
    // a b c d a b c d e: six runs of four (abcd bcda cdab dabc abcd bcde), one of them a second time
    expect(repetitionOf('a b c d a b c d e')).toMatchObject({ fourWordShare: 0.167, eightWordShare: 0 });
    // three lines, one a copy; breaks and blank lines are no lines
    expect(repetitionOf('She left.\n\n* * *\n\nShe left.\n\nHe stayed.')).toMatchObject({ lineShare: 0.333 });
  });

  test('names the phrases that come back three times', () => {
    const prose = 'With a heavy heart she rose. With a heavy heart he sat. With a heavy heart they wept.';
    expect(repetitionOf(prose).phrases).toEqual([{ text: 'with a heavy heart', count: 3 }]);
  });

  test('typography and case make no difference', () => {
    expect(repetitionOf("DON’T look at me. Don't look at me.").fourWordShare).toBeGreaterThan(0);
  });
});

describe('dialogue', () => {
  test.each([
    ['“One two,” she said. “Three.”', 3 / 5],
    ['"One two," she said. "Three."', 3 / 5],
    ['‘One don’t,’ she said. ‘Three.’', 3 / 5],
    ["'One don't,' she said. 'Three.'", 3 / 5],
    ["It wasn't the boys' boat, nor the girls'.", 0],
    ['“A speech that goes on\n\n“and closes here.” He left.', 8 / 10],
    ['No one speaks here.', 0],
    ['', 0],
  ])('%j', (prose, share) => {
    expect(dialogueShare(prose)).toBeCloseTo(share, 3);
  });
});

describe('rhythm', () => {
  test('worked by hand', () => {
    // 2, 4 and 6 words: mean 4, deviation √(8/3) = 1.63, steps 2 and 2
    expect(rhythmOf('He ran. She ran after him. They ran until the road ended.')).toEqual({
      sentences: 3, meanWords: 4, medianWords: 4, deviationWords: 1.6, stepWords: 2, shortShare: 0.667, longShare: 0,
    }); // prettier-ignore
  });

  test('nothing gives zeros, not NaN', () => {
    expect(rhythmOf('* * *')).toEqual({
      sentences: 0,
      meanWords: 0,
      medianWords: 0,
      deviationWords: 0,
      stepWords: 0,
      shortShare: 0,
      longShare: 0,
    });
    expect(rhythmOf('One sentence only.').stepWords).toBe(0);
  });
});

test('any text is measured, with shares between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (prose) => {
      const { dialogueShare: dialogue, repetition, rhythm } = measure(prose, 100);
      for (const share of [
        dialogue,
        repetition.fourWordShare,
        repetition.eightWordShare,
        repetition.lineShare,
        rhythm.shortShare,
        rhythm.longShare,
      ]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
