import { ordinalOf } from '../../lexicon/ordinals.js';
import { matchesOf } from '../../grammar/matches.js';
import { pattern } from '../../grammar/pattern.js';
import { MONTHS } from '../../lexicon/time.js';
import type { Sentence } from '../../grammar/types.js';
import { type Hit, hitsOf } from '../fact.js';

const SMALL =
  '(?:[Tt]wenty-|[Tt]hirty-)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth)|[Tt]enth|[Ee]leventh|[Tt]welfth|[A-Za-z][a-z]+teenth|[Tt]wentieth|[Tt]hirtieth|[Ll]ast day|\\d{1,2}(?:st|nd|rd|th)?';
const MONTH = MONTHS.join('|');

/** A day of the year as a number; a year begins in December, so that no season lies at both its ends. */
function dayOf(month: number, day: number): number {
  return (month % 12) * 32 + day;
}

type Days = readonly [from: number, to: number];
const on = (month: number, day: number): Days => [dayOf(month, day), dayOf(month, day)];
const between = (month: number, day: number, last: number, lastDay: number): Days => [dayOf(month, day), dayOf(last, lastDay)];

/** Feasts by the words for them; those that move, with all the days they may fall on. */
const FEASTS: readonly (readonly [words: string, days: Days])[] = [
  ['Christmas Day', on(12, 25)],
  ['Christmas Eve', on(12, 24)],
  ["(?:Boxing Day|St Stephen 's Day|the feast of Stephen)", on(12, 26)],
  ["New Year 's Day", on(1, 1)],
  ["New Year 's Eve", on(12, 31)],
  ['(?:Christmas|Christmastide|Yule)', between(12, 19, 12, 31)],
  ['(?:Twelfth Night|Epiphany|Twelfth Day)', between(1, 5, 1, 6)],
  ['Candlemas', on(2, 2)],
  ["(?:St |Saint )?Valentine 's(?: Day)?", on(2, 14)],
  ['(?:Shrove Tuesday|Pancake Day|Mardi Gras|Ash Wednesday)', between(2, 3, 3, 10)],
  ["(?:St|Saint) Patrick 's(?: Day)?", on(3, 17)],
  ['Lady Day', on(3, 25)],
  ["(?:All|April) Fools? '?s?(?: Day)?", on(4, 1)],
  ['(?:Easter(?: (?:Day|Sunday|Monday|week))?|Good Friday|Palm Sunday|Maundy Thursday)', between(3, 15, 4, 28)],
  ["(?:St|Saint) George 's(?: Day)?", on(4, 23)],
  ['(?:May Day|Mayday)', on(5, 1)],
  ['(?:Whitsun|Whitsuntide|Whit (?:Sunday|Monday)|Pentecost|Ascension Day)', between(5, 1, 6, 15)],
  ["(?:Midsummer(?: 's)? (?:Day|Eve|Night)|(?:St|Saint) John 's (?:Day|Eve))", between(6, 20, 6, 24)],
  ['(?:Independence Day)', on(7, 4)],
  ['(?:Bastille Day)', on(7, 14)],
  ["(?:St|Saint) Swithin 's(?: Day)?", on(7, 15)],
  ['(?:Lammas)', on(8, 1)],
  ['(?:Michaelmas)', on(9, 29)],
  ["(?:Halloween|Hallowe'en|All Hallows '? ?Eve)", on(10, 31)],
  ["(?:All Saints(?: '| 's)?(?: Day)?|All Hallows)", on(11, 1)],
  ["All Souls(?: '| 's)?(?: Day)?", on(11, 2)],
  ['(?:Bonfire Night|Guy Fawkes(?: Night| Day)?)', on(11, 5)],
  ['(?:Martinmas|Armistice Day|Remembrance Day)', between(11, 10, 11, 12)],
  ['Thanksgiving(?: Day)?', between(11, 20, 11, 30)],
];
/** Seasons; whoever tells of one may mean some days before or after it. */
const SEASONS = new Map<string, Days>([
  ['spring', between(3, 1, 6, 23)],
  ['springtime', between(3, 1, 6, 23)],
  ['summer', between(5, 15, 9, 25)],
  ['midsummer', between(6, 10, 7, 20)],
  ['harvest', between(7, 1, 10, 31)],
  ['autumn', between(8, 20, 11, 31)],
  ['winter', [-40, dayOf(3, 20)]],
  ['midwinter', between(12, 1, 2, 28)],
]);

/** "The third of May", "May the third", "May", "Christmas Day". */
const DATE = pattern(
  `\\b(?:(?:[Tt]he )?(?<day>${SMALL}) (?:day )?(?:of )?(?<month>${MONTH})|(?<named>${MONTH})(?: (?:the )?(?<then>${SMALL}))?|(?<feast>${FEASTS.map(([words]) => words).join('|')}))(?![-\\w])`,
);
/** "In the deep of winter", "every summer". */
const SEASON = pattern(
  `\\b(?:[Ii]n|[Aa]t|[Oo]n|[Ee]very|[Ee]ach|of|during) (?:(?:the|a|an|early|late|high|deep|first|last|day|days|dead|depths?|heart|height|middle|end|beginning|very|week|morning|night|of|deepest|cold|hot|hard|wet) )*(?<season>${[...SEASONS.keys()].join('|')})\\b(?! (?:coat|clothes|dress|holidays?|house|term|quarters|sports))`,
);

function feastDays(text: string): Days | undefined {
  return FEASTS.find(([words]) => new RegExp(`^${words}$`, 'u').test(text))?.[1];
}

/** What is not the middle of a season, at either end. */
const NOT_MIDDLE = 24;
const MIDDLE = /\b(?:deep|deepest|dead|depths?|heart|height|middle)\b/u;

function daysOf({ match, part }: Hit): Days | undefined {
  const season = SEASONS.get(part('season'));
  if (season) return MIDDLE.test(match[0]) ? [season[0] + NOT_MIDDLE, season[1] - NOT_MIDDLE] : season;
  if (part('feast') !== '') return feastDays(part('feast'));
  const month = MONTHS.indexOf(part('month') || part('named')) + 1;
  const word = (part('day') || part('then')).toLowerCase();
  if (month === 0) return undefined;
  if (word === '') return between(month, 0, month, 31);
  if (word === 'last day') return between(month, 28, month, 31);
  const day = ordinalOf(word) ?? Number.parseInt(word, 10);
  return day > 0 && day < 32 ? on(month, day) : undefined;
}

/** A stretch of a sentence that tells a day of the year, or several. */
export interface Dated {
  readonly hit: Hit;
  readonly days: Days;
}

/** The one date of a sentence; where it tells none, the one season. */
export function dateIn(sentence: Sentence): Dated | undefined {
  const found = [DATE, SEASON].find((each) => matchesOf(each, sentence.text).length > 0);
  const [hit, ...others] = found ? hitsOf(sentence, found) : [];
  const days = hit && others.length === 0 ? daysOf(hit) : undefined;
  return hit && days && { hit, days };
}
