import type { Cast } from '../cast/cast.js';
import { FOR_LIFE } from '../extract/careers.js';
import type { Fact } from '../extract/fact.js';
import { UNIQUE_KIN } from '../lexicon/nouns.js';
import { isMatterKey, matter, NARRATOR, type Matter, type MatterKey } from '../matters.js';
import type { Topic } from '../grammar/changes.js';
import { differ, topicOf } from './conflict.js';
import { arePartsChanged } from './counted.js';
import type { Place } from './place.js';
import type { RawSlip, Spot } from './rawSlip.js';

/** A fact whose holder is known. */
export interface Resolved {
  readonly fact: Fact;
  readonly who: string;
  readonly other: string | undefined;
  readonly place: Place;
  readonly isAnotherTime: boolean;
}

/** "His cousin Paul", said of Paul: another of his name. */
export function isNamesake({ fact, who, other }: Resolved): boolean {
  return fact.key === 'relation' && who === other;
}

/** Whether the story tells, from one paragraph to another, that something changed. */
export type Changed = (topic: Topic, from: number, to: number, thing?: string) => boolean;

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
  ...['deadFor', 'diedYear', 'diedMonth', 'diedDay', 'diedAged'].map((key): [string, () => Matter] => [key, () => matter('deathday')]),
  ['named', () => matter('name')],
  ['called', (part) => matter('nameOf', part)],
  ['offspring', () => matter('number', 'children')],
  ['kin', (part) => matter('number', PLURALS.get(part) ?? `${part}s`)],
  ['count', (part) => matter('number', part)],
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

/** Where a fact stands. */
export function spotOf({ fact, place }: Resolved): Spot {
  return { place, start: fact.start, end: fact.end };
}

/** A name for an entity that a writer knows. */
export function nameOf(who: string, cast: Cast): string {
  if (who === 'narrator') return NARRATOR;
  const [owner = '', ...kin] = who.split('>');
  const name = cast.person(owner)?.name ?? owner;
  return [name === 'narrator' ? NARRATOR : name, ...kin].join("'s ");
}

function certain(one: Resolved, other: Resolved): number {
  const named = [one, other].filter(({ fact }) => fact.holder.kind === 'name').length;
  return one.place.at < 0 ? 0.95 : 0.7 + named * 0.1;
}

const WORN =
  /^(?:paint|made):(?:[a-z]+ )?(?:dress|sundress|coat|overcoat|raincoat|gown|shirt|t-shirt|jacket|hat|cape|shawl|skirt|blouse|tie|jumper|sweater|cardigan|cap|bonnet|apron|waistcoat|vest|gloves|boots|shoes|sneakers|trousers|jeans|pullover|frock|robe|robes|tunic|hoodie|suit|parka|anorak|uniform|mug)$/u;

/** What somebody wears tells nothing of another day, unless they have but the one. */
function isOfTheDay({ fact: one }: Resolved, { fact: other }: Resolved): boolean {
  return WORN.test(one.key) && one.low < 2 && other.low < 2;
}

/** Two that may be compared at all: not one breath, not another time. */
function areComparable(one: Resolved, other: Resolved): boolean {
  if (one.isAnotherTime !== other.isAnotherTime && /^(?:age|hair|beard|trade|weight|height)$/u.test(one.fact.key)) return false;
  if (isOfTheDay(one, other) && one.place.scene !== other.place.scene) return false;
  if (one.place !== other.place) return true;
  const isNamed = one.fact.holder.kind === 'name' && other.fact.holder.kind === 'name';
  return isNamed && one.fact.sentence !== other.fact.sentence;
}

/** What does not come to be otherwise by being told with a "now" or an "again". */
const LASTING = /^(?:limb:|handed|injury:|paint:|made:|hue:|stuff:|gem:|marque:|place:|stands:)/u;

/** Topics of which a "now" says nothing. */
const NEVER_NEW: ReadonlySet<Topic> = new Set<Topic>(['age', 'name', 'renamed', 'eyes', 'fate']);

/** Whether the later fact itself says that it has come to be so. */
function isSaidToBeNew({ fact }: Resolved, topic: Topic): boolean {
  return fact.isNow && !NEVER_NEW.has(topic) && !LASTING.test(fact.key);
}

/** What no time between two facts can explain. */
function isBeyondChange({ fact: one }: Resolved, { fact: other }: Resolved, topic: Topic): boolean {
  // Whoever never had any did not lose them.
  if (other.value === 'never' && one.low > 0) return true;
  if (one.value === 'never' && other.value === 'long married') return true;
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

/** Keys of which a later fact may be what the earlier one became. */
function isTold(one: Resolved, other: Resolved, changed: Changed): boolean {
  const topic = WORN.test(one.fact.key) ? 'dress' : topicOf(one.fact.key);
  if (topic === undefined || isBeyondChange(one, other, topic)) return false;
  if (isSaidToBeNew(other, topic)) return true;
  if (topic === 'age' && other.fact.isNow) return other.fact.high >= one.fact.low;
  const from = Math.max(0, one.place.at);
  // What somebody has grows and dwindles with the years; a tower keeps its storeys.
  if (topic === 'number' && other.fact.holder.kind !== 'role' && changed('age', from, other.place.at + 1)) return true;
  if (isOneOfSeveral(one, other, changed) || isLongAfter(other, from, changed)) return true;
  if (topic === 'number' && arePartsChanged(one.fact.key, one.place.at, other.place.at, changed)) return true;
  // A plaster that comes off is off the arm that was in it.
  const to = other.fact.key.startsWith('injury:') && other.place.at > from ? other.place.at - 1 : other.place.at + 1;
  return changed(topic, from, to, topic === 'place' ? other.fact.key.slice(other.fact.key.indexOf(':') + 1) : undefined);
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
  if (fact.key === 'gap') return other === undefined ? undefined : [who, other].sort().join('|gap|');
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

/** The facts, and what follows from them. */
function* withConsequences(facts: readonly Resolved[]): Generator<Resolved> {
  for (const each of facts) {
    yield gapInOrder(each);
    yield* kinImplied(each);
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
