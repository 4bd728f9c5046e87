import { type Parts, partsOf } from '../cast/parts.js';
import { kinName } from '../cast/resolve.js';
import type { Fact } from '../extract/fact.js';
import { bondsDiffer } from '../extract/kin/kinBonds.js';
import { CLOTH_COLOURS, type Colours, EYE_COLOURS, HAIR_COLOURS, MATERIALS } from '../lexicon/colours.js';
import { genderOfFirstName } from '../lexicon/firstNames.js';
import { isPersonKind } from '../lexicon/namedKinds.js';
import { causesDiffer } from '../lexicon/causes.js';
import { areForms } from '../lexicon/shortForms.js';
import { tradesDiffer } from '../lexicon/trades.js';
import type { Topic } from '../grammar/changes.js';
import { placesDiffer } from './bodyPlaces.js';
import { countsDiffer, measuresDiffer, rangesDiffer } from './counted.js';
import { companyDiffers, gravesDiffer, killersDiffer } from './lastHours.js';
import { deathbedsDiffer, injuriesDiffer, limbsDiffer } from './bodies.js';
import { isSamePlace, isSameStand } from './samePlace.js';
import { mayBeAlike } from './traits.js';

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
];

function relationsDiffer(one: string, other: string): boolean {
  const base = (relation: string): string => kinName(relation.replace(/^(?:older|younger) /u, ''));
  // A godmother may be an aunt.
  if (one.startsWith('god') !== other.startsWith('god')) return false;
  if (base(one) !== base(other)) return !SAME_RELATION.some((group) => group.includes(base(one)) && group.includes(base(other)));
  return one !== other && one !== base(one) && other !== base(other);
}

/** Whether two names of one post are one name written, or remembered, in two ways, and not two people's. */
function postsDiffer(one: Comparable, other: Comparable): boolean {
  const ones = partsOf(one.value);
  const others = partsOf(other.value);
  if (ones.words.length !== others.words.length || one.low + other.low === 0) return false;
  if (ones.words.length === 1) return titledDiffer(ones, others);
  const [first = '', last = ''] = [ones.words[0], ones.words.at(-1)];
  const [otherFirst = '', otherLast = ''] = [others.words[0], others.words.at(-1)];
  if (first === otherFirst) return last !== otherLast;
  return last === otherLast && !areForms(first.toLowerCase(), otherFirst.toLowerCase()) && areOfOneGender(first, otherFirst);
}

/** "Sister Agnes" and "Sister Agatha": one who is remembered wrong begins alike. */
function titledDiffer(ones: Parts, others: Parts): boolean {
  const [first = ''] = ones.words;
  const [other = ''] = others.words;
  const titles = [ones.titles[0], others.titles[0]];
  const mayBeOne = titles.includes(undefined) || titles[0] === titles[1];
  const isSame = first === other || areForms(first.toLowerCase(), other.toLowerCase());
  return mayBeOne && !isSame && first.slice(0, 2) === other.slice(0, 2) && areOfOneGender(first, other);
}

const bare = (name: string): string[] =>
  partsOf(name)
    .words.map((word) => word.toLowerCase())
    .filter((word) => word !== 's' && word !== "'s");

/** Whether two names are two dogs', two ships' or two landladies': one was said to be the name of it. */
function calledDiffer(one: Comparable, other: Comparable): boolean {
  if (one.low + other.low < 3) return false;
  const [ones, others] = [bare(one.value), bare(other.value)];
  if (!isPersonKind(one.key.slice(one.key.indexOf(':') + 1))) {
    const [shorter = '', longer = ''] = [ones.join(' '), others.join(' ')].sort((a, b) => a.length - b.length);
    return !longer.includes(shorter);
  }
  if (ones.some((word) => others.some((another) => word === another || areForms(word, another)))) return false;
  // A Mrs. Grimsby may be an Edith.
  const isFamily = (name: string): boolean => partsOf(name).titles.length > 0 || partsOf(name).words.length > 1;
  return isFamily(one.value) === isFamily(other.value) || ones.length + others.length > 2;
}

/** Two nicknames of which one is all that somebody is called. */
function nicknamesDiffer(one: Comparable, other: Comparable): boolean {
  if (one.low + other.low < 3) return false;
  const [ones, others] = [bare(one.value), bare(other.value)];
  return !ones.some((word) => others.some((another) => word === another || areForms(word, another)));
}

/** Two family names, two maiden names, two Christian names of one person. */
function namedDiffer(one: Comparable, other: Comparable): boolean {
  const [ones, others] = [bare(one.value), bare(other.value)];
  const part = one.key.slice(one.key.indexOf(':') + 1);
  const pick = (words: readonly string[]): string => (part === 'given' ? words[0] : words.at(-1)) ?? '';
  if (part !== 'full') return pick(ones) !== pick(others) && !areForms(pick(ones), pick(others));
  if (ones.length < 2 || others.length < 2) return false;
  const isFirst = ones[0] === others[0] || areForms(ones[0] ?? '', others[0] ?? '');
  const isLast = ones.at(-1) === others.at(-1);
  return isFirst !== isLast || (isFirst && isLast && ones.length === 3 && others.length === 3 && ones[1] !== others[1]);
}

function areOfOneGender(one: string, other: string): boolean {
  const genders = [genderOfFirstName(one.toLowerCase()), genderOfFirstName(other.toLowerCase())];
  return genders[0] === undefined || genders[1] === undefined || genders[0] === genders[1];
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
  const isSure = one.low + other.low > 2 && other.low > 0;
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
  // A birthday may lie between.
  ['at', (one, other) => one.low > other.high + 1 || other.low > one.high + 1],
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
  // Whoever is engaged has not been married for years.
  ['kin', (one, other) => rangesDiffer(one, other) || [one.value, other.value].sort().join(', ') === 'engaged, long married'],
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
  ['order', rangesDiffer],
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
  ['cause', (one, other) => one.low + other.low > 0 && causesDiffer(one.value, other.value)],
  ...'deadFor diedYear diedAged'.split(' ').map((key): [string, Differ] => [key, rangesDiffer]),
  ['diedMonth', byMonths],
  ['bond', (one, other) => bondsDiffer(one.value, other.value)],
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
