import { neededBy } from './needed.js';
import { ADJ, ADJS, NAME, OWNER, SUBJECT } from './pattern.js';

/** Buckets of strings by their first three letters; a power of two. */
const BUCKETS = 1 << 14;
/** A text as short as that is sooner tried than sieved. */
const SHORT = 16;
/** A text that V8 takes machine code for (`JSRegExp::kTierUpForSubjectLengthValue`). */
const LONG = 1000;

const PARTS = [OWNER, SUBJECT, ADJS, ADJ, NAME];

interface Needle {
  readonly letters: string;
  /** Its fourth letter, which most of a bucket differ in; -1 where it has none. */
  readonly fourth: number;
  /** The clauses it fulfils. */
  readonly clauses: number[];
}

/** The clauses of each pattern that was asked for. */
const clausesOf = new WeakMap<RegExp, readonly number[]>();
const clauseIds = new Map<string, number>();
const needles = new Map<string, Needle>();
const buckets: (Needle[] | undefined)[] = Array.from({ length: BUCKETS });
/** When each clause was last fulfilled, in texts looked through. */
const fulfilled: number[] = [];
let sieved = '';
let turn = 0;

function bucketAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (BUCKETS - 1);
}

function needleOf(letters: string): Needle {
  const known = needles.get(letters);
  if (known) return known;
  const needle: Needle = { letters, fourth: letters.length > 3 ? letters.charCodeAt(3) : -1, clauses: [] };
  needles.set(letters, needle);
  (buckets[bucketAt(letters, 0)] ??= []).push(needle);
  return needle;
}

function idOf(clause: readonly string[]): number {
  const key = clause.join('|');
  const known = clauseIds.get(key);
  if (known !== undefined) return known;
  const id = fulfilled.length;
  // the text at hand was looked through without it: it may hold it
  fulfilled.push(turn);
  clauseIds.set(key, id);
  for (const letters of clause) needleOf(letters).clauses.push(id);
  return id;
}

/**
 * Has a pattern compiled to machine code. V8 compiles one to bytecode first and to machine code at its second use, each as dear as the other;
 * of a text of a thousand letters it makes machine code at once. What it weighs the pattern's letters by is the middle of that text: the sentence, over and over.
 */
function compile(pattern: RegExp, sentence: string): void {
  const from = pattern.lastIndex;
  pattern.test(`${sentence}\n`.repeat(Math.ceil(LONG / sentence.length)));
  pattern.lastIndex = from;
}

function learn(pattern: RegExp, text: string): readonly number[] {
  compile(pattern, text);
  const ids = neededBy(pattern, PARTS).map(idOf);
  clausesOf.set(pattern, ids);
  return ids;
}

function sieve(text: string): void {
  sieved = text;
  turn++;
  for (let at = 0; at + 2 < text.length; at++) {
    const bucket = buckets[bucketAt(text, at)];
    if (bucket === undefined) continue;
    const next = text.charCodeAt(at + 3);
    for (const { letters, fourth, clauses } of bucket) {
      if ((fourth !== next && fourth !== -1) || !text.startsWith(letters, at)) continue;
      for (const clause of clauses) fulfilled[clause] = turn;
    }
  }
}

/**
 * Whether a pattern may match in a text: false only where the text lacks letters the pattern cannot do without. A sentence is looked through
 * once for what hundreds of patterns need, which costs as much as trying a few of them.
 * @param pattern one that is kept: what is known of it is kept with it
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text.length < SHORT) return true;
  const clauses = clausesOf.get(pattern) ?? learn(pattern, text);
  if (clauses.length === 0) return true;
  if (text !== sieved) sieve(text);
  for (const clause of clauses) if (fulfilled[clause] !== turn) return false;
  return true;
}
