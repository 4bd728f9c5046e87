import type { Label, Totals } from './arithmetic.js';
import type { MatchKind } from './anchor/quoteFinder.js';
import type { Measured } from './measure/measured.js';

/** A quote the judge gave, looked up in the story. */
export interface Evidence {
  readonly quote: string;
  /** False: the quote is not in the story. It is shown as "not found in the text" and never highlighted. */
  readonly verified: boolean;
  /** UTF-16 units into the file as it stands, byte-order mark, CR and front matter counted; null when unverified. */
  readonly start: number | null;
  readonly end: number | null;
  /** How it was found; null when unverified. */
  readonly match: MatchKind | null;
}

/** What a score rests on: the whole text, its parts one by one, or a synopsis of a text too long for the judge. */
export type Basis = 'whole' | 'parts' | 'synopsis';

export interface ReviewedDimension {
  readonly id: string;
  readonly name: string;
  readonly sign: 'positive' | 'negative';
  /** Mean over the samples, two decimals. */
  readonly score: number;
  readonly max: number;
  /** Highest minus lowest score of the samples; 0 with one sample. */
  readonly spread: number;
  /** One score a sample. */
  readonly scores: readonly number[];
  /** Of the sample that came nearest to the mean. Plain text. */
  readonly justification: string;
  readonly evidence: readonly Evidence[];
  /** A fault that is charged without a single quote found in the story. */
  readonly unsupported: boolean;
  readonly basis: Basis;
}

/** What stands behind `bonus` and `penalty`. */
export interface ReviewedCatchAll {
  readonly score: number;
  readonly spread: number;
  readonly target: string;
  /** The dimension that comes nearest, or "none". */
  readonly nearest: string;
  readonly whyNotCaptured: string;
  readonly evidence: readonly Evidence[];
  readonly unsupported: boolean;
}

/** The object `review --json` prints and the command `polaris.review` resolves to. */
export interface Review extends Omit<Totals, 'label'> {
  /** In the rubric's order; empty when there is no judgement. */
  readonly dimensions: readonly ReviewedDimension[];
  /** Null when there is no judgement. */
  readonly label: Label | null;
  /** Ids of dimensions at or above their gate, and `length`. */
  readonly needsAttention: readonly string[];
  /** Judgements the scores are the mean of; 0 when there is none. */
  readonly samples: number;
  readonly measured: Measured;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly bonusReason: ReviewedCatchAll | null;
  readonly penaltyReason: ReviewedCatchAll | null;
  /** The judge's words to the writer, without figures; '' when there are none. */
  readonly summary: string;
  readonly rubric: { readonly id: string; readonly name: string };
  /** Name of the model that judged, null when none did. */
  readonly judge: string | null;
  /** In how many parts the story was read; 1 is whole. */
  readonly parts: number;
  /** Sentences that have to be shown with the scores. */
  readonly notes: readonly string[];
}

/** What a review tells while it runs. The last event is always `end`. */
export type ReviewEvent =
  /** Known at once, with or without a judge. */
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'plan'; readonly samples: number; readonly parts: number; readonly requests: number }
  | ReviewProgress
  | { readonly kind: 'end'; readonly review: Review };

export type ReviewPhase =
  /** The judge reads: nothing has come yet. */
  | 'reading'
  | 'thinking'
  | 'judging'
  /** A part of a long story is being summed up. */
  | 'synopsis'
  /** The reply could not be read, and the judge is asked once more. */
  | 'asking-again';

export interface ReviewProgress {
  readonly kind: 'progress';
  readonly phase: ReviewPhase;
  /** 1-based request, of `requests` as planned. */
  readonly request: number;
  readonly requests: number;
  /** 1-based. */
  readonly sample: number;
  readonly samples: number;
  /** Scores that have come in of this request. */
  readonly scored: number;
  /** Of the whole review, 0 to 1, never going back. */
  readonly fraction: number;
}
