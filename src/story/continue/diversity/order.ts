import { pickApart } from './dpp.js';

/** A candidate among takes. */
export interface Candidate {
  readonly words: number;
  readonly isWhole: boolean;
}

export interface Ordered {
  readonly index: number;
  /** See `Take.diversity`. */
  readonly diversity: number;
}

/** A take that has not come to its end is worth less than one that has. */
const UNFINISHED = 0.7;

/** How good a candidate is by itself: near the words asked, and whole. 0 to 1. */
export function qualityOf({ words, isWhole }: Candidate, askedWords: number): number {
  return Math.exp(-Math.abs(words - askedWords) / Math.max(1, askedWords)) * (isWhole ? 1 : UNFINISHED);
}

/**
 * Orders candidates so that each adds the most to those before it.
 * @param first the candidate that stays first
 */
export function orderApart(
  candidates: readonly Candidate[],
  similarity: readonly (readonly number[])[],
  count: number,
  askedWords: number,
  first?: number,
): Ordered[] {
  const quality = candidates.map((candidate) => qualityOf(candidate, askedWords));
  const order = pickApart(similarity, quality, count, first);
  return order.map((index, place) => ({ index, diversity: diversityOf(index, order.slice(0, place), similarity) }));
}

/** 1 − the greatest similarity to any of the others. */
export function diversityOf(index: number, others: readonly number[], similarity: readonly (readonly number[])[]): number {
  return 1 - Math.max(0, ...others.map((other) => similarity[index]?.[other] ?? 0));
}
