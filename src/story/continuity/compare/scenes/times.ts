import type { MatterKey } from '../../matters.js';
import type { TimeMark } from '../../extract/time/timeMarks.js';
import type { Span } from '../../lexicon/time.js';
import type { Place } from '../place.js';
import { deedSlips, eventSlips } from './events.js';
import { mayBe, type Measure, type PlacedTime, slip } from './placedTime.js';
import type { RawSlip } from '../rawSlip.js';

const LAPSE = new Map([
  ['moments', 0.5],
  ['hours', 1],
  ['turn', 1.5],
  ['days', 2],
  ['months', 3],
]);

/** A clock that is a little slow is no slip. */
const MINUTES = 0.1;
/** What tells the time of day or the month to so much is exact; "evening" and "winter" are not, and end when the teller likes. */
const EXACT = 1.3;
const EDGE = 1.2;
/** From one part of the day on to the next one, but not to the one after that, it may go on untold. */
const UNTOLD = 2.5;
const HALF_DAY = 8;
/** What leaves so much open has no edges to speak of: daylight, the frost. */
const VAGUE = 10;

/** What happens at an hour moves the time on to it, but hardly round to the day after. */
const MOVED_ON = 14;

/** What is compared, which lapse of time makes it no slip, and how. */
const CHECKS: readonly (Omit<Measure, 'slack'> & {
  readonly kind: TimeMark['kind'];
  readonly lapse: number;
  readonly rule: 'continuity/weekday' | 'continuity/time';
  readonly what: MatterKey;
})[] = [
  { kind: 'weekday', lapse: 2, rule: 'continuity/weekday', what: 'weekday', round: 7, ahead: 0 },
  { kind: 'hour', lapse: 1, rule: 'continuity/time', what: 'partOfDay', round: 24, ahead: 8 },
  { kind: 'hour', lapse: 1.5, rule: 'continuity/time', what: 'partOfDay', round: 24, ahead: 11, isOn: true },
  { kind: 'hour', lapse: 0.5, rule: 'continuity/time', what: 'partOfDay', round: 24, ahead: 3.5 },
  { kind: 'light', lapse: 1, rule: 'continuity/time', what: 'partOfDay', round: 24, ahead: 8 },
  { kind: 'month', lapse: 3, rule: 'continuity/time', what: 'season', round: 12, ahead: 0 },
  { kind: 'year', lapse: 3, rule: 'continuity/time', what: 'year', round: 10_000, ahead: 0 },
];

const DARK: Span = [18.4, 28.5];
/** "It was dark" may be said of the morning too. */
const DARKNESS: Span = [16.4, 31.1];
const DAYLIGHT: Span = [4, 20];
const BY_DAY: readonly Span[] = [[6, 14]];
const BY_NIGHT: readonly Span[] = [[20, 24]];

/** Stars and sunshine leave the hour open by much, but are never there together: what of the two an hour's telling shows. */
function lightOf(placed: PlacedTime): readonly PlacedTime[] {
  const { mark, place, at } = placed;
  if (mark.kind !== 'hour') return [placed];
  const isWithin = ([from, to]: Span): boolean => mark.spans.every(([start, end]) => start >= from && end <= to);
  const isDark = isWithin(DARK) || (isWithin(DARKNESS) && widthOf(mark) > VAGUE);
  const spans = isDark ? BY_NIGHT : isWithin(DAYLIGHT) && widthOf(mark) > VAGUE ? BY_DAY : undefined;
  return spans ? [placed, { mark: { ...mark, kind: 'light', spans }, place, at }] : [placed];
}

/** How much a telling leaves open. */
function widthOf({ spans }: TimeMark): number {
  return Math.max(...spans.map(([from, to]) => to - from));
}

/** How far two tellings may miss each other: what is exact, and what ends when the teller likes. */
function slackOf(kind: TimeMark['kind'], [narrow, wide]: readonly [number, number], isPlain: boolean): number {
  if (kind !== 'hour' && kind !== 'month') return MINUTES;
  const isMixed = narrow < EXACT && wide > EXACT && wide < VAGUE;
  // Summer goes over into fall: only who says plainly that it is one of them contradicts the other.
  const isByTheWay = kind === 'month' && narrow > 2 && wide < 3 && !isPlain;
  return isMixed || isByTheWay ? EDGE : MINUTES;
}

/** So many paragraphs on, "a moment later" is a moment after something else. */
const NEAR = 7;

/** How many hours went by between two tellings, where the second says how few. */
function since(now: PlacedTime, { mark, at }: PlacedTime): number | undefined {
  return at - now.at < NEAR ? mark.since : undefined;
}

