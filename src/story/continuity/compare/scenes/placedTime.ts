import { matter, type MatterKey } from '../../matters.js';
import type { TimeMark } from '../../extract/time/timeMarks.js';
import type { Span } from '../../lexicon/time.js';
import type { ContinuityRule } from '../../types.js';
import type { Place } from '../place.js';
import type { RawSlip, Spot } from '../rawSlip.js';

/** A time mark with its paragraph. */
export interface PlacedTime {
  readonly mark: TimeMark;
  readonly place: Place;
  /** Which paragraph of its scene that is. */
  readonly at: number;
}

/** How two times are held against each other. */
export interface Measure {
  /** After how much the times begin anew. */
  readonly round: number;
  /** How much may pass untold. */
  readonly ahead: number;
  /** How far they may miss each other. */
  readonly slack: number;
  /** Whether as much may pass into the next round too. */
  readonly isOn?: boolean;
}

/**
 * Whether a time may be another, or may come to be it when no more than `ahead` passes. After a round (of hours, days, months) they must meet:
 * a night that goes over into a morning is told.
 */
export function mayBe(one: readonly Span[], other: readonly Span[], { round, ahead, slack, isOn = false }: Measure): boolean {
  const meets = ([from, to]: Span, [start, end]: Span): boolean =>
    [-round, 0, round].some((by) => start + by - to <= (by === 0 || (isOn && by > 0) ? ahead : 0) + slack && end + by - from >= -slack);
  return one.some((span) => other.some((next) => meets(span, next)));
}

/** A slip between two tellings. */
export function slip(
  { rule, what }: { readonly rule: ContinuityRule; readonly what: MatterKey },
  now: PlacedTime,
  each: PlacedTime,
  score: number,
): RawSlip {
  const spot = ({ mark, place }: PlacedTime): Spot => ({ place, start: mark.start, end: mark.end });
  return { rule, about: '', matter: matter(what), here: spot(each), established: spot(now), score };
}
