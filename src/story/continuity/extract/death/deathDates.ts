import { DAY_WORD } from '../../lexicon/time.js';
import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { FIRST_TEN, ordinalOf } from '../../lexicon/ordinals.js';
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
    `^ ?(?:[^,;:—.]{0,40}? )?(?:, )?(?:only |just |nearly |almost |some |about |more than |over |exactly )?${COUNT} ${UNIT}(?: now)? (?:ago|before|earlier|back|since)\\b`,
    'u',
  ),
  new RegExp(
    `^ (?:[a-z]+ )?(?:dead |in (?:his|her|the) (?:grave|churchyard|ground) )?(?:for |these |now |nearly |almost |only |all of )*${COUNT} ${UNIT}(?! (?:old|later|of age|before (?:he|she)))\\b`,
    'u',
  ),
];
const LEADING = [
  `^${COUNT} ${UNIT} (?:now )?(?:[A-Z][\\w'-]+ |(?:his|her|my|the) [a-z]+ ){1,3}(?:had|has) (?:now )?(?:been|lain) $`,
  `\\b${COUNT} ${UNIT}(?: now)? (?:since|after) [^,;:—.]{0,24}$`,
  `\\b(?:been|was|is|were) (?:[a-z]+ )?${COUNT} ${UNIT} $`,
].map((each) => new RegExp(each, 'u'));
const YEAR = /^[^;:—.]{0,40}?\b(?:in|of|since) (?:the (?:[a-z]+ )?(?:spring|summer|autumn|winter|fall|year) of )?((?:1[5-9]|20)\d\d)\b/u;
const SEASON =
  /^[^;:—.]{0,30}?\b(?:in|of|that|last|late in|one|on|upon|at|during|this) (?:the |a |an |early |late |heat of |depths of |height of |middle of |end of |night of |cold |hot |wet |dry |hard )*(spring|summer|autumn|winter|fall|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Boxing|Twelfth|Candlemas|Lent|Easter|Whitsun|Midsummer|Lammas|Michaelmas|Halloween|Martinmas|Advent|harvest|lambing|haymaking|haytime|shearing|Pentecost|Epiphany|Hogmanay|New Year|Ash Wednesday|Good Friday|Palm Sunday|Whit Sunday)\b/u;
const DAY = new RegExp(`^[^;:—.]{0,24}?\\b(?:up)?on (?:a |the |that )?(?:[a-z]+ )?(?<day>${DAY_WORD})\\b`, 'u');
const AGED_SO = new RegExp(
  `^[^;:—.]{0,30}?\\b(?:at the (?:ripe |great |early |tender )?(?:old )?age of|aged|lived to be|beyond|past) (?<age>${NUMBER})\\b`,
  'u',
);
const AGED = new RegExp(`^[^;:—.]{0,30}?\\bat (?<age>${NUMBER})\\b(?! (?:in|o'clock|that|past|at night|minutes|to|,? (?:the|on))\\b)`, 'u');

