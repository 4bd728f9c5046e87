import { isNoPerson } from '../lexicon/common.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { genderOfNoun } from '../lexicon/nouns.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';
import { TITLE } from './pattern.js';
import type { Gender, Sentence } from './types.js';

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
const COPULAS = new Set('was were is are had has did could would might must should will can seemed looked'.split(' '));
const DETERMINERS = new Set("the a an this that his her my their our its another some any one 's no".split(' '));
const BODY = new Set(
  'eyes hair face hand hands voice head arm arms mouth lips mother father wife husband sister brother son daughter'.split(' '),
);
const CAPITAL = /^\p{Lu}['\p{L}-]*\p{L}$/u;

function isVerb(word: string | undefined): boolean {
  return (
    word !== undefined && (COPULAS.has(word) || word.endsWith('ed') || pastBase(word) !== undefined || presentBase(word) !== undefined)
  );
}

function isAct(word: string | undefined): boolean {
  return word !== undefined && (pastBase(word) !== undefined || presentBase(word) !== undefined);
}

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
  const isAnimate =
    (isOwner ? BODY.has(words[last + 2] ?? '') || BODY.has(words[last + 3] ?? '') : isAct(verbAfter(words, last + 1))) ||
    tagged ||
    TITLES.has(words[at] ?? '');
  return {
    kind: 'name',
    text,
    token: at,
    last,
    gender: undefined,
    isInitial: isInitial && last === at,
    isSubject: tagged || (!isOwner && (isVerb(verbAfter(words, last + 1)) || (isInitial && next === ','))),
    isOwner,
    afterComma: before === ',',
    isAnimate,
  };
}

function nounAt(sentence: Sentence, at: number, gender: Gender): Mention | undefined {
  const { words } = sentence;
  // "his sister Anna": the name is the mention; "was a tall woman", ", a tall woman": the one before is.
  if (CAPITAL.test(words[at + 1] ?? '') || (words[at + 1] === ',' && CAPITAL.test(words[at + 2] ?? ''))) return undefined;
  let first = at;
  while (first > at - 4 && first > 0 && !DETERMINERS.has(words[first] ?? '')) first--;
  const determiner = words[first];
  if (determiner === undefined || !DETERMINERS.has(determiner)) return undefined;
  const before = words[first - 1];
  if (before !== undefined && ((COPULAS.has(before) && before !== 'had') || before === ',') && /^(?:an?|the)$/u.test(determiner))
    return undefined;
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
    afterComma: before === ',',
    isAnimate: true,
  };
}

/** Who is mentioned in a sentence's narration, in order. */
export function mentionsOf(sentence: Sentence): Mention[] {
  const { words } = sentence;
  const mentions: Mention[] = [];
  let isInitial = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const wasInitial = isInitial;
    if (/^[\p{L}\p{N}]/u.test(word)) isInitial = false;
    else if (word === '“”') isInitial = true;
    const gender = PRONOUNS.get(word);
    if (gender) {
      const isOwner = word === 'his' || word === 'her';
      const isSubject = word === 'he' || word === 'she';
      mentions.push({
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
      });
      continue;
    }
    // "In June Hal": the month is no part of the name.
    if (CAPITAL.test(word) && isNoPerson(word) && genderOfFirstName(words[at + 1]?.toLowerCase() ?? '') !== undefined) continue;
    if (CAPITAL.test(word)) {
      const mention = nameAt(sentence, at, wasInitial);
      at = mention.last;
      if (!isNoPerson(word) || mention.last > mention.token) mentions.push(mention);
      continue;
    }
    const noun = genderOfNoun(word);
    const mention = noun && nounAt(sentence, at, noun);
    if (mention) mentions.push(mention);
  }
  return mentions;
}
