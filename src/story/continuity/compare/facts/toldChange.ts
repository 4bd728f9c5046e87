import { DYED } from '../../extract/looks/looks.js';
import { FOR_LIFE } from '../../extract/work/careers.js';
import type { Topic } from '../../grammar/changes.js';
import { topicOf } from './conflict.js';
import { arePartsChanged } from './counted.js';
import type { Changed, Resolved } from '../resolved.js';

const WORN =
  /^(?:paint|made|hue|stuff):(?:[a-z]+ )?(?:dress|sundress|coat|overcoat|raincoat|gown|shirt|t-shirt|jacket|hat|cape|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|vest|gloves|boots|shoes|sneakers|trousers|jeans|pullover|frock|robe|robes|tunic|hoodie|suit|parka|anorak|uniform|mug)$/u;

/** Whether a fact is about something that is worn, and so of the day. */
export function isWorn(key: string): boolean {
  return WORN.test(key);
}

/** What does not come to be otherwise by being told with a "now" or an "again". */
const LASTING = /^(?:alive$|limb:|handed|injury:|paint:|made:|hue:|stuff:|gem:|marque:|place:|stands:)/u;

/** Topics of which a "now" says nothing. */
const NEVER_NEW: ReadonlySet<Topic> = new Set<Topic>(['age', 'name', 'renamed', 'eyes', 'fate']);

/** Whether the later fact itself says that it has come to be so. */
function isSaidToBeNew({ fact }: Resolved, topic: Topic): boolean {
  return fact.isNow && !NEVER_NEW.has(topic) && !LASTING.test(fact.key);
}

/** What no time between two facts can explain. */
function isBeyondChange({ fact: one }: Resolved, { fact: other }: Resolved, topic: Topic): boolean {
  // What makes hair grey leaves no head without a grey hair.
  if (topic === 'hair' && other.value === 'ungreyed') return true;
  // Whoever never had any did not lose them.
  if (other.value === 'never' && one.low > 0) return true;
  if (/^(?:never|engaged)$/u.test(one.value) && other.value === 'long married') return true;
  // Two that lived by two trades until they retired are two.
  if (topic === 'trade' && one.key === 'trade' && [one, other].every(({ traits }) => traits.includes(FOR_LIFE))) return true;
  // Nothing that comes in place of what is lost was lost on the other side.
  if (topic === 'limb' && one.value.startsWith('lost') && other.value.startsWith('lost')) return true;
  // However much time passes, nobody grows younger.
  return topic === 'age' && !other.isNow && other.high < one.low;
}

/** "The basin" may be another one where a story has several. */
function isOneOfSeveral({ fact, place }: Resolved, other: Resolved, changed: Changed): boolean {
  const isItsOwn = /^(?:hue|stuff|stands):/u.test(fact.key) && fact.holder.kind === 'role';
  return isItsOwn && changed('several', place.at, other.place.at, fact.key.slice(fact.key.indexOf(':') + 1));
}

/** Years on, somebody has another car, and keeps their keys elsewhere. */
function isLongAfter({ fact, place }: Resolved, from: number, changed: Changed): boolean {
  return /^(?:paint|made|marque|hue|stuff|place|stands):/u.test(fact.key) && changed('lapse', from, place.at);
}

/** What somebody has grows and dwindles with the years; a tower keeps its storeys, unless one is built on. */
function isAnotherNumber({ fact, place }: Resolved, other: Resolved, changed: Changed): boolean {
  const isHad = other.fact.holder.kind !== 'role' && changed('age', Math.max(0, place.at), other.place.at + 1);
  return isHad || arePartsChanged(fact.key, place.at, other.place.at, changed);
}

/** Whether the later fact may be what the earlier one became: the story tells of a change between them. */
export function isTold(one: Resolved, other: Resolved, changed: Changed): boolean {
  const topic = isWorn(one.fact.key) ? 'dress' : topicOf(one.fact.key);
  if (topic === undefined || isBeyondChange(one, other, topic)) return false;
  if (isSaidToBeNew(other, topic)) return true;
  if (topic === 'age' && other.fact.isNow) return other.fact.high >= one.fact.low;
  // What a colour was dyed to is told where it was dyed.
  const from = Math.max(0, one.place.at) + (one.fact.traits.includes(DYED) ? 1 : 0);
  if (topic === 'number' && isAnotherNumber(one, other, changed)) return true;
  if (isOneOfSeveral(one, other, changed) || isLongAfter(other, from, changed)) return true;
  // A plaster that comes off is off the arm that was in it.
  const to = other.fact.key.startsWith('injury:') && other.place.at > from ? other.place.at - 1 : other.place.at + 1;
  return changed(topic, from, to, topic === 'place' ? other.fact.key.slice(other.fact.key.indexOf(':') + 1) : undefined);
}
