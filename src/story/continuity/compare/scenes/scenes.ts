import type { Cast } from '../../cast/cast.js';
import type { NameLedger } from '../../cast/ledger.js';
import type { Entry } from '../entry.js';
import type { RawSlip } from '../rawSlip.js';
import { clockSlips } from './times.js';
import { namedNarrators, personSlips } from './personSlips.js';
import { tenseSlips } from './tenseSlips.js';
import type { Telling, Told } from './told.js';

/** On what the comparison of a scene rests beside its paragraphs. */
interface Grounds {
  readonly cast: Cast;
  /** Who tells a story of the first person, by name; undefined in one of the third. */
  readonly narrators: string | undefined;
  readonly telling: Telling;
}

interface SceneGrounds extends Grounds {
  /** Whom the story names nowhere else. */
  readonly strangers: string;
}

/** By what names whoever tells may be told of. */
interface Tellers {
  /** Undefined in a story of the third person. */
  readonly narrators: readonly string[] | undefined;
  readonly strangers: readonly string[];
}

interface KnownScene extends SceneGrounds {
  readonly entries: readonly Entry[];
  readonly slips: readonly RawSlip[];
}

/** What was found in each scene, kept as long as its paragraphs, the cast and the narrators are the same. */
export class SceneMemory {
  #scenes = new Map<Entry, KnownScene>();

  /** The slips of all scenes, in steps: a scene that changed is one. */
  *slips(entries: readonly Entry[], cast: Cast, ledger: NameLedger): Generator<void, RawSlip[]> {
    const narrators = isFirstPerson(ledger) ? ledger.narrators() : undefined;
    const grounds = { cast, narrators: narrators?.join('|'), telling: tellingOf(ledger) };
    const scenes = new Map<Entry, KnownScene>();
    const slips: RawSlip[] = [];
    for (let from = 0; from < entries.length;) {
      const to = endOf(entries, from);
      const first = entries[from];
      if (!first) break;
      let known = this.#scenes.get(first);
      const strangers = narrators ? strangersIn(entries, from, to, grounds.cast, ledger) : NOBODY;
      const here = { ...grounds, strangers: strangers.join('|') };
      if (!known || !isSame(known, here, entries, from, to)) {
        const scene = entries.slice(from, to);
        known = { ...here, entries: scene, slips: slipsOf(scene, grounds, { narrators, strangers }) };
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

const NOBODY: readonly string[] = [];

/** Persons whom a scene of the first person names, and the story nowhere else. */
function strangersIn(entries: readonly Entry[], from: number, to: number, cast: Cast, ledger: NameLedger): readonly string[] {
  return entries
    .slice(from, to)
    .flatMap(({ reading }) => reading?.names ?? [])
    .flatMap(({ text }) => (ledger.isStranger(text) && cast.idOf(text) !== undefined ? [text] : []));
}

/** So many verbs of a story, and such a share of them, tell how all of it is told. */
const ENOUGH = 30;
const NEARLY_ALL = 0.95;

/** How a story is told from end to end. */
function tellingOf({ first, third, past, present }: NameLedger): Telling {
  const all = past + present;
  const isOf = (share: number): boolean => all >= ENOUGH && share >= all * NEARLY_ALL;
  return { tense: isOf(past) ? 'past' : isOf(present) ? 'present' : undefined, isThird: third >= ENOUGH && first < 3 };
}

function endOf(entries: readonly Entry[], from: number): number {
  const scene = entries[from]?.scene;
  let to = from + 1;
  while (to < entries.length && entries[to]?.scene === scene) to++;
  return to;
}

function isSame(known: KnownScene, grounds: SceneGrounds, entries: readonly Entry[], from: number, to: number): boolean {
  if (known.entries.length !== to - from || known.cast !== grounds.cast || known.narrators !== grounds.narrators) return false;
  if (known.strangers !== grounds.strangers) return false;
  if (known.telling.tense !== grounds.telling.tense || known.telling.isThird !== grounds.telling.isThird) return false;
  return known.entries.every((each, at) => each === entries[from + at]);
}

/** Whether a subject's capital words, or the last of them, are anybody: "Then Marta Vanse". */
function isSomebody(subject: string, cast: Cast): boolean {
  const words = subject.split(' ');
  return words.some((_, from) => cast.idOf(words.slice(from).join(' ')) !== undefined);
}

function slipsOf(entries: readonly Entry[], { cast, telling }: Grounds, { narrators, strangers }: Tellers): readonly RawSlip[] {
  const times = entries.flatMap((place, at) => (place.reading?.times ?? []).map((mark) => ({ mark, place, at })));
  const scene = entries.flatMap((place): Told | readonly Told[] => {
    const { reading } = place;
    return reading ? { place, voices: reading.voices, tally: reading.tally, names: reading.names } : [];
  });
  return [
    ...clockSlips(times),
    ...tenseSlips(scene, telling, (name) => isSomebody(name, cast)),
    ...(narrators
      ? namedNarrators(scene, { isNarrator: (name) => narrators.includes(name), isStranger: (name) => strangers.includes(name) })
      : personSlips(scene, telling)),
  ];
}
