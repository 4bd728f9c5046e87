import type { Matter } from '../matters.js';
import type { ContinuityRule } from '../types.js';
import type { Place } from './place.js';

/** A stretch of a paragraph, or of the notes. */
export interface Spot {
  readonly place: Place;
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
