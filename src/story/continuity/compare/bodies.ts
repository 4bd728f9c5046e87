import type { Fact } from '../extract/fact.js';
import { kindsDiffer } from '../lexicon/deathPlaces.js';
import { mayBeAlike } from './traits.js';

type Told = Pick<Fact, 'value' | 'low' | 'traits'>;

/** What is gone is used again: a hand that is gone leaves the arm. */
export function limbsDiffer(one: Told, other: Told): boolean {
  if (!one.value.startsWith('lost')) return false;
  const side = one.value.slice(5);
  if (other.value.startsWith('lost')) return side !== '' && other.value.slice(5) !== '' && side !== other.value.slice(5);
  // Both eyes may be opened, one of them blind.
  if (other.value === 'both' && one.traits.includes('blind') && !other.traits.includes('good')) return false;
  return other.low <= one.low && (other.value === 'both' || (side !== '' && side === other.value));
}

/** What heals is no limp for good; a mishap may befall another part of the other side too, while what is there to be seen is on one. */
export function injuriesDiffer(one: Told, other: Told): boolean {
  const [lasts, part, how = '', ...causes] = one.traits;
  const [otherLasts, otherPart, otherHow, ...otherCauses] = other.traits;
  const isSame = (how !== '' && how === otherHow) || causes.some((cause) => otherCauses.includes(cause));
  if (one.value === other.value || (one.low + other.low === 0 && !isSame)) return false;
  if (lasts !== otherLasts && lasts !== 'either' && otherLasts !== 'either') return false;
  const isWhole = [part, otherPart].some((each) => !/^(?:hip|thigh|knee|kneecap|shin|calf|ankle|heel)$/u.test(each ?? ''));
  return one.low + other.low > 1 || isWhole || part === otherPart;
}

/** Two towns, or two kinds of places; a ward may be in the town, but no ship is. */
export function deathbedsDiffer(one: Told, other: Told): boolean {
  if (one.traits.length > 0 && other.traits.length > 0 && !mayBeAlike(one.traits, other.traits)) return true;
  const isAway = (place: Told, from: Told): boolean =>
    /^(?:sea|mountain|front)$/u.test(place.value) && from.value === '' && from.traits.length > 0 && place.traits.length === 0;
  return kindsDiffer(one.value, other.value) || isAway(one, other) || isAway(other, one);
}
