import type { Holder } from '../../grammar/holder.js';
import { singular } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { SYNONYMS } from './countWords.js';
import type { FactSheet } from '../fact.js';

/** Before the trait of a thing that says whose it is. */
export const OWNED_BY = "'s ";

/** What a number is said of, and how firmly: by the way, of every part, or only of those that do something. */
export interface Whole {
  readonly holder: Holder;
  readonly traits: readonly string[];
  readonly token: number;
  readonly isFirm: boolean;
  /** Whether it only stands in the same sentence. */
  readonly isNear?: boolean;
  /** Whether it is a place of which there are many, but one in a scene: "the table". */
  readonly isOfScene?: boolean;
}

/** How many of what, from one token to another. */
export interface Count {
  readonly noun: string;
  readonly low: number;
  readonly high?: number;
  /** Whether it is of those who are there now. */
  readonly isPresent?: boolean;
  readonly from: number;
  readonly to: number;
}

/** Adds how many of its parts a thing has. */
export function addCount(sentence: Sentence, whole: Whole, { noun, low, high, isPresent, from, to }: Count, sheet: FactSheet): void {
  const one = singular(noun);
  const part = SYNONYMS.get(one) ?? one;
  const first = Math.min(from, whole.token);
  const start = sentence.at[first] ?? 0;
  const end = (sentence.at[to] ?? 0) + (sentence.words[to]?.length ?? 0);
  const hit = { start, end, ownStart: sentence.at[whole.token] ?? 0 };
  sheet.addOf(sentence, whole.holder, hit, {
    rule: 'continuity/quantity',
    key: isPresent === true ? `present:${part.replace(/s$/u, '')}s` : `count:${part}s`,
    value: String(Math.round(low)),
    low,
    high: high ?? low,
    traits: whole.traits,
    isFirm: whole.isFirm,
    mode: 'counted',
  });
}
