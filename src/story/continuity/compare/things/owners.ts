import { isFolk } from '../../lexicon/folk.js';
import { isRole } from '../../lexicon/nouns.js';
import { matter } from '../../matters.js';
import type { Chronicle } from '../chronicle.js';
import type { Entry } from '../entry.js';
import type { RawSlip } from '../rawSlip.js';
import { type Changed, type Resolved, spotOf } from '../resolved.js';
import { firstFrom } from '../shelf.js';
import { mayBeAlike } from '../traits.js';

/** So many tellings of whose a thing is are held against a later one. */
const MOST = 12;
/** It changes hands. */
const HANDED =
  /\b(?:sold|sells|bought|gave|given|gives|left|willed|inherited|swapp\w+|traded|exchanged|won|lost|stol\w+|took|handed|lent|returned|bequeathed|passed|presented)\b/u;
/** What is no person may own things too. */
const INSTITUTION =
  /^the (?:city|town|guild|school|academy|abbey|church|parish|bank|crown|state|government|council|college|university|regiment|museum|army|navy|theatre|hospital|hotel|library|convent|monastery|club|union|county|village|company|railway|corporation|orchestra)$/u;
/** Whoever they are, they may have a name, or another calling. */
const ANYBODY =
  /^the (?:other )?(?:man|woman|boy|girl|lady|gentleman|widow|widower|stranger|owner|landlord|landlady|lodger|neighbour|tenant|guest|host|hostess|wife|husband|child|lad|person|family|household|firm|master|mistress|bride|groom|customer|client|visitor|old|dead)$/u;

/** Who is told of by name alone, though they do nothing in the story: "Great-aunt Lydia". */
function ownerOf({ fact, other }: Resolved): string | undefined {
  if (other !== undefined || fact.other?.kind !== 'name') return other;
  return /^(?:Great-)?(?:[Aa]unt|[Uu]ncle|Grandmother|Grandfather|Grandma|Grandpa|Cousin|Mrs|Mr|Miss|Dr|Lady|Lord|Sir|Captain|Colonel) ./u.test(
    fact.other.text,
  )
    ? fact.other.text.toLowerCase()
    : undefined;
}

function lastName(who: string): string {
  return who.split(' ').at(-1) ?? who;
}

function isRoleOf(who: string): boolean {
  return who.startsWith('the ') && !who.includes('>');
}

function areRolesApart(one: string, other: string): boolean {
  if (ANYBODY.test(one) || ANYBODY.test(other)) return false;
  return [one, other].some(
    (each) => INSTITUTION.test(each) || isRole(lastName(each)) || isFolk(lastName(each)) || each.startsWith('the other '),
  );
}

/** What one's next of kin has is one's own. */
const SHARED_KIN = />(?:wife|husband|parents?|family|son|daughter|children)$/u;

/** Whether two that own a thing are surely not one: "the curate" may be any name, and a wife shares her husband's house. */
function areApart(one: string, other: string): boolean {
  if (one === other) return false;
  // Somebody's father is not they; whose father Tom is nobody knows.
  if (one.includes('>') || other.includes('>')) {
    const [first = '', last = ''] = [one, other].map((each) => each.split('>')[0] ?? '');
    const isCouple = one.includes('>') !== other.includes('>') && [one, other].some((each) => SHARED_KIN.test(each));
    return !isCouple && first === last;
  }
  if (isRoleOf(one) && isRoleOf(other)) return areRolesApart(one, other);
  if (isRoleOf(one) || isRoleOf(other)) return [one, other].some((each) => INSTITUTION.test(each) || each.startsWith('the other '));
  return lastName(one) !== lastName(other);
}

/** What one person cannot do with one thing: buy what was left to them, or find what they made. */
const APART = new Set(['bought', 'found', 'inherited', 'won', 'stolen', 'made']);
/** Nobody buys or finds what is given to them. */
const NO_GIFT = new Set(['bought', 'found', 'won', 'stolen', 'made']);

function isKins(who: string): boolean {
  return who.includes('>');
}

