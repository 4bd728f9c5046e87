import type { Sentence } from '../../grammar/types.js';
import { isTown, kindOfPlace } from '../../lexicon/deathPlaces.js';

/** Where somebody died: the kind of place, and the towns or hills that are named. */
export interface Deathbed {
  readonly kind: string;
  /** The noun itself, where it may be a room. */
  readonly noun: string;
  readonly names: readonly string[];
}

const PREPOSITION = /^(?:in|at|on|aboard|outside|inside|under|beneath|beside|behind|near|by|off|up|down|between|among|somewhere|halfway)$/u;
/** A place goes on with these: "in a hotel in Torquay", "the car park of a garden centre". */
const GOES_ON = /^(?:in|at|of|on|near|outside|off|to|above|below|behind|beside|from|up)$/u;
const DETERMINER = /^(?:the|an?|his|her|my|their|our|its|some|one|that|this|own)$/u;
const WORD = /^[a-zà-ÿ][a-zà-ÿ-]*$/u;
const CAPITAL = /^\p{Lu}[\p{L}-]+$/u;
const STOP =
  /^(?:[,;:—()]|and|but|or|where|when|who|which|that|with|without|while|as|after|before|for|was|were|is|had|has|of|in|on|at|by|from|to)$/u;
/** Nouns that a preposition makes no place of: "on the spot", "in the act", "at the age". */
const NO_PLACE =
  /^(?:age|time|end|night|morning|evening|afternoon|day|week|month|year|spring|summer|autumn|winter|hour|moment|minute|middle|dawn|dusk|noon|midnight|war|fire|crash|accident|flood|raid|battle|sleep|spot|way|act|attempt|course|company|presence|front|care|hands|arms|pain|agony|peace|poverty|childbirth|line|duty|news|thought|age|sound|eyes|years|days|fever|epidemic)$/u;

/** The kind of place that a noun names, with the word before it. */
type KindOf = (noun: string, before: string) => string;

interface Noun {
  readonly kind: string;
  readonly noun: string;
  readonly name: string;
  readonly next: number;
}

const isNoun = (word: string | undefined): boolean => word !== undefined && WORD.test(word) && !STOP.test(word);

/** How many tokens from a place on are of a kind, and no more than a few. */
function run(words: readonly string[], from: number, most: number, isOne: (word: string | undefined) => boolean): number {
  let size = 0;
  while (size < most && isOne(words[from + size])) size++;
  return size;
}

/** The last word of a place: the first that names a kind of place, with the one it makes another with. */
function headOf(words: readonly string[], first: number, last: number, kindOf: KindOf): number {
  const kindAt = (at: number): string => kindOf(words[at] ?? '', words[at - 1] ?? '');
  const head = words.findIndex((_, at) => at >= first && at <= last && kindAt(at) !== '');
  if (head < 0) return last;
  return head < last && kindAt(head + 1) !== '' ? head + 1 : head;
}

/** The noun phrase, or the name, after a preposition. */
function nounAt(words: readonly string[], from: number, kindOf: KindOf): Noun | undefined {
  const at = from + run(words, from, 3, (word) => DETERMINER.test(word ?? ''));
  const nouns = run(words, at, 5, isNoun);
  if (nouns > 0) {
    const end = headOf(words, at, at + nouns - 1, kindOf);
    return { kind: kindOf(words[end] ?? '', words[end - 1] ?? ''), noun: words[end] ?? '', name: '', next: end + 1 };
  }
  const names = run(words, at, 3, (word) => CAPITAL.test(word ?? ''));
  return names === 0 ? undefined : { kind: '', noun: '', name: words.slice(at, at + names).join(' '), next: at + names };
}

/** The preposition that leads to a place, and the token after it: "halfway up", "on board". */
function leadAt(words: readonly string[], at: number): { readonly lead: string; readonly from: number } {
  const isTwo = /^(?:halfway|somewhere|on)$/u.test(words[at] ?? '') && /^(?:up|down|board|in|at|on)$/u.test(words[at + 1] ?? '');
  return isTwo ? { lead: words[at + 1] ?? '', from: at + 2 } : { lead: words[at] ?? '', from: at + 1 };
}

/** "Up Snowdon" is on a mountain. */
function kindAfter(lead: string, { name, kind }: Noun): string {
  return name !== '' && /^(?:up|down)$/u.test(lead) ? 'mountain' : kind;
}

/** "In Leeds", "at Leeds", and no "at the Ritz". */
function isTownAfter(lead: string, name: string, first: string | undefined): boolean {
  return /^(?:in|near|outside|to)$/u.test(lead) || (lead === 'at' && first === name.split(' ')[0]);
}

