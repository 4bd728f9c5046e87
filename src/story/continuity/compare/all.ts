import type { Cast } from '../cast/cast.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Resolver } from '../cast/resolve.js';
import { UNIQUE_KIN } from '../lexicon/nouns.js';
import { endedTwice, regained } from './things/belongings.js';
import { ownedTwice } from './things/owners.js';
import type { Chronicle } from './chronicle.js';
import { deathSlips } from './deaths/deadActs.js';
import type { Entry } from './entry.js';
import { FactMemory } from './facts/facts.js';
import type { Changed, Resolved } from './resolved.js';
import { MisnamingMemory } from './names/names.js';
import { NamesakeMemory } from './names/namesakes.js';
import { ownNameSlips } from './names/ownNames.js';
import type { Place } from './place.js';
import type { RawSlip, Spot } from './rawSlip.js';
import { isTheirs, RenamedMemory } from './names/renamedSlips.js';
import { SceneMemory } from './scenes/scenes.js';
import { soleSlips } from './names/soles.js';
import { type PlacedThing, thingSlips } from './things/things.js';

/** Everything that is compared. */
export interface Compared {
  readonly entries: readonly Entry[];
  readonly chronicle: Chronicle;
  readonly declared: readonly Resolved[];
  readonly cast: Cast;
  readonly ledger: NameLedger;
  readonly resolver: Resolver;
  readonly memory: CompareMemory;
}

/** Remembers what did not change from one comparison to the next. */
export class CompareMemory {
  readonly facts = new FactMemory();
  readonly scenes = new SceneMemory();
  readonly misnamings = new MisnamingMemory();
  readonly namesakes = new NamesakeMemory();
  readonly renamed = new RenamedMemory();
}

/** Relatives and holders of posts with a name are the persons of that name, where a story gives them but one. */
function aliases(facts: readonly Resolved[], { cast, chronicle, entries }: Compared): Map<string, string | undefined> {
  // "The other gardener": there is more than one.
  const isOneOfMany = (post: string): boolean => chronicle.isChanged('several', 0, entries.length, post);
  const known = new Map<string, string | undefined>();
  for (const { fact, who, other } of facts) {
    if (fact.key === 'relation' && other !== undefined && UNIQUE_KIN.has(fact.value)) known.set(`${who}>${fact.value}`, other);
    if (fact.key !== 'post' || fact.low === 0 || fact.holder.kind !== 'role') continue;
    const bearer = cast.idOf(fact.value);
    const isSure = known.has(who) ? known.get(who) === bearer : !isOneOfMany(fact.holder.text);
    known.set(who, isSure ? bearer : undefined);
  }
  return known;
}

/** What a post is called, who bears its name and what there is of it are told of the post itself. */
const OF_POSTS = /^(?:post|rank|nickname|called|named|sole|name|count|place|stands|hue|stuff|made|paint|own|whose)(?::|$)/u;

/** As it was told last: the same fact of the same person stays the same object. */
const ofNamed = new WeakMap<Resolved, Resolved>();

/** A fact of somebody who has a name. */
function ofTheNamed(each: Resolved, known: ReadonlyMap<string, string | undefined>): Resolved {
  const named = known.get(each.who);
  if (named === undefined || (each.fact.holder.kind === 'role' && OF_POSTS.test(each.fact.key))) return each;
  const before = ofNamed.get(each);
  if (before?.who === named) return before;
  const made = { ...each, who: named };
  ofNamed.set(each, made);
  return made;
}

/** What the story and its writer say, each of whom it is about. */
function factsOf(all: Compared): readonly Resolved[] {
  const { chronicle, declared } = all;
  const told = [...declared, ...chronicle.facts.inOrder().flatMap(({ resolved }) => resolved ?? [])];
  const known = aliases(told, all);
  return known.size === 0 ? told : told.map((each) => ofTheNamed(each, known));
}

const placed = new WeakMap<Entry, readonly PlacedThing[]>();

/** The marks of things in a paragraph; made once, as every edit goes through them all. */
function placedIn(place: Entry): readonly PlacedThing[] {
  const known = placed.get(place);
  if (known) return known;
  const made = (place.reading?.things ?? []).map((mark) => ({ mark, place }));
  placed.set(place, made);
  return made;
}

function thingsOf({ chronicle }: Compared): PlacedThing[] {
  return chronicle.things.inOrder().flatMap(placedIn);
}

/** Names written wrong, and names remembered wrong. */
function nameSlips({ entries, ledger, cast, chronicle, memory }: Compared, changed: Changed): RawSlip[] {
  const misspelt = memory.misnamings.slips(ledger, cast, chronicle);
  const textOf = ({ place }: Spot): string => entries[place.at]?.text ?? '';
  const isRenamed = ({ here, established }: RawSlip): boolean => changed('name', established.place.at, here.place.at + 1);
  return [
    ...(misspelt.length > 0 && changed('name', 0, entries.length) ? [] : misspelt),
    ...memory.namesakes.slips(ledger, chronicle).filter((slip) => !isRenamed(slip) && isTheirs(textOf(slip.here), slip.here)),
    ...memory.renamed.slips(ledger, cast, chronicle, changed),
  ];
}

/** One contradiction found in two ways is told once. */
function withoutDoubles(slips: readonly RawSlip[]): readonly RawSlip[] {
  const seen = new Map<Place, RawSlip[]>();
  const overlap = (one: Spot, other: Spot): boolean => one.place === other.place && one.start < other.end && other.start < one.end;
  return slips.filter((slip) => {
    const known = seen.get(slip.here.place) ?? [];
    if (
      known.some(({ rule, here, established }) => rule === slip.rule && overlap(here, slip.here) && overlap(established, slip.established))
    )
      return false;
    known.push(slip);
    seen.set(slip.here.place, known);
    return true;
  });
}

/** All slips of a story, in steps. */
export function* compare(all: Compared): Generator<void, readonly RawSlip[]> {
  const { entries, cast, ledger, chronicle, memory } = all;
  const changed: Changed = (topic, from, to, thing) => chronicle.isChanged(topic, from, to, thing);
  const facts = factsOf(all);
  yield;
  const slips = yield* memory.facts.contradictions(facts, { cast, chronicle, changed });
  yield;
  const add = (found: readonly RawSlip[]): void => {
    for (const slip of found) slips.push(slip);
  };
  add(deathSlips(facts, all, changed));
  yield;
  const gone = facts.filter(({ fact }) => fact.key.startsWith('own:'));
  add(regained(gone, entries, chronicle, all.resolver));
  add(endedTwice(gone, entries, chronicle));
  const whose = facts.filter(({ fact }) => fact.key.startsWith('whose:'));
  add(ownedTwice(whose, chronicle, changed));
  yield;
  add(thingSlips(thingsOf(all), (from, to) => changed('dress', from, to) || changed('paint', from, to)));
  yield;
  add(yield* memory.scenes.slips(entries, cast, ledger));
  add(ownNameSlips(facts, cast, chronicle, changed));
  add(nameSlips(all, changed));
  add(soleSlips(facts, { cast, ledger, chronicle, changed }));
  return withoutDoubles(slips);
}
