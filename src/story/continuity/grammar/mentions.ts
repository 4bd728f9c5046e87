import { isNoPerson } from '../lexicon/common.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { isFolk } from '../lexicon/folk.js';
import { genderOfNoun, isRole } from '../lexicon/nouns.js';
import { type Holder, holderOf } from './holder.js';
import { TITLE } from './pattern.js';
import { COPULAS, isAct, isLeading, isVerb, verbAfter } from './predicates.js';
import type { Gender } from '../lexicon/gender.js';
import type { Sentence } from './types.js';

/** Somebody named, or meant by a noun, in a sentence. */
export interface Mention {
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** A name as it is written, titles included; else the lower-cased word. */
  readonly text: string;
  /** First and last token. */
  readonly token: number;
  readonly last: number;
  readonly gender: Gender | undefined;
  /** Whether it opens the sentence, so that its capital proves nothing. */
  readonly isInitial: boolean;
  readonly isSubject: boolean;
  readonly isOwner: boolean;
  /** Whether a comma stands before it. */
  readonly afterComma: boolean;
  /** Whether it does or has what only persons do or have. */
  readonly isAnimate: boolean;
  /** Whether a name opens a clause in which it does something to nobody else, so that a "her" after it is its own. */
  readonly leads?: boolean;
  /** Whether a name says who is meant by what was told before: "that was Anna", "he had big ears, had Paul"; or who is made so by it: "her gap made Anna lisp". */
  readonly isNamed?: 'is' | 'has' | undefined;
  /** Whether it owns something in the phrase that opens its sentence: "On her birthday they crowned Dora". */
  readonly isFronted?: boolean;
  /** Whether a name says at last of whom the sentence tells: "She had green eyes, did Maureen". */
  readonly isNamedAfter?: boolean;
  /** Whether it is where somebody was: "lost an arm at Kursk". */
  readonly isPlace?: boolean;
  /** Whom a noun means that names a relative or a role: "her brother", "the captain". */
  readonly holder?: Holder | undefined;
}

