import { kinName } from '../../cast/resolve.js';
import type { Fact } from '../../extract/fact.js';
import { bondsDiffer } from '../../extract/kin/kinBonds.js';
import { CLOTH_COLOURS, type Colours, EYE_COLOURS, HAIR_COLOURS, MATERIALS } from '../../lexicon/colours.js';
import { causesDiffer } from '../../lexicon/causes.js';
import { illnessesDiffer } from '../../lexicon/illnesses.js';
import { tradesDiffer } from '../../lexicon/trades.js';
import type { Topic } from '../../grammar/changes.js';
import { eventsDiffer } from './eventsDiffer.js';
import { placesDiffer } from './bodyPlaces.js';
import { countsDiffer, measuresDiffer, rangesDiffer } from './counted.js';
import { companyDiffers, gravesDiffer, killersDiffer } from '../deaths/lastHours.js';
import { deathbedsDiffer, earsDiffer, injuriesDiffer, limbsDiffer } from './bodies.js';
import { calledDiffer, namedDiffer, nicknamesDiffer, postsDiffer } from './namesDiffer.js';
import { isSamePlace, isSameStand } from '../things/samePlace.js';
import { mayBeAlike } from '../traits.js';

type Comparable = Pick<Fact, 'key' | 'value' | 'low' | 'high' | 'traits' | 'isFirm'>;

const TOPICS = new Map<string, Topic>([
  ['hair', 'hair'],
  ['beard', 'hair'],
  ['baldness', 'hair'],
  ['shaven', 'hair'],
  ['hairLength', 'cut'],
  ['hairCurl', 'cut'],
  ['glasses', 'sight'],
  ['rims', 'sight'],
  ['eyes', 'eyes'],
  ['height', 'body'],
  ['weight', 'body'],
  ['size', 'body'],
  ['inches', 'body'],
  ['trade', 'trade'],
  ['employer', 'trade'],
  ['age', 'age'],
  ['grade', 'age'],
  ['post', 'renamed'],
  ['rank', 'trade'],
  ['called', 'renamed'],
  ['named', 'renamed'],
  ['count', 'number'],
  ['present', 'number'],
  ['measure', 'number'],
  ['limb', 'limb'],
  ['handed', 'limb'],
  ['injury', 'limb'],
  ['name', 'kin'],
  ['place', 'place'],
  ['floor', 'place'],
  ['stands', 'place'],
  ['paint', 'paint'],
  ['made', 'paint'],
  ['gem', 'paint'],
  ['marque', 'paint'],
  ['hue', 'paint'],
  ['stuff', 'paint'],
  ['cause', 'fate'],
  ['deathbed', 'fate'],
  ['killer', 'fate'],
  ['company', 'fate'],
  ['grave', 'fate'],
  ...'diedYear diedMonth diedDay diedHour diedAged'.split(' ').map((key): [string, Topic] => [key, 'fate']),
  ['deadFor', 'age'],
  ['alive', 'lapse'],
]);

/** Which told changes make two facts of a key no slip. */
export function topicOf(key: string): Topic | undefined {
  const [kind = '', of = ''] = key.split(':');
  if (/^(?:offspring|brood|remarried)$/u.test(kind)) return 'kin';
  if (kind === 'look') return /^(?:arms|shoulders|neck|stomach|face|cheeks|bosom|back|hands|fingers)$/u.test(of) ? 'body' : 'features';
  if (kind === 'kin') return /^(?:wife|husband|son|daughter|child|grand\w+)$/u.test(of) ? 'kin' : 'sib';
  return TOPICS.get(kind);
}

function agesDiffer(one: Comparable, other: Comparable): boolean {
  // Two classes are held against each other as what they are.
  if (one.value.startsWith('class ') && other.value.startsWith('class ')) return false;
  // A birthday told or slept through is one year.
  return other.low > one.high + 1 || one.low > other.high + (other.value.startsWith('turned') ? 0 : 1);
}

const SAME_RELATION: readonly (readonly string[])[] = [
  ['twin', 'brother', 'sister'],
  ['wife', 'fiancée'],
  ['husband', 'fiancé'],
  ['child', 'son', 'daughter'],
  ['grandchild', 'grandson', 'granddaughter'],
  ['stepchild', 'stepson', 'stepdaughter'],
  ['sibling', 'brother', 'sister', 'twin', 'half-brother', 'half-sister'],
  ['wife', 'widow'],
  ['husband', 'widower'],
];

const OWN_BLOOD = 'flesh and blood';

