import type { TimeMark } from '../extract/marker.js';
import type { Span } from '../lexicon/time.js';
import type { RawSlip } from './place.js';

/** A time mark with its paragraph. */
export interface PlacedTime {
  readonly mark: TimeMark;
  readonly paragraph: number;
}

const LAPSE = new Map([
  ['moments', 0.5],
  ['hours', 1],
  ['days', 2],
  ['months', 3],
]);

/**
 * Whether a time may be another, or may come to be it when no more than `ahead` passes. After a round (of hours, days, months) they must meet:
 * a night that goes over into a morning is told.
 */
function mayBe(one: readonly Span[], other: readonly Span[], round: number, ahead: number): boolean {
  return one.some(([from, to]) =>
    other.some(([start, end]) => [-round, 0, round].some((by) => start + by - to <= (by === 0 ? ahead : 0) && end + by - from >= 0)),
  );
}

/** A clock that is a little slow is no slip. */
const MINUTES = 0.1;

/** What is compared, which lapse of time makes it no slip, and how. */
const CHECKS: readonly {
  readonly kind: TimeMark['kind'];
  readonly lapse: number;
  readonly rule: 'continuity/weekday' | 'continuity/time';
  readonly what: string;
  /** After how much the times begin anew, and how much may pass untold. */
  readonly round: number;
  readonly ahead: number;
}[] = [
  { kind: 'weekday', lapse: 2, rule: 'continuity/weekday', what: 'the day of the week in one scene', round: 7, ahead: 0 },
  { kind: 'hour', lapse: 1, rule: 'continuity/time', what: 'the time of day in one scene', round: 24, ahead: 9 },
  { kind: 'hour', lapse: 0.5, rule: 'continuity/time', what: 'the time of day in one scene', round: 24, ahead: 3.5 },
  { kind: 'month', lapse: 3, rule: 'continuity/time', what: 'the season in one scene', round: 12, ahead: 0 },
  { kind: 'year', lapse: 3, rule: 'continuity/time', what: 'the year in one scene', round: 10_000, ahead: 0 },
];

/** How much a telling leaves open. */
function widthOf({ spans }: TimeMark): number {
  return spans.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** What two tellings of a time say of one another. */
function agree({ round, ahead }: (typeof CHECKS)[number], { mark: one }: PlacedTime, { mark: other }: PlacedTime): boolean {
  return mayBe(one.spans, other.spans, round, ahead) || mayBe(other.spans, one.spans, round, MINUTES);
}

function slipsOf(check: (typeof CHECKS)[number], times: readonly PlacedTime[]): RawSlip[] {
  const slips: RawSlip[] = [];
  const { kind, lapse, rule, what } = check;
  let now: PlacedTime | undefined;
  for (const each of times) {
    const { mark, paragraph } = each;
    if (mark.kind === 'passage' && (LAPSE.get(mark.lapse) ?? 0) >= lapse) now = undefined;
    if (mark.kind !== kind) continue;
    const agrees = !now || agree(check, now, each);
    if (now && !agrees && mark.isState && paragraph !== now.paragraph) {
      const established = { paragraph: now.paragraph, start: now.mark.start, end: now.mark.end };
      slips.push({ rule, about: '', what, here: { paragraph, start: mark.start, end: mark.end }, established, score: 0.75 });
    } else if (!now || !agrees || widthOf(mark) <= widthOf(now.mark)) now = each;
  }
  return slips;
}

/** The times of one scene, in order, that contradict one another. Of two tellings that agree the more exact is kept. */
export function clockSlips(times: readonly PlacedTime[]): RawSlip[] {
  const slips = CHECKS.flatMap((check) => slipsOf(check, times));
  const isFirst = ({ rule, here }: RawSlip, at: number): boolean =>
    !slips.slice(0, at).some((one) => one.rule === rule && one.here.paragraph === here.paragraph);
  return slips.filter(isFirst);
}
