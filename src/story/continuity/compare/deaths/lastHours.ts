import type { Fact } from '../../extract/fact.js';
import { gravePlacesDiffer } from '../../lexicon/gravePlaces.js';
import type { Resolved } from '../resolved.js';

type Told = Pick<Fact, 'value' | 'traits'>;

/** The one beside whoever died, where the cast knows them, among what the fact is told from others by. */
export function withCompanion(each: Resolved): Resolved {
  const { fact, other } = each;
  if (other === undefined || !/^(?:killer|company)$/u.test(fact.key)) return each;
  return { ...each, fact: { ...fact, traits: [...fact.traits.slice(0, 2), other] } };
}

/** They tell nothing of who it was. */
const ANYBODY =
  /^(?:man|woman|boy|girl|lady|fellow|stranger|one|somebody|someone|person|lad|gentleman|bloke|chap|guy|thief|burglar|spy|traitor|assassin|murderer|poacher|outlaw|bandit|soldier|enemy|rival)$/u;

/** Two who cannot both have done it. */
export function killersDiffer(
  { value: one, traits: [sort, gender, id] }: Told,
  { value: other, traits: [otherSort, otherGender, otherId] }: Told,
): boolean {
  if (gender !== '' && otherGender !== '' && gender !== otherGender) return true;
  if (sort !== otherSort) return false;
  if (sort === 'name') return id !== undefined && otherId !== undefined ? id !== otherId : one !== '' && other !== '' && one !== other;
  return one !== other && !ANYBODY.test(one) && !ANYBODY.test(other);
}

/** One dies alone, or somebody is by; and one certain person is there or is not. */
export function companyDiffers({ value: one, traits: ones }: Told, { value: other, traits: others }: Told): boolean {
  const both = [one, other].sort().join(' ');
  if (both === 'alone with') return true;
  return both === 'with without' && ones.length > 0 && ones[0] === others[0];
}

/** A body that was never found lies in no grave, ashes that were scattered or are kept lie in none; a grave is in one town, and in one kind of place. */
export function gravesDiffer({ value: one, traits: [town] }: Told, { value: other, traits: [otherTown] }: Told): boolean {
  const [[rest = '', kind = ''], [otherRest = '', otherKind = '']] = [one.split('/'), other.split('/')];
  if (rest === otherRest)
    return (town !== undefined && otherTown !== undefined && town !== otherTown) || gravePlacesDiffer(kind, otherKind);
  const both = [rest, otherRest];
  if (both.includes('none')) return true;
  // Whoever was found may be buried at sea, and so may ashes.
  if (both.includes('sea')) return both.some((each) => /^(?:grave|urn)$/u.test(each));
  // Ashes may be buried too, but not where they were strewn, and those that are kept are neither.
  return (both.includes('grave') && both.includes('scattered')) || (both.includes('urn') && /grave|scattered/u.test(both.join()));
}
