import type { Cast } from '../cast/cast.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Resolver } from '../cast/resolve.js';
import type { Act } from '../extract/acts.js';
import { sentencesOf } from '../grammar/sentences.js';
import { isOfTheWorld, isThought } from '../grammar/stance.js';
import { regained } from './belongings.js';
import { actKey, type Chronicle } from './chronicle.js';
import { type PlacedAct, revenants } from './dead.js';
import type { Entry } from './entry.js';
import { type Changed, contradictions, type Resolved } from './facts.js';
import { MisnamingMemory } from './names.js';
import { NamesakeMemory } from './namesakes.js';
import type { Place } from './place.js';
import type { RawSlip, Spot } from './rawSlip.js';
import { isTheirs, RenamedMemory } from './renamedSlips.js';
import { SceneMemory } from './scenes.js';
import { type PlacedThing, thingSlips } from './things.js';

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
  readonly scenes = new SceneMemory();
  readonly misnamings = new MisnamingMemory();
  readonly namesakes = new NamesakeMemory();
  readonly renamed = new RenamedMemory();
}

/** Relatives with a name are the persons of that name. */
function aliases(facts: readonly Resolved[]): Map<string, string> {
  const known = new Map<string, string>();
  const single = /^(?:mother|father|wife|husband)$/u;
  for (const { fact, who, other } of facts) {
    if (fact.key === 'relation' && other !== undefined && single.test(fact.value)) known.set(`${who}>${fact.value}`, other);
  }
  return known;
}

/** What the story and its writer say, each of whom it is about. */
function factsOf({ chronicle, declared }: Compared): readonly Resolved[] {
  const told = [...declared, ...chronicle.facts.inOrder().flatMap(({ resolved }) => resolved ?? [])];
  const known = aliases(told);
  if (known.size === 0) return told;
  return told.map((each) => (known.has(each.who) ? { ...each, who: known.get(each.who) ?? each.who } : each));
}

/** Who does each act of a paragraph. */
function doersIn(entry: Entry, resolver: Resolver): readonly (string | undefined)[] {
  const acts = entry.reading?.acts ?? [];
  return (entry.doers ??= acts.map(({ holder, sentence, token }) => resolver.resolve(holder, { paragraph: entry.at, sentence, token })));
}

/** "Anna had been listening. She yawned": what goes on now, and no life that is looked back on. */
const GOES_ON = /^ (?:had|has|have) been (?:[a-z]+ly )?[a-z]+ing\b/u;

/** Whether the sentence before an act of "he" or "she" tells what one person is doing. */
function isAboutBefore({ reading, text }: Entry, { sentence }: Act, who: string, cast: Cast): boolean {
  const before = reading?.mentions[sentence - 1]?.find(({ kind, isSubject }) => kind === 'name' && isSubject);
  if (!before || cast.idOf(before.text) !== who) return false;
  const told = sentencesOf(text)[sentence - 1];
  return told !== undefined && GOES_ON.test(` ${told.words.slice(before.last + 1).join(' ')}`);
}

/** The acts of the dead in the order of the story, those told of another time left out. */
function actsOfTheDead(dead: ReadonlySet<string>, { chronicle, cast, resolver }: Compared): Map<string, PlacedAct[]> {
  const isAsked = (key: string): boolean => {
    if (key.startsWith('>')) return [...dead].some((who) => who.endsWith(key));
    return dead.has(key.startsWith('the ') ? (cast.bearerOf(key.slice(4)) ?? key) : (cast.idOf(key) ?? ''));
  };
  const keys = new Set([...chronicle.acts.keys()].filter((key) => key !== '' && isAsked(key)));
  const named = [...chronicle.names.keys()].filter((name) => dead.has(cast.idOf(name) ?? ''));
  const entries = new Set([...[...keys].flatMap((key) => chronicle.acts.of(key)), ...named.flatMap((name) => chronicle.names.of(name))]);
  const acts = new Map<string, PlacedAct[]>();
  for (const entry of [...entries].sort((one, other) => one.at - other.at)) {
    if (entry.reading?.isAnotherTime === true) continue;
    for (const [at, act] of (entry.reading?.acts ?? []).entries()) {
      const key = actKey(act.holder);
      const who = key === '' || keys.has(key) ? doersIn(entry, resolver)[at] : undefined;
      if (who === undefined || (key === '' && !isAboutBefore(entry, act, who, cast))) continue;
      const known = acts.get(who);
      if (known) known.push({ act, entry });
      else acts.set(who, [{ act, entry }]);
    }
  }
  return acts;
}

/** Whether a paragraph tells an act as a fact: asked of the few that matter. */
function isTold({ act, entry }: PlacedAct): boolean {
  const sentence = sentencesOf(entry.text)[act.sentence];
  if (!sentence) return false;
  const from = sentence.at[act.token] ?? 0;
  return isOfTheWorld(sentence, from, from) && !isThought(sentence.text.slice(0, sentence.at[act.token + 3] ?? sentence.text.length));
}

/** What the one who acts goes on to do, by a pronoun, in the next sentence. */
function goesOn({ act, entry }: PlacedAct): Act | undefined {
  return entry.reading?.acts.find(({ holder, sentence }) => holder.kind === 'pronoun' && sentence === act.sentence + 1);
}

function deathSlips(facts: readonly Resolved[], all: Compared, changed: Changed): RawSlip[] {
  const dead = new Set(facts.flatMap(({ fact, who }) => (fact.key === 'dead' ? [who] : [])));
  if (dead.size === 0) return [];
  const acts = actsOfTheDead(dead, all);
  return revenants(facts, all.cast, { of: (who) => acts.get(who) ?? [], isTold, goesOn }, changed);
}

function thingsOf({ chronicle }: Compared): PlacedThing[] {
  return chronicle.things.inOrder().flatMap((place) => (place.reading?.things ?? []).map((mark) => ({ mark, place, scene: place.scene })));
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
  const changed: Changed = (topic, from, to) => chronicle.isChanged(topic, from, to);
  const facts = factsOf(all);
  yield;
  const slips = yield* contradictions(facts, cast, changed);
  yield;
  const add = (found: readonly RawSlip[]): void => {
    for (const slip of found) slips.push(slip);
  };
  add(deathSlips(facts, all, changed));
  yield;
  const gone = facts.filter(({ fact }) => fact.key.startsWith('own:'));
  add(regained(gone, entries, chronicle, all.resolver));
  yield;
  add(thingSlips(thingsOf(all), (from, to) => changed('dress', from, to)));
  yield;
  add(yield* memory.scenes.slips(entries, cast, ledger));
  add(nameSlips(all, changed));
  return withoutDoubles(slips);
}
