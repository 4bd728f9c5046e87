import type { Slip } from '../continuity/types.js';
import type { Grade, Share } from '../style/types.js';

/** UTF-16 offsets into a text: `start` belongs to it, `end` does not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Lines and characters of a range, counted from 0; characters are UTF-16 units. */
export interface LineRange {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/**
 * What a highlight is about. Measured: `style/heavy` and its sisters, `continuity/age` and its sisters. Judged: `overloading`, `coherence`,
 * or a dimension of a review such as `review.N3`.
 */
export type FindingRule = `style/${Grade}` | `continuity/${string}` | 'overloading' | 'coherence' | `review.${string}`;

/** Another place that bears a finding out: the established fact that a contradiction denies, the phrase said before. */
export interface FindingEvidence {
  readonly range: TextRange;
  readonly quote: string;
  readonly message: string;
  /** What sort of evidence, for those who draw sorts apart: `simile` and its like. */
  readonly kind?: string;
  /** The file beside the story that the range is in; the story itself when not given. */
  readonly file?: string;
  /** Where that is in the other file, which need not be open. */
  readonly lines?: LineRange;
}

/** The figures behind a passage of overloaded prose. */
export interface Density {
  /** 0 is the median of human passages, 1 their 90th percentile, unbounded above. */
  readonly score: number;
  /** What pushed it, the strongest first. */
  readonly shares: readonly Share[];
}

/** The one shape of every highlight, whether an analyser measured it or a judge saw it. */
export interface Finding {
  /** The same for the same rule and words, whatever stands around them: a dismissal is kept under it. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly range: TextRange;
  /** The text under the range, as it stands in the story. */
  readonly quote: string;
  /** Plain text for the writer, in English; a face with a language of its own says it by `density` or `slip`. */
  readonly message: string;
  readonly evidence: readonly FindingEvidence[];
  /** How grave: above 0, up to 1. */
  readonly score: number;
  readonly origin: 'measured' | 'judged';
  /** What a measured passage of prose was graded by. */
  readonly density?: Density;
  /** What a measured slip is about, for faces that say it in their own language. */
  readonly slip?: Pick<Slip, 'matter' | 'distance'>;
  /** Whom or what a slip is about, as the story names it. */
  readonly about?: string;
}

/**
 * The id of a finding: rule, and the quoted words without typography.
 * @param nth 0 for the first of several findings of one rule on the same words
 */
export function findingId(rule: FindingRule, quote: string, nth = 0): string {
  const words =
    quote
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return nth === 0 ? `${rule}:${words}` : `${rule}:${words}#${nth + 1}`;
}