const MONTHS_OF = new Map([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['winter', [12, 14]],
  ['fall', [9, 11]],
  ['Christmas', [12, 13]],
  ['Boxing', [12, 13]],
  ['Twelfth', [12, 13]],
  ['Candlemas', [13, 14]],
  ['Lent', [2, 4]],
  ['Easter', [3, 4]],
  ['Whitsun', [5, 6]],
  ['Midsummer', [6, 7]],
  ['Lammas', [7, 8]],
  ['Michaelmas', [9, 10]],
  ["All Souls'", [10, 11]],
  ['Halloween', [10, 11]],
  ['Martinmas', [11, 12]],
  ['Advent', [11, 12]],
  ['harvest', [8, 10]],
  ['lambing', [2, 4]],
  ['haymaking', [6, 7]],
  ['haytime', [6, 7]],
  ['shearing', [5, 7]],
  ['Pentecost', [5, 6]],
  ['Epiphany', [12, 13]],
  ['Hogmanay', [12, 13]],
  ['New Year', [12, 13]],
  ['Ash Wednesday', [2, 3]],
  ['Good Friday', [3, 4]],
  ['Palm Sunday', [3, 4]],
  ['Whit Sunday', [5, 6]],
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

/** The hours of the night and the day that somebody may have died in; after midnight it is past twenty-four. */
const HOURS: readonly (readonly [words: RegExp, low: number, high: number])[] = [
  [
    /\b(?:at|towards|toward|before|near|just after|until|with the|as) (?:the )?(?:dawn|daybreak|sunrise|first light|cockcrow|cock crew|sun came up)\b/u,
    27,
    32,
  ],
  [/\b(?:past|after) midnight\b/u, 24, 26.5],
  [/\bsmall hours\b/u, 24, 29],
  [/\b(?:at|towards|on the stroke of|stroke of|near) midnight\b/u, 23, 25],
  [/\b(?:at|towards|past|about|before) (?:noon|midday)\b/u, 11, 14],
  [/\b(?:in the|that|one|this|early in the|late in the|on [A-Z][a-z]+|Christmas) (?:early |late )?morning\b/u, 28, 36],
  [/\b(?:in the|that|one|on [A-Z][a-z]+|early in the|late in the) (?:early |late )?afternoon\b|\b(?:at|by) teatime\b/u, 12, 18],
  [/\b(?:in the|that|one|on [A-Z][a-z]+|towards) evening\b|\bat (?:dusk|sunset|sundown|nightfall|twilight)\b/u, 16, 22],
  [/\b(?:in|during) the night\b|\bat (?:dead of )?night\b|\bthat night\b/u, 20, 30],
];

/** "It was past midnight when Anna died": what is told before the death. */
const LED = /\b[Ii]t (?:was|had been|is) (?<lead>[^;:—.]{2,50}?) (?:that|when) [^,;:—.]{2,32}$/u;
/** "She was nine when the fever took her." */
const OLD_WHEN = new RegExp(
  `\\b(?:was|were|being) (?:only |just |but |barely |already |still )?(?<age>${NUMBER})(?: years old)? when [^,;:—.]{0,30}$`,
  'u',
);
/** "Did not live to see forty." */
const NOT_TO_SEE = new RegExp(`\\b(?:to (?:see|be|reach)|reach|see) (?:(?:his|her) )?(?:be )?(?<age>${NUMBER})\\b`, 'u');
const JUST_NOW = /^ (?:[a-z]+ )?(?:last night|yesterday|this morning|today|the night before last|in the night just past)\b/u;

/** "In 1909 , the year in which Anna died": what opens the sentence, and leads to nobody's word or news. */
const OPENING =
  /^(?:[Ii]n|[Oo]n|[Oo]ne|[Aa]t|[Dd]uring|[Ii]t was(?: in| on| at)?) (?:(?!\b(?:heard|told|said|learn\w*|read|wrote|knew|that|after|before|since|while|until)\b).){3,60}$/u;

/** What a told hour, month or year is looked for in: after the word for dying, or led up to. */
function whensIn(before: string, after: string): string[] {
  const lead = LED.exec(before)?.groups?.['lead'];
  const opening = lead === undefined ? OPENING.exec(before)?.[0] : undefined;
  if (opening !== undefined) return [after, ` ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`];
  return lead === undefined ? [after] : [after, ` ${lead}`];
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hourIn(text: string): Dated | undefined {
  const near = text.slice(0, 44);
  const found = HOURS.find(([words]) => words.test(near));
  return found && { key: 'diedHour', value: found[0].exec(near)?.[0] ?? '', low: found[1], high: found[2] };
}

function ageIn(pattern: RegExp, text: string): number | undefined {
  return numberOf(pattern.exec(text)?.groups?.['age'] ?? '');
}

/** "Lived only an hour", "was three months old when it died", "at three days old", "stillborn". */
const LIVED_SO = new RegExp(
  `\\blived (?:only |but |for |just )*(?<count>an?|${NUMBER}) (?<unit>hour|day|night|week|fortnight|month)s?\\b|\\b(?<count2>an?|${NUMBER}) (?<unit2>hour|day|week|month)s? old(?= when\\b|$| [,;])`,
  'u',
);
const UNBORN = /\b(?:stillborn|born dead|at birth)\b/u;
const NOT_TO_BE = new RegExp(`\\b(?:see|reach) (?:his|her|its) (?<nth>${FIRST_TEN}) (?:year|birthday|winter|summer)\\b`, 'u');

function infantIn({ count, unit, count2, unit2 }: Record<string, string>): Dated | undefined {
  const [many, of] = [count ?? count2 ?? '', unit ?? unit2 ?? ''];
  const each = of === 'hour' ? 1 / 24 : UNITS.get(of);
  const number = /^an?$/u.test(many) ? 1 : numberOf(many);
  if (each === undefined || number === undefined) return undefined;
  const years = (number * each) / 365;
  return { key: 'diedAged', value: `${many} ${of}`, low: years * 0.5, high: years * 1.6 };
}

/** How old somebody was who died as a child: in years. */
function infancyIn(text: string): Dated | undefined {
  if (UNBORN.test(text)) return { key: 'diedAged', value: 'at birth', low: 0, high: 0 };
  const nth = NOT_TO_BE.exec(text)?.groups?.['nth'];
  if (nth !== undefined) return { key: 'diedAged', value: `before ${nth}`, low: 0, high: ordinalOf(nth) ?? 0 };
  return infantIn(LIVED_SO.exec(text)?.groups ?? {});
}

function agesIn(words: string, before: string, after: string): Dated[] {
  const infancy = infancyIn(`${before.slice(-40)} ${words}${after}`);
  if (infancy) return [infancy];
  const at = ageIn(AGED_SO, after) ?? ageIn(AGED, after) ?? ageIn(OLD_WHEN, before);
  const isLess = /\b(?:not|never|n't)\b.*\b(?:live|lived|see|reach)\b/u.test(words);
  const most = isLess ? ageIn(NOT_TO_SEE, `${words}${after}`) : undefined;
  if (most !== undefined && most > OLDEST_CHILD) return [{ key: 'diedAged', value: `before ${most}`, low: 0, high: most }];
  const isAge = at !== undefined && (at > OLDEST_CHILD || OLD_WHEN.test(before));
  return isAge ? [{ key: 'diedAged', value: `${at}`, low: at - 1, high: at + 1 }] : [];
}

/**
 * When somebody died, as a sentence tells it around the word for dying: so long ago, in a year, in a season, on a day, at an age.
 * @param words the words for dying
 * @param before what leads up to them
 * @param after what follows them in the clause
 */
export function datesIn(words: string, before: string, after: string): Dated[] {
  const dates: Dated[] = [];
  const add = (key: string, value: string | undefined, low: number, high = low): void => {
    if (value !== undefined) dates.push({ key, value, low, high });
  };
  const whens = whensIn(before, after);
  const days = JUST_NOW.test(after) ? 1 : daysDead(before, after);
  // "Ten years ago" may be nine, or twelve.
  if (days !== undefined && !/\blived $/u.test(before)) add('deadFor', `${days} days`, days * 0.6, days * 1.6);
  const year = firstOf(whens, (text) => YEAR.exec(text)?.[1]);
  add('diedYear', year, Number(year));
  const season = firstOf(whens, (text) => SEASON.exec(text)?.[1]);
  const months = monthsOf(season ?? '');
  if (months) add('diedMonth', season, ...months);
  add(
    'diedDay',
    firstOf(whens, (text) => DAY.exec(text)?.groups?.['day']),
    0,
  );
  const hour = firstOf(whens, hourIn);
  return [...dates, ...(hour ? [hour] : []), ...agesIn(words, before, after)];
}

/** When somebody was buried, a few weeks after they died. */
export function burialsIn(after: string): Dated[] {
  const season = SEASON.exec(after)?.[1] ?? '';
  const months = monthsOf(season);
  const year = YEAR.exec(after)?.[1];
  return [
    ...(months ? [{ key: 'diedMonth', value: season, low: months[0] - 1, high: months[1] }] : []),
    ...(year === undefined ? [] : [{ key: 'diedYear', value: year, low: Number(year) - 1, high: Number(year) }]),
  ];
}
