import { isNoPerson } from '../lexicon/common.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { genderOfNoun, isRole } from '../lexicon/nouns.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';
import { type Holder, holderOf } from './holder.js';
import { TITLE } from './pattern.js';
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
const COPULAS = new Set(
  'was were is are am had has have did does do could would might may must should will shall can cannot seemed looked'.split(' '),
);
const DETERMINERS = new Set("the a an this that his her my their our its another some any one 's no".split(' '));
const BODY = new Set(
  'eyes hair face hand hands voice head arm arms mouth lips mother father wife husband sister brother son daughter'.split(' '),
);
const CAPITAL = /^\p{Lu}['\p{L}-]*\p{L}$/u;

function isVerb(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (COPULAS.has(word) || word.endsWith('ed') || word.endsWith("n't") || pastBase(word) !== undefined || presentBase(word) !== undefined)
  );
}

function isAct(word: string | undefined): boolean {
  return word !== undefined && (pastBase(word) !== undefined || presentBase(word) !== undefined);
}

const CLAUSE_OPENERS = new Set(
  ', ; : — and but that when as while because where before after until since though although so “”'.split(' '),
);
/** What one may do to another's eyes, hair or hands. */
const REACHING = new Set(
  'touched touches stroked strokes kissed kisses pulled pulls held holds took takes grabbed grabs met meets saw sees loved loves liked likes admired admires brushed brushes caught catches smoothed smooths ruffled ruffles looked looks watched watches noticed notices remembered remembers knew knows recognised recognises recognized studied studies envied was is were are had has combed combs cut cuts tugged tugs patted pats squeezed gripped followed read found finds wanted searched stared gazed glanced braided braids plaited bandaged examined'.split(
    ' ',
  ),
);

/** What stands before a name and is no part of it: "old Anna". */
const OF_NAMES = /^(?:old|young|poor|little|dear)$/u;

function verbAfter(words: readonly string[], at: number): string | undefined {
  const next = words[at];
  return next !== undefined && (next.endsWith('ly') || /^(?:then|also|only|never|just|still|always)$/u.test(next)) ? words[at + 1] : next;
}

function nameEnd(words: readonly string[], at: number): number {
  let last = at;
  while (last < at + 3 && CAPITAL.test(words[last + 1] ?? '')) last++;
  return last;
}

function nameAt(sentence: Sentence, at: number, isInitial: boolean): Mention {
  const { words } = sentence;
  const last = nameEnd(words, at);
  const text = words.slice(at, last + 1).join(' ');
  const next = words[last + 1];
  const isOwner = next === "'s";
  const before = words[at - 1];
  const tagged = isAct(before) && (words[at - 2] === '“”' || words[at - 3] === '“”');
  const verb = verbAfter(words, last + 1);
  const isActing = !isOwner && isVerb(verb);
  return {
    kind: 'name',
    text,
    token: at,
    last,
    gender: undefined,
    isInitial: isInitial && last === at,
    isSubject: tagged || isActing || (!isOwner && isInitial && next === ','),
    leads: isActing && isLeading(before, verb),
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

function hasBody(words: readonly string[], at: number): boolean {
  return BODY.has(words[at] ?? '') || BODY.has(words[at + 1] ?? '');
}

/** Whether whoever a verb tells of does it to nobody else, from the beginning of a clause. */
function isLeading(before: string | undefined, verb: string | undefined): boolean {
  return (before === undefined || CLAUSE_OPENERS.has(before)) && !REACHING.has(verb ?? '');
}

/** Where the noun phrase that ends in a noun begins; undefined when it is a name's: "his sister Anna", "was a tall woman", ", a tall woman". */
function phraseStart(words: readonly string[], noun: number): number | undefined {
  const word = (at: number): string => words[at] ?? '';
  if (CAPITAL.test(word(noun + 1)) || (word(noun + 1) === ',' && CAPITAL.test(word(noun + 2)))) return undefined;
  let first = noun;
  while (first > noun - 4 && first > 0 && !DETERMINERS.has(word(first))) first--;
  if (!DETERMINERS.has(word(first))) return undefined;
  const before = word(first - 1);
  const isPredicate = before === ',' || /^(?:be|been|being|become|became)$/u.test(before) || (COPULAS.has(before) && before !== 'had');
  return isPredicate && /^(?:an?|the)$/u.test(word(first)) ? undefined : first;
}

/** "Anna 's brother": with whose relative it is. */
function relativeAt(words: readonly string[], first: number, noun: number): Holder | undefined {
  let from = first;
  if (words[first] === "'s") while (from > first - 4 && CAPITAL.test(words[from - 1] ?? '')) from--;
  return holderOf(words.slice(from, noun + 1).join(' '));
}

function nounAt({ words }: Sentence, at: number, gender: Gender | undefined): Mention | undefined {
  const first = phraseStart(words, at);
  if (first === undefined) return undefined;
  const isOwner = words[at + 1] === "'s";
  return {
    kind: 'noun',
    text: words.slice(first, at + 1).join(' '),
    token: first,
    last: at,
    gender,
    isInitial: false,
    isSubject: !isOwner && isVerb(verbAfter(words, at + 1)),
    isOwner,
    afterComma: words[first - 1] === ',',
    isAnimate: true,
    holder: relativeAt(words, first, at),
  };
}

const OF_ROLES = /^(?:new|old|young|good|little|fat|tall|poor|big|stout|village|local|ship|town|night|head|chief)$/u;

/** "The captain", where a captain does or has something. */
function roleAt(sentence: Sentence, at: number): Mention | undefined {
  const isThe = sentence.words[at - 1] === 'the' || (sentence.words[at - 2] === 'the' && OF_ROLES.test(sentence.words[at - 1] ?? ''));
  const role = isThe ? nounAt(sentence, at, undefined) : undefined;
  return role && (role.isSubject || role.isOwner) ? role : undefined;
}

function pronounAt(word: string, at: number, gender: Gender): Mention {
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
    afterComma: false,
    isAnimate: true,
  };
}

/** "In June Hal": the month is no part of the name. */
function isMonthBeforeName(words: readonly string[], at: number): boolean {
  return isNoPerson(words[at] ?? '') && genderOfFirstName(words[at + 1]?.toLowerCase() ?? '') !== undefined;
}

function mentionAt(sentence: Sentence, at: number, isInitial: boolean): Mention | undefined {
  const word = sentence.words[at] ?? '';
  const gender = PRONOUNS.get(word);
  if (gender) return pronounAt(word, at, gender);
  if (CAPITAL.test(word)) return isMonthBeforeName(sentence.words, at) ? undefined : nameAt(sentence, at, isInitial);
  const noun = genderOfNoun(word);
  if (noun) return nounAt(sentence, at, noun);
  return isRole(word) ? roleAt(sentence, at) : undefined;
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
