import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { DECADES, decadeSpan } from './ageWords.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { SPAN, yearsIn } from './ageSpans.js';
import { isDeed, wordsOf } from './ageWhen.js';
import { plainly } from './plainAges.js';
import { leaderOf, meantAt, meantBy } from '../subject.js';

const GATE =
  /\b(?:born|births?|baptis|baptiz|christen|into the world|[Cc]hild of|first saw the light|birthday|(?:[Hh]ead|[Gg]rave|[Tt]omb)stone|[Mm]ade in|like)\b|\b(?:baptis|baptiz|christen)/u;
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

/** "Born in the year of the flood", "three years after it", "not yet born when it came". */
const BY_EVENT: readonly RegExp[] = [
  `\\bborn (?:in |on |during |at )?(?:the )?(?:very |same )*(?:year|summer|winter|spring|autumn|week|month|day|night|time) (?:of |that |when |in which )?(?!(?:after|before)\\b)(?<event>[^;:—,]{4,60}?)(?= [,;:—]|$| and\\b)`,
  `\\bborn ${SPAN} (?<way>after|before) (?<event>(?!(?:him|her|me|his|my|he|she)\\b)[^;:—,]{4,60}?)(?= [,;:—]|$| and\\b)`,
  `\\b(?<unborn>not (?:yet )?(?:been )?born|unborn) (?:when|before|at the time of) (?<event>[^;:—,]{4,60}?)(?= [,;:—]|$)`,
].map(pattern);
const BORN_GATE = /\b(?:un)?born\b/u;

/** How old somebody was at an event they are told to be born with, or after. */
function readByEvent(sentence: Sentence, sheet: FactSheet): void {
  for (const each of BY_EVENT) {
    for (const hit of hitsOf(sentence, each)) {
      const meant = meantAt(sentence, hit) ?? leaderOf(sentence, hit);
      const words = wordsOf(hit.part('event'), meant?.holder.kind === 'name' ? meant.holder.text : '');
      if (!meant || words.every(isDeed) || hit.part('event').includes("'s birth")) continue;
      const [least, most] = hit.part('way') === '' ? [0, 0] : yearsIn(hit, false);
      const age = hit.part('way') === 'before' ? [least, most] : [-most, -least];
      const [low = 0, high = 0] = hit.part('unborn') === '' ? age : [-90, -1];
      const said = { rule: 'continuity/age', key: 'when', value: hit.match[0], low, high, traits: words, mode: 'given' } as const;
      sheet.addOf(sentence, meant.holder, { ...hit, ownStart: meant.start }, { ...said, stanceEnd: hit.start });
    }
  }
}

const OF_BIRTH = /\b(?:born|births?|into the world|[Cc]hild of|first saw the light|birthday)\b|\b(?:baptis|baptiz|christen)/u;
/** "The house dated, like Anna herself, from 1966", "Made in 1967, and so she had been", "the headstone said 1969, and a dash". */
const MADE_IN: readonly RegExp[] = [
  `\\bdat(?:ed|es|ing) ,? ?(?:back )?,? ?like (?<own>${NAME}|him|her)(?:self)?(?: (?:himself|herself))? ,? ?(?:back )?(?:from|to) (?<full>1[5-9]\\d\\d|20\\d\\d)\\b`,
  `\\b[Mm]ade in (?<full>1[5-9]\\d\\d|20\\d\\d) ,? ?(?:[;:—] )?(?:and |as |like )?(?:so )?(?<own>he|she|I|${NAME}) (?:had been|was|is)\\b`,
  `\\b(?:head|grave|tomb)?stone (?<own>${NAME}|he|she|I) (?:had|has) [^;:—]{0,40}? (?:said|says|read|reads|gave|gives) (?<full>1[5-9]\\d\\d|20\\d\\d)\\b(?= ,? ?(?:and|with) an? (?:dash|blank|space|gap))`,
].map(pattern);

/** The year of somebody's birth, told by what is as old as they are. */
function readMadeIn(sentence: Sentence, sheet: FactSheet): void {
  for (const each of MADE_IN) {
    for (const hit of hitsOf(sentence, each)) {
      const year = Number(hit.part('full')) % 100;
      const said = { rule: 'continuity/age', key: 'born', value: String(year), low: year, high: year, mode: 'given' } as const;
      sheet.addMeant(sentence, meantBy(hit.own, hit.ownStart), hit, { ...said, stanceEnd: hit.start });
    }
  }
}

function readBirthIn(sentence: Sentence, sheet: FactSheet): void {
  const { text } = sentence;
  if (occursIn(BORN_GATE, text)) readByEvent(sentence, sheet);
  if (!occursIn(GATE, text) || occursIn(OTHERS, text.replace(AFTER_YEAR, '$1'))) return;
  for (const each of hitsOf(sentence, IN_DECADE)) {
    const meant = each.val === 'teens' ? undefined : meantAt(sentence, each);
    const [low, high] = decadeSpan(each.val, each.part('part'));
    const decade = { rule: 'continuity/age', key: 'born', value: each.val, low, high, mode: 'ever' } as const;
    sheet.addMeant(sentence, meant, each, decade);
  }
  if (!OF_BIRTH.test(text)) {
    readMadeIn(sentence, sheet);
    return;
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

/** In which year somebody was born. */
export const readBirth = plainly(readBirthIn, GATE);
