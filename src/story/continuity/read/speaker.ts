import { type Holder, holderOf } from '../grammar/holder.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';

/** What people say plainly of themselves; whoever jokes, lies or teases says nothing. */
const TAG =
  /^(?:said|says|told|tells|replied|replies|answered|answers|added|adds|explained|explains|admitted|admits|whispered|whispers|murmured|murmurs|muttered|mutters|repeated|announced|announces|confessed|confesses|offered|continued|agreed|agrees|observed|remarked|called|calls)$/u;
const CAPITAL = /^\p{Lu}[\p{L}'-]*\p{L}$/u;

/** Who says something, and the token that names them. */
export interface Speaker {
  readonly holder: Holder;
  readonly token: number;
}

function speakerAt(words: readonly string[], at: number): Speaker | undefined {
  const word = words[at] ?? '';
  // "Said old Mr. Fitch."
  if (/^(?:old|young|poor|little|dear|big)$/u.test(word) && CAPITAL.test(words[at + 1] ?? '')) return speakerAt(words, at + 1);
  let last = at;
  if (CAPITAL.test(word)) while (last < at + 3 && CAPITAL.test(words[last + 1] ?? '')) last++;
  else if (!/^(?:he|she|I)$/u.test(word)) return undefined;
  const holder = holderOf(words.slice(at, last + 1).join(' '));
  return holder && { holder, token: at };
}

/** "…" said Anna; "…" Anna said; Anna said, "…". */
export function speakerOf(words: readonly string[], speech: number): Speaker | undefined {
  if (TAG.test(words[speech + 1] ?? '')) return speakerAt(words, speech + 2);
  const after = speakerAt(words, speech + 1);
  if (after) {
    const verb = words.findIndex((word, at) => at > speech + 1 && !CAPITAL.test(word));
    if (TAG.test(words[verb] ?? '')) return after;
  }
  // "Anna said , …": the tag stands before.
  const verb = speech - (/^[,:]$/u.test(words[speech - 1] ?? '') ? 2 : 1);
  if (!TAG.test(words[verb] ?? '')) return undefined;
  let first = verb - 1;
  while (first > 0 && CAPITAL.test(words[first] ?? '') && CAPITAL.test(words[first - 1] ?? '')) first--;
  return speakerAt(words, first);
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
  let last = 0;
  while (CAPITAL.test(words[0] ?? '') && CAPITAL.test(words[last + 1] ?? '')) last++;
  const verb = words[last + 1] ?? '';
  return pastBase(verb) !== undefined || presentBase(verb) !== undefined ? actor : undefined;
}
