import { QuoteFinder } from './anchor/quoteFinder.js';
import { needsAttention, rounded, totalsOf } from './arithmetic.js';
import { MAX_QUOTES, type JudgedCatchAll, type Judgement } from './judge/judgement.js';
import type { Manuscript } from './manuscript.js';
import type { Measured } from './measure/measured.js';
import type { Basis, Evidence, Review, ReviewedCatchAll, ReviewedDimension } from './result.js';
import type { Dimension, Rubric } from './rubric/rubric.js';

/** What a review is made of besides the judgements. */
export interface ReviewFrame {
  readonly manuscript: Manuscript;
  readonly measured: Measured;
  readonly rubric: Rubric;
  readonly judge: string | null;
  readonly parts: number;
  readonly notes: readonly string[];
}

const PLACEHOLDER = /^(?:n\/?a|none|null|-+|no qualifying .*)?[.\s]*$/iu;

/**
 * The points a catch-all earns: all of its judged score when target, nearest dimension and reason are given, and a quote from
 * 2 points on; otherwise none.
 */
export function catchAllScore(judged: JudgedCatchAll | null): number {
  if (!judged) return 0;
  const named = !PLACEHOLDER.test(judged.target) && judged.nearest !== '' && !PLACEHOLDER.test(judged.whyNotCaptured);
  return named && (judged.score < 2 || judged.quotes.length > 0) ? judged.score : 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function spreadOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : rounded(Math.max(...values) - Math.min(...values));
}

/** Indexes of the samples, the one nearest to the mean first. */
function nearestFirst(scores: readonly number[]): number[] {
  const middle = mean(scores);
  return scores.map((_, at) => at).sort((a, b) => Math.abs((scores[a] ?? 0) - middle) - Math.abs((scores[b] ?? 0) - middle) || a - b);
}

function evidenceOf(quotes: readonly string[], finder: QuoteFinder): Evidence[] {
  return [...new Set(quotes)].slice(0, MAX_QUOTES).map((quote) => {
    const anchor = finder.find(quote);
    return { quote, verified: anchor !== null, start: anchor?.start ?? null, end: anchor?.end ?? null, match: anchor?.match ?? null };
  });
}

function isUnsupported(score: number, evidence: readonly Evidence[]): boolean {
  return score > 0 && !evidence.some(({ verified }) => verified);
}

function basisOf(dimension: Dimension, parts: number): Basis {
  if (parts === 1) return 'whole';
  return dimension.overParts === 'synopsis' ? 'synopsis' : 'parts';
}

function reviewedDimension(dimension: Dimension, judgements: readonly Judgement[], finder: QuoteFinder, parts: number): ReviewedDimension {
  const judged = judgements.map(({ dimensions }) => dimensions[dimension.id]);
  const scores = judged.map((one) => one?.score ?? 0);
  const order = nearestFirst(scores);
  const score = mean(scores);
  const evidence = evidenceOf(
    order.flatMap((at) => judged[at]?.quotes ?? []),
    finder,
  );
  return {
    id: dimension.id,
    name: dimension.name,
    sign: dimension.sign,
    score,
    max: dimension.max,
    spread: spreadOf(scores),
    scores,
    justification: judged[order[0] ?? 0]?.justification ?? '',
    evidence,
    unsupported: dimension.sign === 'negative' && isUnsupported(score, evidence),
    basis: basisOf(dimension, parts),
  };
}

function reviewedCatchAll(judged: readonly (JudgedCatchAll | null)[], finder: QuoteFinder): ReviewedCatchAll | null {
  const scores = judged.map(catchAllScore);
  const score = mean(scores);
  const told = judged[scores.indexOf(Math.max(...scores))];
  if (score === 0 || !told) return null;
  const evidence = evidenceOf(told.quotes, finder);
  const { target, nearest, whyNotCaptured } = told;
  return { score, spread: spreadOf(scores), target, nearest, whyNotCaptured, evidence, unsupported: isUnsupported(score, evidence) };
}

/** The review that several judgements of a story make together. */
export function assembleReview(frame: ReviewFrame, judgements: readonly Judgement[]): Review {
  const { manuscript, measured, rubric } = frame;
  const finder = new QuoteFinder(manuscript.text, manuscript.range);
  const dimensions = rubric.dimensions.map((dimension) => reviewedDimension(dimension, judgements, finder, frame.parts));
  const bonusReason = reviewedCatchAll(
    judgements.map(({ bonus }) => bonus),
    finder,
  );
  const penaltyReason = reviewedCatchAll(
    judgements.map(({ penalty }) => penalty),
    finder,
  );
  const scores = new Map(dimensions.map(({ id, score }) => [id, score]));
  const { written, asked } = measured.length;
  return {
    dimensions,
    ...totalsOf(rubric, scores, bonusReason?.score ?? 0, penaltyReason?.score ?? 0),
    needsAttention: needsAttention(rubric, scores, written, asked),
    samples: judgements.length,
    measured,
    error: null,
    bonusReason,
    penaltyReason,
    summary: judgements.find(({ summary }) => summary !== '')?.summary ?? '',
    rubric: { id: rubric.id, name: rubric.name },
    judge: frame.judge,
    parts: frame.parts,
    notes: frame.notes,
  };
}

/** A review without a judgement: what was measured, and why there is no more. */
export function unjudgedReview(frame: ReviewFrame, error: { readonly code: string; readonly message: string }): Review {
  const { measured, rubric } = frame;
  return {
    dimensions: [],
    positive: 0,
    negative: 0,
    bonus: 0,
    penalty: 0,
    overall: 0,
    composite: 0,
    published: 0,
    label: null,
    needsAttention: needsAttention(rubric, new Map(), measured.length.written, measured.length.asked),
    samples: 0,
    measured,
    error,
    bonusReason: null,
    penaltyReason: null,
    summary: '',
    rubric: { id: rubric.id, name: rubric.name },
    judge: null,
    parts: frame.parts,
    notes: frame.notes,
  };
}
