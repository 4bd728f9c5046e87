import type { Fact } from '../../extract/fact.js';
import { kindsDiffer, roomsDiffer } from '../../lexicon/deathPlaces.js';
import { mayBeAlike } from '../traits.js';

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

/** "Left" and "right", or "left fore" and "left hind"; what is not told may be either. */
function sidesDiffer(one: string, other: string): boolean {
  const [[side, end], [otherSide, otherEnd]] = [one.split(' '), other.split(' ')];
  return side !== otherSide || (end !== undefined && otherEnd !== undefined && end !== otherEnd);
}

/** Whoever is deaf in both ears hears with none. */
export function earsDiffer(one: Told, other: Told): boolean {
  if (one.value === 'both' || other.value === 'both') return [one, other].some(({ traits }) => traits.includes('hears'));
  return one.value !== other.value;
}

/** What heals is no limp for good; a mishap may befall another part of the other side too, while what is there to be seen is on one. What one thing did is one. */
export function injuriesDiffer(one: Told, other: Told): boolean {
  const [lasts, part, how = '', ...causes] = one.traits;
  const [otherLasts, otherPart, otherHow, ...otherCauses] = other.traits;
  const isSame = (how !== '' && how === otherHow) || causes.some((cause) => otherCauses.includes(cause));
  if (!sidesDiffer(one.value, other.value) || (one.low + other.low <= 0 && !isSame)) return false;
  if (!isSame && lasts !== otherLasts && lasts !== 'either' && otherLasts !== 'either') return false;
  const isWhole = [part, otherPart].some((each) => !/^(?:hip|thigh|knee|kneecap|shin|calf|ankle|heel)$/u.test(each ?? ''));
  return one.low + other.low > 1 || isWhole || part === otherPart;
}

/** Two towns, two kinds of places, or two rooms; a ward may be in the town, but no ship is. */
export function deathbedsDiffer(one: Told, other: Told): boolean {
  if (one.traits.length > 0 && other.traits.length > 0 && !mayBeAlike(one.traits, other.traits)) return true;
  const [[kind = '', noun = ''], [otherKind = '', otherNoun = '']] = [one.value.split('/'), other.value.split('/')];
  const isAway = (place: string, names: readonly string[], from: string, towns: readonly string[]): boolean =>
    /^(?:sea|mountain|front)$/u.test(place) && from === '' && towns.length > 0 && names.length === 0;
  return (
    kindsDiffer(kind, otherKind) ||
    roomsDiffer(noun, otherNoun) ||
    isAway(kind, one.traits, otherKind, other.traits) ||
    isAway(otherKind, other.traits, kind, one.traits)
  );
}
