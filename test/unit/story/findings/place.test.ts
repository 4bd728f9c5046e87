import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followEdit, followEdits, placeOf, type TextEdit } from '../../../../src/story/findings/place.js';

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((now, { start, end, text: typed }) => now.slice(0, start) + typed + now.slice(end), text);
}

const LENGTH = 60;
/** A text of small letters, a range in it, and edits of capitals: what is left of the quote can be told from what was typed. */
const scene = fc
  .record({
    text: fc.stringMatching(/^[a-z]{60}$/u),
    from: fc.nat({ max: LENGTH - 1 }),
    length: fc.integer({ min: 1, max: 20 }),
    edits: fc.array(fc.record({ at: fc.nat({ max: 1000 }), cut: fc.nat({ max: 15 }), typed: fc.stringMatching(/^[A-Z]{0,12}$/u) }), {
      maxLength: 8,
    }),
  })
  .map(({ text, from, length, edits }) => {
    let now = text;
    const real = edits.map(({ at, cut, typed }): TextEdit => {
      const start = at % (now.length + 1);
      const edit = { start, end: Math.min(now.length, start + cut), text: typed };
      now = apply(now, [edit]);
      return edit;
    });
    return { text, start: from, end: Math.min(LENGTH, from + length), edits: real };
  });

describe('a place that follows edits', () => {
  test('covers the quote as long as it says that it is intact', () => {
    fc.assert(
      fc.property(scene, ({ text, start, end, edits }) => {
        const place = followEdits(placeOf({ start, end }), edits);
        const after = apply(text, edits);
        if (place.intact) expect(after.slice(place.start, place.end)).toBe(text.slice(start, end));
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(after.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('covers every letter that is left of the quote, and only what was typed between them besides', () => {
    fc.assert(
      fc.property(scene, ({ text, start, end, edits }) => {
        // marks of their own for each letter of the quote
        const marked =
          text.slice(0, start) +
          Array.from({ length: end - start }, (_, at) => String.fromCharCode(0x4e00 + at)).join('') +
          text.slice(end);
        const place = followEdits(placeOf({ start, end }), edits);
        const after = apply(marked, edits);
        const inside = after.slice(place.start, place.end);
        const left = after.match(/[\u4e00-\u4eff]/gu) ?? [];
        expect(inside.match(/[\u4e00-\u4eff]/gu) ?? []).toEqual(left);
        expect(inside).not.toMatch(/[a-z]/);
      }),
      { numRuns: 2000 },
    );
  });

  test('one change event of several edits, listed from the end as editors do, is the same as all at once', () => {
    const place = followEdits(placeOf({ start: 10, end: 20 }), [
      { start: 30, end: 35, text: '' },
      { start: 12, end: 12, text: 'xx' },
      { start: 0, end: 5, text: 'y' },
    ]);
    expect(place).toEqual({ start: 6, end: 18, intact: false });
  });

  test.each([
    ['typing right before pushes it on', { start: 10, end: 10, text: 'ab' }, { start: 12, end: 22, intact: true }],
    ['typing right after leaves it', { start: 20, end: 20, text: 'ab' }, { start: 10, end: 20, intact: true }],
    ['typing inside makes it longer', { start: 15, end: 15, text: 'ab' }, { start: 10, end: 22, intact: false }],
    ['cutting its head', { start: 5, end: 12, text: '' }, { start: 5, end: 13, intact: false }],
    ['replacing its tail', { start: 18, end: 25, text: 'abc' }, { start: 10, end: 18, intact: false }],
    ['replacing it and more', { start: 5, end: 25, text: 'abc' }, { start: 5, end: 5, intact: false }],
    ['replacing exactly it', { start: 10, end: 20, text: 'abc' }, { start: 10, end: 10, intact: false }],
    ['cutting right before', { start: 5, end: 10, text: '' }, { start: 5, end: 15, intact: true }],
  ])('%s', (_, edit, expected) => {
    expect(followEdit(placeOf({ start: 10, end: 20 }), edit)).toEqual(expected);
  });
});
