import type { Cast } from '../cast/cast.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Resolver } from '../cast/resolve.js';
import type { Entry } from './entry.js';
import type { Act } from '../extract/acts.js';
import type { Topic } from '../grammar/changes.js';
import type { Reading } from '../read/paragraph.js';
import { sentencesOf } from '../grammar/sentences.js';
import { isOfTheWorld, isThought } from '../grammar/stance.js';
import { regained } from './belongings.js';
import { type PlacedAct, revenants } from './dead.js';
import { type Changed, contradictions, type Resolved } from './facts.js';
import { type Misnaming, misnamings } from './names.js';
import { namesakes } from './namesakes.js';
import { placeOfName } from './placeOfName.js';
import { type Renaming, renamings } from './renamed.js';
import { isTheirs, renamedSlips } from './renamedSlips.js';
import { matter } from '../matters.js';
import type { RawSlip } from './rawSlip.js';
import { clockSlips } from './times.js';
import { type PlacedThing, thingSlips } from './things.js';
import { namedNarrators, personSlips, tenseSlips } from './voices.js';

/** Everything that is compared. */
export interface Compared {
  readonly entries: readonly Entry[];
  readonly declared: readonly Resolved[];
  readonly cast: Cast;
  readonly ledger: NameLedger;
  readonly resolver: Resolver;
  readonly memory: CompareMemory;
}

/** So many paragraphs are looked at between two pauses. */
const STEP = 2_000;

