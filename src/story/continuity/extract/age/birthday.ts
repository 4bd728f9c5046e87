import { MONTHS } from '../../lexicon/time.js';
import { ordinalOf } from '../../lexicon/ordinals.js';
import { matchesOf, occursIn } from '../../grammar/matches.js';
import { OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { meantAt } from '../subject.js';

const GATE = /\b(?:birthday|born|births?|into (?:the|this) world|saw the light)\b/u;
const ORDINAL =
  '(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|last day|\\d{1,2}(?:st|nd|rd|th)?';
const MONTH = MONTHS.join('|');
/** "The third of May", "May the third", "May", "Christmas Day". */
const DATE = pattern(
  `\\b(?:(?:[Tt]he )?(?<day>${ORDINAL}) (?:of )?(?<month>${MONTH})|(?<named>${MONTH})(?: (?:the )?(?<then>${ORDINAL}))?|(?<feast>Christmas Day|Christmas Eve|New Year 's Day|New Year 's Eve|Midsummer Day|Boxing Day|Halloween))(?![-\\w])`,
);
const FEASTS = new Map([
  ['Christmas Day', [12, 25]],
  ['Christmas Eve', [12, 24]],
  ['Boxing Day', [12, 26]],
  ["New Year 's Day", [1, 1]],
  ["New Year 's Eve", [12, 31]],
  ['Midsummer Day', [6, 24]],
  ['Halloween', [10, 31]],
] as const);
const OWNED = pattern(
  `${OWNER} (?:own )?(?:birthday|birth)\\b(?! (?:party|present|cake|card|certificate|gift|tea|dinner|supper|treat|wishes|suit))`,
);
const BORN = pattern('\\b(?:born|into (?:the|this) world|saw the light(?: of day)?)\\b');
/** Between a date and a birth they say that it is another day. */
const APART = /[;:—]|\b(?:before|after|from|until|till|since|to|when|and|but|party|present|cake|card|not|never)\b/u;
const FARTHEST = 56;
/** What else is born, and in a year told by another's. */
const OTHERS =
  /\b(?:son|daughter|child|children|baby|twins|brother|sister|idea|nation|calf|foal|lamb|would|if)\b(?=.*\bborn)|\bborn\b.*\b(?:son|daughter|baby)\b/u;

/** A day of the year as a number, or the days of a month. */
function daysOf({ part }: Hit): readonly [number, number] | undefined {
  const feast = FEASTS.get(part('feast') as 'Christmas Day');
  if (feast) return [feast[0] * 32 + feast[1], feast[0] * 32 + feast[1]];
  const month = MONTHS.indexOf(part('month') || part('named')) + 1;
  const word = part('day') || part('then');
  if (word === '') return [month * 32, month * 32 + 31];
  if (word === 'last day') return [month * 32 + 28, month * 32 + 31];
  const day = ordinalOf(word) ?? Number.parseInt(word, 10);
  return month > 0 && day > 0 && day < 32 ? [month * 32 + day, month * 32 + day] : undefined;
}

function isBeside({ text }: Sentence, one: Pick<Hit, 'start' | 'end'>, other: Pick<Hit, 'start' | 'end'>): boolean {
  const between = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return between.length < FARTHEST && !APART.test(between);
}

/** On what day of the year somebody was born. */
export function readBirthday(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || matchesOf(DATE, text).length !== 1) return;
  const [date] = hitsOf(sentence, DATE);
  const days = date && daysOf(date);
  if (!date || !days) return;
  const said = { rule: 'continuity/age', key: 'birthday', value: date.match[0], low: days[0], high: days[1], mode: 'ever' } as const;
  for (const hit of hitsOf(sentence, OWNED)) {
    if (!isBeside(sentence, hit, date)) continue;
    const whole = { ...hit, start: Math.min(hit.start, date.start), end: Math.max(hit.end, date.end) };
    sheet.add(sentence, whole, { ...said, mode: 'held', stanceEnd: whole.start });
  }
  if (occursIn(OTHERS, text)) return;
  for (const hit of hitsOf(sentence, BORN)) {
    const meant = isBeside(sentence, hit, date) ? meantAt(sentence, hit) : undefined;
    sheet.addMeant(sentence, meant, hit, { ...said, stanceEnd: hit.start });
  }
}
