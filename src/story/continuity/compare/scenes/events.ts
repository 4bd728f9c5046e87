import { isSameAct, sharedBy } from '../../extract/time/about.js';
import { mayBe, type PlacedTime, slip } from './placedTime.js';
import type { Measure } from './placedTime.js';
import type { MatterKey } from '../../matters.js';
import type { TimeMark } from '../../extract/time/timeMarks.js';
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

/** Whether two tellings of what comes round are of the same: it is called so, or they share what they speak of. What does so may do it twice a week, unless it is said that it does not, or both are of one thing and tell little else. */
function isSameRound(before: PlacedTime, each: PlacedTime): boolean {
  const [one, other] = [before.mark, each.mark];
  if (!one.about || !other.about) return false;
  const { names, things, isApart } = sharedBy(one.about, other.about);
  const isCalledSo = one.of === other.of && one.of !== 'weekly ';
  if (isApart) return false;
  if (!one.isPlain && !other.isPlain) return isCalledSo && one.about.kind === other.about.kind && names + things > 1;
  return isCalledSo || isOfTheSame(before, each, names, things);
}

/** Whether they share enough of what they speak of; of names alone, all that one of them speaks of. */
function isOfTheSame({ mark: one }: PlacedTime, { mark: other }: PlacedTime, names: number, things: number): boolean {
  if (!one.about || !other.about || one.about.kind !== other.about.kind) return false;
  const least = Math.min(one.about.words.size, other.about.words.size);
  if (things === 0) return names > 0 && names === least;
  const isMost = (names + things) * 2 >= least;
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
  if (!one.about || !other.about || !one.act || !other.act || one.unit !== other.unit) return false;
  const { names, things, isApart } = sharedBy(one.about, other.about);
  if (isApart) return false;
  return isSameEvent(one, other, names, things) || (other.isPlain && isSameAct(one.act, other.act, other.act.isCleft));
}

/** Whether they tell of one of those deeds that are listed. */
function isSameEvent(one: TimeMark, other: TimeMark, names: number, things: number): boolean {
  const isOnce = one.of?.endsWith('*') === true;
  if (one.of === '' || other.of === '' || (!other.isPlain && !isOnce)) return false;
  const shared = names + things;
  if (one.of !== other.of) return other.isPlain && things > 0 && shared >= TELLING;
  return shared > 0 || (isOnce && isTheOne(one, other));
}

/** "The wedding" and "they married": where one names nobody, and tells of it as the one that is spoken of. */
function isTheOne(one: TimeMark, other: TimeMark): boolean {
  const isNameless = one.about?.names.size === 0 || other.about?.names.size === 0;
  return isNameless && (one.act?.isTheOne === true || (other.act?.isTheOne === true && other.isPlain));
}

/** Whether what was told before may still be held against what is told once days have gone by. */
function isKept(one: PlacedTime, { mark, place }: PlacedTime): boolean {
  return one.mark.of?.endsWith('*') === true || (one.mark.unit !== 'hour' && mark.lapse === 'days') || one.place === place;
}

/** What is said to have been done at two times. */
export function deedSlips(times: readonly PlacedTime[]): RawSlip[] {
  const slips: RawSlip[] = [];
  let told: PlacedTime[] = [];
  let lapse: PlacedTime | undefined;
  for (const each of times) {
    const { mark, place } = each;
    if (lapse && (lapse.place !== place || lapse.mark.sentence !== mark.sentence)) {
      told = told.filter((one) => isKept(one, lapse ?? each));
      lapse = undefined;
    }
    if (mark.kind === 'moved') told = [];
    if (mark.lapse === 'days' || mark.lapse === 'months') lapse = each;
    const measure = mark.kind === 'deed' ? UNITS[mark.unit ?? ''] : undefined;
    if (!measure) continue;
    // "That night" lets no night go by where a sentence looks back on it.
    const open = lapse && !mark.isPlain ? told.filter((one) => isKept(one, lapse ?? each)) : told;
    const before = open.findLast((one) => one.place !== place && isSameDeed(one, each));
    if (before && !mayBe(before.mark.spans.map(lit), mark.spans.map(lit), measure)) slips.push(slip(measure, before, each, 0.65));
    told = [...told.slice(-REMEMBERED), each];
  }
  return slips;
}
