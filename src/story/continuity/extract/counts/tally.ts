import type { Holder } from '../../grammar/holder.js';
import { singular } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { SYNONYMS } from './countWords.js';
import type { FactSheet } from '../fact.js';

/** What a number is said of, and how firmly: by the way, of every part, or only of those that do something. */
export interface Whole {
  readonly holder: Holder;
  readonly traits: readonly string[];
  readonly token: number;
  readonly isFirm: boolean;
}

/** How many of what, from one token to another. */
export interface Count {
  readonly noun: string;
  readonly low: number;
  readonly high?: number;
  readonly from: number;
  readonly to: number;
}

/** Adds how many of its parts a thing has. */
export function addCount(sentence: Sentence, whole: Whole, { noun, low, high, from, to }: Count, sheet: FactSheet): void {
  const one = singular(noun);
  const part = SYNONYMS.get(one) ?? one;
  const first = Math.min(from, whole.token);
  const start = sentence.at[first] ?? 0;
  const end = (sentence.at[to] ?? 0) + (sentence.words[to]?.length ?? 0);
  const hit = { start, end, ownStart: sentence.at[whole.token] ?? 0 };
  sheet.addOf(sentence, whole.holder, hit, {
    rule: 'continuity/quantity',
    key: `count:${part}s`,
    value: String(low),
    low,
    high: high ?? low,
    traits: whole.traits,
    isFirm: whole.isFirm,
    mode: 'counted',
  });
}
