import { isBeast } from '../../lexicon/beasts.js';
import { genderOfNoun, isKin, isRole } from '../../lexicon/nouns.js';
import { type Holder, holderOf } from '../../grammar/holder.js';
import { isFolk } from '../../lexicon/folk.js';
import { isOwnOne, isQuality, mournedOf } from '../../grammar/mourned.js';
import type { Mention } from '../../grammar/mentions.js';
import type { Sentence } from '../../grammar/types.js';
import { dealtWith, type Told } from './dealings.js';
import { gestureOf } from './gestures.js';
import { actOf } from './predicate.js';
import { predicateAt } from './predicateStart.js';

/** What somebody named, or somebody's relative, does. Offsets are UTF-16 units of its paragraph. */
export interface Act {
  readonly holder: Holder;
  readonly sentence: number;
  readonly token: number;
  readonly start: number;
  readonly end: number;
}

const TAGS =
  /^(?:said|says|asked|asks|cried|replied|whispered|muttered|answered|called|shouted|murmured|snapped|added|repeated|demanded|laughed|agreed|observed|remarked)$/u;
function holderFor(mention: Mention): Holder | undefined {
  if (mention.kind === 'name') return holderOf(mention.text);
  if (mention.kind === 'pronoun') return undefined;
  return / 's |^(?:his|her|my|the) /u.test(mention.text) ? mournedOf(mention.text) : undefined;
}

/** "Anna 's brother", "the brewer 's foreman" as one who is mentioned. */
function withOwners(mentions: readonly Mention[], words: readonly string[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    if (mention.kind !== 'noun' || !mention.text.startsWith("'s ")) return mention;
    const before = mentions.slice(Math.max(0, at - 2), at).find(({ last, kind }) => last === mention.token - 1 && kind !== 'pronoun');
    if (before) return { ...mention, text: `${before.text} ${mention.text}`, token: before.token };
    const owner = mention.token - 1;
    const isOne = /^[Tt]he$/u.test(words[owner - 1] ?? '') && /^[a-z-]+$/u.test(words[owner] ?? '');
    return isOne ? { ...mention, text: `the ${words[owner] ?? ''} ${mention.text}`, token: owner - 1 } : mention;
  });
}

const PREPOSITION =
  /^(?:without|despite|in|on|at|by|from|under|over|behind|beside|before|above|below|beneath|through|across|along|around|down|up|out|off|outside|inside|near|beyond|between|against|into|after|with|of|for|during|to|toward|towards)$/u;
const NO_NOUN =
  /^(?:and|but|or|that|when|while|then|where|as|if|because|so|for|with|than|once|now|still|again|there|here|today|tonight|yesterday|until|till|before|after|since|though|although|whom|who|which|said|says|asked|cried|what|how|why|whether|even|only|just|later|too|[a-z]+ly|[a-z]+ed|was|is|were|are|had|has)$/u;

/** "The boy Tom", "the actor Tom". */
function isSomebody(noun: string): boolean {
  return isBeast(noun) || isKin(noun) || isRole(noun) || genderOfNoun(noun) !== undefined || SOMEBODY.test(noun);
}

const SOMEBODY =
  /(?:friend|partner|neighbou?r|colleague|boss|lawyer|actor|singer|painter|poet|writer|author|student|child|person|agent|assistant|soldier|sailor|pilot|driver|teacher|nurse|hunter|thief|wizard|witch|orphan|stranger|twin)$/u;

/** "From behind the curtain Anna watched": what stands before a subject, where a clause begins. */
function opensWithPlace(words: readonly string[], det: number): boolean {
  const before = words[det - 2] ?? '';
  if (!PREPOSITION.test((words[det - 1] ?? '').toLowerCase())) return false;
  // "At the far end of the table Anna laughed."
  if (
    det < 10 &&
    /^(?:at|in|on|by|from|near|behind|under|over|across|beside|beyond|through|inside|outside|above|below)$/iu.test(words[0] ?? '') &&
    words.slice(0, det).every((word) => /^[a-z]+$/u.test(word))
  )
    return true;
  return det < 2 || /^(?:[,;:—]|“”|and|but|down|up|out|over)$/u.test(before) || (det < 4 && PREPOSITION.test(before.toLowerCase()));
}

