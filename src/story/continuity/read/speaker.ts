import { type Holder, holderOf } from '../grammar/holder.js';
import { isFolk } from '../lexicon/folk.js';
import { isKin, isRole } from '../lexicon/nouns.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';

/** What people say plainly of themselves; whoever jokes, lies or teases says nothing. */
const TAG =
  /^(?:said|says|told|tells|replied|replies|answered|answers|added|adds|explained|explains|admitted|admits|whispered|whispers|murmured|murmurs|muttered|mutters|repeated|announced|announces|confessed|confesses|offered|continued|agreed|agrees|observed|remarked|called|calls)$/u;
const CAPITAL = /^\p{Lu}[\p{L}'-]*\p{L}$/u;

/** Who says something, and the first and last token that name them. */
export interface Speaker {
  readonly holder: Holder;
  readonly token: number;
  readonly last: number;
}

function isSomebody(noun: string): boolean {
  return isRole(noun) || isFolk(noun);
}

function endOfRole(words: readonly string[], at: number): number {
  for (let last = at + 1; last <= at + 3 && /^[a-z]+$/u.test(words[last] ?? ''); last++) if (isSomebody(words[last] ?? '')) return last;
  return at;
}

/** Where whoever is named from a token on ends: "Anna Pike", "Anna 's mother", "her father", "the young doctor". */
function endOfName(words: readonly string[], at: number): number {
  if (words[at] === 'the') return endOfRole(words, at);
  if (/^(?:my|his|her)$/u.test(words[at] ?? '')) return isKin(words[at + 1] ?? '') ? at + 1 : at;
  let last = at;
  while (last < at + 3 && CAPITAL.test(words[last + 1] ?? '')) last++;
  return words[last + 1] === "'s" && isKin(words[last + 2] ?? '') ? last + 2 : last;
}

function speakerAt(words: readonly string[], at: number): Speaker | undefined {
  const word = words[at] ?? '';
  // "Said old Mr. Fitch."
  if (/^(?:old|young|poor|little|dear|big)$/u.test(word) && CAPITAL.test(words[at + 1] ?? '')) return speakerAt(words, at + 1);
  const isNamed = CAPITAL.test(word) || /^(?:the|my|his|her)$/u.test(word);
  if (!isNamed && !/^(?:he|she|I)$/u.test(word)) return undefined;
  const last = isNamed ? endOfName(words, at) : at;
  const holder = holderOf(word === 'the' ? `the ${words[last] ?? ''}` : words.slice(at, last + 1).join(' '));
  return holder && { holder, token: at, last };
}

/** "…" said Anna; "…" Anna said; Anna said, "…". */
export function speakerOf(words: readonly string[], speech: number): Speaker | undefined {
  if (TAG.test(words[speech + 1] ?? '')) return speakerAt(words, speech + 2);
  const after = speakerAt(words, speech + 1);
  if (after && TAG.test(words[after.last + 1] ?? '')) return after;
  // "Anna said , …": the tag stands before.
  const verb = speech - (/^[,:]$/u.test(words[speech - 1] ?? '') ? 2 : 1);
  if (!TAG.test(words[verb] ?? '')) return undefined;
  const first = startOfName(words, verb - 1);
  return first < 0 || first < verb - 4 ? undefined : speakerAt(words, first);
}

/** Where whoever is named up to a token begins. */
function startOfName(words: readonly string[], last: number): number {
  const word = words[last] ?? '';
  if (isSomebody(word)) return words.lastIndexOf('the', last);
  if (isKin(word)) return words[last - 1] === "'s" ? last - 2 : last - 1;
  let first = last;
  while (first > 0 && CAPITAL.test(words[first] ?? '') && CAPITAL.test(words[first - 1] ?? '')) first--;
  return first;
}

/** Whose a fact is that an "I" tells of itself; undefined when it is another's. */
export function toldBy(holder: Holder, speaker: Holder): Holder | undefined {
  if (holder.kind === 'narrator') return speaker;
  if (holder.kind !== 'kin') return undefined;
  const of = toldBy(holder.of, speaker);
  return of && { ...holder, of };
}

/** "Anna put down the cup": who acts beside speech says it. */
export function actorOf(words: readonly string[]): Speaker | undefined {
  const actor = speakerAt(words, 0);
  const verb = words[actor ? actor.last + 1 : 0] ?? '';
  return pastBase(verb) !== undefined || presentBase(verb) !== undefined ? actor : undefined;
}
