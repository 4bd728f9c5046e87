import { z } from 'zod';
import { notedFact, sameFact, type NotedFact } from './fact.js';

const put = z.strictObject({ who: z.string(), what: z.string(), when: z.string(), where: z.string() });

/** What the writer did with a fact of the ledger. It holds the fact's own words and no offsets: it stays, whatever is edited or asked again. */
export const correction = z.strictObject({
  fact: notedFact,
  /** Null: struck out. */
  put: z.nullable(put),
});

export type Correction = z.infer<typeof correction>;
export type CorrectedWords = z.infer<typeof put>;

/** The correction that is about this fact; of several the latest. */
export function correctionOf(fact: NotedFact, corrections: readonly Correction[]): Correction | undefined {
  return corrections.findLast((one) => sameFact(one.fact, fact));
}

/** Adds a correction in the place of an earlier one of the same fact. */
export function addCorrection(corrections: readonly Correction[], more: Correction): Correction[] {
  return [...removeCorrection(corrections, more.fact), more];
}

/** Takes back what was done with a fact. */
export function removeCorrection(corrections: readonly Correction[], fact: NotedFact): Correction[] {
  return corrections.filter((one) => !sameFact(one.fact, fact));
}