function relationsDiffer(one: string, other: string): boolean {
  const base = (relation: string): string => kinName(relation.replace(/^(?:older|younger) /u, ''));
  // Nieces and grandsons are one's flesh and blood as well.
  if (one === OWN_BLOOD || other === OWN_BLOOD) return /^(?:step|foster)/u.test(`${one} ${other}`.replace(OWN_BLOOD, '').trim());
  // A godmother may be an aunt.
  if (one.startsWith('god') !== other.startsWith('god')) return false;
  if (base(one) !== base(other)) return !SAME_RELATION.some((group) => group.includes(base(one)) && group.includes(base(other)));
  return one !== other && one !== base(one) && other !== base(other);
}

/** Whether two weddings may be one: they are not, of two spouses. */
function areOfOne(ones: readonly string[], others: readonly string[]): boolean {
  return ones.length === 0 || others.length === 0 || ones.some((one) => others.includes(one));
}

/** "The eldest" is not the youngest, nor anybody who has an elder. */
function ordersDiffer(one: Comparable, other: Comparable): boolean {
  const [value, otherValue] = [one.value, other.value];
  if (value.startsWith('not ') || otherValue.startsWith('not ')) return value === `not ${otherValue}` || otherValue === `not ${value}`;
  // A middle one is not the last.
  return rangesDiffer(one, other) || [value, otherValue].sort().join(', ') === 'the middle, the youngest';
}

/** All of somebody's children, counted twice: "two daughters" are no "three sons". */
function offspringDiffer(one: Comparable, other: Comparable): boolean {
  const [kin, otherKin] = [one, other].map(({ value }) => value.split(' ')[1]);
  return kin === 'child' || otherKin === 'child' ? one.low !== other.low : kin !== otherKin || one.low !== other.low;
}

function shavenDiffer(one: Comparable, other: Comparable): boolean {
  const [values, none] = [[one.value, other.value], 'no moustache'];
  if (values.includes(none)) return values.includes('moustache');
  return (one.value === 'no beard') !== (other.value === 'no beard');
}

type Differ = (one: Comparable, other: Comparable) => boolean;

/** Months go round the year. */
const byMonths: Differ = (one, other) => [-12, 0, 12].every((by) => one.low + by > other.high || other.low > one.high + by);

/** Hours go round the clock. */
const byHours: Differ = (one, other) => [-24, 0, 24].every((by) => one.low + by > other.high || other.low > one.high + by);

/** What was only put there may have been taken up since, unless it is where it was put. */
const isKeptElsewhere: Differ = (one, other) => {
  const isSure = one.low + other.low > 2 && other.low >= 1;
  const isSame = one.key.startsWith('stands:') ? isSameStand : isSamePlace;
  return isSure && mayBeAlike(one.traits, other.traits) && !isSame(one.value, other.value);
};

/** "The mill" is no "cotton mill" only if another word says so; one may work at a bank that is a building society. */
const employersDiffer: Differ = (one, other) => {
  const isSame = one.value.endsWith(other.value) || other.value.endsWith(one.value);
  return !isSame && !one.traits.some((field) => other.traits.includes(field));
};

/** The Manor's gate is another's than the one that is only a gate. */
const areOfOnePlace: Differ = (one, other) => {
  const [ones, others] = [one, other].map(({ traits }) => traits.filter((trait) => /^\p{Lu}/u.test(trait)).join(' '));
  return ones === others;
};

/** Every room has its own. */
const IN_EVERY_ROOM =
  /:(?:curtains|shutters|blinds?|carpet|rug|wallpaper|panelling|tiles|bedspread|counterpane|doors?|chairs?|bench|benches|lamp|table)$/u;

/** "The curtains" may be others than those of the study. */
function areOfOneRoom({ key, traits }: Comparable, { traits: others }: Comparable): boolean {
  return !IN_EVERY_ROOM.test(key) || (traits.length === 0) === (others.length === 0);
}

/** What only tells a thing from others says nothing against what tells another from them. */
const isOtherwise =
  (colours: Colours): Differ =>
  (one, other) =>
    one.low + other.low > 2 &&
    areOfOnePlace(one, other) &&
    areOfOneRoom(one, other) &&
    mayBeAlike(one.traits, other.traits) &&
    colours.differ(one.value, other.value);

/** "Of cholera" is not "of measles". */
const areOtherIllnesses: Differ = ({ traits: [one] }, { traits: [other] }) =>
  one !== undefined && other !== undefined && illnessesDiffer(one, other);

