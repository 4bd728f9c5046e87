import { ABSTRACT, AGENT, type Lexicon, MODIFIER, MODIFIER_ENDING } from './lexicon.js';
import { CAPITAL, COMMA, DASH, INITIAL, JOINED, OTHER, POSSESSIVE, QUOTED, STOP, type Tokens, WORD } from './tokens.js';
import type { MarkedPush } from './types.js';

/** Takes a figure found from one token to another, both inclusive. */
export type Found = (push: MarkedPush, first: number, last: number) => void;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Who likes things, and words before "like" that make it a verb or a filler. */
const LIKERS = set(
  "i you we they he she to would i'd you'd we'd they'd he'd she'd don't didn't doesn't wouldn't do did does might may will nothing anything stuff things",
);
const AFTER_LIKE = set(
  'a an the some something someone one two wet dry old cold dark broken dead living liquid molten spilled distant twin silent frozen shattered',
);
const NOT_IMAGES = set('this these his yours hers theirs us always perhaps was as yes');
const BE_NOT = set("not wasn't isn't weren't aren't");
const PRONOUN = set("it they he she this that it's they're he's she's");
const BE = set('was were is are');
const JUST = set('just only merely simply');
const SMALL = set(
  'the a an of to in and or but not no nor so as if like than then that this these those there it its he she they i you we his her their my your our him them me us was were is are be been had has have did would could with for on at by from into when where who while still only just even too up out down off back over all both each one two her very more most much such own same other some any',
);

/** How far from "not" its "but" may stand, in tokens. */
const NOT_BUT_REACH = 9;
const SIMILE_REACH = 5;
/** The words of a paragraph by their numbers, beside its tokens. */
export interface Reading {
  readonly tokens: Tokens;
  readonly ids: Int32Array;
  readonly lexicon: Lexicon;
}

function quoted(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & QUOTED) !== 0;
}

/** The last word of a figure: up to `reach` words further, not past punctuation. */
function lastWord(tokens: Tokens, from: number, reach: number): number {
  let at = from;
  while (at - from < reach && tokens.isWord(at + 1)) at++;
  return at;
}

function likeAt(tokens: Tokens, at: number, found: Found): void {
  if (((tokens.flags[at] ?? 0) & JOINED) !== 0) {
    found('simile', at - 1, at);
    return;
  }
  const next = tokens.wordAt(at + 1);
  if (LIKERS.has(tokens.wordAt(at - 1)) || next === '') return;
  const image = AFTER_LIKE.has(next) || (next.length > 3 && /(?:s|ing)$/u.test(next) && !NOT_IMAGES.has(next));
  if (image) found('simile', at, lastWord(tokens, at, SIMILE_REACH));
}

/** "As if she", "as cold as a". */
function asAt(tokens: Tokens, at: number, found: Found): void {
  const next = tokens.wordAt(at + 1);
  const compared = next !== '' && tokens.wordAt(at + 2) === 'as' && /^(?:an?|the|any|old)$/u.test(tokens.wordAt(at + 3));
  if (next === 'if' || next === 'though') found('asIf', at, lastWord(tokens, at, SIMILE_REACH));
  else if (compared) found('simile', at, lastWord(tokens, at, SIMILE_REACH));
}

/** "The way a cat would". */
function wayAt(tokens: Tokens, at: number, found: Found): void {
  const next = tokens.wordAt(at + 1);
  if (tokens.wordAt(at - 1) === 'the' && (next === 'a' || next === 'an')) found('simile', at - 1, lastWord(tokens, at, SIMILE_REACH));
}

/** "The silence pressed", "grief's cold breath": a thing that cannot act, and what only the living do. */
function personificationAt({ tokens, ids, lexicon }: Reading, at: number, found: Found): void {
  if (!lexicon.has(ids[at] ?? -1, ABSTRACT)) return;
  for (let step = 1; step <= 2 && tokens.isWord(at + step); step++) {
    if (!lexicon.has(ids[at + step] ?? -1, AGENT)) continue;
    found('personification', at, at + step);
    return;
  }
  const possessive = ((tokens.flags[at] ?? 0) & POSSESSIVE) !== 0;
  if (possessive && tokens.isWord(at + 1) && !SMALL.has(tokens.wordAt(at + 1))) found('personification', at, at + 1);
}

