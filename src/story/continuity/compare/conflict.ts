import { partsOf } from '../cast/cast.js';
import type { Fact } from '../extract/fact.js';
import { EYE_COLOURS, HAIR_COLOURS } from '../lexicon/colours.js';
import { areForms, genderOfFirstName } from '../lexicon/firstNames.js';
import { tradeGroup } from '../lexicon/nouns.js';
import type { Topic } from '../read/changes.js';

type Said = Pick<Fact, 'key' | 'value' | 'low' | 'high'>;

/** Which told changes make two facts of a key no slip. */
export function topicOf(key: string): Topic | undefined {
  if (key === 'hair' || key === 'beard' || key === 'baldness' || key === 'shaven') return 'hair';
  if (key === 'eyes') return 'eyes';
  if (key === 'height' || key === 'weight') return 'body';
  if (key === 'trade') return 'trade';
  if (key === 'age') return 'age';
  if (key === 'post') return 'name';
  if (key.startsWith('count:')) return 'number';
  if (key.startsWith('limb:') || key === 'handed') return 'limb';
  if (/^kin:(?:wife|husband|son|daughter|child|grand\w+)$/u.test(key) || key.startsWith('name:')) return 'kin';
  return key.startsWith('kin:') ? 'sib' : undefined;
}

function agesDiffer(one: Said, other: Said): boolean {
  // A birthday told or slept through is one year.
  return other.low > one.high + 1 || one.low > other.high + (other.value.startsWith('turned') ? 0 : 1);
}

function limbsDiffer(one: string, other: string): boolean {
  if (!one.startsWith('lost')) return false;
  const side = one.slice(5);
  if (other === 'both') return true;
  if (other.startsWith('lost')) return side !== '' && other.slice(5) !== '' && side !== other.slice(5);
  return side !== '' && side === other;
}

const SAME_RELATION: readonly (readonly string[])[] = [
  ['twin', 'brother', 'sister'],
  ['wife', 'fiancée'],
  ['husband', 'fiancé'],
];

function relationsDiffer(one: string, other: string): boolean {
  const base = (relation: string): string => relation.replace(/^(?:older|younger) /u, '');
  if (base(one) !== base(other)) return !SAME_RELATION.some((group) => group.includes(base(one)) && group.includes(base(other)));
  return one !== other && one !== base(one) && other !== base(other);
}

const NEAR_PARTS: readonly (readonly string[])[] = [
  ['cheek', 'jaw', 'lip', 'nostril', 'ear'],
  ['cheek', 'eye', 'brow'],
  ['jaw', 'neck', 'throat', 'lip'],
  ['brow', 'eye'],
  ['arm', 'finger'],
  ['neck', 'throat', 'collarbone', 'arm'],
];

/** A scar from eye to lip is on the cheek too. */
function areNear(one: string, other: string): boolean {
  return NEAR_PARTS.some((group) => group.includes(one) && group.includes(other));
}

/** Whether two names of one post are one name written, or remembered, in two ways, and not two people's. */
function postsDiffer(one: string, other: string): boolean {
  const ones = partsOf(one);
  const others = partsOf(other);
  const [first = '', last = ''] = [ones.words[0], ones.words.at(-1)];
  const [otherFirst = '', otherLast = ''] = [others.words[0], others.words.at(-1)];
  if (ones.words.length !== others.words.length) return false;
  if (ones.words.length > 1) {
    if (first === otherFirst) return last !== otherLast;
    return last === otherLast && !areForms(first.toLowerCase(), otherFirst.toLowerCase()) && areOfOneGender(first, otherFirst);
  }
  const [title] = ones.titles;
  const isSame = first === otherFirst || areForms(first.toLowerCase(), otherFirst.toLowerCase());
  const mayBeOne = title === undefined || others.titles[0] === undefined || title === others.titles[0];
  return mayBeOne && !isSame && first.slice(0, 2) === otherFirst.slice(0, 2) && areOfOneGender(first, otherFirst);
}

function areOfOneGender(one: string, other: string): boolean {
  const genders = [genderOfFirstName(one.toLowerCase()), genderOfFirstName(other.toLowerCase())];
  return genders[0] === undefined || genders[1] === undefined || genders[0] === genders[1];
}

type Differ = (one: Said, other: Said) => boolean;

const byRange: Differ = (one, other) => one.low > other.high || other.low > one.high;

const DIFFER = new Map<string, Differ>([
  ['eyes', (one, other) => EYE_COLOURS.differ(one.value, other.value)],
  ['hair', (one, other) => HAIR_COLOURS.differ(one.value, other.value)],
  ['beard', (one, other) => HAIR_COLOURS.differ(one.value, other.value)],
  ['age', agesDiffer],
  // One scar that is in two places; "a scar" may be one more.
  ['scarred', (one, other) => other.low === 1 && one.value !== other.value && !areNear(one.value, other.value)],
  // What somebody once does with a hand is too little against what they once did.
  ['handed', (one, other) => one.value !== other.value && one.low + other.low > 0],
  ['limb', (one, other) => limbsDiffer(one.value, other.value)],
  ['kin', byRange],
  ['count', byRange],
  ['sibship', byRange],
  ['born', byRange],
  ['relation', (one, other) => relationsDiffer(one.value, other.value)],
  ['post', (one, other) => postsDiffer(one.value, other.value)],
  ['trade', (one, other) => tradeGroup(one.value) !== tradeGroup(other.value)],
]);

/** Whether two facts of one key, the first said before the second, cannot both be so. */
export function differ(one: Said, other: Said): boolean {
  const known = DIFFER.get(one.key.split(':', 1)[0] ?? '');
  return known ? known(one, other) : one.value !== other.value;
}
