import { DAY_WORD } from '../../lexicon/time.js';
import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import type { Fact } from '../fact.js';

type Dated = Pick<Fact, 'key' | 'value' | 'low' | 'high'>;

const UNITS = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
  ['winter', 365],
  ['summer', 365],
  ['decade', 3650],
]);
const UNIT = '(?<unit>day|night|week|fortnight|month|year|winter|summer|decade)s?';
const COUNT = `(?<count>an?|${NUMBER})`;
/** "At seven" may be an hour. */
const OLDEST_CHILD = 12;
/** How long somebody has been dead, or how long ago it was. */
const SINCE = [
  new RegExp(
    `^ ?(?:[^,;:—.]{0,40}? )?(?:only |just |nearly |almost |some |about |more than |over |exactly )?${COUNT} ${UNIT}(?: now)? (?:ago|before|earlier|back|since)\\b`,
    'u',
  ),
  new RegExp(
    `^ (?:[a-z]+ )?(?:dead |in (?:his|her|the) (?:grave|churchyard|ground) )?(?:for |these |now |nearly |almost |only |all of )*${COUNT} ${UNIT}(?! (?:old|later|of age|before (?:he|she)))\\b`,
    'u',
  ),
];
const LEADING = [
  new RegExp(`\\b${COUNT} ${UNIT}(?: now)? (?:since|after) [^,;:—.]{0,24}$`, 'u'),
  new RegExp(`\\b(?:been|was|is|were) (?:[a-z]+ )?${COUNT} ${UNIT} $`, 'u'),
];
const YEAR = /^[^;:—.]{0,40}?\b(?:in|of|since) (?:the (?:[a-z]+ )?(?:spring|summer|autumn|winter|fall|year) of )?((?:1[5-9]|20)\d\d)\b/u;
const SEASON =
  /^[^;:—.]{0,24}?\b(?:in|of|that|last|late in|one) (?:the |a |early |late )*(spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const DAY = new RegExp(`^[^;:—.]{0,24}?\\bon (?:a |the |that )?(?:[a-z]+ )?(?<day>${DAY_WORD})\\b`, 'u');
const AGED = new RegExp(
  `^[^;:—.]{0,30}?\\bat (?:the age of |the ripe age of )?(?<age>${NUMBER})\\b(?! (?:in|o'clock|that|past|at night|minutes|to|,? (?:the|on))\\b)`,
  'u',
);

const MONTHS_OF = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 14]],
  ...'January February March April May June July August September October November December'
    .split(' ')
    .map((month, at): [string, number[]] => [month, [at < 2 ? at + 13 : at + 1, at < 2 ? at + 13 : at + 1]]),
]);

function daysIn(match: RegExpExecArray): number | undefined {
  const { count = '', unit = '' } = match.groups ?? {};
  const each = UNITS.get(unit);
  if (each === undefined) return undefined;
  const number = /^an?$/u.test(count) ? 1 : numberOf(count);
  return number === undefined ? undefined : number * each;
}

/** A month told for another that it borders on is none: one beside it passes too. */
function monthsOf(season: string): readonly [low: number, high: number] | undefined {
  const [from, to] = MONTHS_OF.get(season) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return from === to ? [from - 1, to + 1] : [from, to];
}

/** How many days somebody has been dead. */
function daysDead(before: string, after: string): number | undefined {
  const matches = [...SINCE.map((each) => each.exec(after)), ...LEADING.map((each) => each.exec(before))];
  const match = matches.find((each) => each !== null);
  return match ? daysIn(match) : undefined;
}

/**
 * When somebody died, as a sentence tells it around the word for dying: so long ago, in a year, in a season, on a day, at an age.
 * @param before what leads up to that word
 * @param after what follows it in the clause
 */
export function datesIn(before: string, after: string): Dated[] {
  const dates: Dated[] = [];
  const add = (key: string, value: string, low: number, high = low): void => {
    dates.push({ key, value, low, high });
  };
  const days = daysDead(before, after);
  // "Ten years ago" may be nine, or twelve.
  if (days !== undefined) add('deadFor', `${days} days`, days * 0.6, days * 1.6);
  const year = YEAR.exec(after)?.[1];
  if (year !== undefined) add('diedYear', year, Number(year));
  const season = SEASON.exec(after)?.[1] ?? '';
  const months = monthsOf(season);
  if (months) add('diedMonth', season, ...months);
  const day = DAY.exec(after)?.groups?.['day'];
  if (day !== undefined) add('diedDay', day, 0);
  const age = numberOf(AGED.exec(after)?.groups?.['age'] ?? '');
  if (age !== undefined && age > OLDEST_CHILD) add('diedAged', `${age}`, age - 1, age + 1);
  return dates;
}
