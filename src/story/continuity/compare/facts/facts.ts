import type { Cast } from '../../cast/cast.js';
import type { Fact } from '../../extract/fact.js';
import { bondOf } from '../../extract/kin/kinBonds.js';
import { UNIQUE_KIN } from '../../lexicon/nouns.js';
import { isMatterKey, matter, type Matter, type MatterKey } from '../../matters.js';
import { differ } from './conflict.js';
import { withCompanion } from '../deaths/lastHours.js';
import type { RawSlip } from '../rawSlip.js';
import { type Changed, nameOf, type Resolved, spotOf } from '../resolved.js';
import { isTold, isWorn } from './toldChange.js';

const LOST = new Map<string, MatterKey>([
  ['eye', 'lostEye'],
  ['arm', 'lostArm'],
  ['finger', 'lostFinger'],
  ['leg', 'lostLeg'],
]);

const PLURALS = new Map([
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['wife', 'wives'],
]);

/** What facts are about whose key has a second part, or another name than the matter. */
const MATTER_OF = new Map<string, (part: string) => Matter>([
  ['post', () => matter('name')],
  ['rank', () => matter('name')],
  ['gap', () => matter('age')],
  ['apart', () => matter('age')],
  ['order', () => matter('age')],
  ['at', () => matter('age')],
  ['alive', () => matter('dead')],
  ['remarried', () => matter('relation')],
  ['raised', () => matter('relation')],
  ['bond', () => matter('relation')],
  ['brood', (part) => matter('number', part)],
  ...['deadFor', 'diedYear', 'diedMonth', 'diedDay', 'diedHour', 'diedAged'].map((key): [string, () => Matter] => [
    key,
    () => matter('deathday'),
  ]),
  ['named', () => matter('name')],
  ['called', (part) => matter('nameOf', part)],
  ['look', (part) => matter('look', part.split('/', 1)[0] ?? '')],
  ['offspring', () => matter('number', 'children')],
  ['kin', (part) => matter('number', PLURALS.get(part) ?? `${part}s`)],
  ['count', (part) => matter('number', part)],
  ['floor', () => matter('number', 'the floor')],
  ['times', () => matter('number', 'times')],
  ['present', (part) => matter('number', part === 'peoples' ? 'people' : part)],
  ['measure', (part) => matter('number', part)],
  ['place', (part) => matter('place', part)],
  ['stands', (part) => matter('place', part)],
  ['scarred', (part) => matter('place', part === '' ? 'scar' : part)],
  ['paint', (part) => matter('colour', part)],
  ['gem', (part) => matter('stone', part)],
  ['made', (part) => matter('make', part)],
  ['hue', (part) => matter('colour', part)],
  ['stuff', (part) => matter('make', part)],
  ['marque', (part) => matter('nameOf', part)],
  ['name', (part) => matter('nameOf', part)],
  ['digit', () => matter('lostFinger')],
  ['limb', (part) => matter(LOST.get(part) ?? 'lostLeg')],
  ['loss', (part) => matter('lostSide', part)],
  ['injury', (part) => matter('hurt', part)],
]);

/** What two facts of one key disagree about. */
function matterOf(key: string): Matter {
  const [kind = '', part = ''] = key.split(':');
  return MATTER_OF.get(kind)?.(part) ?? (isMatterKey(kind) ? matter(kind, part) : matter('side', kind));
}

function certain(one: Resolved, other: Resolved): number {
  const named = [one, other].filter(({ fact }) => fact.holder.kind === 'name').length;
  return one.place.at < 0 ? 0.95 : 0.7 + named * 0.1;
}

/** What somebody wears tells nothing of another day, unless they have but the one. */
function isOfTheDay({ fact: one }: Resolved, { fact: other }: Resolved): boolean {
  return isWorn(one.key) && one.low < 2 && other.low < 2;
}

/** Two that may be compared at all: not one breath, not another time. */
function areComparable(one: Resolved, other: Resolved): boolean {
  if (one.isAnotherTime !== other.isAnotherTime && /^(?:age|hair|beard|trade|weight|height|alive|look:.*)$/u.test(one.fact.key))
    return false;
  const isOfScene = isOfTheDay(one, other) || one.fact.key.startsWith('present:');
  if (isOfScene && one.place.scene !== other.place.scene) return false;
  if (one.place !== other.place) return true;
  const isNamed = one.fact.holder.kind === 'name' && other.fact.holder.kind === 'name';
  return isNamed && one.fact.sentence !== other.fact.sentence;
}

