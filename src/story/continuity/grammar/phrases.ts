import { numberOf } from '../lexicon/nouns.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';
import type { Sentence } from './types.js';

/** A noun phrase: "all of the mill 's three tall chimneys". Places are tokens of its sentence. */
export interface Phrase {
  /** "the", "her", "a", "no"; "'s" where a name or a noun owns it; '' for none. */
  readonly det: string;
  /** Whose it is, where `det` is "'s": "Marta", "the mill". */
  readonly owner: string;
  readonly count: number | undefined;
  /** Whether it is said of every one of them: "all", "both", "each of", "one of the three". */
  readonly isAll: boolean;
  /** The words between determiner or number and head. */
  readonly mods: readonly string[];
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

/** Words that end a noun phrase. */
const ENDS = new Set(
  'consists consisted comprises comprised and or but of in on at to with for from by as was were is are am be been had has have would could should might must may shall did does do can will who that which when while into onto over under through about against back away down up out off again overboard still now once too there here aside apart behind across along among after before until because so than then where if not never also all both somewhere between inside outside without within during ago year years last yesterday today tonight this these those each every some any no the a an it its him them me us you they he she we i long till upon like such more most very beside beneath above below near round around nor yet whose whom what how his her my our their hers mine himself herself itself themselves only just even toward towards past alongside throughout'.split(
    ' ',
  ),
);
const WORD = /^[a-zà-ÿ]+(?:-[a-zà-ÿ]+)*$/u;
const CAPITAL = /^\p{Lu}[\p{L}'-]+$/u;
const DETERMINERS = new Set("the a an his her my their its our this that these those no another some any every each 's".split(' '));
const DEFINITE = /^(?:the|his|her|my|their|its|our|these|those)$/u;
/** Before "of the", they say something of every one. */
const PARTITIVE = /^(?:each|either|neither|none|one|any|some|most|half|two|three|four|several|many)$/u;
const ONE = /^(?:single|sole|lone)$/u;
const PAIRS = new Map([
  ['pair', 2],
  ['couple', 2],
  ['brace', 2],
  ['trio', 3],
  ['dozen', 12],
]);
const PLURAL = /(?:[^sui]s|ies|[aeiou]is|ses|teeth|feet|geese|mice|men|women|children|oxen|sheep|horsemen)$/u;

/** Whether a noun names several of its kind. */
export function isPlural(noun: string): boolean {
  return PLURAL.test(noun) && !/(?:ss|ness|ous)$/u.test(noun);
}

/** The one of a plural: "storeys" and "stories" are left to be told apart. */
export function singular(noun: string): string {
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/u.test(noun)) return noun.slice(0, -2);
  return isPlural(noun) && noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

function isVerb(word: string): boolean {
  return pastBase(word) !== undefined || presentBase(word) !== undefined || /^(?:[a-z]{3,}ed|lies|lay|went|goes|sank|blew)$/u.test(word);
}

/** Whether a word that follows others of a phrase is no part of it. */
function isBeyond(words: readonly string[], at: number, isMany: boolean): boolean {
  const word = words[at] ?? '';
  if (word.endsWith('ly') || numberOf(word) !== undefined) return true;
  // "The steps number thirty-nine."
  if (/^number(?:s|ed)?$/u.test(word) && countAt(words, at + 1).count !== undefined) return true;
  if (isMany) return false;
  // "The plan shows the house".
  const isFinite = /[a-z](?:s|ed)$/u.test(word) && DETERMINERS.has(words[at + 1] ?? '') && words[at + 1] !== "'s";
  return isFinite || isVerb(word);
}

/** The number that begins at a token: "a hundred and four", "twenty five"; and the token after it. */
export function numberFrom(words: readonly string[], at: number): Count {
  return words[at] === 'a' && words[at + 1] === 'hundred' ? countAt(words, at + 1) : countAt(words, at);
}

/** Where the words of a phrase end, from its first word on: after the last of them. */
function endOfWords(words: readonly string[], first: number, isMany: boolean): number {
  let at = first;
  while (at < first + 5) {
    const word = words[at] ?? '';
    if (!WORD.test(word) || ENDS.has(word) || (at > first && isBeyond(words, at, isMany))) break;
    at++;
    if (isMany && isPlural(word)) break;
  }
  return at;
}

/** "The Corbett house", "the Arden": where a name stands among the words. */
function endOfNamed(words: readonly string[], first: number): number {
  let at = first;
  while (at < first + 3 && CAPITAL.test(words[at] ?? '')) at++;
  // "The Tremaynes owned".
  const isDone = pastBase(words[at] ?? '') !== undefined || /[a-z]{3,}ed$/u.test(words[at] ?? '');
  return at === first || isDone ? at : endOfWords(words, at, false);
}

/** A number, and the token after it. */
interface Count {
  readonly count: number | undefined;
  readonly next: number;
}

/** "One hundred and thirty". */
function hundredsAt(hundreds: number, words: readonly string[], at: number): Count {
  const rest = words[at] === 'and' ? at + 1 : at;
  const number = numberOf(words[rest] ?? '') ?? 0;
  return number > 0 && number < 100 ? { count: hundreds + number, next: rest + 1 } : { count: hundreds, next: at };
}

/** "Twenty five", "two dozen", "nine". */
function numberAt(number: number, words: readonly string[], at: number): Count {
  const next = words[at + 1] ?? '';
  const unit = words[at]?.endsWith('ty') === true ? (numberOf(next) ?? 0) : 0;
  if (unit > 0 && unit < 10) return { count: number + unit, next: at + 2 };
  if (next === 'dozen') return { count: number * 12, next: at + 2 };
  if (next === 'hundred' && number > 0 && number < 10) return hundredsAt(number * 100, words, at + 2);
  if (next === 'thousand' && number > 0) return { count: number * 1000, next: at + 2 };
  return number > 0 && !/^(?:hundred|thousand)$/u.test(next) ? { count: number, next: at + 1 } : { count: undefined, next: at };
}

function countAt(words: readonly string[], at: number): Count {
  const word = (words[at] ?? '').toLowerCase();
  const isOf = words[at + 1] === 'of';
  const group = PAIRS.get(word);
  if (group !== undefined && (word === 'dozen' || isOf)) return { count: group, next: isOf ? at + 2 : at + 1 };
  if (word === 'hundred') return words[at + 1] === 'and' ? hundredsAt(100, words, at + 1) : { count: undefined, next: at };
  const number = word === 'no' ? undefined : numberOf(word);
  if (number !== undefined) return numberAt(number, words, at);
  if (word === 'twin') return { count: 2, next: at + 1 };
  return ONE.test(word) ? { count: 1, next: at + 1 } : { count: undefined, next: at };
}

interface Lead {
  readonly isAll: boolean;
  readonly count: number | undefined;
  readonly next: number;
}

/** "Every one of the", "each of", "not one of": how many words there are before the "of"; 0 when it is none of these. */
function partitiveAt(words: readonly string[], at: number): number {
  const word = (words[at] ?? '').toLowerCase();
  const isOne = /^(?:every|each|not|any)$/u.test(word) && words[at + 1] === 'one';
  const size = isOne ? 2 : PARTITIVE.test(word) ? 1 : 0;
  const owner = words[at + size + 1] ?? '';
  return size > 0 && words[at + size] === 'of' && (DEFINITE.test(owner) || CAPITAL.test(owner)) ? size : 0;
}

/** "All of", "both", "each of", "not one of": what stands before the determiner. */
function leadAt(words: readonly string[], at: number): Lead {
  const word = (words[at] ?? '').toLowerCase();
  if (word === 'all' || word === 'both')
    return { isAll: true, count: word === 'both' ? 2 : undefined, next: words[at + 1] === 'of' ? at + 2 : at + 1 };
  const size = partitiveAt(words, at);
  if (size === 0) return { isAll: false, count: undefined, next: at };
  return { isAll: true, count: word.endsWith('either') ? 2 : undefined, next: at + size + 1 };
}

interface Determined {
  readonly det: string;
  readonly isOnly: boolean;
  readonly next: number;
}

function determinerAt(words: readonly string[], at: number, owner: string): Determined {
  const word = (words[at] ?? '').toLowerCase();
  const isOwned = owner !== '' && word !== "'s";
  const isWritten = !isOwned && DETERMINERS.has(word);
  const first = isWritten ? at + 1 : at;
  const isOnly = words[first] === 'only';
  return { det: isOwned ? "'s" : isWritten ? word : '', isOnly, next: isOnly ? first + 1 : first };
}

/** "Half a dozen" is six. */
function halvedAt(words: readonly string[], at: number): Count {
  if (words[at] !== 'half' || words[at + 1] !== 'a') return countAt(words, at);
  const { count, next } = countAt(words, at + 2);
  return { count: count === undefined ? undefined : count / 2, next };
}

/** "The only window" is one. */
function onlyOne(head: string, count: number | undefined): number | undefined {
  return isPlural(head) ? count : (count ?? 1);
}

/** The phrase that begins at a token. */
function phraseAt(words: readonly string[], at: number, owner: string): Phrase | undefined {
  const lead = leadAt(words, at);
  const all = lead.isAll ? allOf(words, lead, at) : undefined;
  if (all) return all;
  const { det, isOnly, next } = determinerAt(words, lead.next, owner);
  const counted = halvedAt(words, next);
  const count = counted.count ?? lead.count;
  if (det === '' && count === undefined) return undefined;
  const isMany = (count ?? 0) > 1;
  const first = counted.next;
  const named = det === 'the' ? endOfNamed(words, first) : first;
  const end = named > first ? named : endOfWords(words, first, isMany);
  const head = words[end - 1] ?? '';
  if (end === first || (isMany && !isPlural(head))) return undefined;
  return {
    det,
    owner,
    count: isOnly ? onlyOne(head, count) : count,
    isAll: lead.isAll,
    mods: words.slice(first, end - 1),
    head,
    from: at,
    to: end - 1,
  };
}

/** The parts that a name, or a thing, owns: "Anna 's hives", "the mill 's windows"; else the phrase that begins there. */
function partsAt(words: readonly string[], first: number): Phrase | undefined {
  const named = first + nameAfter(words, first);
  if (named > first && words[named] === "'s") return phraseAt(words, named + 1, words.slice(first, named).join(' '));
  const phrase = phraseAt(words, first, '');
  const isTheirs = phrase?.det === 'the' && words[phrase.to + 1] === "'s";
  return isTheirs ? phraseAt(words, phrase.to + 2, `the ${phrase.head}`) : phrase;
}

/** "All nine of her hives", "all nine of the mill 's windows", "both the mill 's doors". */
function allOf(words: readonly string[], lead: Lead, from: number): Phrase | undefined {
  const counted = countAt(words, lead.next);
  const isOf = counted.count !== undefined && words[counted.next] === 'of';
  const parts = partsAt(words, isOf ? counted.next + 1 : lead.next);
  const count = parts?.count ?? (isOf ? counted.count : lead.count);
  if (!parts || count === undefined || !isPlural(parts.head) || (!isOf && parts.det === '')) return undefined;
  return { ...parts, count, isAll: true, from };
}

function nameAfter(words: readonly string[], at: number): number {
  let size = 0;
  while (size < 3 && CAPITAL.test(words[at + size] ?? '')) size++;
  return size;
}

/** The name that ends before a token. */
function nameBefore(words: readonly string[], at: number): string {
  let first = at;
  while (first > at - 3 && CAPITAL.test(words[first - 1] ?? '')) first--;
  return words.slice(first, at).join(' ');
}

/** Whose what begins at a token is: the name or the phrase before "'s", or before a number ("the brickworks' three chimneys"). */
function ownerAt(words: readonly string[], at: number, before: Phrase | undefined): string {
  const isMarked = words[at] === "'s";
  const isPlain = before?.to === at - 1 && before.det === 'the' && before.head.endsWith('s') && numberOf(words[at] ?? '') !== undefined;
  if (!isMarked && !isPlain) return '';
  if (before?.to === at - 1) return `the ${before.head}`;
  return nameBefore(words, at);
}

/** The noun phrases of a sentence, in order. A phrase that owns the next is given as well. */
export function phrasesOf({ words }: Sentence): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const before = phrases.at(-1);
    const owner = ownerAt(words, at, before);
    const phrase = phraseAt(words, owner !== '' && words[at] === "'s" ? at + 1 : at, owner);
    if (!phrase) continue;
    const from = owner === '' ? phrase.from : before?.to === at - 1 ? before.from : at - owner.split(' ').length;
    phrases.push({ ...phrase, from });
    at = phrase.to;
  }
  return phrases;
}
