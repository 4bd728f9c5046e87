import type { Cast } from '../../cast/cast.js';
import type { Fact } from '../../extract/fact.js';
import { isRole, UNIQUE_KIN } from '../../lexicon/nouns.js';
import { isMatterKey, matter, type Matter, type MatterKey } from '../../matters.js';
import { differ } from './conflict.js';
import { withConsequences } from './consequences.js';
import { isFolk } from '../../lexicon/folk.js';
import { isAnotherOfTheKind } from '../anotherOfTheKind.js';
import type { Chronicle } from '../chronicle.js';
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
  ['when', () => matter('age')],
  ['alive', () => matter('dead')],
  ['remarried', () => matter('relation')],
  ['divorced', () => matter('relation')],
  ['blood', () => matter('relation')],
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
  return isWorn(one.key) && ((one.low < 2 && other.low < 2) || /^(?:hue|stuff):/u.test(one.key));
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
  if (fact.key === 'dead' || /^(?:own|sole|whose):/u.test(fact.key) || (fact.key === 'relation' && other === undefined)) return undefined;
  return fact.key === 'relation' ? `${who}|relation|${other ?? ''}` : `${who}|${fact.key}`;
}

/** A fact, or what follows from one, with what it is compared by. */
interface Keyed {
  readonly key: string;
  readonly each: Resolved;
}

/** What follows from a fact hangs on nothing but the fact. */
const consequences = new WeakMap<Resolved, readonly Keyed[]>();

function keyedOf(fact: Resolved): readonly Keyed[] {
  const known = consequences.get(fact);
  if (known) return known;
  const made = [...withConsequences(fact)].flatMap((each): Keyed | readonly Keyed[] => {
    const key = groupKey(each);
    return key === undefined ? [] : { key, each };
  });
  consequences.set(fact, made);
  return made;
}

function* groupsOf(facts: readonly Resolved[]): Generator<void, Map<string, Resolved[]>> {
  const groups = new Map<string, Resolved[]>();
  let seen = 0;
  for (const fact of facts) {
    if (++seen % STEP === 0) yield;
    for (const { key, each } of keyedOf(fact)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [each]);
      else if (group.length < MOST_IN_GROUP) group.push(each);
    }
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
    // Twins who are years apart are a matter of kin, and so is who was born third.
    rule: /^(?:gap|order)$/u.test(one.fact.key) && one.fact.rule === 'continuity/kinship' ? one.fact.rule : ruleOf(other),
    about,
    matter: matterOf(one.fact.key),
    here: spotOf(other),
    established: spotOf(one),
    score: certain(one, other),
  };
}

/** What facts are compared with. */
interface Story {
  readonly cast: Cast;
  readonly chronicle: Chronicle;
  readonly changed: Changed;
}

/** What is told of names, things and counts has its own ways to tell one from another. */
const OF_OTHERS: ReadonlySet<Fact['rule']> = new Set(['continuity/naming', 'continuity/object', 'continuity/quantity']);

/** "The soldier" may be another by then, unless he is of those of whom a story has one, as it has one captain. */
function isOneOfMany(one: Resolved, { place }: Resolved, { chronicle, changed }: Story): boolean {
  const noun = OF_OTHERS.has(one.fact.rule) ? undefined : /^the ([^>]+)$/u.exec(one.who)?.[1];
  if (noun === undefined || !(isRole(noun) || isFolk(noun))) return false;
  return isRole(noun) ? changed('several', one.place.at, place.at, noun) : isAnotherOfTheKind(one, place.at, chronicle);
}

/** So many facts of its group, the earliest, are held against one. */
const EARLIEST = 12;

/** One fact of a group and those before it whose words differ from its own, by their places in the group. */
interface Differing {
  readonly at: number;
  readonly from: readonly number[];
}

interface Group {
  readonly members: readonly Resolved[];
  readonly differing: readonly Differing[];
}

function differingIn(members: readonly Resolved[]): readonly Differing[] {
  return members.flatMap((later, at) => {
    if (later.fact.isSaid === true) return [];
    const from = [...members.slice(0, Math.min(at, EARLIEST)).entries()].flatMap(([place, one]) =>
      differ(one.fact, later.fact) ? [place] : [],
    );
    return from.length > 0 ? [{ at, from }] : [];
  });
}

/** Which facts of one thing about one person differ, remembered as long as these facts are the same. */
export class FactMemory {
  #groups = new Map<string, Group>();

  /** The facts that contradict an earlier one, in steps. One slip for each pair of values. */
  *contradictions(facts: readonly Resolved[], story: Story): Generator<void, RawSlip[]> {
    const slips: RawSlip[] = [];
    const told = yield* groupsOf(facts);
    const groups = new Map<string, Group>();
    let seen = 0;
    for (const [key, members] of told) {
      if (members.length < 2) continue;
      const known = this.#groups.get(key);
      const group = known && areSame(known.members, members) ? known : { members, differing: differingIn(members) };
      groups.set(key, group);
      for (const slip of slipsIn(group, story)) slips.push(slip);
      seen += members.length;
      if (seen < STEP) continue;
      seen = 0;
      yield;
    }
    this.#groups = groups;
    return slips;
  }
}

function areSame(ones: readonly Resolved[], others: readonly Resolved[]): boolean {
  return ones.length === others.length && ones.every((one, at) => one === others[at]);
}

function slipsIn({ members, differing }: Group, story: Story): readonly RawSlip[] {
  const { cast, changed } = story;
  if (differing.length === 0) return [];
  const told = new Set<string>();
  return differing.flatMap(({ at, from }) => {
    const later = members[at];
    if (!later) return [];
    const before = members.slice(0, Math.min(at, EARLIEST));
    const place = from.find((each) => {
      const one = before[each];
      return one !== undefined && areComparable(one, later) && !isTold(one, later, changed) && !isPutAnew(before, each);
    });
    const earlier = before[place ?? -1];
    if (!earlier || isOneOfMany(earlier, later, story)) return [];
    const pair = [earlier.fact.value, later.fact.value].sort().join('|');
    if (told.has(pair) || later.place.at < 0) return [];
    told.add(pair);
    return [slipOf(earlier, later, cast)];
  });
}
