import { isPlural, numberFrom, type Phrase } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/types.js';
import { numberOf } from '../../lexicon/nouns.js';
import { presentBase } from '../../lexicon/verbs.js';

/** Something counted, before it is known what it is a part of. */
export interface Counted {
  readonly noun: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly isAll: boolean;
  /** Which phrase it is; -1 where it is none of those that are counted in their place. */
  readonly at: number;
}

const EACH = /^(?:every|each)$/u;
const ALL = /^(?:his|her|my|its|the|all|every|each)$/u;
/** What leads up to a number that says how many of something there are. */
const LED_UP =
  /(?:[,:;—(]|\b(?:there (?:were|are|was|is|had been)|ma[dk]es? (?:it|them|that)|counted|counts?|found|finds?|got(?: to)?|reach(?:ed|es)|came to|comes to|totall?ed|totals|number(?:ed|s)?|(?:was|is|were) to say|(?:one|first|1)(?: (?:at|by|on|in) (?:the|his|her) [a-z]+)? to|up to|as far as|stopped at|all))(?: (?:all|some|a|exactly|the whole|only|just|but|precisely|no more than|always|still|now|and|in all|as ever))* $/u;
/** After "counted" or "number" alone it must be told of what: of the windows that stand right before it. */
const CLOSES =
  /^(?:of them|in (?:all|number|total)|all told|altogether|[,;:—).]|from|at|to|when|before|and|by|with|without|but|if|if you|as|on|not|every|each|no)\b|^[,;:—).]|^$/u;
const WHOLE = /^(?:of them|in (?:all|number|total)|all told|altogether)\b/u;
const LOOSE = /(?:[,:;—(]|\ball)(?: (?:all|some|a|exactly|the whole))* $/u;
/** It is an hour, an age, a score. */
const NOT_OF_THINGS = /\b(?:o'clock|years?|aged?|hours?|past|p\.m|a\.m|noon|midnight)\b/u;
const MOST_APART = 22;
const MOST_SPOKEN = 16;

/** Whether the word there names several of a kind, whose number is told farther on. */
function isManyAt(words: readonly string[], at: number, last: number, isLoose: boolean): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (EACH.test(before) && /^[a-z]{3,}$/u.test(word)) return word !== 'one';
  if (!isPlural(word) || !/^[a-z]{4,}$/u.test(word) || numberOf(before) !== undefined) return false;
  // "He uses all six."
  if (at === last - 2 && words[last - 1] === 'all' && presentBase(word) !== undefined) return false;
  return isLoose || words.slice(Math.max(0, at - 4), at).some((each) => ALL.test(each.toLowerCase()) || each === "'s");
}

/** The nearest noun before a token that names several: "dogs", "every dog"; -1 for none. */
function manyBefore(words: readonly string[], last: number, isLoose: boolean): number {
  for (let at = last - 1; at >= Math.max(0, last - (isLoose ? MOST_SPOKEN : MOST_APART)); at--)
    if (isManyAt(words, at, last, isLoose)) return at;
  return -1;
}

/** A number that no noun follows. */
interface Bare {
  readonly count: number;
  readonly next: number;
  /** Whether "of them" or "in all" follows. */
  readonly isWhole: boolean;
  /** What leads up to it. */
  readonly before: string;
}

function bareAt(words: readonly string[], at: number): Bare | undefined {
  const { count = 0, next } = numberFrom(words, at);
  if (count < 2) return undefined;
  const after = words.slice(next, next + 3).join(' ');
  const before = `${words.slice(Math.max(0, at - 8), at).join(' ')} `;
  const isWhole = WHOLE.test(after);
  const isBare = CLOSES.test(after) && (isWhole || LED_UP.test(before)) && !NOT_OF_THINGS.test(after);
  return isBare ? { count, next, isWhole, before } : undefined;
}

/** "Dogs, three of them", "every dog she had, all three", "she counted the dogs twice, and both times there were three". */
export function countedAfter({ words }: Sentence, phrases: readonly Phrase[]): Counted[] {
  const found: Counted[] = [];
  for (let at = 1; at < words.length; at++) {
    const bare = bareAt(words, at);
    if (!bare) continue;
    const { count, next, isWhole, before } = bare;
    const noun = manyBefore(words, at, isWhole || LOOSE.test(before));
    if (noun < 0) continue;
    const word = words[noun] ?? '';
    const lead = words[noun - 1] ?? '';
    found.push({
      noun: EACH.test(lead) ? `${word}s` : word,
      count,
      from: ALL.test(lead) ? noun - 1 : noun,
      to: isWhole ? next + (words[next] === 'altogether' ? 0 : 1) : next - 1,
      isAll: true,
      at: phrases.findIndex((phrase) => phrase.to === noun),
    });
    at = next - 1;
  }
  return found;
}
