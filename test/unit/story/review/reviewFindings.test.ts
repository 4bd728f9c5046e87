import { expect, test } from 'vitest';
import { findingsOfReview } from '../../../../src/story/review/reviewFindings.js';
import { judgeOf } from '../../../support/scriptedJudge/judge.js';
import { reviewed } from '../../../support/scriptedJudge/collect.js';
import { dimension, json, reply } from '../../../support/scriptedJudge/replies.js';
import { STORY } from '../../../support/scriptedJudge/story.js';

async function findings(changes: Record<string, unknown> = {}) {
  const { review } = await reviewed({ text: STORY }, judgeOf([json(reply(changes))]));
  return findingsOfReview(review, STORY);
}

test('faults become findings: N2 as coherence, N10 as overloading, the others by dimension; merits and faults of 0 none', async () => {
  const found = await findings();
  expect(found.map(({ rule }) => rule)).toEqual([
    'coherence',
    'review.N3',
    'review.N4',
    'review.N5',
    'review.N6',
    'review.N9',
    'overloading',
  ]);
  for (const { range, quote, origin, score, message } of found) {
    expect(STORY.slice(range.start, range.end)).toBe(quote);
    expect(origin).toBe('judged');
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(message.length).toBeGreaterThan(10);
  }
});

test('a contradiction is one finding on the denial, with what it denies as evidence', async () => {
  const [slip] = await findings(dimension('N2', { quotes: ['the pencil in her right hand', 'wrote it down with her left hand'] }));
  expect(slip?.quote).toBe('the pencil in her right hand');
  expect(slip?.evidence.map(({ quote }) => quote)).toEqual(['wrote it down with her left hand']);
});

test('quotes that are not in the story give none', async () => {
  const found = await findings({
    ...dimension('N2', { quotes: ['she drowned twice'] }),
    ...dimension('N10', { quotes: ['purple as a plum in June'] }),
  });
  expect(found.some(({ rule }) => rule === 'coherence' || rule === 'overloading')).toBe(false);
});

test('ids are the same wherever the words stand, and differ between findings', async () => {
  const first = await findings(dimension('N5', { quotes: ['I know the times', '“I know the times,”'] }));
  const { review } = await reviewed(
    { text: `A new beginning.\n\n${STORY}` },
    judgeOf([json(reply(dimension('N5', { quotes: ['I know the times', '“I know the times,”'] })))]),
  );
  const moved = findingsOfReview(review, `A new beginning.\n\n${STORY}`);
  expect(moved.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
});
