import { isBeast } from '../lexicon/beasts.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';
import { isFolk } from '../lexicon/folk.js';
import { type Holder, holderOf } from './holder.js';

const OWNED = /^(?<owner>.+?)(?: 's)? (?<noun>[a-z-]+)$/u;

/** Whom a death, or what only the living do, is told of: beside those whom all readers know, "the gander", "her bull" and "the signalman". */
export function mournedOf(own: string): Holder | undefined {
  const plain = holderOf(own);
  if (plain) return plain;
  const { owner = '', noun = '' } = OWNED.exec(own)?.groups ?? {};
  if (/^the$/iu.test(owner)) return isBeast(noun) || isFolk(noun) ? { kind: 'role', text: noun } : undefined;
  const of = isBeast(noun) ? holderOf(owner) : undefined;
  return of && { kind: 'kin', relation: noun, of };
}

const ADJECTIVE =
  /^(?!(?:of|in|on|at|to|with|for|from|by|as|and|or|but|that|which|who|was|were|is|are|had|has|did|does|not|no|all|one|two|same|first|second|third|last|next|other|out|up|down|off|over|back|away|into|under|dead|her|him|it|when|where|while|after|before|too|then|there)$)[a-z]+(?:-[a-z]+)*$/u;
/** After a noun, another makes a compound of it: "the dog basket". */
const GOES_ON =
  /^(?:[^a-z].*|and|but|or|who|that|which|whose|was|were|is|had|has|did|does|would|could|might|must|should|will|can|in|on|at|to|with|for|from|by|of|as|off|out|up|down|over|under|into|behind|beside|before|after|when|while|where|through|near|then|now|again|still|also|only|just|never|always|dead|there|too|if|until|himself|herself|itself|he|she|it|they|we|the|a|an|his|her|[a-z]+(?:ed|ly|ing))$/u;

/** Whether a word may stand between a determiner and the noun. */
export function isQuality(word: string): boolean {
  return ADJECTIVE.test(word);
}

function mayFollow(word: string | undefined): boolean {
  return word === undefined || GOES_ON.test(word) || pastBase(word) !== undefined || presentBase(word) !== undefined;
}

/** Where the words for one of a kind end that begin with a token, one after the noun: "old ginger cat". */
export function kindTo(words: readonly string[], first: number, isKind: (noun: string) => boolean): number | undefined {
  for (let at = first; at < first + 4; at++) {
    const word = words[at] ?? '';
    if (!isQuality(word)) return undefined;
    if (isKind(word) && mayFollow(words[at + 1])) return at + 1;
  }
  return undefined;
}