/** "The letter Anna wrote": what was done to a thing once; not "In the kitchen Anna laughed". */
function isOfAThing(words: readonly string[], token: number): boolean {
  const noun = words[token - 1] ?? '';
  if (!/^[a-z]{3,}$/u.test(noun) || NO_NOUN.test(noun) || PREPOSITION.test(noun)) return false;
  if (
    /^(?:usual|time|word|moment|sigh|morning|evening|afternoon|night|day|week|hour|minute|second)$/u.test(noun) &&
    /^(?:this|next|one|as|a)$/iu.test(words[token - 2] ?? '')
  )
    return false;
  const det = [token - 2, token - 3, token - 4].find((at) => /^(?:the|an?|this|that|every|each|all|those|these)$/u.test(words[at] ?? ''));
  if (det === undefined || isSomebody(noun)) return false;
  return !opensWithPlace(words, det);
}

/** "The bullet that killed Anna was in the drawer": it is. */
const KILLS =
  /^(?:killed|murdered|drowned|shot|stabbed|hit|struck|poisoned|took|taken|hanged|buried|claimed|crushed|strangled|destroyed)$/u;

/** Where the words of an act begin and end, in tokens. */
function actAt(words: readonly string[], mention: Mention): Told | undefined {
  const verb =
    isOfAThing(words, mention.token) || KILLS.test(words[mention.token - 1] ?? '')
      ? undefined
      : actOf(words, predicateAt(words, mention.last));
  if (verb !== undefined) return { first: mention.token, last: verb };
  const isTagged = TAGS.test(words[mention.token - 1] ?? '') && /^(?:“”|,)$/u.test(words[mention.token - 2] ?? '');
  return isTagged ? { first: mention.token - 1, last: mention.last } : dealtWith(words, mention);
}

/** Offices that somebody else holds after the one who died. */
const OFFICE =
  /^(?:king|queen|duke|duchess|count|countess|baron|baroness|bishop|abbot|abbess|general|admiral|mayor|sheriff|judge|colonel|captain)$/u;

/** Animals and cousins that are somebody's, and whoever is the one of a calling, as if they were mentioned: "his old dog", "the doctor". */
function othersIn({ words }: Sentence): Mention[] {
  return words.flatMap((word, last): Mention[] => {
    const det = determinerOf(word);
    if (!det) return [];
    const token = [last - 1, last - 2, last - 3, last - 4].find((place) => det.test(words[place] ?? ''));
    if (token === undefined || !words.slice(token + 1, last).every(isQuality)) return [];
    if (/^\p{Lu}/u.test(words[last + 1] ?? '')) return [];
    return [{ ...OTHER, text: `${words[token]?.toLowerCase() ?? ''} ${word}`, token, last, isOwner: words[last + 1] === "'s" }];
  });
}

const OWNED = /^(?:[Hh]is|[Hh]er|[Mm]y|'s)$/u;
const ANY = /^(?:[Hh]is|[Hh]er|[Mm]y|'s|[Tt]he)$/u;

/** What stands before a noun that is nobody's name, where it means one. */
function determinerOf(word: string): RegExp | undefined {
  if (isBeast(word)) return ANY;
  if (genderOfNoun(word) !== undefined) return isFolk(word) ? ANY : undefined;
  if (isKin(word)) return OWNED;
  if ((isRole(word) && !OFFICE.test(word)) || isFolk(word)) return ANY;
  return isOwnOne(word) ? OWNED : undefined;
}

const OTHER = { kind: 'noun', gender: undefined, isInitial: false, isSubject: true, afterComma: false, isAnimate: true } as const;

/** "She laughed": what whoever did something in the sentence before goes on to do. */
function goingOn(sentence: Sentence, mention: Mention, at: number): Act[] {
  const holder = mention.isSubject && mention.token < 2 ? holderOf(mention.text) : undefined;
  const verb = actOf(sentence.words, mention.last + 1);
  if (!holder || verb === undefined) return [];
  return [{ holder, sentence: at, token: mention.token, start: sentence.start[mention.token] ?? 0, end: sentence.end[verb] ?? 0 }];
}

/** Who does what only the living do, in a sentence; of pronouns, those that open it. */
export function actsOf(sentence: Sentence, known: readonly Mention[], at: number): Act[] {
  const others = othersIn(sentence).filter(({ last }) => !known.some((each) => each.last === last));
  const all = others.length === 0 ? known : [...known, ...others].sort((one, other) => one.token - other.token);
  const mentions = withOwners(all, sentence.words);
  return mentions.flatMap((mention, index): Act[] => {
    if (mention.kind === 'pronoun') return index === 0 ? goingOn(sentence, mention, at) : [];
    const act = mention.isOwner ? gestureOf(sentence.words, mention) : actAt(sentence.words, mention);
    const holder = act && holderFor(mention);
    if (!act || !holder) return [];
    return [
      {
        holder,
        sentence: at,
        token: mention.token,
        start: sentence.start[Math.min(act.first, mention.token)] ?? 0,
        end: sentence.end[Math.max(act.last, mention.last)] ?? 0,
      },
    ];
  });
}