const DIFFER = new Map<string, Differ>([
  // One of two odd eyes has a colour.
  [
    'eyes',
    (one, other) =>
      EYE_COLOURS.differ(one.value, other.value) && !(one.low + other.low > 0 && [one, other].some(({ value }) => value === 'odd')),
  ],
  ['hair', (one, other) => HAIR_COLOURS.differ(one.value, other.value)],
  ['beard', (one, other) => HAIR_COLOURS.differ(one.value, other.value)],
  // The one tattoo somebody has, or the one there is in a place, shows one thing.
  [
    'motif',
    (one, other) => one.value !== other.value && (one.low + other.low > 1 || one.traits.some((trait) => other.traits.includes(trait))),
  ],
  ['age', agesDiffer],
  ['order', ordersDiffer],
  ['when', eventsDiffer],
  // A birthday may lie between.
  ['at', (one, other) => areOfOne(one.traits, other.traits) && (one.low > other.high + 1 || other.low > one.high + 1)],
  ['employer', employersDiffer],
  // What only follows from something told is held against what is told.
  ['gap', (one, other) => (one.isFirm || other.isFirm) && rangesDiffer(one, other)],
  ['apart', (one, other) => (one.isFirm || other.isFirm) && rangesDiffer(one, other)],
  // A beard may have a moustache.
  // Nor does who never had a moustache lack a beard.
  ['shaven', shavenDiffer],
  // One scar that is in two places; "a scar" may be one more.
  ['scarred', (one, other) => (other.low > 0 || one.low === 2) && placesDiffer(one.value, other.value)],
  // What somebody once does with a hand is too little against what they once did.
  ['handed', (one, other) => one.value !== other.value && one.low + other.low > 0],
  ['limb', limbsDiffer],
  ['injury', injuriesDiffer],
  ['deaf', earsDiffer],
  // Whoever is engaged has not been married for years, nor was never engaged.
  [
    'kin',
    (one, other) => rangesDiffer(one, other) || /^engaged, (?:long married|unengaged)$/u.test([one.value, other.value].sort().join(', ')),
  ],
  ['remarried', rangesDiffer],
  ['alive', rangesDiffer],
  ['raised', (one, other) => one.value !== other.value],
  ['offspring', offspringDiffer],
  ['count', countsDiffer],
  ['present', countsDiffer],
  ['measure', measuresDiffer],
  // Whoever was married twice was not married once.
  ['times', (one, other) => other.low < one.low],
  ['sibship', rangesDiffer],
  // Whoever was divorced never stayed together; whoever did may be divorced since.
  ['divorced', (one, other) => one.low > other.low],
  ['born', rangesDiffer],
  ['birthday', rangesDiffer],
  ['grade', rangesDiffer],
  ['inches', rangesDiffer],
  ['hairLength', rangesDiffer],
  ['baldness', (one, other) => [one.value, other.value].sort().join(' ') === 'bald hair'],
  ['place', isKeptElsewhere],
  ['stands', isKeptElsewhere],
  ['hue', isOtherwise(CLOTH_COLOURS)],
  ['stuff', isOtherwise(MATERIALS)],
  ['made', (one, other) => MATERIALS.differ(one.value, other.value)],
  ['paint', (one, other) => CLOTH_COLOURS.differ(one.value, other.value)],
  ['deathbed', deathbedsDiffer],
  ['killer', killersDiffer],
  ['company', companyDiffers],
  ['grave', gravesDiffer],
  // What only befell somebody is held against what is told as their death.
  ['cause', (one, other) => one.low + other.low > 0 && (causesDiffer(one.value, other.value) || areOtherIllnesses(one, other))],
  ...'deadFor diedYear diedAged'.split(' ').map((key): [string, Differ] => [key, rangesDiffer]),
  ['diedMonth', byMonths],
  ['bond', (one, other) => bondsDiffer(one.value, other.value)],
  // Born to the very people who took them in.
  ['blood', (one, other) => one.value !== other.value && one.traits.some((family) => other.traits.includes(family))],
  ['brood', rangesDiffer],
  ['diedHour', byHours],
  ['relation', (one, other) => relationsDiffer(one.value, other.value)],
  ['post', postsDiffer],
  // Titles are compared with the names they stand before, and what is told plainly is a trade.
  ['rank', (one, other) => one.value !== other.value && one.traits[0] !== other.traits[0]],
  ['called', calledDiffer],
  ['nickname', nicknamesDiffer],
  ['named', namedDiffer],
  // What a working day shows is held against a trade that is named, or against work that is told of.
  ['trade', (one, other) => one.low + other.low > 0 && tradesDiffer(one.value, other.value)],
]);

/** Whether two facts of one key, the first said before the second, cannot both be so. */
export function differ(one: Comparable, other: Comparable): boolean {
  const known = DIFFER.get(one.key.split(':', 1)[0] ?? '');
  return known ? known(one, other) : one.value !== other.value;
}
