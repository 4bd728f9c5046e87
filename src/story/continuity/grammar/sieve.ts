import { neededBy } from './needed.js';
import { ADJ, ADJS, NAME, OWNER, SUBJECT } from './pattern.js';

/** Buckets of strings by their first three letters; a power of two. */
const BUCKETS = 1 << 14;
/** A text as short as that is sooner tried than sieved. */
const SHORT = 16;
/** No shorter than any string that is looked for. */
const OPENING = 8;
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

/** What is known of a pattern that was asked for. */
interface Known {
  /** The clauses that a text has to fulfil. */
  readonly clauses: readonly number[];
  isCompiled: boolean;
}

const known = new WeakMap<RegExp, Known>();
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
  const before = needles.get(letters);
  if (before) return before;
  const needle: Needle = { letters, fourth: letters.length > 3 ? letters.charCodeAt(3) : -1, clauses: [] };
  needles.set(letters, needle);
  (buckets[bucketAt(letters, 0)] ??= []).push(needle);
  return needle;
}

function idOf(clause: readonly string[]): number {
  const key = clause.join('|');
  const before = clauseIds.get(key);
  if (before !== undefined) return before;
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

function learn(pattern: RegExp): Known {
  const learnt: Known = { clauses: neededBy(pattern, PARTS).map(idOf), isCompiled: false };
  known.set(pattern, learnt);
  return learnt;
}

function mark({ letters, fourth, clauses }: Needle, text: string, at: number, next: number): void {
  if ((fourth !== next && fourth !== -1) || !text.startsWith(letters, at)) return;
  for (const clause of clauses) fulfilled[clause] = turn;
}

function sieve(text: string): void {
  sieved = text;
  turn++;
  for (let at = 0; at + 2 < text.length; at++) {
    const bucket = buckets[bucketAt(text, at)];
    if (bucket === undefined) continue;
    const next = text.charCodeAt(at + 3);
    for (const needle of bucket) mark(needle, text, at, next);
  }
  // what opens a sentence is also matched with a small letter
  const opening = text.slice(0, OPENING).toLowerCase();
  for (const needle of buckets[bucketAt(opening, 0)] ?? []) mark(needle, opening, 0, opening.charCodeAt(3));
}

/**
 * Whether a pattern may match in a text: false only where the text lacks letters the pattern cannot do without. A sentence is looked through
 * once for what hundreds of patterns need, which costs as much as trying a few of them. The letter it opens with may be a small one in what is matched.
 * @param pattern one that is kept: what is known of it is kept with it
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text.length < SHORT) return true;
  const of = known.get(pattern) ?? learn(pattern);
  const { clauses } = of;
  if (clauses.length > 0 && text !== sieved) sieve(text);
  for (const clause of clauses) if (fulfilled[clause] !== turn) return false;
  if (!of.isCompiled) {
    // only now: many a pattern is for words that a story never has
    compile(pattern, text);
    of.isCompiled = true;
  }
  return true;
}
