import { isBeast } from '../lexicon/beasts.js';
import { pastBase, presentBase } from '../lexicon/verbs.js';
import { isKin, isRole } from '../lexicon/nouns.js';
import { isFolk } from '../lexicon/folk.js';
import { type Holder, holderOf } from './holder.js';

/** Who is told of as somebody's, of whom one has but one at a time. */
const OWN_ONE = new Set(
  `partner boss teacher assistant lover mistress girlfriend boyfriend comrade lodger baby child infant newborn firstborn master rival successor
  predecessor deputy eldest youngest bride bridegroom groom ex-husband ex-wife stepbrother stepsister father-in-law mother-in-law brother-in-law
  sister-in-law godmother godfather godson goddaughter half-brother half-sister great-aunt great-uncle great-grandmother great-grandfather`.split(
    /\s+/u,
  ),
);

/** Whether a noun names one who may be somebody's: an apprentice, a partner, a horse. */
export function isOwnOne(noun: string): boolean {
  return OWN_ONE.has(noun) || isFolk(noun) || isRole(noun) || isBeast(noun);
}

const OWNED = /^(?<owner>.+?)(?: 's)? (?<noun>[a-z-]+)$/u;
/** "Her first husband", who is not the second. */
const RANKED = /^(?<owner>.+?)(?: 's)? (?<rank>first|second|third) (?<noun>[a-z]+)$/u;

/** Whose somebody is: of a person, or of one who is told of by what they are. */
function ownerOf(owner: string): Holder | undefined {
  const noun = /^[Tt]he ([a-z-]+)$/u.exec(owner)?.[1];
  return noun === undefined ? holderOf(owner) : { kind: 'role', text: noun };
}

/** Whom "her first husband" means. */
export function rankedOf(own: string): Holder | undefined {
  const { owner = '', rank = '', noun = '' } = RANKED.exec(own)?.groups ?? {};
  const of = isKin(noun) ? ownerOf(owner) : undefined;
  return of && { kind: 'kin', relation: `${rank} ${noun}`, of };
}

/** Whom a death, or what only the living do, is told of: beside those whom all readers know, "the gander", "her bull" and "the signalman". */
export function mournedOf(own: string): Holder | undefined {
  const plain = rankedOf(own) ?? holderOf(own);
  if (plain) return plain;
  const { owner = '', noun = '' } = OWNED.exec(own)?.groups ?? {};
  if (/^the$/iu.test(owner)) return isBeast(noun) || isFolk(noun) ? { kind: 'role', text: noun } : undefined;
  const of = isOwnOne(noun) || isKin(noun) ? ownerOf(owner) : undefined;
  return of && { kind: 'kin', relation: noun, of };
}

const ADJECTIVE =
  /^(?!(?:of|in|on|at|to|with|for|from|by|as|and|or|but|that|which|who|was|were|is|are|had|has|did|does|not|no|all|one|two|same|first|second|third|last|next|other|out|up|down|off|over|back|away|into|under|dead|her|him|it|when|where|while|after|before|too|then|there)$)[a-z]+(?:-[a-z]+)*$/u;
/** After a noun, another makes a compound of it: "the dog basket". */
const GOES_ON =
  /^(?:[^a-z].*|and|but|or|who|that|which|whose|was|were|is|had|has|did|does|would|could|might|must|should|will|can|in|on|at|to|with|for|from|by|of|as|off|out|up|down|over|under|beneath|below|above|among|upon|within|across|along|around|against|between|towards?|onto|outside|inside|during|because|since|so|whose|into|behind|beside|before|after|when|while|where|through|near|then|now|again|still|also|only|just|never|always|dead|frozen|stiff|cold|lifeless|slain|shot|hung|die|drown|burn|hang|choke|breathe|fall|freeze|perish|there|too|if|until|himself|herself|itself|he|she|it|they|we|the|a|an|his|her|[a-z]+(?:ed|ly|ing))$/u;

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