function isModifier({ tokens, ids, lexicon }: Reading, at: number): boolean {
  if (!tokens.isWord(at)) return false;
  const id = ids[at] ?? -1;
  return id >= 0 ? lexicon.has(id, MODIFIER) : MODIFIER_ENDING.test(tokens.text[at] ?? '');
}

/** Two modifiers or more in a row before one noun. Answers how many tokens were read. */
function stackedAt(reading: Reading, at: number, found: Found): number {
  const { tokens } = reading;
  let last = at;
  for (;;) {
    let next = last + 1;
    if (tokens.kind[next] === COMMA || tokens.wordAt(next) === 'and') next++;
    if (!isModifier(reading, next)) break;
    last = next;
  }
  if (last > at && tokens.isWord(last + 1) && !SMALL.has(tokens.wordAt(last + 1))) {
    found('stacked', at, last + 1);
    return last - at + 2;
  }
  return last - at + 1;
}

/** Where "it was Y" begins after "it wasn't X", or -1. */
function turnedAt(tokens: Tokens, at: number): number {
  const subject = tokens.wordAt(at + 1);
  return PRONOUN.has(subject) && (subject.includes("'") || BE.has(tokens.wordAt(at + 2))) ? at + 1 : -1;
}

/** The last token of "not X but Y", "it wasn't X. It was Y." or "Not X." from its "not"; -1 when there is none. */
function turnEnd(tokens: Tokens, at: number): number {
  const opens = CAPITAL | INITIAL;
  const fragment = tokens.text[at] === 'not' && ((tokens.flags[at] ?? 0) & opens) === opens;
  for (let to = at + 2; to < Math.min(tokens.length, at + NOT_BUT_REACH); to++) {
    const kind = tokens.kind[to];
    if (kind === WORD) {
      if (tokens.text[to] === 'but' && tokens.kind[to - 1] === COMMA) return lastWord(tokens, to, 2);
    } else if (kind !== OTHER) {
      const turned = turnedAt(tokens, to);
      if (turned >= 0) return lastWord(tokens, turned, 2);
      if (kind === STOP) return fragment ? to - 1 : -1;
    }
  }
  return -1;
}

function notButAt(tokens: Tokens, at: number, found: Found): void {
  const word = tokens.text[at] ?? '';
  if (!BE_NOT.has(word)) return;
  if (word === 'not' && JUST.has(tokens.wordAt(at + 1))) found('notBut', at, lastWord(tokens, at, 3));
  else {
    const end = turnEnd(tokens, at);
    if (end >= 0) found('notBut', at, end);
  }
}

function wordFigure(tokens: Tokens, at: number, found: Found): void {
  switch (tokens.text[at]) {
    case 'like':
      likeAt(tokens, at, found);
      break;
    case 'as':
      asAt(tokens, at, found);
      break;
    case 'way':
      wayAt(tokens, at, found);
      break;
    default:
      notButAt(tokens, at, found);
  }
}

/** Finds the figures of a paragraph outside quotation marks, in one pass. */
export function findFigures(reading: Reading, found: Found): void {
  const { tokens } = reading;
  for (let at = 0, stackFrom = 0; at < tokens.length; at++) {
    if (quoted(tokens, at)) continue;
    if (tokens.kind[at] === DASH) found('dash', at, at);
    if (tokens.kind[at] !== WORD) continue;
    wordFigure(tokens, at, found);
    personificationAt(reading, at, found);
    if (at >= stackFrom && isModifier(reading, at)) stackFrom = at + stackedAt(reading, at, found);
  }
}

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:es|ed|er|ly)$/u, ['', 'e']],
  [/(?:s|d|r|y)$/u, ['', 'e']],
  [/i(?:es|ed|er|ly)$/u, ['y']],
  [/(.)\1(?:ed|ing|er)$/u, ['$1']],
  [/(?:ing|est|ness|less|ful)$/u, ['', 'e']],
  [/^(?:un|re)/u, ['']],
  [/(?:iness|iest)$/u, ['y']],
];

/** Whether a word the lexicon lacks is a form of one it has. */
export function isForm(word: string, lexicon: Lexicon): boolean {
  return ENDINGS.some(([ending, ways]) => ending.test(word) && ways.some((way) => lexicon.id(word.replace(ending, way)) >= 0));
}