const TITLES = new Set(TITLE.split('|'));
const PRONOUNS = new Map<string, Gender>([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);
const DETERMINERS = new Set("the a an this that his her my their our its another some any one 's no".split(' '));
const BODY = new Set(
  'eyes hair face hand hands voice head arm arms mouth lips mother father wife husband sister brother son daughter'.split(' '),
);
const CAPITAL = /^\p{Lu}['\p{L}-]*\p{L}$/u;

/** What stands before a name and is no part of it: "old Anna". */
const OF_NAMES = /^(?:old|young|poor|little|dear)$/u;

/** "She had green eyes, did Maureen": who is named after all is said of them; "that was Corelli". */
function isToldAfter(words: readonly string[], at: number, last: number): boolean {
  if (!/^(?:[,;:—]|and)?$/u.test(words[last + 1] ?? '')) return false;
  const verb = /^(?:old|young|poor|little|dear)$/u.test(words[at - 1] ?? '') ? at - 2 : at - 1;
  const before = words[verb - 1] ?? '';
  if (/^(?:was|is)$/u.test(words[verb] ?? '') && /^(?:[Tt]hat|[Ii]t|[Tt]his)$/u.test(before)) return true;
  return /^(?:did|does|do|had|has|was|is|were|would|could)$/u.test(words[verb] ?? '') && before === ',';
}

/** "Mr Dunne the carter tied": a name with what its bearer is, in one breath. */
function afterNoun(words: readonly string[], at: number): number {
  return words[at] === 'the' && /^[a-z]+$/u.test(words[at + 1] ?? '') && isVerb(words[at + 2]) ? at + 2 : at;
}

/** "Teresa da Silva" is one name. */
const PARTICLE = /^(?:de|von|van|di|da|del|della|la|le|du|des|den|der|ten|ter|bin|ibn|al|zu)$/u;

function nameEnd(words: readonly string[], at: number): number {
  let last = at;
  while (last < at + 3) {
    const step = PARTICLE.test(words[last + 1] ?? '') ? 2 : 1;
    if (!CAPITAL.test(words[last + step] ?? '')) return last;
    last += step;
  }
  return last;
}

/** "“Go,” said Anna." */
function isSpeaker(words: readonly string[], at: number): boolean {
  return isAct(words[at - 1]) && (words[at - 2] === '“”' || words[at - 3] === '“”');
}

function nameAt(sentence: Sentence, at: number, isInitial: boolean): Mention {
  const { words } = sentence;
  const last = nameEnd(words, at);
  const text = words.slice(at, last + 1).join(' ');
  const next = words[last + 1];
  const isOwner = next === "'s";
  const before = words[at - 1];
  const isNamedAfter = !isOwner && isToldAfter(words, at, last);
  const tagged = isNamedAfter || isSpeaker(words, at);
  const verb = verbAfter(words, afterNoun(words, last + 1));
  const isActing = !isOwner && isVerb(verb);
  return {
    kind: 'name',
    text,
    token: at,
    last,
    gender: undefined,
    isInitial: isInitial && last === at,
    isSubject: tagged || isActing || (isInitial && next === ','),
    leads: isActing && isLeading(before, verb),
    isNamedAfter,
    isPlace: !(isOwner || isActing) && isPlaceAt(words, at),
    isOwner,
    afterComma: isAfterComma(words, at),
    isNamed: namedBy(before, words[at - 2], isOwner),
    isAnimate: tagged || TITLES.has(words[at] ?? '') || (isOwner ? hasBody(words, last + 2) : isAct(verb)),
  };
}

/** "She laughed, old Anna". */
function isAfterComma(words: readonly string[], at: number): boolean {
  return words[OF_NAMES.test(words[at - 1] ?? '') ? at - 2 : at - 1] === ',';
}

/** What the verb before a name says. */
function namedBy(verb: string | undefined, before: string | undefined, isOwner: boolean): 'is' | 'has' | undefined {
  if (isOwner) return /^(?:hid|hides|framed|frames|covered|covers|shaded|suited|suits)$/u.test(verb ?? '') ? 'has' : undefined;
  if (/^(?:was|is|does|did|has|had)$/u.test(verb ?? '')) return 'is';
  if (!/^(?:made|makes|gave|gives|lent|lends|let|lets|got|cost|won|saved|earned|kept)$/u.test(verb ?? '')) return undefined;
  return /^(?:which|that)$/u.test(before ?? '') ? 'is' : 'has';
}

const FROM = /^(?:home|back|returned|returning|escaped|up|down|over|away|native|retired|fled)$/u;
const WHERE =
  /^(?:back|home|lived|living|lives|born|died|dying|killed|wounded|fought|fighting|fell|fallen|served|serving|stationed|landed|buried|married|shot|drowned|school|worked|working|studied|taught|arms?|legs?|eyes?|fingers?|toes?|foot|feet|hands?|sight|limbs?|arrived|stopped|stayed)$/u;

/** Whether what stands before a name tells that it is where somebody was, and it is no first name. */
function isPlaceAt(words: readonly string[], at: number): boolean {
  const link = words[at - 1] ?? '';
  if (!/^(?:in|at|from)$/u.test(link) || TITLES.has(words[at] ?? '') || genderOfFirstName((words[at] ?? '').toLowerCase()) !== undefined)
    return false;
  const before = words[at - 2] ?? '';
  return link === 'in' || (link === 'at' ? WHERE.test(before) : FROM.test(before));
}

function hasBody(words: readonly string[], at: number): boolean {
  return BODY.has(words[at] ?? '') || BODY.has(words[at + 1] ?? '');
}

const DENIED = /^(?:never|not|without|nor|[a-z]+n't)$/u;

/** What stands before what somebody is, and not before somebody. */
const PREDICATING = new RegExp(`^(?:,|be|been|being|bec[ao]me|remained|${[...COPULAS].filter((word) => word !== 'had').join('|')})$`, 'u');

/** "She never had a brother", "no brother", "its mother": nobody is there. */
function isDenied(words: readonly string[], first: number): boolean {
  const determiner = words[first] ?? '';
  if (!/^an?$/u.test(determiner)) return /^(?:no|any|its)$/u.test(determiner);
  return words.slice(Math.max(0, first - 3), first).some((each) => DENIED.test(each));
}

/** Where the noun phrase that ends in a noun begins; undefined when it is a name's: "his sister Anna", "was a tall woman", ", a tall woman". */
function phraseStart(words: readonly string[], noun: number): number | undefined {
  const word = (at: number): string => words[at] ?? '';
  if (CAPITAL.test(word(noun + 1)) || (word(noun + 1) === ',' && CAPITAL.test(word(noun + 2)))) return undefined;
  let first = noun;
  while (first > noun - 4 && first > 0 && !DETERMINERS.has(word(first))) first--;
  if (!DETERMINERS.has(word(first)) || isDenied(words, first)) return undefined;
  if (!PREDICATING.test(word(first - 1)) || !/^(?:an?|the)$/u.test(word(first))) return first;
  // "Because of his knee, the judge took the lift"
  return word(first - 1) === ',' && OPENING.test(word(0)) && isVerb(verbAfter(words, noun + 1)) ? first : undefined;
}

/** "Anna 's brother": with whose relative it is. */
function relativeAt(words: readonly string[], first: number, noun: number): Holder | undefined {
  let from = first;
  if (words[first] === "'s") {
    while (from > first - 4 && CAPITAL.test(words[from - 1] ?? '')) from--;
    // "the farmer 's wife"
    if (from === first && /^the$/iu.test(words[first - 2] ?? '')) from = first - 2;
  }
  return holderOf(words.slice(from, noun + 1).join(' '));
}

function nounAt({ words }: Sentence, at: number, gender: Gender | undefined): Mention | undefined {
  const first = phraseStart(words, at);
  if (first === undefined) return undefined;
  const isOwner = words[at + 1] === "'s";
  const verb = verbAfter(words, at + 1);
  const isSubject = !isOwner && isVerb(verb);
  return {
    kind: 'noun',
    text: words.slice(first, at + 1).join(' '),
    token: first,
    last: at,
    gender,
    isInitial: false,
    isSubject,
    leads: isSubject && isLeading(words[first - 1], verb),
    isOwner,
    afterComma: words[first - 1] === ',',
    isAnimate: true,
    holder: relativeAt(words, first, at),
  };
}

const OF_ROLES = /^(?:new|old|young|good|little|fat|tall|poor|big|stout|village|local|ship|town|night|head|chief)$/u;

/** "The captain", where a captain does or has something. */
function roleAt(sentence: Sentence, at: number): Mention | undefined {
  // "Mr Noakes the gardener" is one.
  const isNamed = CAPITAL.test(sentence.words[at - 2] ?? '');
  const isThe = sentence.words[at - 1] === 'the' || (sentence.words[at - 2] === 'the' && OF_ROLES.test(sentence.words[at - 1] ?? ''));
  const role = isThe && !isNamed ? nounAt(sentence, at, undefined) : undefined;
  return role && (role.isSubject || role.isOwner) ? role : undefined;
}

const OPENING =
  /^(?:about|above|across|after|against|along|around|at|before|behind|below|beneath|beside|between|by|despite|down|during|for|from|in|inside|into|near|of|off|on|over|past|round|since|through|throughout|to|toward|towards|under|until|up|upon|with|within|without|because|although|though|when|while|if)$/iu;

function pronounAt(words: readonly string[], at: number, gender: Gender): Mention {
  const word = words[at] ?? '';
  const isOwner = word === 'his' || word === 'her';
  const isSubject = word === 'he' || word === 'she';
  return {
    kind: 'pronoun',
    text: word,
    token: at,
    last: at,
    gender,
    isInitial: false,
    isSubject,
    isOwner,
    isFronted: isOwner && at < 4 && OPENING.test(words[0] ?? ''),
    afterComma: false,
    isAnimate: true,
  };
}

/** "In June Hal": the month is no part of the name. */
function isMonthBeforeName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  return isNoPerson(word) && !TITLES.has(word) && (TITLES.has(next) || genderOfFirstName(next.toLowerCase()) !== undefined);
}

function mentionAt(sentence: Sentence, at: number, isInitial: boolean): Mention | undefined {
  const word = sentence.words[at] ?? '';
  const gender = PRONOUNS.get(word);
  if (gender) return pronounAt(sentence.words, at, gender);
  if (CAPITAL.test(word)) return isMonthBeforeName(sentence.words, at) ? undefined : nameAt(sentence, at, isInitial);
  const noun = genderOfNoun(word);
  if (noun) return nounAt(sentence, at, noun);
  return isRole(word) || isFolk(word) ? roleAt(sentence, at) : undefined;
}

/** Who is mentioned in a sentence's narration, in order. */
export function mentionsOf(sentence: Sentence): Mention[] {
  const { words } = sentence;
  const mentions: Mention[] = [];
  let isInitial = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const mention = mentionAt(sentence, at, isInitial);
    if (/^[\p{L}\p{N}]/u.test(word)) isInitial = false;
    else if (word === '“”') isInitial = true;
    if (!mention) continue;
    at = Math.max(at, mention.last);
    if (mention.kind !== 'name' || mention.last > mention.token || !isNoPerson(word)) mentions.push(mention);
  }
  return mentions;
}