/** What two tellings of a time say of one another. */
function agree(check: (typeof CHECKS)[number], before: PlacedTime, each: PlacedTime): boolean {
  const { kind, round } = check;
  const [{ mark: one }, { mark: other }] = [before, each];
  const most = since(before, each);
  if (most !== undefined && (kind === 'hour' || kind === 'light'))
    return mayBe(one.spans, other.spans, { round, ahead: most, slack: MINUTES });
  const { ahead, isOn = false } = check;
  const [narrow = 0, wide = 0] = [widthOf(one), widthOf(other)].sort((a, b) => a - b);
  const slack = slackOf(kind, [narrow, wide], one.isPlain || other.isPlain);
  const isPart = kind === 'hour' && narrow > EXACT && ahead < HALF_DAY;
  return mayBe(one.spans, other.spans, { round, ahead: isPart ? Math.min(ahead, UNTOLD) : ahead, slack, isOn });
}

/** Whether a telling contradicts what holds: what is but mentioned does so only to what is said plainly, and the other way round. */
function contradicts(check: (typeof CHECKS)[number], now: PlacedTime, each: PlacedTime): boolean {
  if (now.mark.isWeak && !each.mark.isPlain && (since(now, each) === undefined || each.mark.isWeak)) return false;
  return !agree(check, now, each);
}

/** Who is told a wrong time answers with the right one. */
const ANSWER = 3;

/** Whether it is a slip, and not the time going on. */
function isSlip(check: (typeof CHECKS)[number], now: PlacedTime, each: PlacedTime): boolean {
  if (each.place === now.place || (each.mark.isSaid === true && now.mark.isSaid === true && each.at - now.at < ANSWER)) return false;
  if (each.mark.isState || since(now, each) !== undefined) return true;
  return (
    check.kind === 'hour' && check.ahead < MOVED_ON && widthOf(each.mark) < EXACT && contradicts({ ...check, ahead: MOVED_ON }, now, each)
  );
}

function slipsOf(check: (typeof CHECKS)[number], times: readonly PlacedTime[]): RawSlip[] {
  const slips: RawSlip[] = [];
  let now: PlacedTime | undefined;
  let hours = 0;
  for (const each of times) {
    if (check.isOn === true && each.mark.lapse === 'hours') hours++;
    if (passes(check, each) || hours > 1) {
      now = undefined;
      hours = 0;
    }
    if (each.mark.kind !== check.kind) continue;
    if (now) now = next(check, now, each, slips);
    else now = each;
  }
  return slips;
}

function passes({ lapse }: (typeof CHECKS)[number], { mark }: PlacedTime): boolean {
  return mark.kind === 'passage' && (LAPSE.get(mark.lapse) ?? 0) >= lapse;
}

/** What holds after a telling that is held against what held before. */
function next(check: (typeof CHECKS)[number], now: PlacedTime, each: PlacedTime, slips: RawSlip[]): PlacedTime {
  if (each.mark.isWeak && !now.mark.isPlain && (since(now, each) === undefined || now.mark.isWeak)) return now;
  const isOther = contradicts(check, now, each);
  if (isOther && isSlip(check, now, each)) {
    slips.push(slip(check, now, each, 0.75));
    return now;
  }
  if (isOther) return each;
  return widthOf(each.mark) <= widthOf(now.mark) ? narrowed(check, each, now, true) : narrowed(check, now, each, false);
}

/** The more exact of two tellings, less what the other leaves no room for: "nine" is nine at night where it is evening. */
function narrowed(check: (typeof CHECKS)[number], exact: PlacedTime, other: PlacedTime, isLater: boolean): PlacedTime {
  const only = (span: Span): PlacedTime => ({ ...exact, mark: { ...exact.mark, spans: [span] } });
  const spans = exact.mark.spans.filter((span) => (isLater ? agree(check, other, only(span)) : agree(check, only(span), other)));
  return spans.length === 0 || spans.length === exact.mark.spans.length ? exact : { ...exact, mark: { ...exact.mark, spans } };
}

/** The times of one scene, in order, that contradict one another. Of two tellings that agree the more exact is kept. */
export function clockSlips(told: readonly PlacedTime[]): RawSlip[] {
  const times = told.flatMap(lightOf);
  const slips = [...CHECKS.flatMap((check) => slipsOf(check, times)), ...eventSlips(times), ...deedSlips(times)];
  const found = new Map<Place, Set<string>>();
  return slips.filter(({ rule, here }) => {
    const rules = found.get(here.place) ?? new Set();
    found.set(here.place, rules);
    const isFirst = !rules.has(rule);
    rules.add(rule);
    return isFirst;
  });
}
