import { pastBase, presentBase } from '../lexicon/verbs.js';
import type { Sentence } from './types.js';

/** Somebody or something that a name is said of, as it stands in a sentence: "the old ferryman", "Tom 's dog", "Anna", "her". */
export interface One {
  /** The pronoun, the name, or the noun it ends in. */
  readonly head: string;
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** "the", "her", "a", "one"; "'s" where a name or a noun owns it. */
  readonly det: string;
  /** Who owns it, where `det` is "'s": "Tom", "the miller", "her brother". */
  readonly owner: string;
  readonly mods: readonly string[];
  /** Its first and last token. */
  readonly from: number;
  readonly to: number;
}

/** A name that is said of somebody. */
export interface Given {
  readonly text: string;
  readonly isThe: boolean;
  readonly from: number;
  readonly to: number;
}

const CAPITAL = /^[A-ZÀ-Þ]['A-Za-zÀ-ɏ-]*[A-Za-zÀ-ɏ]$/u;
const PRONOUN = /^(?:he|she|him|her|it|I|me|himself|herself|itself|myself)$/iu;
const DETERMINER = /^(?:the|his|her|my|our|their|its|an?|one|this|that|single|only)$/iu;
const NOUN = /^[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*$/u;
/** They end a noun phrase to either side. */
const BREAK =
  /^(?:was|were|is|are|am|be|been|had|has|have|and|but|or|of|in|on|at|to|with|for|from|by|as|than|that|which|who|whom|whose|when|while|where|if|so|not|never|then|he|she|they|it|we|I|you|him|them|us|me|himself|herself|all|every|nobody|everyone|everybody|into|over|under|through|after|before|because|up|down|out|off|away|back|said|says|told)$/u;
/** What hangs on a noun: "the inn at the crossroads". */
const TAIL = /^(?:of|in|at|on|by|near|from|across|beside|behind|outside|opposite|next|up|down|above|below|under|to)$/u;
const LINK = /^(?:of|the|de|la|na|von|van|du|del|der|di|le|y|en|an|on|in|and|'s)$/u;
const MOST = 5;

export function isCapital(word: string | undefined): boolean {
  return word !== undefined && CAPITAL.test(word);
}

function nameEndingAt(words: readonly string[], to: number): One {
  let from = to;
  while (from > to - 3 && isCapital(words[from - 1])) from--;
  return { head: words.slice(from, to + 1).join(' '), kind: 'name', det: '', owner: '', mods: [], from, to };
}

/** "Tom 's", "the miller 's", "her brother 's", before the token of the mark. */
function ownerEndingAt(words: readonly string[], to: number): One | undefined {
  if (isCapital(words[to])) return nameEndingAt(words, to);
  let from = to;
  while (from > to - 3 && !DETERMINER.test(words[from] ?? '')) from--;
  if (!DETERMINER.test(words[from] ?? '') || from === to) return undefined;
  const head = words[to] ?? '';
  return { head, kind: 'noun', det: (words[from] ?? '').toLowerCase(), owner: '', mods: words.slice(from + 1, to), from, to };
}

function nounEndingAt(words: readonly string[], to: number): One | undefined {
  const head = words[to] ?? '';
  if (!NOUN.test(head) || BREAK.test(head)) return undefined;
  for (let at = to - 1; at >= Math.max(0, to - MOST); at--) {
    const word = words[at] ?? '';
    const mods = words.slice(at + 1, to);
    if (word === "'s") {
      const owner = ownerEndingAt(words, at - 1);
      return owner && { head, kind: 'noun', det: "'s", owner: words.slice(owner.from, owner.to + 1).join(' '), mods, from: owner.from, to };
    }
    // "The ship 's cook": the mark may stand farther back.
    if (DETERMINER.test(word)) return { head, kind: 'noun', det: word.toLowerCase(), owner: '', mods, from: at, to };
    if (!NOUN.test(word) || BREAK.test(word)) return undefined;
  }
  return undefined;
}

function pronounAt(words: readonly string[], at: number): One {
  return { head: (words[at] ?? '').toLowerCase(), kind: 'pronoun', det: '', owner: '', mods: [], from: at, to: at };
}

/** A name, or what it is only the place of: "the inn at Marlow". */
function namedEndingAt(words: readonly string[], to: number): One {
  const name = nameEndingAt(words, to);
  const hasArticle = words[name.from - 1] === 'the';
  const link = hasArticle ? name.from - 2 : name.from - 1;
  const before = TAIL.test(words[link] ?? '') ? oneEndingAt(words, link - 1) : undefined;
  return before?.kind === 'noun' ? before : name;
}

/** Whoever or whatever a phrase names that ends in a token. */
export function oneEndingAt(words: readonly string[], to: number): One | undefined {
  const last = words[to] ?? '';
  if (PRONOUN.test(last)) return pronounAt(words, to);
  if (isCapital(last)) return namedEndingAt(words, to);
  const noun = nounEndingAt(words, to);
  if (!noun || !TAIL.test(words[noun.from - 1] ?? '')) return noun;
  // "The inn at the crossroads": the inn.
  const before = nounEndingAt(words, noun.from - 2);
  return before ?? (noun.from < 2 ? undefined : noun);
}

/** Whether a pronoun stands there, and no "her" of a noun that follows. */
function isPronounAt(words: readonly string[], at: number): boolean {
  if (words[at] !== 'her') return /^(?:him|it|me|himself|herself|itself|myself)$/u.test(words[at] ?? '');
  const next = words[at + 1] ?? '';
  return !NOUN.test(next) || BREAK.test(next);
}

/** What the one whose words begin with `from` owns, after the token of the mark. */
function ownedAfter(words: readonly string[], from: number, mark: number): One | undefined {
  const owned = nounFrom(words, mark + 1);
  return owned && { ...owned, det: "'s", owner: words.slice(from, mark).join(' '), from };
}

/** "Tom", "Tom 's dog". */
function namedStartingAt(words: readonly string[], from: number): One | undefined {
  let to = from;
  while (to < from + 3 && isCapital(words[to + 1])) to++;
  if (words[to + 1] === "'s") return ownedAfter(words, from, to + 1);
  return { head: words.slice(from, to + 1).join(' '), kind: 'name', det: '', owner: '', mods: [], from, to };
}

/** Whoever or whatever a phrase names that begins with a token, before a name that is given to it, or before a break. */
export function oneStartingAt(words: readonly string[], from: number): One | undefined {
  const first = words[from] ?? '';
  if (isPronounAt(words, from)) return pronounAt(words, from);
  if (isCapital(first)) return namedStartingAt(words, from);
  if (!DETERMINER.test(first)) return undefined;
  const noun = nounFrom(words, from + 1);
  if (noun && words[noun.to + 1] === "'s") return ownedAfter(words, from, noun.to + 1);
  return noun && { ...noun, det: first.toLowerCase(), from };
}

/** Whether a word goes on with the noun phrase whose words begin with `first`. */
function isWithin(words: readonly string[], at: number, first: number): boolean {
  const word = words[at] ?? '';
  if (!NOUN.test(word) || BREAK.test(word) || DETERMINER.test(word)) return false;
  return at === first || (pastBase(word) === undefined && presentBase(word) === undefined && !/(?:ed|ly)$/u.test(word));
}

function nounFrom(words: readonly string[], first: number): One | undefined {
  let to = first - 1;
  while (to < first + 3 && isWithin(words, to + 1, first)) to++;
  if (to < first) return undefined;
  return { head: words[to] ?? '', kind: 'noun', det: '', owner: '', mods: words.slice(first, to), from: first, to };
}

/** The name that begins with a token, or with the article there. */
export function givenAt(words: readonly string[], at: number): Given | undefined {
  const isThe = /^the$/iu.test(words[at] ?? '');
  const from = isThe ? at + 1 : at;
  if (!isCapital(words[from])) return undefined;
  let to = from;
  while (to < from + 4) {
    if (isCapital(words[to + 1])) to++;
    else if (LINK.test(words[to + 1] ?? '') && isCapital(words[to + 2]) && words[to + 1] !== 'and') to += 2;
    else break;
  }
  const text = words
    .slice(from, to + 1)
    .join(' ')
    .replaceAll(" 's", "'s");
  return words[to + 1] === "'s" && /^[a-z]/u.test(words[to + 2] ?? '') ? undefined : { text, isThe, from, to };
}

/** The name that ends in a token. */
export function givenEndingAt(words: readonly string[], to: number): Given | undefined {
  if (!isCapital(words[to])) return undefined;
  let from = to;
  while (from > to - 3 && isCapital(words[from - 1])) from--;
  const isThe = /^the$/iu.test(words[from - 1] ?? '');
  return { text: words.slice(from, to + 1).join(' '), isThe, from: isThe ? from - 1 : from, to };
}

/** The only phrase before a token that says who or what an "it" or a "her" in its sentence may be, where a sentence has one such. */
export function nounsBefore({ words }: Sentence, until: number): One[] {
  const found: One[] = [];
  for (let at = 0; at < until; at++) {
    if (!/^(?:the|our|their|his|her|my)$/iu.test(words[at] ?? '')) continue;
    const one = oneStartingAt(words, at);
    if (one?.kind !== 'noun' || one.to >= until) continue;
    found.push(one);
    at = one.to;
  }
  return found;
}
