import { thingPastBase, thingPresentBase } from '../lexicon/verbs.js';
import type { Tense } from './voice.js';

/** What things do in a sentence. */
export interface Stirs {
  readonly past: number;
  readonly present: number;
  /** Of these, what is seen or heard to happen, and not what always is so: "the tap drips", not "the road runs north". */
  readonly acts: number;
}

const DETERMINERS = new Set('a an the his her my its their our another one some no two three'.split(' '));
/** What may stand before a clause. */
const OPENERS = new Set(', ; : — “” and but so then while as until somewhere overhead outside below'.split(' '));
/** Words that end a subject, or show that it is none. */
const ENDS = new Set(', ; : — ( ) who which that and or but is was were are has had he she it they I we you'.split(' '));
const SMALL = new Set('a an the his her my its their our of in on at to from with by for into over under as and or'.split(' '));
const FOLLOWS =
  /^(?:,|;|:|—|and|but|the|a|an|his|her|my|its|their|it|him|them|me|at|to|into|in|on|back|out|up|down|off|away|from|over|past|through|across|along|against|among|around|round|under|with|for|like|of|again|then|twice|once|open|shut|itself|themselves|somewhere|until|[a-z]+ly|about|between|behind|before|after|toward|towards|by|as)$/u;
/** Said in the present, they tell how a place lies. */
const STATIC = new Set(
  'run lie stand lead cross rise bend wind hang fall drop climb go come find give take hold keep leave reach draw get meet open end serve grow carry flow blow sell cost'.split(
    ' ',
  ),
);

/** Whose doings are a past life as often as the scene. */
const KIN =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter)|parents|brother|sister|husband|wife|uncle|aunt|family|people|cousin|friend)s?$/u;

/** Collects the verbs of subjects that are neither names nor pronouns. */
class Stirring {
  past = 0;
  present = 0;
  acts = 0;
  readonly #words: readonly string[];

  constructor(words: readonly string[]) {
    this.#words = words;
    for (let at = 0; at < words.length - 1; at++) if (at === 0 || OPENERS.has(words[at - 1] ?? '')) this.#clause(at);
  }

  #clause(from: number): void {
    const first = this.#words[from] ?? '';
    if (DETERMINERS.has(first)) {
      const verb = this.#verbAfter(from);
      if (verb > 0) this.#count(verb);
    } else if (from === 0 && /^[a-z]+$/u.test(first) && !SMALL.has(first) && !ENDS.has(first) && this.#tenseAt(1)) this.#count(1);
  }

  #verbAfter(from: number): number {
    for (let at = from + 1; at < from + 9 && at < this.#words.length; at++) {
      const word = this.#words[at] ?? '';
      if (ENDS.has(word) || KIN.test(word)) return 0;
      if (at > from + 1 && !SMALL.has(this.#words[at - 1] ?? '') && this.#tenseAt(at)) return at;
    }
    return 0;
  }

  #tenseAt(at: number): Tense | undefined {
    const word = this.#words[at] ?? '';
    if (thingPastBase(word) !== undefined) return thingPresentBase(word) === undefined ? 'past' : undefined;
    const isVerb = thingPresentBase(word) !== undefined && FOLLOWS.test(this.#words[at + 1] ?? ',');
    return isVerb ? 'present' : undefined;
  }

  /** Counts a verb and those that are joined to it: "rattles and stops". */
  #count(at: number): void {
    const tense = this.#tenseAt(at);
    if (!tense) return;
    const word = this.#words[at] ?? '';
    if (tense === 'past') this.past++;
    else this.present++;
    const base = thingPastBase(word) ?? thingPresentBase(word) ?? '';
    if (tense === 'past' || !STATIC.has(base)) this.acts++;
    this.#chain(at + 1, tense);
  }

  #chain(from: number, tense: Tense): void {
    for (let at = from; at < from + 9 && at < this.#words.length; at++) {
      if (!/^(?:,|and|then)$/u.test(this.#words[at - 1] ?? '')) continue;
      if (this.#tenseAt(at) !== tense) continue;
      if (tense === 'past' || !STATIC.has(thingPresentBase(this.#words[at] ?? '') ?? '')) this.acts++;
      if (tense === 'past') this.past++;
      else this.present++;
    }
  }
}

/** Reads what things do in a sentence, and in which tense. */
export function stirsIn(words: readonly string[]): Stirs {
  const { past, present, acts } = new Stirring(words);
  return { past, present, acts };
}
