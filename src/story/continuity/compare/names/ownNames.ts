import type { Cast } from '../../cast/cast.js';
import { partsOf } from '../../cast/parts.js';
import { areForms } from '../../lexicon/shortForms.js';
import { matter } from '../../matters.js';
import type { Chronicle } from '../chronicle.js';
import { type Changed, nameOf, type Resolved, spotOf } from '../resolved.js';
import { isLike } from './likeness.js';
import { firstUse } from './names.js';
import type { RawSlip } from '../rawSlip.js';

function endsOf(words: readonly string[]): { readonly first: string; readonly last: string } {
  return { first: words[0]?.toLowerCase() ?? '', last: words.at(-1)?.toLowerCase() ?? '' };
}

/** Whether a family name that is told is none of a name's words. */
function isOtherFamily(words: readonly string[], told: readonly string[]): boolean {
  const { last } = endsOf(told);
  return last !== endsOf(words).last && !words.some((word) => word.toLowerCase() === last);
}

function isSameGiven(told: string, first: string): boolean {
  return told === first || areForms(told, first) || first.startsWith(told) || told.startsWith(first);
}

/** Whether a full name that is told shares one half with a name, and has another for the other. */
function isOtherHalf(words: readonly string[], told: readonly string[]): boolean {
  const { first, last } = endsOf(words);
  const { first: toldFirst, last: toldLast } = endsOf(told);
  // One half is theirs, or the other looks like theirs; else it may be a lie.
  if (isSameGiven(toldFirst, first)) return toldLast !== last && !words.includes(told.at(-1) ?? '');
  return toldLast === last && isLike(toldFirst, first);
}

/** Whether what is said of one part of a name is another than the story uses. */
function isTold({ fact }: Resolved, name: string): boolean {
  const { words } = partsOf(name);
  const told = partsOf(fact.value).words;
  if (words.length < 2 || told.length === 0) return false;
  return fact.key === 'named:family' ? isOtherFamily(words, told) : told.length >= 2 && isOtherHalf(words, told);
}

/** Those whose name a sentence tells otherwise than the story uses it: "Edgar's surname was Penrose" of Edgar Pelham. */
export function ownNameSlips(facts: readonly Resolved[], cast: Cast, chronicle: Chronicle, changed: Changed): RawSlip[] {
  return facts.flatMap((each): RawSlip[] => {
    const { fact, who, place } = each;
    if (!/^named:(?:family|full)$/u.test(fact.key) || place.at < 0 || who.includes('>')) return [];
    const name = cast.person(who)?.name;
    if (name === undefined || !isTold(each, name)) return [];
    const used = firstUse(name, chronicle);
    if (!used || used.place === place) return [];
    const told = spotOf(each);
    const [established, here] = used.place.at < place.at ? [used, told] : [told, used];
    const [from, to] = [established.place.at, here.place.at + 1];
    if (changed('renamed', from, to) || changed('kin', from, to)) return [];
    return [{ rule: 'continuity/naming', about: nameOf(who, cast), matter: matter('name'), here, established, score: 0.7 }];
  });
}
