import { neededBy } from './needed.js';
import { ADJ, ADJS, NAME, OWNER, SUBJECT } from './pattern.js';

/** Buckets of strings by their first letters; a power of two. */
const BUCKETS = 1 << 15;
/** A text as short as that is sooner tried than sieved. */
const SHORT = 16;
/** No shorter than any string that is looked for. */
const OPENING = 8;
/** So many texts are remembered; as many sentences are read at once, and read in other words besides. */
const MOST_TEXTS = 1024;
/** So many clauses that came since are asked for one by one. */
const MANY_MORE = 64;
/** A text that V8 takes machine code for (`JSRegExp::kTierUpForSubjectLengthValue`). */
const LONG = 1000;

const PARTS = [OWNER, SUBJECT, ADJS, ADJ, NAME];

interface Needle {
  readonly letters: string;
  /** Where in it the letters stand that it is looked up by. */
  readonly anchor: number;
  /** The clauses it fulfils. */
  readonly clauses: number[];
  /** The text it was last found in, of those looked through. */
  found: number;
}

/** Strings by a few of their letters. */
class Buckets {
  readonly #buckets: (Needle[] | undefined)[] = Array.from({ length: BUCKETS });
  /** Which there are: so small that it stays at hand, and most letters of a text need no more. */
  readonly #isThere = new Uint8Array(BUCKETS);

  add(bucket: number, needle: Needle): void {
    this.#isThere[bucket] = 1;
    (this.#buckets[bucket] ??= []).push(needle);
  }

  of(bucket: number): readonly Needle[] | undefined {
    return this.#isThere[bucket] === 1 ? this.#buckets[bucket] : undefined;
  }
}

/** What a text was found to hold when it was looked through. */
interface Sieved {
  readonly text: string;
  /** The clauses it fulfils, a bit each. */
  fulfilled: Uint32Array;
  /** So many clauses were known then. */
  known: number;
}

/** What is known of a pattern that was asked for. */
interface Known {
  /** The clauses that a text has to fulfil. */
  readonly clauses: readonly number[];
  isCompiled: boolean;
}

const known = new WeakMap<RegExp, Known>();
const clauses: (readonly string[])[] = [];
const clauseIds = new Map<string, number>();
const needles = new Map<string, Needle>();
/** Strings of three letters, and the longer ones by four. */
const short = new Buckets();
const long = new Buckets();
/** The texts looked through of late: sentences that are read at once. */
const texts = new Map<string, Sieved>();
let last: Sieved = { text: '', fulfilled: new Uint32Array(), known: 0 };
let turn = 0;

function bucketOf(one: number, two: number, three: number, four = 0): number {
  return (one * 29791 + two * 961 + three * 31 + four) & (BUCKETS - 1);
}

/** "The ", "had ": many strings begin with a common word, and are looked up by how they end. */
function anchorOf(letters: string): number {
  return letters.slice(0, 4).includes(' ') ? Math.max(0, letters.length - 4) : 0;
}

function needleOf(letters: string): Needle {
  const before = needles.get(letters);
  if (before) return before;
  const anchor = anchorOf(letters);
  const needle: Needle = { letters, anchor, clauses: [], found: 0 };
  needles.set(letters, needle);
  // by units, of which a letter may have two
  const [one = 0, two = 0, three = 0, four] = [0, 1, 2, 3]
    .filter((at) => anchor + at < letters.length)
    .map((at) => letters.charCodeAt(anchor + at));
  (four === undefined ? short : long).add(bucketOf(one, two, three, four), needle);
  return needle;
}

function idOf(clause: readonly string[]): number {
  const key = clause.join('|');
  const before = clauseIds.get(key);
  if (before !== undefined) return before;
  const id = clauses.push(clause) - 1;
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

/** Whether a string stands at an offset: from its last letter on, as those of a bucket begin alike. By hand, which is many times faster than `startsWith`. */
function standsAt(letters: string, text: string, at: number): boolean {
  let left = letters.length;
  if (at < 0 || at + left > text.length) return false;
  while (left > 0 && letters.charCodeAt(left - 1) === text.charCodeAt(at + left - 1)) left--;
  return left === 0;
}

function mark(bucket: readonly Needle[], text: string, at: number, fulfilled: Uint32Array): void {
  for (const needle of bucket) {
    if (needle.found === turn || !standsAt(needle.letters, text, at - needle.anchor)) continue;
    needle.found = turn;
    for (const clause of needle.clauses) fulfilled[clause >> 5] = (fulfilled[clause >> 5] ?? 0) | (1 << (clause & 31));
  }
}

function markAll(text: string, fulfilled: Uint32Array): void {
  let one = text.charCodeAt(0);
  let two = text.charCodeAt(1);
  let three = text.charCodeAt(2);
  for (let at = 0; at + 2 < text.length; at++) {
    // past the end there is no number, which would make all of this slow
    const four = at + 3 < text.length ? text.charCodeAt(at + 3) : 0;
    const ofThree = short.of(bucketOf(one, two, three));
    if (ofThree !== undefined) mark(ofThree, text, at, fulfilled);
    const ofFour = long.of(bucketOf(one, two, three, four));
    if (ofFour !== undefined) mark(ofFour, text, at, fulfilled);
    one = two;
    two = three;
    three = four;
  }
}

function openingOf(text: string): string {
  return text.slice(0, OPENING).toLowerCase();
}

function sieve(into: Sieved): void {
  const { text } = into;
  turn++;
  into.known = clauses.length;
  into.fulfilled = new Uint32Array((clauses.length >> 5) + 1);
  markAll(text, into.fulfilled);
  // what opens a sentence is also matched with a small letter
  markAll(openingOf(text), into.fulfilled);
}

/** What is known of a text, looked through anew when many clauses have come since. */
function sievedOf(text: string): Sieved {
  let of = texts.get(text);
  if (!of) {
    if (texts.size >= MOST_TEXTS) texts.clear();
    of = { text, fulfilled: new Uint32Array(), known: -MANY_MORE };
    texts.set(text, of);
  }
  if (of.known + MANY_MORE <= clauses.length) sieve(of);
  return of;
}

function isFulfilled(clause: number, { text, fulfilled, known: upTo }: Sieved): boolean {
  if (clause < upTo) return ((fulfilled[clause >> 5] ?? 0) & (1 << (clause & 31))) !== 0;
  const opening = openingOf(text);
  return clauses[clause]?.some((letters) => text.includes(letters) || opening.startsWith(letters)) ?? true;
}

/**
 * Whether a pattern may match in a text: false only where the text lacks letters the pattern cannot do without. A sentence is looked through
 * once for what hundreds of patterns need, which costs as much as trying a few of them. The letter it opens with may be a small one in what is matched.
 * @param pattern one that is kept: what is known of it is kept with it
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text.length < SHORT) return true;
  const of = known.get(pattern) ?? learn(pattern);
  if (of.clauses.length > 0 && last.text !== text) last = sievedOf(text);
  for (const clause of of.clauses) if (!isFulfilled(clause, last)) return false;
  if (!of.isCompiled) {
    // only now: many a pattern is for words that a story never has
    compile(pattern, text);
    of.isCompiled = true;
  }
  return true;
}
