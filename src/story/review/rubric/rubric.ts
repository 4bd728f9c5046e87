/** What a score in one stretch of the range means. Both ends belong to it. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly means: string;
}

/**
 * How a dimension of a story too long for the judge is scored.
 * `synopsis`: once, on a synopsis of the whole. `mean`: on every part, weighted by the parts' words. `worst`: the highest fault of any part.
 */
export type OverParts = 'synopsis' | 'mean' | 'worst';

/** One of the rubric's questions. */
export interface Dimension {
  /** `P1`, `N10`: how results, findings and the published table name it. */
  readonly id: string;
  readonly name: string;
  /** `positive` adds to the overall score, `negative` takes from it. */
  readonly sign: 'positive' | 'negative';
  /** The score is a whole number from 0 to this. */
  readonly max: number;
  readonly bands: readonly Band[];
  readonly measures: string;
  /** What belongs to another dimension, so that no fault is charged twice. */
  readonly leavesOut: string;
  readonly overParts: OverParts;
  /** Score from which the dimension is shown as "needs attention"; absent where no gate was defined. */
  readonly attentionFrom?: number;
}

/** The open question at the end: a merit, or a failure, that no dimension has a place for. */
export interface CatchAll {
  readonly id: 'BONUS' | 'PENALTY';
  readonly name: string;
  readonly max: number;
  readonly measures: string;
}

/** A set of questions and the arithmetic's limits. Data: everything that asks or counts reads it from here. */
export interface Rubric {
  readonly id: string;
  readonly name: string;
  readonly dimensions: readonly Dimension[];
  readonly bonus: CatchAll;
  readonly penalty: CatchAll;
}

/** Upper ends of the bands, in order, as the POLARIS paper gives them; each band starts above the one before. */
export function bandsOf(ends: readonly number[], meanings: readonly string[]): Band[] {
  return ends.map((to, at) => ({ from: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, to, means: meanings[at] ?? '' }));
}
