import type { Matter } from '../matters.js';
import type { ContinuityRule } from '../types.js';

/** A stretch of a paragraph, or of the notes. */
export interface Spot {
  /** Index of the paragraph; notes come before all of them and count from -1 down. */
  readonly paragraph: number;
  /** Offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** A slip whose places still count in paragraphs. */
export interface RawSlip {
  readonly rule: ContinuityRule;
  readonly about: string;
  readonly matter: Matter;
  readonly here: Spot;
  readonly established: Spot;
  readonly score: number;
}
