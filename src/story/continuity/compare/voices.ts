import type { Voice, VoiceTally } from '../extract/voice.js';
import type { RawSlip, Spot } from './place.js';

/** A paragraph's voices. Paragraphs count from the start of their scene. */
export interface Told {
  readonly voices: readonly Voice[];
  readonly tally: VoiceTally;
}

type Tense = 'past' | 'present';

/** A scene's tense is settled by so many verbs, of which so many are in it. */
const SETTLED = 6;
const SHARE = 0.86;
/** More paragraphs than this in the other tense are a way of telling. */
const MOST_SLIPS = 4;
const LEAST_EVEN = 3;
/** Sentences of "he" and "she" that make a scene one of the third person. */
const THIRD = 6;
const MOST_FIRST = 3;

function sum(scene: readonly Told[], key: keyof VoiceTally): number {
  let total = 0;
  for (const { tally } of scene) total += tally[key];
  return total;
}

function spot(paragraph: number, voice: Voice): Spot {
  return { paragraph, start: voice.start, end: voice.end };
}

/** The sentence of a kind that is nearest before a paragraph, else the first after it. */
function nearest(scene: readonly Told[], from: number, fits: (voice: Voice) => boolean): Spot | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const voice = scene[at]?.voices.findLast(fits);
    if (voice) return spot(at, voice);
  }
  for (let at = from; at < scene.length; at++) {
    const voice = scene[at]?.voices.find(fits);
    if (voice) return spot(at, voice);
  }
  return undefined;
}

/** Sentences that fall out of the tense of their scene. */
export function tenseSlips(scene: readonly Told[], isSomebody: (name: string) => boolean): RawSlip[] {
  const totals = { past: sum(scene, 'past'), present: sum(scene, 'present') };
  const settled: Tense = totals.past >= totals.present ? 'past' : 'present';
  const [even, odd] = settled === 'past' ? (['cleanPast', 'cleanPresent'] as const) : (['cleanPresent', 'cleanPast'] as const);
  if (sum(scene, even) < LEAST_EVEN) return [];
  const isOdd = ({ clean, subjects }: Voice): boolean => clean !== undefined && clean !== settled && subjects.every(isSomebody);
  const paragraphs = scene.flatMap(({ tally, voices }, at) => (tally[odd] > 0 && voices.some(isOdd) ? [at] : []));
  if (paragraphs.length > MOST_SLIPS) return [];
  return paragraphs.flatMap((at): RawSlip[] => {
    const told = scene[at];
    const here = told?.voices.filter(isOdd) ?? [];
    const [first] = here;
    const last = here.at(-1);
    const established = nearest(scene, at, ({ clean }) => clean === settled);
    if (!told || !first || !last || !established || !isSettled(totals, told.tally, settled) || isApart(told.voices, here, settled))
      return [];
    const range = { paragraph: at, start: first.start, end: last.end };
    return [
      { rule: 'continuity/tense', about: '', what: `the tense: the scene is told in the ${settled}`, here: range, established, score: 0.7 },
    ];
  });
}

/** Whether the rest of the scene keeps to one tense. */
function isSettled(totals: Record<Tense, number>, but: VoiceTally, settled: Tense): boolean {
  const all = totals.past + totals.present - but.past - but.present;
  return all >= SETTLED && (totals[settled] - but[settled]) / all >= SHARE;
}

/** A paragraph with many sentences in the other tense is told apart on purpose; in a story told in the present, one past verb may be a memory. */
function isApart(voices: readonly Voice[], here: readonly Voice[], settled: Tense): boolean {
  const odd = voices.filter((voice) => (settled === 'past' ? voice.isPresent : voice.past > 0 && !voice.isPresent));
  const verbs = here.reduce((total, { past, present }) => total + past + present, 0);
  return odd.length > 4 || (settled === 'present' && verbs < 2);
}

/** An "I" that acts in a scene of the third person. */
export function personSlips(scene: readonly Told[], isFirstPersonStory: boolean): RawSlip[] {
  if (isFirstPersonStory || sum(scene, 'firstActs') === 0) return [];
  const isThird = ({ first, third, past, present }: Voice): boolean => third > 0 && first === 0 && past + present > 0;
  let first = 0;
  let third = 0;
  for (const { voices } of scene) {
    first += voices.filter((voice) => voice.first > 0).length;
    third += voices.filter(isThird).length;
  }
  if (first > MOST_FIRST || third < THIRD) return [];
  const at = scene.findIndex(({ tally }) => tally.firstActs > 0);
  const acting = scene[at]?.voices.find(({ firstActs }) => firstActs);
  const established = acting && nearest(scene, at, isThird);
  if (!acting || !established) return [];
  return [
    {
      rule: 'continuity/point-of-view',
      about: '',
      what: 'who tells: the scene is told of "he" or "she"',
      here: spot(at, acting),
      established,
      score: 0.75,
    },
  ];
}
