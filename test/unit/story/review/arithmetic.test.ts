import { describe, expect, test } from 'vitest';
import { compositeOf, labelOf, needsAttention, totalsOf } from '../../../../src/story/review/arithmetic.js';
import { STORY_QUALITY } from '../../../../src/story/review/rubric/storyQuality.js';

function scores(positive: readonly number[], negative: readonly number[]): Map<string, number> {
  return new Map([
    ...positive.map((score, at): [string, number] => [`P${at + 1}`, score]),
    ...negative.map((score, at): [string, number] => [`N${at + 1}`, score]),
  ]);
}

describe('totalsOf', () => {
  test('worked by hand: an able story', () => {
    // 11+14+10+12+13+9 = 69; 0+4+2+3+2+1+0+0+2+3 = 17; 69−17+3−2 = 53
    const totals = totalsOf(STORY_QUALITY, scores([11, 14, 10, 12, 13, 9], [0, 4, 2, 3, 2, 1, 0, 0, 2, 3]), 3, 2);
    expect(totals).toEqual({ positive: 69, negative: 17, bonus: 3, penalty: 2, overall: 53, composite: 53, published: 55, label: 'fair' });
  });

  test('worked by hand: the bonus falls, the penalty stands', () => {
    // P 40, N 30: 30 > 20, so the bonus is nothing in the composite; 40 > 45 is false, so the penalty counts whole
    const totals = totalsOf(STORY_QUALITY, scores([5, 10, 5, 5, 10, 5], [0, 10, 5, 5, 5, 5, 0, 0, 0, 0]), 6, 7);
    expect(totals).toEqual({
      positive: 40,
      negative: 30,
      bonus: 6,
      penalty: 7,
      overall: 9,
      composite: 3,
      published: 16,
      label: 'very_poor',
    });
  });

  test('the ends of the range: −159 and 108, never clamped at nothing; published is capped at 100', () => {
    const most = scores([15, 20, 15, 15, 20, 15], []);
    expect(totalsOf(STORY_QUALITY, most, 8, 0)).toMatchObject({
      positive: 100,
      negative: 0,
      overall: 108,
      composite: 108,
      published: 100,
      label: 'excellent',
    });
    const least = scores([], [15, 20, 15, 15, 15, 20, 15, 8, 8, 20]);
    expect(totalsOf(STORY_QUALITY, least, 0, 8)).toMatchObject({
      positive: 0,
      negative: 151,
      overall: -159,
      composite: -159,
      published: -151,
      label: 'very_poor',
    });
  });

  test('means of samples add up to two decimals', () => {
    expect(totalsOf(STORY_QUALITY, scores([10.33, 10.33, 10.33], [0.67, 0.67]), 0.33, 0)).toMatchObject({
      positive: 30.99,
      negative: 1.34,
      overall: 29.98,
    });
  });
});

describe('compositeOf', () => {
  test.each([
    // positive, negative, bonus, penalty, composite
    [60, 30, 5, 0, 35, 'faults at exactly half the merits: the bonus counts'],
    [60, 31, 5, 0, 29, 'faults above half the merits: it does not'],
    [60, 40, 0, 8, 12, 'merits at exactly one and a half times the faults: the penalty counts whole'],
    [61, 40, 0, 8, 18, 'merits above that: three at most'],
    [61, 40, 0, 2, 19, 'a penalty under three stays what it is'],
    [0, 0, 4, 4, 0, 'nothing at all: 0 > 0 is false in both rules'],
    [90, 10, 8, 8, 85, 'a strong story: bonus whole, penalty three'],
    [20, 90, 8, 8, -78, 'a weak story: no bonus, penalty whole'],
  ])('%i merits, %i faults, bonus %i, penalty %i: %i (%s)', (positive, negative, bonus, penalty, composite) => {
    expect(compositeOf(positive, negative, bonus, penalty)).toBe(composite);
  });
});

test.each([
  [-159, 'very_poor'], [14, 'very_poor'], [14.99, 'very_poor'], [15, 'poor'], [34.99, 'poor'], [35, 'fair'], [54.99, 'fair'], [55, 'good'], [74.99, 'good'], [75, 'excellent'], [108, 'excellent'],
])('an overall score of %d is %s', (overall, label) => {
  expect(labelOf(overall)).toBe(label);
}); // prettier-ignore

describe('needsAttention', () => {
  test.each([
    [6.99, 7.99, 400, 1000, []],
    [7, 8, 400, 1000, ['N2', 'N10']],
    [0, 20, 399, 1000, ['N10', 'length']],
    [20, 0, 0, null, ['N2']],
    [0, 0, 0, 1, ['length']],
  ])('N2 %d, N10 %d, %i of %s words: %j', (n2, n10, written, asked, expected) => {
    const given = new Map([['N2', n2], ['N10', n10]]); // prettier-ignore
    expect(needsAttention(STORY_QUALITY, given, written, asked)).toEqual(expected);
  });
});
