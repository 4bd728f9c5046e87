import { type Holder, holderOf } from '../../grammar/holder.js';
import { occursIn } from '../../grammar/matches.js';
import { NAME, pattern } from '../../grammar/pattern.js';
import type { Sentence } from '../../grammar/types.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { NUMBER, numberOf } from '../../lexicon/nouns.js';
import { type FactSheet, type Hit, hitsOf } from '../fact.js';
import { type Meant, meantAt } from '../subject.js';
import { MODIFIER, NO_AGE, span } from './ageWords.js';
import { type LifeEvent, LIFE_EVENTS } from './lifeEvents.js';

const PERSON =
  '(?:man|woman|girl|boy|lad|lass|child|youth|bride|bridegroom|groom|widow|widower|bachelor|spinster|maid|fellow|stripling|recruit)';
/** An age as it stands beside what befell somebody then. */
export const AGED = pattern(
  `(?:\\b(?<at>[Aa]t)(?<full> the (?:[a-z]+ )?age of)?|\\b(?:was|were|been|being|turned|aged)(?: (?:then|still|already|just|only|barely|herself|himself|by then|all but|as much as))*|(?:\\b(?:was|were|been|being) )?\\ban? (?:[a-z-]+ ){0,2}?${PERSON} of|\\b(?:[Bb]arely|[Oo]nly|[Jj]ust|[Nn]early|[Aa]lmost|[Cc]lose (?:up)?on|[Nn]ot yet|[Aa]t not yet|[Pp]ast)) ${MODIFIER}(?<val>${NUMBER})(?: years? (?:old|of age))?(?= (?:[,;:—(]|and|but|when|before|with|without|the|that|in|by|to|he|she|I|on|upon|after|for|at|from|as|or so|already|because|so|which|${PERSON})(?: |$)| (?:\\p{Lu})|$)`,
);
/** Whatever befalls somebody again, or is another's, or may never have been. */
export const AGAIN =
  /\b(?:again|second|third|fourth|other|another|youngest|eldest|oldest|twice|re-?married|if|unless|wanted|hoped|going to|years (?:before|later|after)|together|for \w+ years)\b/u;
/** What links an age with what befell then. */
const LINK = /^(?:(?!\d)[^;:—“]){0,60}$/u;
const NEAR = 60;
const OLDEST = 115;

const ANY = new RegExp(LIFE_EVENTS.map(({ words }) => words.source.replace(/\?<\w+>/gu, '?:')).join('|'), 'u');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const gap = (one: Stretch, other: Stretch): readonly [number, number] =>
  one.end <= other.start ? [one.end, other.start] : [other.end, one.start];

/** The age that is told with an event: the one right after it, or the only one there is. */
function ageWith({ text }: Sentence, event: Stretch, ages: readonly Hit[], events: number): Hit | undefined {
  const isNear = (hit: Hit): boolean => {
    const [from, to] = gap(event, hit);
    const isWithin = event.start < hit.end && hit.start < event.end;
    if (isWithin) return true;
    return to >= from && to - from < NEAR && LINK.test(text.slice(from, to));
  };
  const after = ages.find((hit) => hit.start >= event.end && isNear(hit));
  if (after && (events > 1 || ages.length > 1)) return /\bat\b/iu.test(after.match[0]) ? after : undefined;
  return ages.length === 1 ? ages.find(isNear) : after;
}

function areSame(one: Holder, other: Holder): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Who does what follows: "Anna had …", "Anna, my own aunt, …". */
const DOER = new RegExp(
  `(?<own>${NAME}(?: 's [a-z]+)?|\\b(?:[Hh]e|[Ss]he|I)|\\b(?:[Hh]is|[Hh]er|[Mm]y) [a-z]+|\\b[Tt]he [a-z]+)(?: the [a-z]+)?(?: , [^,;:—]{2,40} ,)?(?: who)?(?: (?:had|'d|has|was|were|is|did|having|[a-z]+ly|first|not|just|then|himself|herself|at last))* $`,
  'u',
);

/** "Her father left when Anna was seven": what befalls one's own. */
const OWNED = /^(?:his|her|my)\b/u;

/** Who does, or is, what stands at a place, if they stand straight before it. */
export function doerOf({ text }: Sentence, event: Pick<Hit, 'match' | 'start'>): Meant | undefined {
  const owner = OWNED.exec(event.match[0])?.[0];
  const found = owner === undefined ? DOER.exec(text.slice(0, event.start)) : null;
  const holder = holderOf(owner ?? found?.groups?.['own'] ?? '');
  // "She had her first child at twenty, did Anna": the one who opens the sentence.
  const opens = holder?.kind === 'pronoun' && (holder.gender === 'm' ? /^he\b/u : /^she\b/u).test(text);
  return holder && { holder, start: owner === undefined ? (found?.index ?? 0) : opens ? 0 : event.start };
}

