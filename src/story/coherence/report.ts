import type { LedgerBook } from './book.js';
import type { Fact } from './fact.js';
import { NONE_DROPPED, type Dropped, type JudgedSlip } from './slip.js';
import type { AskPhase } from './asking.js';

/** What a check by a judge found. */
export interface CoherenceReport {
  /** Confirmed ones, in the order of the text. */
  readonly slips: readonly JudgedSlip[];
  /** Every fact that stands in the text, struck ones too, in the order of the text. */
  readonly ledger: readonly Fact[];
  readonly dropped: Dropped;
  /** Facts whose quote is not in the text. */
  readonly factsUnfound: number;
  readonly windows: number;
  /** Requests that were sent; 0 when nothing had changed since the last check. */
  readonly requests: number;
  /** Name of the model that judged; null when none did. */
  readonly judge: string | null;
  /** Sentences that have to be shown with the slips. */
  readonly notes: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** What a check tells while it runs. The last event is always `end`. */
export type CoherenceEvent =
  /** What lies ahead: `requests` at most, and one more for each slip that is proposed. `words` are read twice. */
  | { readonly kind: 'plan'; readonly windows: number; readonly changed: number; readonly requests: number; readonly words: number }
  | CoherenceProgress
  /** A slip was confirmed. */
  | { readonly kind: 'slip'; readonly slip: JudgedSlip }
  /** What to keep, should the rest never come. */
  | { readonly kind: 'book'; readonly book: LedgerBook }
  | { readonly kind: 'end'; readonly report: CoherenceReport; readonly book: LedgerBook };

export interface CoherenceProgress {
  readonly kind: 'progress';
  readonly step: 'noting' | 'comparing' | 'confirming';
  readonly phase: AskPhase;
  /** 1-based window. */
  readonly window: number;
  readonly windows: number;
  /** Of the whole check, 0 to 1, never going back. */
  readonly fraction: number;
}

/** A check that came to nothing, and why. */
export function emptyReport(error: CoherenceReport['error'], more: Partial<CoherenceReport> = {}): CoherenceReport {
  return {
    slips: [],
    ledger: [],
    dropped: NONE_DROPPED,
    factsUnfound: 0,
    windows: 0,
    requests: 0,
    judge: null,
    notes: [],
    ...more,
    error,
  };
}