/** In which paragraphs a change of each kind is told. */
function changesOf(entries: readonly Entry[]): (topic: Topic, from: number, to: number) => boolean {
  const told = new Map<Topic, number[]>();
  for (const [at, { reading }] of entries.entries()) {
    for (const topic of reading?.changes ?? []) {
      const places = told.get(topic);
      if (places) places.push(at);
      else told.set(topic, [at]);
    }
  }
  return (topic, from, to) => told.get(topic)?.some((at) => at >= from && at <= to) === true;
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

function* scenesOf(entries: readonly Entry[]): Generator<readonly [number, number]> {
  let from = 0;
  for (let at = 1; at <= entries.length; at++) {
    if (at < entries.length && entries[at]?.scene === entries[from]?.scene) continue;
    yield [from, at];
    from = at;
  }
}

/** What was found in a scene, kept while its paragraphs and the cast are the same. Paragraphs count from the scene's start. */
interface KnownScene {
  readonly readings: readonly Reading[];
  readonly cast: Cast;
  /** Who tells a story of the first person, by name; undefined in one of the third. */
  readonly narrators: string | undefined;
  readonly slips: readonly RawSlip[];
}

function isAsked({ holder }: Act, cast: Cast, dead: ReadonlySet<string>, hasKin: boolean): boolean {
  if (holder.kind === 'name') return dead.has(cast.idOf(holder.text) ?? '');
  return holder.kind === 'role' || hasKin;
}

/** Remembers what did not change from one comparison to the next. */
export class CompareMemory {
  scenes = new Map<Reading, KnownScene>();
  #acts: { readonly cast: Cast; readonly dead: string; readonly asked: WeakMap<Reading, readonly Act[]> } | undefined;
  names: { readonly version: number; readonly found: readonly Misnaming[]; readonly renamed: readonly Renaming[] } | undefined;

  /** Which acts of a paragraph may be the acts of the dead. */
  actsOf(cast: Cast, dead: ReadonlySet<string>): (reading: Reading) => readonly Act[] {
    const names = [...dead].sort().join('|');
    const known = this.#acts?.cast === cast && this.#acts.dead === names ? this.#acts.asked : new WeakMap<Reading, readonly Act[]>();
    this.#acts = { cast, dead: names, asked: known };
    const hasKin = names.includes('>');
    return (reading) => {
      const before = known.get(reading);
      if (before) return before;
      const asked = reading.acts.filter((act) => isAsked(act, cast, dead, hasKin));
      known.set(reading, asked);
      return asked;
    };
  }
}

function isFirstPerson({ first, third }: NameLedger): boolean {
  return first > 4 && first * 12 > third;
}

function sceneOf(readings: readonly Reading[], cast: Cast, narrators: ReadonlySet<string> | undefined): readonly RawSlip[] {
  const times = readings.flatMap(({ times: marks }, paragraph) => marks.map((mark) => ({ mark, paragraph })));
  return [
    ...clockSlips(times),
    ...tenseSlips(readings, (name) => cast.idOf(name) !== undefined),
    ...(narrators ? namedNarrators(readings, (name) => narrators.has(name)) : personSlips(readings, false)),
  ];
}

function moved(slip: RawSlip, by: number): RawSlip {
  const shift = (spot: RawSlip['here']): RawSlip['here'] => ({ ...spot, paragraph: spot.paragraph + by });
  return { ...slip, here: shift(slip.here), established: shift(slip.established) };
}

function* sceneSlips({ entries, cast, ledger, memory }: Compared, slips: RawSlip[]): Generator<void, void> {
  const names = isFirstPerson(ledger) ? ledger.narrators() : undefined;
  const narrators = names && new Set(names);
  const tellers = names?.join('|');
  const scenes = new Map<Reading, KnownScene>();
  for (const [from, to] of scenesOf(entries)) {
    const readings = entries.slice(from, to).flatMap(({ reading }) => reading ?? []);
    const [key] = readings;
    if (!key) continue;
    let known = memory.scenes.get(key);
    const isSame =
      known?.readings.length === readings.length &&
      known.cast === cast &&
      known.narrators === tellers &&
      known.readings.every((each, at) => each === readings[at]);
    if (!known || !isSame) {
      known = { readings, cast, narrators: tellers, slips: sceneOf(readings, cast, narrators) };
      yield;
    }
    scenes.set(key, known);
    for (const slip of known.slips) slips.push(moved(slip, from));
  }
  memory.scenes = scenes;
}

/** Acts of the dead, those told of another time left out. */
function actsReader({ entries, cast, resolver, memory }: Compared, dead: ReadonlySet<string>): (who: string) => readonly PlacedAct[] {
  const acts = new Map<string, PlacedAct[]>();
  const asked = memory.actsOf(cast, dead);
  for (const [paragraph, { reading }] of entries.entries()) {
    if (!reading || reading.isAnotherTime || reading.acts.length === 0) continue;
    for (const act of asked(reading)) {
      const who = resolver.resolve(act.holder, { paragraph, sentence: act.sentence, token: act.token });
      if (who === undefined) continue;
      const known = acts.get(who);
      if (known) known.push({ act, paragraph });
      else acts.set(who, [{ act, paragraph }]);
    }
  }
  return (who) => acts.get(who) ?? [];
}

/** What the one who acts goes on to do, by a pronoun, in the next sentence. */
function goingOn({ entries }: Compared, { act, paragraph }: PlacedAct): Act | undefined {
  return entries[paragraph]?.reading?.acts.find(({ holder, sentence }) => holder.kind === 'pronoun' && sentence === act.sentence + 1);
}

/** Whether a paragraph tells an act as a fact: asked of the few that matter. */
function isTold({ entries }: Compared, { act, paragraph }: PlacedAct): boolean {
  const sentence = sentencesOf(entries[paragraph]?.text ?? '')[act.sentence];
  if (!sentence) return false;
  const from = sentence.at[act.token] ?? 0;
  return isOfTheWorld(sentence, from, from) && !isThought(sentence.text.slice(0, sentence.at[act.token + 3] ?? sentence.text.length));
}

function deadSlips(all: Compared, facts: readonly Resolved[], changed: Changed): RawSlip[] {
  const dead = new Set(facts.flatMap(({ fact, who }) => (fact.key === 'dead' ? [who] : [])));
  if (dead.size === 0) return [];
  const acts = { of: actsReader(all, dead), isTold: (act: PlacedAct) => isTold(all, act), goesOn: (act: PlacedAct) => goingOn(all, act) };
  return revenants(facts, all.cast, acts, changed);
}

function nameSlips({ entries, ledger, cast, memory }: Compared, changed: ReturnType<typeof changesOf>): RawSlip[] {
  if (memory.names?.version !== ledger.version)
    memory.names = { version: ledger.version, found: misnamings(ledger, cast), renamed: renamings(ledger, cast) };
  const renamed = renamedSlips(entries, memory.names.renamed, changed);
  if (memory.names.found.length === 0 || changed('name', 0, entries.length)) return renamed;
  const misspelt = memory.names.found.flatMap(({ odd, usual, score }): RawSlip[] => {
    const here = placeOfName(entries, odd);
    const established = placeOfName(entries, usual);
    if (!here || !established) return [];
    return [{ rule: 'continuity/naming', about: usual, matter: matter('spelling'), here, established, score }];
  });
  return [...misspelt, ...renamed];
}

/** One contradiction found in two ways is told once. */
function withoutDoubles(slips: readonly RawSlip[]): readonly RawSlip[] {
  const seen = new Map<string, RawSlip[]>();
  const overlap = (one: RawSlip['here'], other: RawSlip['here']): boolean =>
    one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
  return slips.filter((slip) => {
    const key = `${slip.rule}|${slip.here.paragraph}`;
    const known = seen.get(key) ?? [];
    if (known.some((one) => overlap(one.here, slip.here) && overlap(one.established, slip.established))) return false;
    seen.set(key, [...known, slip]);
    return true;
  });
}

/** All slips of a story, in steps. */
export function* compare(all: Compared): Generator<void, readonly RawSlip[]> {
  const { entries, declared, cast } = all;
  const changed = changesOf(entries);
  const told = [...declared];
  for (const [at, { resolved }] of entries.entries()) {
    if (!resolved || resolved.length === 0) continue;
    for (const each of resolved) told.push(each.paragraph === at ? each : { ...each, paragraph: at });
    if (at % STEP === 0) yield;
  }
  const known = aliases(told);
  const facts =
    known.size === 0 ? told : told.map((each) => (known.has(each.who) ? { ...each, who: known.get(each.who) ?? each.who } : each));
  yield;
  const slips = yield* contradictions(facts, cast, changed);
  yield;
  slips.push(...deadSlips(all, facts, changed));
  yield;
  slips.push(
    ...regained(
      facts.filter(({ fact }) => fact.key.startsWith('own:')),
      all,
    ),
  );
  yield;
  const things: PlacedThing[] = [];
  for (const [paragraph, { reading, scene }] of entries.entries()) {
    for (const mark of reading?.things ?? []) things.push({ mark, paragraph, scene });
    if (paragraph % STEP === 0) yield;
  }
  slips.push(...thingSlips(things, (from, to) => changed('dress', from, to)));
  yield;
  yield* sceneSlips(all, slips);
  slips.push(...nameSlips(all, changed));
  const isRenamed = ({ here, established }: RawSlip): boolean => changed('name', established.paragraph, here.paragraph + 1);
  slips.push(...namesakes(entries, all.ledger).filter((slip) => !isRenamed(slip) && isTheirs(entries, slip.here)));
  return withoutDoubles(slips);
}
