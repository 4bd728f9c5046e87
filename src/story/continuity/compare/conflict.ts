import type { Fact } from '../extract/fact.js';
import { EYE_COLOURS, HAIR_COLOURS } from '../lexicon/colours.js';
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
  if (key.startsWith('limb:')) return 'limb';
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

/** Whether two facts of one key, the first said before the second, cannot both be so. */
export function differ(one: Said, other: Said): boolean {
  const { key } = one;
  if (key === 'eyes') return EYE_COLOURS.differ(one.value, other.value);
  if (key === 'hair' || key === 'beard') return HAIR_COLOURS.differ(one.value, other.value);
  if (key === 'age') return agesDiffer(one, other);
  // One scar that is in two places; "a scar" may be one more.
  if (key === 'scarred') return other.low === 1 && one.value !== other.value && !areNear(one.value, other.value);
  if (key === 'handed') return one.value !== other.value && one.low + other.low > 0;
  if (key.startsWith('limb:')) return limbsDiffer(one.value, other.value);
  if (key.startsWith('kin:') || key === 'sibship' || key === 'born') return one.low > other.high || other.low > one.high;
  if (key === 'relation') return relationsDiffer(one.value, other.value);
  if (key === 'trade') return tradeGroup(one.value) !== tradeGroup(other.value);
  return one.value !== other.value;
}
