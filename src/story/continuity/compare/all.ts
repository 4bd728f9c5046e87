import type { Cast } from '../cast/cast.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Resolver } from '../cast/resolve.js';
import type { Entry } from '../document.js';
import { actsOf } from '../extract/life.js';
import type { Topic } from '../read/changes.js';
import { holderOf } from '../read/holder.js';
import { sentencesOf } from '../read/sentences.js';
import { type PlacedAct, revenants } from './dead.js';
import { contradictions, type Resolved } from './facts.js';
import { misnamings } from './names.js';
import type { RawSlip } from './place.js';
import { clockSlips } from './times.js';
import { thingSlips } from './things.js';
import { type PlacedVoice, personSlips, tenseSlips } from './voices.js';

/** Everything that is compared. */
export interface Compared {
  readonly entries: readonly Entry[];
  readonly declared: readonly Resolved[];
  readonly cast: Cast;
  readonly ledger: NameLedger;
  readonly resolver: Resolver;
}

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
  return (topic, from, to) => (told.get(topic) ?? []).some((at) => at >= from && at <= to);
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

function voicesOf(entries: readonly Entry[], from: number, to: number): PlacedVoice[] {
  const voices: PlacedVoice[] = [];
  for (let at = from; at < to; at++) for (const voice of entries[at]?.reading?.voices ?? []) voices.push({ voice, paragraph: at });
  return voices;
}

function* sceneSlips({ entries, cast }: Compared, slips: RawSlip[]): Generator<void, void> {
  let first = 0;
  let third = 0;
  for (const { reading } of entries) {
    for (const voice of reading?.voices ?? []) {
      first += voice.first;
      third += voice.third;
    }
  }
  for (const [from, to] of scenesOf(entries)) {
    const times = entries.slice(from, to).flatMap(({ reading }, at) => (reading?.times ?? []).map((mark) => ({ mark, paragraph: from + at })));
    slips.push(...clockSlips(times));
    const voices = voicesOf(entries, from, to);
    slips.push(...tenseSlips(voices, (name) => cast.idOf(name) !== undefined), ...personSlips(voices, first, third));
    yield;
  }
}

/** Acts of one entity, read when somebody is dead; the paragraphs that do not name them are not looked at. */
function actsReader({ entries, cast, resolver }: Compared): (who: string) => readonly PlacedAct[] {
  return (who) => {
    const [owner = who, kin] = who.split('>');
    const words = new Set((cast.person(owner)?.name ?? owner.replace(/^the /u, '')).split(' ').concat(owner.split(' ')).map((word) => word.toLowerCase()));
    const acts: PlacedAct[] = [];
    for (const [at, { text, reading }] of entries.entries()) {
      if (!reading || reading.isAnotherTime) continue;
      const isNamed = kin === undefined ? [...words].some((word) => word.length > 1 && text.toLowerCase().includes(word)) : text.includes(kin);
      if (!isNamed) continue;
      for (const [index, sentence] of sentencesOf(text).entries()) {
        if (index >= reading.awayFrom) break;
        for (const act of actsOf(sentence, index)) {
          const holder = holderOf(act.own);
          if (holder && resolver.resolve(holder, { paragraph: at, sentence: index, token: act.token }) === who) acts.push({ act, paragraph: at });
        }
      }
    }
    return acts;
  };
}

function nameSlips({ entries, ledger, cast }: Compared, changed: ReturnType<typeof changesOf>): RawSlip[] {
  return misnamings(ledger, cast).flatMap(({ odd, usual, score }): RawSlip[] => {
    const here = placeOfName(entries, odd);
    const established = placeOfName(entries, usual);
    if (!here || !established || changed('name', 0, entries.length)) return [];
    return [{ rule: 'continuity/naming', about: usual, what: 'how the name is written', here, established, score }];
  });
}

function placeOfName(entries: readonly Entry[], name: string): RawSlip['here'] | undefined {
  for (const [paragraph, { text, reading }] of entries.entries()) {
    if (!reading?.names.some((use) => use.text === name)) continue;
    const start = text.indexOf(name);
    if (start >= 0) return { paragraph, start, end: start + name.length };
    const last = name.split(' ').at(-1) ?? name;
    const at = text.indexOf(last);
    if (at >= 0) return { paragraph, start: at, end: at + last.length };
  }
  return undefined;
}

/** All slips of a story, in steps. */
export function* compare(all: Compared): Generator<void, readonly RawSlip[]> {
  const { entries, declared, cast } = all;
  const changed = changesOf(entries);
  const told = [...declared, ...entries.flatMap(({ resolved }) => resolved ?? [])];
  const known = aliases(told);
  const facts = known.size === 0 ? told : told.map((each) => (known.has(each.who) ? { ...each, who: known.get(each.who) ?? each.who } : each));
  yield;
  const slips: RawSlip[] = [...contradictions(facts, cast, changed)];
  yield;
  slips.push(...revenants(facts, cast, actsReader(all), changed));
  yield;
  const things = entries.flatMap(({ reading, scene }, paragraph) => (reading?.things ?? []).map((mark) => ({ mark, paragraph, scene })));
  slips.push(...thingSlips(things, (from, to) => changed('dress', from, to)));
  yield;
  yield* sceneSlips(all, slips);
  slips.push(...nameSlips(all, changed));
  return slips;
}
