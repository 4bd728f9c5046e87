import type { Rubric } from './rubric/rubric.js';

/** POLARIS' labels, lowest first. */
export type Label = 'very_poor' | 'poor' | 'fair' | 'good' | 'excellent';

/** The points of a review. Recomputed from the dimensions always: a judge's own sums are never read. */
export interface Totals {
  /** Sum of the merits, 0 to 100 for the Story Quality rubric. */
  readonly positive: number;
  /** Sum of the faults, 0 to 151. */
  readonly negative: number;
  /** As judged, before any rule. */
  readonly bonus: number;
  readonly penalty: number;
  /** positive − negative + bonus − penalty, −159 to 108, never clamped. */
  readonly overall: number;
  /** overall with both composite rules: see {@link compositeOf}. */
  readonly composite: number;
  /** The published table's formula: min(100, positive − negative + bonus), without penalty or rules. */
  readonly published: number;
  readonly label: Label;
}

/** Written words under this share of the asked ones need attention (POLARIS' third gate). */
const SHORT_SHARE = 0.4;
const MOST_PENALTY_OF_STRONG = 3;

/** Two decimals: means of a few whole numbers, without the dust of binary fractions. */
export function rounded(value: number): number {
  return Math.round((value + Number.EPSILON) * 100) / 100;
}

/**
 * The training composite of POLARIS (arXiv 2606.04095): a bonus counts nothing when the faults exceed half the merits, a penalty
 * at most 3 when the merits exceed one and a half times the faults.
 */
export function compositeOf(positive: number, negative: number, bonus: number, penalty: number): number {
  const countedBonus = negative > positive / 2 ? 0 : bonus;
  const countedPenalty = positive > negative * 1.5 ? Math.min(penalty, MOST_PENALTY_OF_STRONG) : penalty;
  return rounded(positive - negative + countedBonus - countedPenalty);
}

/** The label of an overall score: below 15 very poor, below 35 poor, below 55 fair, below 75 good, else excellent. */
export function labelOf(overall: number): Label {
  if (overall < 15) return 'very_poor';
  if (overall < 35) return 'poor';
  if (overall < 55) return 'fair';
  return overall < 75 ? 'good' : 'excellent';
}

/**
 * Sums a review up.
 * @param scores by dimension id; a dimension without a score adds nothing
 */
export function totalsOf(rubric: Rubric, scores: ReadonlyMap<string, number>, bonus: number, penalty: number): Totals {
  const sum = (sign: 'positive' | 'negative'): number =>
    rounded(rubric.dimensions.filter((dimension) => dimension.sign === sign).reduce((total, { id }) => total + (scores.get(id) ?? 0), 0));
  const positive = sum('positive');
  const negative = sum('negative');
  const overall = rounded(positive - negative + bonus - penalty);
  return {
    positive,
    negative,
    bonus,
    penalty,
    overall,
    composite: compositeOf(positive, negative, bonus, penalty),
    published: Math.min(100, rounded(positive - negative + bonus)),
    label: labelOf(overall),
  };
}

/**
 * What needs attention: the ids of the dimensions at or above their gate (N2 from 7, N10 from 8), and `length` when less than 40 % of the
 * asked words were written. The gates are POLARIS' own, defined and left off in its paper; here they are badges and change no score.
 */
export function needsAttention(rubric: Rubric, scores: ReadonlyMap<string, number>, written: number, asked: number | null): string[] {
  const gated = rubric.dimensions.filter(({ id, attentionFrom }) => attentionFrom !== undefined && (scores.get(id) ?? 0) >= attentionFrom);
  const short = asked !== null && asked > 0 && written < asked * SHORT_SHARE;
  return [...gated.map(({ id }) => id), ...(short ? ['length'] : [])];
}
