import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followSlot, type Slot } from '../../../../src/editor/continue/takes/slot.js';
import type { TextEdit } from '../../../../src/story/findings/place.js';

function applied(text: string, { start, end, text: inserted }: TextEdit): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

const TEXT = 'before|TAKE|after';
const HELD: Slot = { start: 7, end: 11 };
const within = (text: string, { start, end }: Slot): string => text.slice(start, end);

describe('a slot', () => {
  const anEdit = fc
    .tuple(fc.nat(TEXT.length), fc.nat(6), fc.constantFrom('', 'x', 'some words'))
    .map(([start, length, text]): TextEdit => ({ start, end: Math.min(TEXT.length, start + length), text }));

  test('that holds a take keeps to it while the text around it changes', () => {
    fc.assert(
      fc.property(anEdit, (edit) => {
        fc.pre(edit.end <= HELD.start || edit.start >= HELD.end);
        expect(within(applied(TEXT, edit), followSlot(HELD, edit, true))).toBe('TAKE');
      }),
    );
  });

  test('is always within the text, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 8 }), fc.boolean(), (edits, holds) => {
        let [text, slot] = [TEXT, HELD];
        for (const edit of edits) {
          const cut = { ...edit, start: Math.min(edit.start, text.length), end: Math.min(edit.end, text.length) };
          text = applied(text, cut);
          slot = followSlot(slot, cut, holds);
          expect(slot.start).toBeGreaterThanOrEqual(0);
          expect(slot.end).toBeGreaterThanOrEqual(slot.start);
          expect(slot.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('that is empty takes in what is typed at it, and goes on taking it in', () => {
    const empty = { start: 7, end: 7 };
    const once = followSlot(empty, { start: 7, end: 7, text: 'ab' }, false);
    expect(once).toEqual({ start: 7, end: 9 });
    expect(followSlot(once, { start: 9, end: 9, text: 'c' }, false)).toEqual({ start: 7, end: 10 });
    expect(followSlot(once, { start: 0, end: 2, text: '' }, false)).toEqual({ start: 5, end: 7 });
  });

  test('is there again when a take that was put in is taken out and put back', () => {
    const out = followSlot(HELD, { start: 7, end: 11, text: '' }, true);
    expect(out).toEqual({ start: 7, end: 7 });
    expect(followSlot(out, { start: 7, end: 7, text: 'OTHER' }, false)).toEqual({ start: 7, end: 12 });
  });
});