/** Who it befell: one person in both, by a name that comes first or opens the sentence's own clause. */
function whose(sentence: Sentence, event: Hit, age: Hit): Meant | undefined {
  const one = doerOf(sentence, event) ?? meantAt(sentence, event);
  const between = event.end < age.start ? sentence.text.slice(event.end, age.start) : '; who';
  // "Anna married Paul at nineteen": Anna was.
  const isOfDoer = age.part('at') !== '' && !/[;:,—]|\b(?:who|he|she|I|and|but|when|had|was|his|her)\b/u.test(between);
  const other = isOfDoer ? one : (doerOf(sentence, age) ?? meantAt(sentence, age));
  if (!one || !other) return undefined;
  if (areSame(one.holder, other.holder)) return one.start < other.start ? one : other;
  return namedOf(sentence, one, other, OWNED.test(event.match[0]));
}

/** The name of one who is named once and else a pronoun, where the name comes first or opens what it belongs to. */
function namedOf(sentence: Sentence, one: Meant, other: Meant, isOwned: boolean): Meant | undefined {
  const [named, pronoun] = one.holder.kind === 'name' ? [one, other] : [other, one];
  if (named.holder.kind !== 'name' || pronoun.holder.kind !== 'pronoun') return undefined;
  const gender = genderOfFirstName((named.holder.text.split(' ')[0] ?? '').toLowerCase());
  const isAhead =
    named.start < pronoun.start ||
    (pronoun === one && isOwned) ||
    /^(?:when|by the time|on|at|the \w+ time|as|having)\b/iu.test(sentence.text);
  return isAhead && (gender === undefined || gender === pronoun.holder.gender) ? named : undefined;
}

/** What never befell somebody is told of no age. */
const NEVER = /(?:\b(?:never|not|nor|without|yet to)|n't) (?:[a-z]+ ){0,2}$/u;

/** Whom somebody married: one may marry twice. */
const SPOUSE = /^ (?:to )?(?:Mr |Miss |Mrs )?([A-ZÀ-Þ][a-zà-ÿ]+)/u;

function take(sentence: Sentence, { key }: LifeEvent, event: Hit, age: Hit, sheet: FactSheet): boolean {
  const years = numberOf(age.val) ?? 0;
  const isClock = years < 13 && age.part('at') !== '' && age.part('full') === '' && !age.match[0].endsWith(' old');
  if (years < 3 || years > 99 || isClock || NO_AGE.test(sentence.text.slice(age.end))) return false;
  const meant = whose(sentence, event, age);
  if (!meant) return false;
  const [low, high] = span(years, age.part('mod'));
  const what = event.part('what') || event.part('what2');
  const whole = { start: Math.min(event.start, age.start), end: Math.max(event.end, age.end), ownStart: meant.start };
  const spouse = SPOUSE.exec(sentence.text.slice(event.end))?.[1];
  const traits = spouse === undefined ? [] : [spouse];
  const said = {
    rule: 'continuity/age',
    key: `at:${key}${what && ` ${what}`}`,
    value: String(years),
    low,
    high,
    traits,
    mode: 'ever',
  } as const;
  sheet.addOf(sentence, meant.holder, whole, { ...said, stanceEnd: whole.start });
  // Whoever was so old then is no younger now.
  const since = { ...said, key: 'age', value: `${years} then`, low: Math.max(low, years - 1), high: OLDEST } as const;
  sheet.addOf(sentence, meant.holder, { start: age.start, end: age.end, ownStart: meant.start }, { ...since, stanceEnd: whole.start });
  return true;
}

/**
 * How old somebody was when something befell them that befalls one once: "married at nineteen".
 * @returns whether there was any such
 */
export function readAgeAtEvent(sentence: Sentence, sheet: FactSheet): boolean {
  const { text } = sentence;
  if (!occursIn(ANY, text) || occursIn(AGAIN, text)) return false;
  const ages = hitsOf(sentence, AGED);
  if (ages.length === 0) return false;
  const events = LIFE_EVENTS.flatMap((each) => hitsOf(sentence, each.words).map((hit) => ({ each, hit }))).filter(
    ({ hit }) => !NEVER.test(text.slice(0, hit.start)),
  );
  return events
    .map(({ each, hit }) => {
      const age = ageWith(sentence, hit, ages, events.length);
      return age !== undefined && take(sentence, each, hit, age, sheet);
    })
    .includes(true);
}
