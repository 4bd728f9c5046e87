import { sharedBy } from '../../extract/time/about.js';
import { mayBe, type PlacedTime, slip } from './placedTime.js';
import type { Measure } from './placedTime.js';
import type { MatterKey } from '../../matters.js';
import type { Span } from '../../lexicon/time.js';
import type { RawSlip } from '../rawSlip.js';

const WEEK = 7;
const YEAR_OF_DATES = 372;
/** So many habits of one scene are held against a new one. */
const REMEMBERED = 60;

/** Whether two tellings put one event on two days. */
function isElsewhen(of: string, before: PlacedTime, each: PlacedTime): boolean {
  if (before.place === each.place) return false;
  return !mayBe(before.mark.spans, each.mark.spans, { round: of.startsWith('date ') ? YEAR_OF_DATES : WEEK, ahead: 0, slack: 0 });
}

/** Whether two tellings of what comes round are of the same: it is called so, or they share what they speak of. What does so may do it twice a week, unless it is said that it does not. */
function isSameRound(before: PlacedTime, each: PlacedTime): boolean {
  const [one, other] = [before.mark, each.mark];
  if (!one.about || !other.about || (!one.isPlain && !other.isPlain)) return false;
  const { names, things, isApart } = sharedBy(one.about, other.about);
  if (isApart) return false;
  if (one.of === other.of && one.of !== 'weekly ') return true;
  if (one.about.kind !== other.about.kind || things === 0) return false;
  const isMost = (names + things) * 2 >= Math.min(one.about.words.size, other.about.words.size);
  return things > 1 || names > 1 || isMost || (names === 1 && one.isPlain && other.isPlain);
}

/** What is said to be held on two days, if nothing says that it was put off and no weeks go by. */
export function eventSlips(times: readonly PlacedTime[]): RawSlip[] {
  const slips: RawSlip[] = [];
  const known = new Map<string, PlacedTime>();
  let rounds: PlacedTime[] = [];
  for (const each of times) {
    const { mark } = each;
    if (mark.kind === 'moved' || mark.lapse === 'months') {
      known.clear();
      rounds = [];
    }
    if (mark.kind !== 'event' || mark.of === undefined) continue;
    const before = mark.about ? rounds.findLast((one) => isSameRound(one, each)) : known.get(mark.of);
    if (mark.about) rounds = [...rounds.slice(-REMEMBERED), each];
    else known.set(mark.of, each);
    if (before && isElsewhen(mark.of, before, each)) slips.push(slip({ rule: 'continuity/weekday', what: 'weekday' }, before, each, 0.7));
  }
  return slips;
}

/** How the times of what was done are held against each other: evening and autumn end when the teller likes. */
const UNITS: Readonly<Record<string, Measure & { readonly rule: 'continuity/weekday' | 'continuity/time'; readonly what: MatterKey }>> = {
  weekday: { round: WEEK, ahead: 0, slack: 0, rule: 'continuity/weekday', what: 'weekday' },
  hour: { round: 24, ahead: 0, slack: 1.3, rule: 'continuity/time', what: 'partOfDay' },
  month: { round: 12, ahead: 0, slack: 1.2, rule: 'continuity/time', what: 'season' },
};
/** So many words in common make two sentences tell of the same, whatever they call it. */
const TELLING = 3;

/** Daylight and the dark leave the hour open by much, but are never there together. */
function lit([from, to]: Span): Span {
  return from >= 4 && to <= 20 && to - from > 10 ? [6, 18] : [from, to];
}

/** Whether two sentences tell of one deed. What may be done twice is so only where the second of them looks back on it. */
function isSameDeed({ mark: one }: PlacedTime, { mark: other }: PlacedTime): boolean {
  if (!one.about || !other.about || one.unit !== other.unit) return false;
  const isOnce = one.of?.endsWith('*') === true;
  const { names, things, isApart } = sharedBy(one.about, other.about);
  if (isApart || (!other.isPlain && !isOnce)) return false;
  const shared = names + things;
  return one.of === other.of ? shared > 0 : other.isPlain && things > 0 && shared >= TELLING;
}

/** What is said to have been done at two times. */
export function deedSlips(times: readonly PlacedTime[]): RawSlip[] {
  const slips: RawSlip[] = [];
  let told: PlacedTime[] = [];
  for (const each of times) {
    const { mark, place } = each;
    if (mark.lapse === 'days' || mark.lapse === 'months')
      told = told.filter(
        (one) => one.place === place || one.mark.of?.endsWith('*') === true || (one.mark.unit !== 'hour' && mark.lapse === 'days'),
      );
    const measure = mark.kind === 'deed' ? UNITS[mark.unit ?? ''] : undefined;
    if (!measure) continue;
    const before = told.findLast((one) => one.place !== place && isSameDeed(one, each));
    if (before && !mayBe(before.mark.spans.map(lit), mark.spans.map(lit), measure)) slips.push(slip(measure, before, each, 0.65));
    told = [...told.slice(-REMEMBERED), each];
  }
  return slips;
}