/** Whether a thing that was given by one was come by otherwise. */
function isNoGift(gift: Resolved, other: Resolved): boolean {
  const isGivers = ownerOf(gift) === ownerOf(other);
  return NO_GIFT.has(other.fact.value) && !isGivers && other.fact.low > 0 && areApart(ownerOf(gift) ?? '', ownerOf(other) ?? '');
}

/** Whether two that are both told to own, give or make a thing are two. */
function areTwo(one: Resolved, other: Resolved): boolean {
  const isTold = one.fact.low > 0 && other.fact.low > 0;
  return isTold && /^(?:own|gift|made)$/u.test(one.fact.value) && areApart(ownerOf(one) ?? '', ownerOf(other) ?? '');
}

/** Whether a thing that is told to be made for somebody, or by them, was bought. */
function isBoughtAndMade(made: Resolved, other: Resolved): boolean {
  return isKins(ownerOf(made) ?? '') || ownerOf(made) === ownerOf(other) || made.fact.low === 2;
}

/** Whether one came by a thing in two ways. */
function isGotTwice(one: Resolved, other: Resolved): boolean {
  const isSure = one.fact.low + other.fact.low > 0 && ownerOf(one) === ownerOf(other);
  return isSure && APART.has(one.fact.value) && APART.has(other.fact.value);
}

function differ(one: Resolved, other: Resolved): boolean {
  if (one.fact.value === other.fact.value) return areTwo(one, other);
  const pairs: readonly (readonly [Resolved, Resolved])[] = [
    [one, other],
    [other, one],
  ];
  for (const [each, rest] of pairs) {
    if (each.fact.value === 'gift') return isNoGift(each, rest);
    // Whoever bought it new had it from nobody.
    if (each.fact.value === 'own') return APART.has(rest.fact.value) && rest.fact.value !== 'made' && isHadByAnother(each, rest);
    if (each.fact.value === 'made' && rest.fact.value === 'bought') return isBoughtAndMade(each, rest);
  }
  return isGotTwice(one, other);
}

function isHadByAnother(own: Resolved, got: Resolved): boolean {
  const isAnothers = areApart(ownerOf(own) ?? '', ownerOf(got) ?? '');
  return isAnothers && (got.fact.low === 2 || (own.fact.low > 0 && got.fact.low > 0));
}

/** Whether a thing may have changed hands between two paragraphs. */
function isHanded(thing: string, from: number, to: number, chronicle: Chronicle): boolean {
  const entries: readonly Entry[] = chronicle.mayHold(thing);
  for (let at = firstFrom(entries, from + 1); at < entries.length; at++) {
    const entry = entries[at];
    if (!entry || entry.at >= to) return false;
    if (entry.text.includes(thing) && HANDED.test(entry.text)) return true;
  }
  return false;
}

/** Things that are told to be two people's, or come by in two ways. */
export function ownedTwice(facts: readonly Resolved[], chronicle: Chronicle, changed: Changed): RawSlip[] {
  const known = new Map<string, Resolved[]>();
  return facts.flatMap((each): RawSlip[] => {
    const { key, traits } = each.fact;
    const thing = key.slice('whose:'.length);
    const told = known.get(key);
    if (!told) known.set(key, [each]);
    else if (told.length < MOST) told.push(each);
    // What is said contradicts nothing that was told.
    if (each.fact.isSaid === true || ownerOf(each) === undefined) return [];
    const before = told?.find(
      (one) => ownerOf(one) !== undefined && one.place.at !== each.place.at && mayBeAlike(one.fact.traits, traits) && differ(one, each),
    );
    if (!before) return [];
    const [from, to] = [before.place.at, each.place.at];
    if (isHanded(thing, from, to, chronicle) || changed('several', from, to, thing) || changed('lapse', from, to)) return [];
    const what = matter('whose', thing);
    return [
      { rule: 'continuity/object', about: `the ${thing}`, matter: what, here: spotOf(each), established: spotOf(before), score: 0.7 },
    ];
  });
}
