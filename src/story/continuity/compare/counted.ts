import type { Fact } from '../extract/fact.js';
import type { Topic } from '../grammar/changes.js';
import { mayBeAlike } from './traits.js';

/** Whether two ranges of numbers have none in common. */
export function rangesDiffer(one: Pick<Fact, 'low' | 'high'>, other: Pick<Fact, 'low' | 'high'>): boolean {
  return one.low > other.high || other.low > one.high;
}

/** "Forty steps" that are thirty-eight. */
function areRounded(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less > 20 && more - less <= more / 10 && (one % 10 === 0 || other % 10 === 0);
}

type Counted = Pick<Fact, 'low' | 'high' | 'traits' | 'isFirm'>;

/** "Three cannons guarded the harbour" may be some of them: the other number must be of all. */
export function countsDiffer(one: Counted, other: Counted): boolean {
  const mayDiffer = mayBeAlike(one.traits, other.traits) && (one.isFirm || other.isFirm);
  return mayDiffer && rangesDiffer(one, other) && !areRounded(one.low, other.low);
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
  const part = key.slice('count:'.length, -1);
  return [part, ALSO.get(part)].some(
    (each) => each !== undefined && to - from > 1 && changed('parts', Math.max(0, from + 1), to - 1, each),
  );
}
