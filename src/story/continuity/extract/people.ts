import { genderOfFirstName } from '../lexicon/firstNames.js';
import { pastBase } from '../lexicon/verbs.js';
import { type Mention, mentionsOf } from '../grammar/mentions.js';
import type { Sentence } from '../grammar/types.js';

const MENTIONS = new WeakMap<Sentence, readonly Mention[]>();

/** Who is there in a sentence: mentioned, and no place, likeness or office. Asked of one sentence by many patterns. */
export function mentionsIn(sentence: Sentence): readonly Mention[] {
  let known = MENTIONS.get(sentence);
  if (!known) {
    // "As the father of two, he …" mentions nobody else.
    const mentions = mentionsOf(sentence).filter(
      (each) =>
        each.isPlace !== true &&
        !isPlace(sentence.words, each) &&
        !(each.kind === 'noun' && (isAs(sentence.words, each.token, each.last) || isLikened(sentence.words, each.token))),
    );
    const people = mentions.filter((each) => !isPlaceOfLoss(sentence, each));
    MENTIONS.set(sentence, (known = withoutOpeners(sentence, withoutOwners(sentence, people))));
  }
  return known;
}

/** "Had lost an arm at Kursk": that is nobody. */
function isPlaceOfLoss({ text, at }: Sentence, { kind, token }: Mention): boolean {
  return kind === 'name' && LOST_AT.test(text.slice(0, at[token]));
}
const LOST_AT =
  /\b(?:arm|leg|hand|eye|foot|fingers?|toes?|ear|thumb|limbs?|wounded|shot|hit|fallen|fought|bullet|shrapnel) (?:at|in|near|outside|off|before) $/u;

function isAs(words: readonly string[], token: number, last: number): boolean {
  return /^as$/iu.test(words[token - 1] ?? '') && words[last + 1] === 'of';
}

const PLACE_NAME =
  /^(?:Street|Road|Lane|Avenue|Square|Bridge|Station|Bay|Harbour|Island|Hill|House|Hall|Park|River|Town|City|Row|Terrace|Hotel)$/u;

/** Whether a name does and has nothing. */
function isIdle({ kind, isSubject, isOwner, isAnimate }: Mention): boolean {
  return kind === 'name' && !isSubject && !isOwner && !isAnimate;
}

/** "In the harbour at Kinsale", "on Canal Street", "into the Pullman": a town is nobody. */
function isPlace(words: readonly string[], mention: Mention): boolean {
  const { token, last, text } = mention;
  if (!isIdle(mention)) return false;
  const before = (words[token - 1] ?? '').toLowerCase();
  if (/^(?:on|off|along|down|up|from|to|of|at|in)$/u.test(before) && last > token && PLACE_NAME.test(words[last] ?? '')) return true;
  if (!/^(?:the|since|at|in)$/u.test(before) || genderOfFirstName((text.split(' ')[0] ?? '').toLowerCase()) !== undefined) return false;
  // "Looked at Sorrel": somebody is. "The Daltons" are.
  return before === 'at' ? pastBase(words[token - 2] ?? '') === undefined : before !== 'the' || !text.endsWith('s');
}

/** "As smooth as a girl's", "like an old man": nobody is there. */
function isLikened(words: readonly string[], token: number): boolean {
  return /^(?:as|like|than)$/iu.test(words[token - 1] ?? '') && /^an?$/u.test(words[token] ?? '');
}

/** "Her brother" is one, not two. */
function withoutOwners({ words }: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const relatives = mentions.filter(({ holder }) => holder !== undefined);
  if (relatives.length === 0) return mentions;
  const isOf = (owner: Mention, { token }: Mention): boolean =>
    owner.token === token || (words[token] === "'s" && owner.last === token - 1);
  return mentions.filter((each) => relatives.includes(each) || !relatives.some((relative) => isOf(each, relative)));
}

/** "Halfway through his forties, Paul …": a capital that opens a sentence, before somebody who is named, is nobody's. */
function withoutOpeners({ words }: Sentence, mentions: readonly Mention[]): readonly Mention[] {
  const [first] = mentions;
  if (!first?.isInitial || first.isSubject || first.isOwner || first.kind !== 'name' || mentions.length === 1) return mentions;
  const isPlain = /^[a-z]/u.test(words[first.last + 1] ?? '') && genderOfFirstName(first.text.toLowerCase()) === undefined;
  return isPlain && mentions.slice(1).some(({ kind }) => kind === 'name') ? mentions.slice(1) : mentions;
}
