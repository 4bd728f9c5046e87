import type { Message } from '../../../../src/story/languageModel.js';
import type { ReplyOptions } from '../../../support/storyModels/model.js';

export function user(content: string): Message[] {
  return [{ role: 'user', content }];
}

export const STORY_SO_FAR =
  'He turned inside another saddle, yet Ingrid had gladly borrowed her coat. Mr. Ivers blamed the hollow almanac.';

/** The next words of a story, asked as any drafter might. */
export function nextWords(words: number): Message[] {
  return user(
    `Premise: a keeper uncovers a secret.\n\nThe story so far ends:\n"${STORY_SO_FAR}"\n\nWrite the next ${String(words)} words.`,
  );
}

export function options(seed: number, requestNumber = 1, maxTokens = 40_000): ReplyOptions {
  return { seed, requestNumber, maxTokens };
}

/** The value under which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new RangeError('No values.');
  return value;
}

export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, seed) => seed);
}
