import type { Cast } from '../cast/cast.js';
import type { NameLedger } from '../cast/ledger.js';
import type { Entry } from './entry.js';
import type { RawSlip } from './rawSlip.js';
import { clockSlips } from './times.js';
import { namedNarrators, personSlips, tenseSlips, type Told } from './voices.js';

/** On what the comparison of a scene rests beside its paragraphs. */
interface Grounds {
  readonly cast: Cast;
  /** Who tells a story of the first person, by name; undefined in one of the third. */
  readonly narrators: string | undefined;
}

interface KnownScene extends Grounds {
  readonly entries: readonly Entry[];
  readonly slips: readonly RawSlip[];
}

/** What was found in each scene, kept as long as its paragraphs, the cast and the narrators are the same. */
export class SceneMemory {
  #scenes = new Map<Entry, KnownScene>();

  /** The slips of all scenes, in steps: a scene that changed is one. */
  *slips(entries: readonly Entry[], cast: Cast, ledger: NameLedger): Generator<void, RawSlip[]> {
    const narrators = isFirstPerson(ledger) ? ledger.narrators() : undefined;
    const grounds = { cast, narrators: narrators?.join('|') };
    const scenes = new Map<Entry, KnownScene>();
    const slips: RawSlip[] = [];
    for (let from = 0; from < entries.length;) {
      const to = endOf(entries, from);
      const first = entries[from];
      if (!first) break;
      let known = this.#scenes.get(first);
      if (!known || !isSame(known, grounds, entries, from, to)) {
        const scene = entries.slice(from, to);
        known = { ...grounds, entries: scene, slips: slipsOf(scene, cast, narrators && new Set(narrators)) };
        yield;
      }
      scenes.set(first, known);
      for (const slip of known.slips) slips.push(slip);
      from = to;
    }
    this.#scenes = scenes;
    return slips;
  }
}

function isFirstPerson({ first, third }: NameLedger): boolean {
  return first > 4 && first * 12 > third;
}

function endOf(entries: readonly Entry[], from: number): number {
  const scene = entries[from]?.scene;
  let to = from + 1;
  while (to < entries.length && entries[to]?.scene === scene) to++;
  return to;
}

function isSame(known: KnownScene, grounds: Grounds, entries: readonly Entry[], from: number, to: number): boolean {
  if (known.entries.length !== to - from || known.cast !== grounds.cast || known.narrators !== grounds.narrators) return false;
  return known.entries.every((each, at) => each === entries[from + at]);
}

function slipsOf(entries: readonly Entry[], cast: Cast, narrators: ReadonlySet<string> | undefined): readonly RawSlip[] {
  const times = entries.flatMap((place, at) => (place.reading?.times ?? []).map((mark) => ({ mark, place, at })));
  const scene = entries.flatMap((place): Told | readonly Told[] => {
    const { reading } = place;
    return reading ? { place, voices: reading.voices, tally: reading.tally, names: reading.names } : [];
  });
  return [
    ...clockSlips(times),
    ...tenseSlips(scene, (name) => cast.idOf(name) !== undefined),
    ...(narrators ? namedNarrators(scene, (name) => narrators.has(name)) : personSlips(scene)),
  ];
}
