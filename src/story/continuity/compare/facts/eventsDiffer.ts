import type { Fact } from '../../extract/fact.js';
import { isDeed } from '../../extract/age/ageWhen.js';

/** Whether two tell of one event: the same is done in both, where both say what, and all that the one names the other names too. */
function areOneEvent(one: readonly string[], other: readonly string[]): boolean {
  const [deed, otherDeed] = [one.find(isDeed), other.find(isDeed)];
  if (deed !== undefined && otherDeed !== undefined && deed !== otherDeed) return false;
  const [less = [], more = []] = [one, other].map((all) => all.filter((each) => !isDeed(each))).sort((a, b) => a.length - b.length);
  const shared = less.filter((each) => more.includes(each)).length;
  return shared > 0 && (shared === less.length || (shared > 1 && deed === otherDeed));
}

/** How old somebody was at one event, told twice; a birthday may lie between. */
export function eventsDiffer(one: Pick<Fact, 'low' | 'high' | 'traits'>, other: Pick<Fact, 'low' | 'high' | 'traits'>): boolean {
  return (one.low > other.high + 1 || other.low > one.high + 1) && areOneEvent(one.traits, other.traits);
}
