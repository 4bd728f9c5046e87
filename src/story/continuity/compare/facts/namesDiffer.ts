import { type Parts, partsOf } from '../../cast/parts.js';
import type { Fact } from '../../extract/fact.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { isPersonKind } from '../../lexicon/namedKinds.js';
import { areForms } from '../../lexicon/shortForms.js';

type Named = Pick<Fact, 'key' | 'value' | 'low'>;

/** Whether two names of one post are one name written, or remembered, in two ways, and not two people's. */
export function postsDiffer(one: Named, other: Named): boolean {
  const ones = partsOf(one.value);
  const others = partsOf(other.value);
  if (ones.words.length !== others.words.length || one.low + other.low === 0) return false;
  if (ones.words.length === 1) return titledDiffer(ones, others);
  const [first = '', last = ''] = [ones.words[0], ones.words.at(-1)];
  const [otherFirst = '', otherLast = ''] = [others.words[0], others.words.at(-1)];
  if (first === otherFirst) return last !== otherLast;
  return last === otherLast && !areForms(first.toLowerCase(), otherFirst.toLowerCase()) && areOfOneGender(first, otherFirst);
}

/** "Sister Agnes" and "Sister Agatha": one who is remembered wrong begins alike. */
function titledDiffer(ones: Parts, others: Parts): boolean {
  const [first = ''] = ones.words;
  const [other = ''] = others.words;
  const titles = [ones.titles[0], others.titles[0]];
  const mayBeOne = titles.includes(undefined) || titles[0] === titles[1];
  const isSame = first === other || areForms(first.toLowerCase(), other.toLowerCase());
  return mayBeOne && !isSame && first.slice(0, 2) === other.slice(0, 2) && areOfOneGender(first, other);
}

const bare = (name: string): string[] =>
  partsOf(name)
    .words.map((word) => word.toLowerCase())
    .filter((word) => word !== 's' && word !== "'s");

/** Whether two names are two dogs', two ships' or two landladies': one was said to be the name of it. */
export function calledDiffer(one: Named, other: Named): boolean {
  if (one.low + other.low < 3) return false;
  const [ones, others] = [bare(one.value), bare(other.value)];
  if (!isPersonKind(one.key.slice(one.key.indexOf(':') + 1))) {
    const [shorter = '', longer = ''] = [ones.join(' '), others.join(' ')].sort((a, b) => a.length - b.length);
    return !longer.includes(shorter);
  }
  if (ones.some((word) => others.some((another) => word === another || areForms(word, another)))) return false;
  // A Mrs. Grimsby may be an Edith.
  const isFamily = (name: string): boolean => partsOf(name).titles.length > 0 || partsOf(name).words.length > 1;
  return isFamily(one.value) === isFamily(other.value) || ones.length + others.length > 2;
}

/** Two nicknames of which one is all that somebody is called. */
export function nicknamesDiffer(one: Named, other: Named): boolean {
  if (one.low + other.low < 3) return false;
  const [ones, others] = [bare(one.value), bare(other.value)];
  return !ones.some((word) => others.some((another) => word === another || areForms(word, another)));
}

/** Two family names, two maiden names, two Christian names of one person. */
export function namedDiffer(one: Named, other: Named): boolean {
  const [ones, others] = [bare(one.value), bare(other.value)];
  const part = one.key.slice(one.key.indexOf(':') + 1);
  const pick = (words: readonly string[]): string => (part === 'given' ? words[0] : words.at(-1)) ?? '';
  if (part !== 'full') return pick(ones) !== pick(others) && !areForms(pick(ones), pick(others));
  if (ones.length < 2 || others.length < 2) return false;
  const isFirst = ones[0] === others[0] || areForms(ones[0] ?? '', others[0] ?? '');
  const isLast = ones.at(-1) === others.at(-1);
  return isFirst !== isLast || (isFirst && isLast && ones.length === 3 && others.length === 3 && ones[1] !== others[1]);
}

function areOfOneGender(one: string, other: string): boolean {
  const genders = [genderOfFirstName(one.toLowerCase()), genderOfFirstName(other.toLowerCase())];
  return genders[0] === undefined || genders[1] === undefined || genders[0] === genders[1];
}
