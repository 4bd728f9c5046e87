import type { Cast } from '../cast/cast.js';
import { partsOf } from '../cast/parts.js';
import { areForms } from '../lexicon/shortForms.js';
import { matter } from '../matters.js';
import type { Chronicle } from './chronicle.js';
import { type Changed, nameOf, type Resolved, spotOf } from './facts.js';
import { isLike } from './likeness.js';
import { firstUse } from './names.js';
import type { RawSlip } from './rawSlip.js';

/** Whether what is said of one part of a name is another than the story uses. */
function isTold({ fact }: Resolved, name: string): boolean {
  const { words } = partsOf(name);
  const told = partsOf(fact.value).words;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  const [toldFirst = '', toldLast = ''] = [told[0], told.at(-1)].map((word) => word?.toLowerCase());
  if (words.length < 2 || told.length === 0) return false;
  if (fact.key === 'named:family') return toldLast !== last && !words.some((word) => word.toLowerCase() === toldLast);
  if (told.length < 2) return false;
  const isGiven = toldFirst === first || areForms(toldFirst, first) || first.startsWith(toldFirst) || toldFirst.startsWith(first);
  // One half is theirs, or the other looks like theirs; else it may be a lie.
  return isGiven ? toldLast !== last && !words.includes(told.at(-1) ?? '') : toldLast === last && isLike(toldFirst, first);
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
