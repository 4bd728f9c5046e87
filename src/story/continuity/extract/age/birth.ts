import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { DECADES, decadeSpan } from './ageWords.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { leaderOf, meantAt } from '../subject.js';

const GATE = /\b(?:born|births?|baptis|baptiz|christen|into the world|[Cc]hild of|first saw the light|birthday)/u;
/** "In 1961", "of sixty-six", "the year forty-eight". */
const YEAR = pattern(
  `(?:\\b(?<full>1[5-9]\\d\\d|20\\d\\d)\\b|\\b(?:in|of|from|year|since|as) (?:the (?:[a-z]+ ){1,2}of |all of |all |early |late |the year )?(?:nineteen(?: |-))?(?<val>${NUMBER})(?= [,;:—.]| (?:and|in|as|on|is|was|had|has|the|at|one|which)\\b|$))`,
);
/** What is born besides a person, and when other things are told of. */
const OTHERS =
  /\b(?:idea|nation|republic|calf|foal|lamb|puppy|kitten|when|married|died|since he was|before|after|instead|would have)\b|\b(?:house|company|movement|plan) (?:was|had been|were) born\b|\b(?:son|daughter|brother|sister|(?<!\b(?:was|is|as|,) an? (?:[a-z]+ )?)(?:child|baby)|children|mother|father|twins?)\b(?! (?:as|of the)\b)(?=.*\bborn)|\b(?:her|his|their) (?:first|second|third|last|only|youngest|eldest)\b/u;
/** What follows the year somebody was born in is another matter. */
const AFTER_YEAR = /(\bborn (?:on|in) [^,;:—]{0,40}?\d{4}\b).*/u;
/** "Born in the early thirties". */
const IN_DECADE = pattern(`\\bborn in the (?:(?<part>early|mid|middle|late)[- ])?(?<val>${DECADES})\\b`);
const OWNED = pattern(`(?<own>${NAME}) 's (?:own )?(?:year of birth|birth|baptism|christening)\\b`);

/** The year without its century, so that "sixty-six" and "1966" are one. */
function yearOf(hit: Hit): number | undefined {
  if (hit.part('full') !== '') return Number(hit.part('full')) % 100;
  const year = numberOf(hit.val);
  return year !== undefined && year > 12 && year < 100 ? year : undefined;
}

/** In which year somebody was born. */
export function readBirth(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (!occursIn(GATE, text) || occursIn(OTHERS, text.replace(AFTER_YEAR, '$1'))) return;
  for (const each of hitsOf(sentence, IN_DECADE)) {
    const meant = each.val === 'teens' ? undefined : meantAt(sentence, each);
    const [low, high] = decadeSpan(each.val, each.part('part'));
    const decade = { rule: 'continuity/age', key: 'born', value: each.val, low, high, mode: 'ever' } as const;
    sheet.addMeant(sentence, meant, each, decade);
  }
  const years = [...hitsOf(sentence, YEAR)].filter((each) => yearOf(each) !== undefined);
  const [hit] = years;
  const year = hit && yearOf(hit);
  if (!hit || year === undefined || years.length > 1) return;
  const said = { rule: 'continuity/age', key: 'born', value: String(year), low: year, high: year, mode: 'ever' } as const;
  const [owned] = hitsOf(sentence, OWNED);
  if (owned) sheet.add(sentence, { ...owned, start: Math.min(owned.start, hit.start), end: Math.max(owned.end, hit.end) }, said);
  const meant = meantAt(sentence, hit) ?? (sentence.text.includes(' , born ') ? leaderOf(sentence, hit) : undefined);
  sheet.addMeant(sentence, meant, hit, said);
}
