import type { Cast } from '../../cast/cast.js';
import type { NameCount, NameLedger } from '../../cast/ledger.js';
import { partsOf, TITLE_GENDER } from '../../cast/parts.js';
import { isNoPerson, isPlainOpener } from '../../lexicon/common.js';
import { genderOfFirstName } from '../../lexicon/firstNames.js';
import { rankOf } from '../../lexicon/ranks.js';
import { areForms } from '../../lexicon/shortForms.js';
import { isShort } from './namesakes.js';

/** Two names by which a story means one person. */
export interface Renaming {
  readonly kind: 'given' | 'family' | 'rank';
  readonly one: string;
  readonly other: string;
  readonly score: number;
}

/** A name with its words parted. */
interface Named {
  readonly text: string;
  readonly count: number;
  readonly titles: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** Whoever is named oftener in both ways is two people. */
const SELDOM = 2;
/** In a story of more people than this, two may well have a first name in common. */
const MOST_PEOPLE = 30;
/** Of these many stories have two. */
const COMMON = new Set(
  'john james william mary thomas george robert charles henry anna anne ann jack tom david michael peter paul sarah elizabeth jane joe sam ivan maria joseph edward richard jean alice martha'.split(
    ' ',
  ),
);
/** They end the names of places. */
const PLACE =
  /^(?:Street|Road|Lane|Avenue|Square|Hall|House|Place|Church|Park|Bridge|Hill|College|School|Hospital|Castle|Court|Gardens?|Inn|Hotel|Station|Island|Bay|River|Lake|Town|City|County|Bank|Station|Gate|Harbou?r|Point|Cross|Day|Close|Drive|Way|Wood|Woods|Field|Fields|Farm|Manor|Abbey|Row|Terrace|Market|Mills?|Company|Club|Society|I|II|III|IV|Junior|Senior|Jr|Sr|Esq|Elder|Younger)$/u;

function named({ text, count }: NameCount): Named {
  const { titles, words } = partsOf(text);
  return { text, count, titles, first: words[0] ?? '', last: words.at(-1) ?? '' };
}

function isFullPerson(count: NameCount, cast: Cast, ledger: NameLedger): boolean {
  const { titles, words } = partsOf(count.text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || isNoPerson(first) || isNoPerson(last) || PLACE.test(last)) return false;
  // What is shouted, or stands on a sign.
  if (isPlainOpener(first) || /\p{Lu}{2}/u.test(count.text)) return false;
  if (titles.length > 0 || genderOfFirstName(first.toLowerCase()) !== undefined) return true;
  return (count.animate > 0 && cast.idOf(count.text) !== undefined) || ledger.animate(first) > 0;
}

function isTogether(one: Named, other: Named, ledger: NameLedger): boolean {
  return ledger.areTogether(one.text.toLowerCase(), other.text.toLowerCase());
}

const sum = (names: readonly Named[]): number => names.reduce((all, { count }) => all + count, 0);

/** "Mrs. Anna Brooks" may have been Anna Burke; a Mr. and a Miss are two. */
function titlesFit(ones: readonly Named[], others: readonly Named[]): boolean {
  const titles = [ones, others].map((names) => names.flatMap((name) => name.titles));
  if (titles[0]?.includes('Mrs') !== titles[1]?.includes('Mrs')) return false;
  const genders = new Set(titles.flat().flatMap((title) => TITLE_GENDER.get(title) ?? []));
  return genders.size < 2;
}

/** Whether two family names begin alike: "Harris" and "Harrison". */
function beginAlike(one: string, other: string): boolean {
  return one.slice(0, 3).toLowerCase() === other.slice(0, 3).toLowerCase();
}

/** The plural of a family, or a name with one more after it. */
function isWithin(one: Named, other: Named): boolean {
  return `${one.last}s` === other.last || other.text.includes(one.text);
}

/** One first name, two family names. */
function familyNames(first: string, people: Map<string, Named[]>, all: readonly Named[], ledger: NameLedger): Renaming | undefined {
  if (people.size !== 2) return undefined;
  const [ones = [], others = []] = [...people.values()];
  const [one, other] = [ones[0], others[0]];
  if (!one || !other || Math.min(sum(ones), sum(others)) > SELDOM) return undefined;
  if (isWithin(one, other) || isWithin(other, one) || !titlesFit(ones, others)) return undefined;
  if (ones.some((each) => others.some((another) => isTogether(each, another, ledger)))) return undefined;
  const odd = sum(ones) < sum(others) ? one : other;
  const isAnothers = all.some(({ last, first: theirs, titles }) => {
    return last === odd.last && theirs !== first && (theirs !== last || /^(?:Mr|Mrs|Miss|Ms)$/u.test(titles[0] ?? ''));
  });
  if (isAnothers) return undefined;
  return { kind: 'family', one: one.text, other: other.text, score: beginAlike(one.last, other.last) ? 0.7 : 0.6 };
}

/** What a name's titles make of its bearer: the last that is a rank. */
function rankIn({ titles }: Named): number | undefined {
  return titles.flatMap((title) => rankOf(title) ?? []).at(-1);
}

/** A doctor may have a rank; nurses are none. */
function ranksDiffer(one: Named, other: Named): boolean {
  const titles = [...one.titles, ...other.titles];
  return !titles.some((title) => /^(?:Dr|Doctor)$/u.test(title)) || titles.includes('Nurse');
}

/** Titles of whole families. */
const CIVIL = /^(?:Mr|Mrs|Miss|Ms|Aunt|Uncle|Grandpa|Granny|Grandma|Cousin|Old|Young|Lady)$/u;

/** One family name, two ranks, and nobody else of that name. */
function ranks(bearers: readonly Named[], ledger: NameLedger): Renaming | undefined {
  const ranked = bearers.filter((name) => rankIn(name) !== undefined);
  const [one] = ranked;
  const other = ranked.find((each) => one && rankIn(each) !== rankIn(one));
  if (!one || !other || new Set(ranked.map(rankIn)).size > 2 || !ranksDiffer(one, other)) return undefined;
  // A lieutenant colonel is called a colonel.
  if (ranked.some(({ titles }) => titles.filter((title) => rankOf(title) !== undefined).length > 1)) return undefined;
  const firsts = [...new Set(bearers.flatMap(({ first, last }) => (first === last ? [] : [first.toLowerCase()])))];
  if (firsts.length > 2 || (firsts.length === 2 && !areForms(firsts[0] ?? '', firsts[1] ?? ''))) return undefined;
  const count = (rank: number | undefined): number => sum(ranked.filter((name) => rankIn(name) === rank));
  if (Math.min(count(rankIn(one)), count(rankIn(other))) > SELDOM || isTogether(one, other, ledger)) return undefined;
  const hasFamily = bearers.some(({ titles }) => titles.some((title) => CIVIL.test(title)));
  return hasFamily && firsts.length === 0 ? undefined : { kind: 'rank', one: one.text, other: other.text, score: 0.65 };
}

/** Titles that are taken for one another by nobody who knows their bearer; a line holds two. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:Dr|Doctor|Professor|Prof)$/u, /^(?:Mr|Mrs|Miss|Ms)$/u],
  [/^(?:Professor|Prof)$/u, /^(?:Dr|Doctor)$/u],
  [/^(?:Father|Reverend|Rev|Pastor|Canon|Judge)$/u, /^(?:Mr|Mrs|Miss|Ms)$/u],
  [/^Father$/u, /^(?:Reverend|Rev|Pastor|Brother)$/u],
  [/^Miss$/u, /^Mrs$/u],
  [/^Lady$/u, /^(?:Mrs|Miss|Ms)$/u],
  [/^Lord$/u, /^(?:Mr|Sir)$/u],
  [/^Sister$/u, /^(?:Mother|Mrs|Miss)$/u],
];

/** "Father Ambrose" and "Reverend Ambrose": one family name, two titles, and nobody else of that name. */
function titles(bearers: readonly Named[], ledger: NameLedger): Renaming | undefined {
  const [one, other, ...others] = bearers.filter((name) => name.titles.length > 0);
  if (!one || !other || others.length > 0 || one.titles.length + other.titles.length > 2) return undefined;
  if (Math.min(one.count, other.count) > 1 || isTogether(one, other, ledger)) return undefined;
  const firsts = new Set(bearers.flatMap(({ first, last }) => (first === last ? [] : [first])));
  if (firsts.size > 1) return undefined;
  const [title = '', another = ''] = [one.titles[0], other.titles[0]];
  const areApart = APART.some(([each, rest]) => (each.test(title) && rest.test(another)) || (each.test(another) && rest.test(title)));
  return areApart ? { kind: 'rank', one: one.text, other: other.text, score: 0.6 } : undefined;
}

/** "Detective Harris" and "Detective Harrison": one title, and family names that begin alike. */
function titled(names: readonly Named[], ledger: NameLedger): Renaming | undefined {
  const [one, other, ...others] = names.filter(({ titles, first, last }) => titles.length > 0 && first === last);
  if (!one || !other || others.length > 0 || Math.min(one.count, other.count) > SELDOM) return undefined;
  const isPlural = `${one.last}s` === other.last || `${other.last}s` === one.last;
  if (isPlural || one.titles.join() !== other.titles.join() || /^(?:Mr|Mrs|Miss|Ms|Old|Young)$/u.test(one.titles[0] ?? ''))
    return undefined;
  return isTogether(one, other, ledger) ? undefined : { kind: 'family', one: one.text, other: other.text, score: 0.65 };
}

/** "Dr. Simon Aldridge" and "Dr. Samuel Aldridge"; without a title of their own the names begin alike. */
function firstNames(bearers: readonly Named[], ledger: NameLedger): Renaming | undefined {
  const named = bearers.filter(({ first, last }) => first !== last);
  const [one] = named;
  const other = named.find((each) => each.first !== one?.first);
  if (!one || !other || new Set(named.map(({ first }) => first)).size > 2) return undefined;
  const [ones, others] = [named.filter(({ first }) => first === one.first), named.filter(({ first }) => first === other.first)];
  if (Math.min(sum(ones), sum(others)) > SELDOM || !areOneGiven(one.first, other.first)) return undefined;
  const isTitled = one.titles.length > 0 && one.titles.join() === other.titles.join() && !CIVIL.test(one.titles[0] ?? '');
  const size = isTitled ? 0 : one.titles.includes('Mrs') && other.titles.includes('Mrs') ? 1 : 3;
  if (one.first.slice(0, size) !== other.first.slice(0, size)) return undefined;
  if (ones.some((each) => others.some((another) => isTogether(each, another, ledger)))) return undefined;
  return { kind: 'given', one: one.text, other: other.text, score: 0.6 };
}

/** Whether one first name may be another misremembered: neither is short for the other, and both are men's or women's. */
function areOneGiven(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  const genders = [genderOfFirstName(first), genderOfFirstName(second)];
  return (
    !areForms(first, second) &&
    !isShort(first, second) &&
    !first.startsWith(second) &&
    !second.startsWith(first) &&
    genders[0] === genders[1]
  );
}

/** Those to whom a story gives two names, or two ranks, and never sets them side by side. */
export function renamings(ledger: NameLedger, cast: Cast): Renaming[] {
  const counts = [...ledger.counts(), ...ledger.spoken()];
  const all = counts.filter(({ text }) => text.includes(' ')).map(named);
  const full = counts.filter((count) => isFullPerson(count, cast, ledger)).map(named);
  const people = new Set(full.map(({ first, last }) => `${first} ${last}`)).size;
  const byFirst = people > MOST_PEOPLE ? [] : Map.groupBy(full, (name) => name.first);
  const renamed = [...byFirst].flatMap(([first, names]) => {
    if (COMMON.has(first.toLowerCase())) return [];
    return (
      familyNames(
        first,
        Map.groupBy(names, ({ last }) => last),
        all,
        ledger,
      ) ?? []
    );
  });
  const firsts = [...Map.groupBy(full, ({ last }) => last).values()].flatMap((names) => firstNames(names, ledger) ?? []);
  const ranked = [...Map.groupBy(all, ({ last }) => last).values()].flatMap((names) => ranks(names, ledger) ?? []);
  const styled = [...Map.groupBy(all, ({ last }) => last).values()].flatMap((names) => titles(names, ledger) ?? []);
  const alike = [...Map.groupBy(all, ({ titles, last }) => `${titles.join(' ')}|${last.slice(0, 4)}`).values()];
  return [...renamed, ...firsts, ...ranked, ...styled, ...alike.flatMap((names) => titled(names, ledger) ?? [])];
}