/** The place that begins with a preposition, with all that hangs on it. */
function placeFrom(words: readonly string[], first: number, kindOf: KindOf = kindOfPlace): Deathbed | undefined {
  const names: string[] = [];
  let kind = '';
  let room = '';
  let at = first;
  for (let size = 0; size < 4; size++) {
    const { lead, from } = leadAt(words, at);
    const noun = nounAt(words, from, kindOf);
    if (!noun || NO_PLACE.test(words[noun.next - 1] ?? '')) break;
    kind ||= kindAfter(lead, noun);
    if (room === '' && kind === noun.kind) room = noun.noun;
    if (noun.name !== '' && isTownAfter(lead, noun.name, words[from]) && isTown(noun.name)) names.push(noun.name);
    at = noun.next;
    if (!GOES_ON.test(words[at] ?? '')) break;
  }
  return { kind, noun: room, names };
}

/** Between the words that tell a death and where it was: "alone", "in 1931", "on a Tuesday,". */
const FARTHEST = 14;
const CLOSES = /^(?:[;:—]|and|but|because|although|though|so|until|while|whose|who)$/u;

function isSaid(place: Deathbed | undefined): place is Deathbed {
  return place !== undefined && (place.kind !== '' || place.names.length > 0);
}

/** The place that is told after some words. */
export function placeAfter(words: readonly string[], from: number, kindOf: KindOf = kindOfPlace): Deathbed | undefined {
  for (let at = from; at < Math.min(words.length, from + FARTHEST); at++) {
    if (CLOSES.test(words[at] ?? '')) return undefined;
    if (!PREPOSITION.test(words[at] ?? '')) continue;
    const place = placeFrom(words, at, kindOf);
    if (isSaid(place)) return place;
  }
  return undefined;
}

const THERE =
  /^(?:there(?! (?:was|were|is|had been) (?:an?|no|some|one|two|nothing|nobody)\b)|in that (?:place|town|city|very (?:place|town|city)|port|village))\b/u;

/** "Her mother had died there": the town that the sentence names. */
function placeMeant(words: readonly string[], until: number, after: string): Deathbed | undefined {
  if (!THERE.test(after)) return undefined;
  for (let at = until - 1; at > 0; at--) {
    if (!CAPITAL.test(words[at] ?? '') || !/^(?:of|from|in|to|at|for|left|about)$/u.test(words[at - 1] ?? '')) continue;
    return isTown(words[at] ?? '') ? { kind: '', noun: '', names: [words[at] ?? ''] } : undefined;
  }
  return undefined;
}

/** "In Bath, where her father had died", "it was in the car park that she died". */
function placeBefore(words: readonly string[], first: number): Deathbed | undefined {
  const lead = words.slice(Math.max(0, first - 3), first + 1).findLastIndex((word) => /^(?:where|that)$/u.test(word));
  const link = Math.max(0, first - 3) + lead;
  if (lead < 0) return undefined;
  for (let at = Math.max(0, link - 9); at < link; at++) {
    if (
      !/^(?:in|at|on|aboard|under|outside)$/iu.test(words[at] ?? '') ||
      (words[link] === 'that' && !/\b(?:was|is|been)$/u.test(words[at - 1] ?? ''))
    )
      continue;
    const place = placeFrom(words, at);
    if (isSaid(place)) return place;
  }
  return undefined;
}

/** What leads from a place that opens a sentence to somebody else's word, or to another clause. */
const LEADS_OFF =
  /^(?:told|heard|said|learned|learnt|knew|read|that|when|while|as|who|because|after|before|where|if|they|he|she|[;:—]|and|but|“”|'s)$/u;

/** "In a nursing home at Bath the professor died", "home in his castle, with his sisters about him, the prince died". */
export function placeFronted(words: readonly string[], first: number, kindOf: KindOf = kindOfPlace): Deathbed | undefined {
  const lead = /^(?:Home|There|Alone|Far away|Away)$/u.test(words[0] ?? '') ? 1 : 0;
  const opening = (words[lead] ?? '').toLowerCase();
  if (first > FRONT || !PREPOSITION.test(opening)) return undefined;
  if (words.slice(0, first).some((word) => LEADS_OFF.test(word))) return undefined;
  const place = placeFrom(words, lead, kindOf);
  return isSaid(place) ? place : undefined;
}

const FRONT = 18;

/** "Where she died: it had been in the car park." */
function placeExplained({ words }: Sentence, first: number): Deathbed | undefined {
  if (!words.slice(Math.max(0, first - 2), first + 1).includes('where')) return undefined;
  const it = words.findIndex((word, at) => at > first && /^(?:it|that)$/u.test(word) && /^(?:was|is|had|has)$/u.test(words[at + 1] ?? ''));
  return it < 0 ? undefined : placeAfter(words, it + 1);
}

/**
 * Where somebody died.
 * @param first the first token of the words that tell the death
 * @param next the one after them
 */
export function deathbedIn(sentence: Sentence, first: number, next: number): Deathbed | undefined {
  const { words } = sentence;
  const after = words.slice(next, next + 5).join(' ');
  if (words[next] === 'underground') return { kind: 'work', noun: '', names: [] };
  return (
    placeMeant(words, first, after) ??
    placeExplained(sentence, first) ??
    placeAfter(words, next) ??
    placeBefore(words, first) ??
    placeFronted(words, first)
  );
}
