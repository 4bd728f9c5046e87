import type { Resolved } from '../resolved.js';
import { bondOf } from '../../extract/kin/kinBonds.js';
import { UNIQUE_KIN } from '../../lexicon/nouns.js';
import { withCompanion } from '../deaths/lastHours.js';

/** Who a unique relative is: "his wife, Anna" here, "his wife Clara" there. */
function renamedKin(each: Resolved): Resolved | undefined {
  const { fact, other } = each;
  if (fact.key !== 'relation' || other === undefined || !UNIQUE_KIN.has(fact.value)) return undefined;
  return { ...each, fact: { ...fact, key: `name:${fact.value}`, value: other } };
}

/** A bald head that has a colour, a shaven chin that has a beard. */
function baldWithHair(each: Resolved): Resolved | undefined {
  if (each.fact.key === 'beard') return { ...each, fact: { ...each.fact, key: 'shaven', value: 'beard' } };
  return each.fact.key === 'hair' ? { ...each, fact: { ...each.fact, key: 'baldness', value: 'hair' } } : undefined;
}

const OF_RELATIVE = new Map([
  ['parent brother', 'uncle'],
  ['parent sister', 'aunt'],
  ['parent mother', 'grandmother'],
  ['parent father', 'grandfather'],
  ['sibling son', 'nephew'],
  ['sibling daughter', 'niece'],
  ['child son', 'grandson'],
  ['child daughter', 'granddaughter'],
  ['spouse mother', 'mother-in-law'],
  ['spouse father', 'father-in-law'],
  ['spouse brother', 'brother-in-law'],
  ['spouse sister', 'sister-in-law'],
]);
const NEAREST = new Map([
  ...['mother', 'father'].map((kin) => [kin, 'parent'] as const),
  ...['brother', 'sister', 'twin'].map((kin) => [kin, 'sibling'] as const),
  ...['son', 'daughter', 'child'].map((kin) => [kin, 'child'] as const),
  ...['wife', 'husband'].map((kin) => [kin, 'spouse'] as const),
]);

/** "His mother's brother" is his uncle; what somebody is to another, the other is to them. */
function* bondsImplied(each: Resolved): Generator<Resolved> {
  const { fact, who, other } = each;
  if (fact.key !== 'relation' || other === undefined) return;
  const kin = fact.value.replace(/^(?:older|younger) /u, '');
  const bond = bondOf(kin);
  if (bond !== undefined) yield { ...each, fact: { ...fact, key: 'bond', value: bond } };
  const [, owner, relative] = /^(.+)>([a-z-]+)$/u.exec(who) ?? [];
  const value = OF_RELATIVE.get(`${NEAREST.get(relative ?? '') ?? ''} ${kin}`);
  if (owner === undefined || value === undefined) return;
  const ofOwner = { ...each, who: owner, fact: { ...fact, value } };
  yield ofOwner;
  yield* bondsImplied(ofOwner);
}

const SPOUSE = new Map([
  ['wife', 'husband'],
  ['husband', 'wife'],
]);

/** Two sons are two children at least. */
const MANY_OF = new Map([
  ['kin:son', 'child'],
  ['kin:daughter', 'child'],
  ['kin:brother', 'sibling'],
  ['kin:sister', 'sibling'],
]);

