import type { Fact } from '../../extract/fact.js';
import type { Topic } from '../../grammar/changes.js';
import { OWNED_BY } from '../../extract/counts/tally.js';
import { mayBeAlike } from '../traits.js';

/** Whether two ranges of numbers have none in common. */
export function rangesDiffer(one: Pick<Fact, 'low' | 'high'>, other: Pick<Fact, 'low' | 'high'>): boolean {
  return one.low > other.high || other.low > one.high;
}

/** "Forty steps" that are thirty-eight. */
function areRounded(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less > 16 && more - less <= more / 9 && (one % 10 === 0 || other % 10 === 0);
}

const plain = (traits: readonly string[]): readonly string[] => traits.filter((trait) => !trait.startsWith(OWNED_BY));
/** The names that a thing's owner goes by; none for "the captain". */
const owners = (traits: readonly string[]): readonly (readonly string[])[] =>
  traits.flatMap((trait) => (trait.startsWith(OWNED_BY) && /\p{Lu}/u.test(trait) ? [trait.slice(OWNED_BY.length).split(' ')] : []));

const isNamedWithin = (one: readonly string[], other: readonly string[]): boolean => one.every((word) => other.includes(word));

/** Anna's desk is not Paul's, though it may be the captain's, or Anna Hale's. */
function mayBeOneOwners(traits: readonly string[], others: readonly string[]): boolean {
  const [ones, another] = [owners(traits), owners(others)];
  if (ones.length === 0 || another.length === 0) return true;
  return ones.some((one) => another.some((other) => isNamedWithin(one, other) || isNamedWithin(other, one)));
}

type Counted = Pick<Fact, 'low' | 'high' | 'traits' | 'isFirm'>;

/** "Three cannons guarded the harbour" may be some of them: the other number must be of all. */
export function countsDiffer(one: Counted, other: Counted): boolean {
  const isSame = mayBeAlike(plain(one.traits), plain(other.traits)) && mayBeOneOwners(one.traits, other.traits);
  const mayDiffer = isSame && (one.isFirm || other.isFirm);
  return mayDiffer && rangesDiffer(one, other) && !areRounded(one.low, other.low);
}

/** Two measures of one thing, further apart than two roundings are. */
export function measuresDiffer(one: Counted, other: Counted): boolean {
  return mayBeAlike(plain(one.traits), plain(other.traits)) && mayBeOneOwners(one.traits, other.traits) && rangesDiffer(one, other);
}

/** Names that the parts of a thing go by as well. */
const ALSO = new Map([
  ['step', 'stair'],
  ['floor', 'storey'],
]);

/** Whether it is told between two countings of what a key names that parts were put in, or taken away. */
export function arePartsChanged(
  key: string,
  from: number,
  to: number,
  changed: (topic: Topic, from: number, to: number, thing?: string) => boolean,
): boolean {
  const part = key.slice(key.indexOf(':') + 1, -1);
  return [part, ALSO.get(part)].some(
    (each) => each !== undefined && to - from > 1 && changed('parts', Math.max(0, from + 1), to - 1, each),
  );
}
