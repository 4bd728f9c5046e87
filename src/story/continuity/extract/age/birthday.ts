import { occursIn } from '../../grammar/matches.js';
import { holderOf } from '../../grammar/holder.js';
import { NAME, OWNER, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { dateIn } from './daysOfYear.js';
import { plainly } from './plainAges.js';
import { meantAt, meantBy } from '../subject.js';

const GATE = /\b(?:birthday|born|births?|into (?:the|this) world|saw the light|mother)\b/u;
const OWNED = pattern(
  `${OWNER} (?:own )?(?:birthday|birth)\\b(?! (?:party|present|cake|card|certificate|gift|tea|dinner|supper|treat|wishes|suit))`,
);
const BORN = pattern('\\b(?:born|into (?:the|this) world|saw the light(?: of day)?)\\b');
/** "Her mother had Anna on a Sunday", "gave birth to him", "Anna's mother had borne her". */
const BORNE = pattern(
  `(?:(?<own>${NAME}|\\b(?:[Hh]is|[Hh]er|[Mm]y))(?: 's)? mother (?:had |has )?(?:had|bore|borne|given birth to|gave birth to|been delivered of|was delivered of|brought) (?:him|her|me|\\p{Lu}\\p{L}+)|\\b(?:gave|giving|given) birth to (?<own>${NAME}|him|her|me))\\b(?! (?:brother|sister|first|second|third|last|baby|child))`,
);
/** "Anyone born on that day, as she was". */
const SO_BORN = pattern(
  `\\bborn (?:on|in|at) [^;:—,]{3,40} , (?:as|like) (?<own>he|she|I|${NAME})(?: (?:was|had been|is|were))(?= [,;:—]|$| himself| herself)`,
);
/** Between a date and a birth they say that it is another day. */
const APART = /[;:—]|\b(?:before|after|from|until|till|since|to|when|and|but|party|present|cake|card|not|never)\b/u;
const FARTHEST = 56;
/** What else is born, and in a year told by another's. */
const OTHERS =
  /\b(?:son|daughter|child|children|baby|twins|brother|sister|idea|nation|calf|foal|lamb|would|if)\b(?=.*\bborn)|\bborn\b.*\b(?:son|daughter|baby)\b/u;

function isBeside({ text }: Sentence, one: Pick<Hit, 'start' | 'end'>, other: Pick<Hit, 'start' | 'end'>): boolean {
  const between = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return between.length < FARTHEST && !APART.test(between);
}

function readBirthdayIn(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  const dated = occursIn(GATE, text) ? dateIn(sentence) : undefined;
  if (!dated) return;
  const { hit: date, days } = dated;
  const said = { rule: 'continuity/age', key: 'birthday', value: date.match[0], low: days[0], high: days[1], mode: 'ever' } as const;
  for (const hit of hitsOf(sentence, OWNED)) {
    if (!isBeside(sentence, hit, date)) continue;
    const whole = { ...hit, start: Math.min(hit.start, date.start), end: Math.max(hit.end, date.end) };
    sheet.add(sentence, whole, { ...said, mode: 'held', stanceEnd: whole.start });
  }
  for (const hit of hitsOf(sentence, BORNE)) {
    const holder = isBeside(sentence, hit, date) ? holderOf(hit.own) : undefined;
    if (holder) sheet.addOf(sentence, holder, hit, { ...said, stanceEnd: hit.start });
  }
  for (const hit of hitsOf(sentence, SO_BORN)) {
    const meant = isBeside(sentence, hit, date) ? meantBy(hit.own, hit.ownStart) : undefined;
    sheet.addMeant(sentence, meant, hit, { ...said, mode: 'given', stanceEnd: 0 });
  }
  if (occursIn(OTHERS, text)) return;
  for (const hit of hitsOf(sentence, BORN)) {
    const meant = isBeside(sentence, hit, date) ? meantAt(sentence, hit) : undefined;
    sheet.addMeant(sentence, meant, hit, { ...said, stanceEnd: hit.start });
  }
}

/** On what day of the year somebody was born. */
export const readBirthday = plainly(readBirthdayIn, GATE);