/** One of several children has brothers or sisters; whose sister somebody is has a sister, and is somebody's kin in turn. */
function* kinImplied(each: Resolved): Generator<Resolved> {
  const { fact, other } = each;
  const has = (who: string, kin: string, low: number, high = 99): Resolved => {
    return { ...each, who, other: undefined, fact: { ...fact, key: `kin:${kin}`, value: low > 1 ? `${low}` : 'one of them', low, high } };
  };
  if (fact.key === 'sibship' && fact.low > 1) yield has(each.who, 'sibling', fact.low - 1, Math.max(fact.low - 1, fact.high - 1));
  const many = fact.low > 1 ? MANY_OF.get(fact.key) : undefined;
  if (many !== undefined) yield has(each.who, many, fact.low);
  if (fact.key !== 'relation') return;
  const kin = fact.value.replace(/^(?:older|younger) /u, '');
  if (/^(?:brother|sister|twin)$/u.test(kin)) {
    yield has(each.who, kin === 'twin' ? 'sibling' : kin, 1);
    if (other !== undefined) yield has(other, 'sibling', 1);
  }
  // Cousins are each other's.
  if (other !== undefined && /^(?:cousin|twin)$/u.test(kin)) yield { ...each, who: other, other: each.who };
  const spouse = SPOUSE.get(kin);
  if (spouse === undefined) return;
  yield has(each.who, kin, 1);
  if (other !== undefined) yield has(other, spouse, 1);
}

/** How much older the one is whose name comes first: the same however it is told. */
function gapInOrder(each: Resolved): Resolved {
  const { fact, who, other } = each;
  if (fact.key !== 'gap' || other === undefined || who <= other) return each;
  return { ...each, fact: { ...fact, low: -fact.high, high: -fact.low } };
}

/** Who is older than their brother is not the youngest, and he not the eldest. */
function* orderByAge(each: Resolved): Generator<Resolved> {
  const { fact, who, other } = each;
  if (other === undefined || !fact.traits.includes('sibling') || (fact.low < 1 && fact.high > -1)) return;
  const [elder, younger] = fact.low > 0 ? [who, other] : [other, who];
  const placed = (of: string, value: string): Resolved => ({ ...each, who: of, other: undefined, fact: { ...fact, key: 'order', value } });
  yield placed(elder, 'not the youngest');
  yield placed(younger, 'not the eldest');
}

/** How far apart two are in age who are told of as elder and younger; and whoever is an elder brother is older. */
function* agesImplied(each: Resolved): Generator<Resolved> {
  const { fact, other } = each;
  if (fact.key === 'gap') {
    yield* orderByAge(each);
    const [low = 0, high = 0] = [Math.abs(fact.low), Math.abs(fact.high)].sort((one, two) => one - two);
    yield { ...each, fact: { ...fact, key: 'apart', isFirm: false, low: fact.low < 0 && fact.high > 0 ? 0 : low, high } };
  }
  // Twins are of an age.
  if (fact.key === 'relation' && other !== undefined && fact.value.endsWith('twin'))
    yield gapInOrder({ ...each, fact: { ...fact, key: 'gap', isFirm: false, low: 0, high: 0 } });
  if (fact.key === 'relation' && other !== undefined && /^(?:older|younger) /u.test(fact.value)) {
    const [low, high] = fact.value.startsWith('older') ? [-60, 0] : [0, 60];
    yield gapInOrder({ ...each, fact: { ...fact, key: 'gap', rule: 'continuity/age', isFirm: false, low, high } });
  }
}

/** Whoever dies in bed, or in a room at home, does not die at sea or under a train. */
function ofPlace(each: Resolved): Resolved | undefined {
  const { fact } = each;
  if (fact.key !== 'deathbed') return undefined;
  const value = /^bed\/(?:bed|armchair|chair|sofa|couch|sickbed)$|\/bedroom$/u.test(fact.value)
    ? 'abed'
    : /^home\/(?:home|house|cottage|flat|apartment|farmhouse|parlour|parlor|kitchen|study)$/u.test(fact.value)
      ? 'at home'
      : '';
  return value === '' ? undefined : { ...each, fact: { ...fact, key: 'cause', value, low: 0, traits: [] } };
}

/** A fact, and what follows from it. */
export function* withConsequences(each: Resolved): Generator<Resolved> {
  yield withCompanion(gapInOrder(each));
  yield* kinImplied(each);
  yield* agesImplied(each);
  yield* bondsImplied(each);
  const other = renamedKin(each) ?? baldWithHair(each) ?? ofPlace(each);
  if (other) yield other;
}
