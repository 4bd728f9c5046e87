import type { ContinuityRule } from '../continuity/types.js';
import type { Said } from './place.js';

/** A place where a story contradicts itself, as a judge saw it and confirmed it. Both quotes stand in the text. */
export interface JudgedSlip {
  readonly rule: ContinuityRule;
  /** Finer than the rule: an id of `KINDS`. */
  readonly kind: string;
  /** Its name in the taxonomy, group first. */
  readonly taxonomy: string;
  /** Whom or what it is about. */
  readonly about: string;
  /** Plain text for the writer: what was said where, both quotes in it, and why that cannot be. */
  readonly message: string;
  /** The judge's reason alone. */
  readonly why: string;
  /** The contradiction. */
  readonly here: Said;
  /** What was established before, or is declared. */
  readonly established: Said;
  /** How sure the judge was when asked a second time, above 0 and up to 1. */
  readonly score: number;
}

/** Slips that were proposed and are not shown, by reason. */
export interface Dropped {
  /** A quote is not in the text. */
  readonly unfound: number;
  /** Both quotes are one place or say the same, or neither stands in the stretch that was read. */
  readonly misplaced: number;
  /** It rests on a fact that the writer struck out. */
  readonly struck: number;
  /** Asked alone, the judge found it explained. */
  readonly explained: number;
  /** Asked alone, the judge was less than half sure. */
  readonly unsure: number;
  /** Asked alone, the judge gave no verdict that can be read. */
  readonly unread: number;
}

export const NONE_DROPPED: Dropped = { unfound: 0, misplaced: 0, struck: 0, explained: 0, unsure: 0, unread: 0 };