/** Whether something that was put somewhere is told of elsewhere afterwards. */
function isPutAnew(group: readonly Resolved[], at: number): boolean {
  const { key, low, value } = group[at]?.fact ?? { key: '', low: 0, value: '' };
  return low < 2 && /^(?:place|stands):/u.test(key) && group.slice(at + 1).some(({ fact }) => fact.value !== value);
}

/** So many facts are looked at between two pauses. */
const STEP = 500;
/** More facts than this of one thing about one person say nothing new. */
const MOST_IN_GROUP = 300;

function groupKey({ fact, who, other }: Resolved): string | undefined {
  if (/^(?:gap|apart|bond)$/u.test(fact.key)) return other === undefined ? undefined : [who, other].sort().join(`|${fact.key}|`);
  if (fact.key === 'dead' || /^(?:own|sole):/u.test(fact.key) || (fact.key === 'relation' && other === undefined)) return undefined;
  return fact.key === 'relation' ? `${who}|relation|${other ?? ''}` : `${who}|${fact.key}`;
}

function* groupsOf(facts: Iterable<Resolved>): Generator<void, Map<string, Resolved[]>> {
  const groups = new Map<string, Resolved[]>();
  let seen = 0;
  for (const each of facts) {
    if (++seen % STEP === 0) yield;
    const key = groupKey(each);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (!group) groups.set(key, [each]);
    else if (group.length < MOST_IN_GROUP) group.push(each);
  }
  return groups;
}

/** A wife with two names is a matter of kin, however the names are told. */
function ruleOf({ fact: { key, rule } }: Resolved): Fact['rule'] {
  return key.startsWith('called:') && UNIQUE_KIN.has(key.slice('called:'.length)) ? 'continuity/kinship' : rule;
}

function slipOf(one: Resolved, other: Resolved, cast: Cast): RawSlip {
  const about = nameOf(one.who, cast);
  return {
    rule: ruleOf(other),
    about,
    matter: matterOf(one.fact.key),
    here: spotOf(other),
    established: spotOf(one),
    score: certain(one, other),
  };
}

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

/** How far apart two are in age who are told of as elder and younger; and whoever is an elder brother is older. */
function* agesImplied(each: Resolved): Generator<Resolved> {
  const { fact, other } = each;
  if (fact.key === 'gap') {
    const [low = 0, high = 0] = [Math.abs(fact.low), Math.abs(fact.high)].sort((one, two) => one - two);
    yield { ...each, fact: { ...fact, key: 'apart', isFirm: false, low: fact.low < 0 && fact.high > 0 ? 0 : low, high } };
  }
  if (fact.key === 'relation' && other !== undefined && /^(?:older|younger) /u.test(fact.value)) {
    const [low, high] = fact.value.startsWith('older') ? [-60, 0] : [0, 60];
    yield gapInOrder({ ...each, fact: { ...fact, key: 'gap', rule: 'continuity/age', isFirm: false, low, high } });
  }
}

/** The facts, and what follows from them. */
function* withConsequences(facts: readonly Resolved[]): Generator<Resolved> {
  for (const each of facts) {
    yield withCompanion(gapInOrder(each));
    yield* kinImplied(each);
    yield* agesImplied(each);
    yield* bondsImplied(each);
    const other = renamedKin(each) ?? baldWithHair(each);
    if (other) yield other;
  }
}

/** The facts that contradict an earlier one, in steps. One slip for each pair of values. */
export function* contradictions(facts: readonly Resolved[], cast: Cast, changed: Changed): Generator<void, RawSlip[]> {
  const slips: RawSlip[] = [];
  const groups = yield* groupsOf(withConsequences(facts));
  let seen = 0;
  for (const group of groups.values()) {
    const told = new Set<string>();
    for (const [at, later] of group.entries()) {
      if (++seen % STEP === 0) yield;
      if (later.fact.isSaid === true) continue;
      const before = group.slice(0, Math.min(at, 12));
      const earlier = before.find((one, from) => {
        return differ(one.fact, later.fact) && areComparable(one, later) && !isTold(one, later, changed) && !isPutAnew(before, from);
      });
      if (!earlier) continue;
      const pair = [earlier.fact.value, later.fact.value].sort().join('|');
      if (told.has(pair) || later.place.at < 0) continue;
      told.add(pair);
      slips.push(slipOf(earlier, later, cast));
    }
  }
  return slips;
}
