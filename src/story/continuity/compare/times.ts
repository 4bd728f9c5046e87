import type { TimeMark } from '../extract/when.js';
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
/** Months a season may be said to hold, its edges included. */
const SEASONS = new Map<string, readonly number[]>([
  ['spring', [2, 3, 4, 5, 6]],
  ['summer', [5, 6, 7, 8, 9]],
  ['midsummer', [6, 7]],
  ['autumn', [8, 9, 10, 11, 12]],
  ['fall', [8, 9, 10, 11, 12]],
  ['winter', [11, 12, 1, 2, 3]],
  ['midwinter', [12, 1, 2]],
]);
const DAY = 12;

/** The hour hand of two clocks: whether the second stands before the first. 100 is added where morning or evening is not said. */
function runsBack(one: number, other: number): boolean {
  if (one > 100 || other > 100) {
    const back = ((one % 100) - (other % 100) + 2 * DAY) % DAY;
    return back > 0 && back < 5;
  }
  return other < one;
}

function monthsOf({ mark }: PlacedTime): readonly number[] {
  return mark.kind === 'month' ? [mark.number] : (SEASONS.get(mark.value) ?? []);
}

function seasonsDiffer(one: PlacedTime, other: PlacedTime): boolean {
  const months = monthsOf(one);
  return !monthsOf(other).some((month) => months.includes(month));
}

/** The part of the day that a mark tells, by name or by an hour of the morning, the afternoon, the evening or the night. */
function partOf({ kind, number }: TimeMark): number | undefined {
  if (kind === 'part') return number;
  if (kind !== 'hour' || number > 100) return undefined;
  if (number < 12) return number < 4 ? undefined : 1;
  if (number < 13) return 2;
  if (number < 18) return 3;
  return number < 21 ? 4 : 5;
}

/** The day does not run back within a scene. */
function dayRunsBack({ mark: one }: PlacedTime, { mark: other }: PlacedTime): boolean {
  const [before, after] = [partOf(one), partOf(other)];
  return before !== undefined && after !== undefined && after < before && before - after > 1 && !(before === 5 && after === 0);
}

/** Nor does it skip a half of itself untold. */
function daySkips({ mark: one }: PlacedTime, { mark: other }: PlacedTime): boolean {
  const [before, after] = [partOf(one), partOf(other)];
  return before !== undefined && after !== undefined && after - before > 2;
}

/** What is compared, which lapse of time makes it no slip, and how. */
const CHECKS: readonly {
  readonly kinds: readonly TimeMark['kind'][];
  readonly lapse: number;
  readonly rule: 'continuity/weekday' | 'continuity/time';
  readonly what: string;
  readonly differ: (one: PlacedTime, other: PlacedTime) => boolean;
}[] = [
  {
    kinds: ['weekday'],
    lapse: 2,
    rule: 'continuity/weekday',
    what: 'the day of the week in one scene',
    differ: (one, other) => one.mark.value !== other.mark.value,
  },
  {
    kinds: ['hour'],
    lapse: 2,
    rule: 'continuity/time',
    what: 'the hour in one scene',
    differ: (one, other) => runsBack(one.mark.number, other.mark.number),
  },
  {
    kinds: ['part', 'hour'],
    lapse: 1,
    rule: 'continuity/time',
    what: 'the time of day in one scene',
    differ: dayRunsBack,
  },
  {
    kinds: ['part', 'hour'],
    lapse: 0.5,
    rule: 'continuity/time',
    what: 'the time of day in one scene',
    differ: daySkips,
  },
  { kinds: ['month', 'season'], lapse: 3, rule: 'continuity/time', what: 'the season in one scene', differ: seasonsDiffer },
  {
    kinds: ['year'],
    lapse: 3,
    rule: 'continuity/time',
    what: 'the year in one scene',
    differ: (one, other) => one.mark.number !== other.mark.number,
  },
];

/** The times of one scene, in order, that contradict one another. */
export function clockSlips(times: readonly PlacedTime[]): RawSlip[] {
  const slips: RawSlip[] = [];
  for (const { kinds, lapse, rule, what, differ } of CHECKS) {
    let now: PlacedTime | undefined;
    for (const each of times) {
      const { mark, paragraph } = each;
      if (mark.kind === 'passage') {
        if ((LAPSE.get(mark.value) ?? 0) >= lapse) now = undefined;
        continue;
      }
      if (!kinds.includes(mark.kind)) continue;
      if (now && mark.isState && paragraph !== now.paragraph && differ(now, each)) {
        const here = { paragraph, start: mark.start, end: mark.end };
        slips.push({
          rule,
          about: '',
          what,
          here,
          established: { paragraph: now.paragraph, start: now.mark.start, end: now.mark.end },
          score: 0.75,
        });
        continue;
      }
      now = each;
    }
  }
  const isFirst = ({ rule, here }: RawSlip, at: number): boolean =>
    !slips.slice(0, at).some((one) => one.rule === rule && one.here.paragraph === here.paragraph);
  return slips.filter(isFirst);
}
