import { describe, expect, test } from 'vitest';
import { STORY_QUALITY } from '../../../../../src/story/review/rubric/storyQuality.js';

/** The published table: id, maximum, the upper ends of its bands. */
const TABLE: readonly (readonly [string, number, readonly number[]])[] = [
  ['P1', 15, [4, 9, 12, 15]],
  ['P2', 20, [5, 11, 16, 20]],
  ['P3', 15, [4, 8, 12, 15]],
  ['P4', 15, [4, 8, 12, 15]],
  ['P5', 20, [5, 11, 16, 20]],
  ['P6', 15, [4, 8, 12, 15]],
  ['N1', 15, [0, 5, 10, 15]],
  ['N2', 20, [4, 10, 16, 20]],
  ['N3', 15, [3, 7, 11, 15]],
  ['N4', 15, [3, 7, 11, 15]],
  ['N5', 15, [3, 7, 11, 15]],
  ['N6', 20, [4, 9, 14, 20]],
  ['N7', 15, [0, 5, 10, 15]],
  ['N8', 8, [1, 4, 6, 8]],
  ['N9', 8, [1, 4, 6, 8]],
  ['N10', 20, [4, 9, 14, 20]],
];

describe('the Story Quality rubric', () => {
  test('has the published dimensions, maxima and bands', () => {
    expect(STORY_QUALITY.dimensions.map(({ id, max, bands }) => [id, max, bands.map(({ to }) => to)])).toEqual(TABLE);
  });

  test('has 100 points of merit and 151 of fault', () => {
    const sum = (sign: string) => STORY_QUALITY.dimensions.filter((one) => one.sign === sign).reduce((total, { max }) => total + max, 0);
    expect([sum('positive'), sum('negative')]).toEqual([100, 151]);
  });

  test('its bands cover every score once, and every band and dimension says something', () => {
    for (const { bands, max, measures, leavesOut, name } of STORY_QUALITY.dimensions) {
      const covered = bands.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
      expect(covered).toEqual(Array.from({ length: max + 1 }, (_, at) => at));
      for (const text of [measures, leavesOut, name, ...bands.map(({ means }) => means)]) expect(text).toMatch(/\w{3}/);
    }
  });

  test('gates coherence at 7 and overloading at 8, and nothing else', () => {
    expect(STORY_QUALITY.dimensions.flatMap(({ id, attentionFrom }) => (attentionFrom === undefined ? [] : [[id, attentionFrom]]))).toEqual([['N2', 7], ['N10', 8]]); // prettier-ignore
  });
});
