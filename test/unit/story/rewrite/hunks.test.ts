import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunkAt, hunksOf, withHunk, withoutHunk } from '../../../../src/story/rewrite/hunks.js';

const prose = fc
  .array(fc.constantFrom('She ran.', 'It rained!', 'Nobody “spoke.”', 'A lamp', '\n', '\n\n', '  ', '* * *', 'Why?'), { maxLength: 14 })
  .map((pieces) => pieces.join(' '));

describe('the changes between two texts', () => {
  test('are sentences', () => {
    const before = 'She ran home. It rained. Nobody spoke.';
    const after = 'She ran home. It poured down. Nobody spoke. It was late.';
    const hunks = hunksOf(before, after);
    expect(hunks.map((hunk) => [before.slice(hunk.before.start, hunk.before.end), after.slice(hunk.after.start, hunk.after.end)])).toEqual([
      [' It rained.', ' It poured down.'],
      ['', ' It was late.'],
    ]);
    const [rain, late] = hunks;
    expect(rain && withHunk(before, after, rain)).toBe('She ran home. It poured down. Nobody spoke.');
    expect(late && withoutHunk(before, after, late)).toBe('She ran home. It poured down. Nobody spoke.');
    expect(hunkAt(hunks, after.indexOf('poured'))).toBe(rain);
    expect(hunkAt(hunks, 2)).toBeUndefined();
  });

  test('taken one by one, or left one by one, lead from the one text to the other', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        let taken = before;
        for (let guard = 0; taken !== after; guard++) {
          const [hunk] = hunksOf(taken, after);
          expect(hunk).toBeDefined();
          if (!hunk || guard > 40) throw new Error('does not end');
          const next = withHunk(taken, after, hunk);
          expect(next).not.toBe(taken);
          taken = next;
        }
        let left = after;
        for (let guard = 0; left !== before; guard++) {
          const [hunk] = hunksOf(before, left);
          if (!hunk || guard > 40) throw new Error('does not end');
          left = withoutHunk(before, left, hunk);
        }
        expect(left).toBe(before);
      }),
    );
  });
});
