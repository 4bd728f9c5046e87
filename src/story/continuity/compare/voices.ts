import type { Voice } from '../extract/voice.js';
import type { RawSlip, Spot } from './place.js';

/** One sentence's voice with its paragraph. */
export interface PlacedVoice {
  readonly voice: Voice;
  readonly paragraph: number;
}

/** A scene's tense is settled by so many verbs, of which so many are in it. */
const SETTLED = 6;
const SHARE = 0.86;
/** More sentences than this in the other tense are a way of telling. */
const MOST_SLIPS = 4;
/** Sentences of "he" and "she" that make a scene one of the third person. */
const THIRD = 6;
const MOST_FIRST = 3;

function spotOf({ voice, paragraph }: PlacedVoice): Spot {
  return { paragraph, start: voice.start, end: voice.end };
}

/** The nearest of some that stands before one, else the first after it. */
function nearest(all: readonly PlacedVoice[], one: PlacedVoice): PlacedVoice | undefined {
  const before = all.filter(({ voice, paragraph }) => paragraph < one.paragraph || (paragraph === one.paragraph && voice.sentence < one.voice.sentence));
  return before.at(-1) ?? all.find((other) => other !== one);
}

/** Sentences that fall out of the tense of their scene. */
export function tenseSlips(scene: readonly PlacedVoice[], isSomebody: (name: string) => boolean): RawSlip[] {
  const past = scene.reduce((sum, { voice }) => sum + voice.past, 0);
  const present = scene.reduce((sum, { voice }) => sum + voice.present, 0);
  const settled = past >= present ? 'past' : 'present';
  const odd = scene.filter(({ voice }) => voice.clean !== undefined && voice.clean !== settled && voice.subjects.every(isSomebody));
  const even = scene.filter(({ voice }) => voice.clean === settled);
  const paragraphs = [...new Set(odd.map(({ paragraph }) => paragraph))];
  if (paragraphs.length === 0 || paragraphs.length > MOST_SLIPS || even.length < 3) return [];
  return paragraphs.flatMap((paragraph): RawSlip[] => {
    const here = odd.filter((each) => each.paragraph === paragraph);
    const [first] = here;
    const last = here.at(-1);
    const established = first && nearest(even, first);
    if (!first || !last || !established || !isSettled(scene, paragraph, settled) || isFrame(scene, paragraph, settled)) return [];
    const spot = { paragraph, start: first.voice.start, end: last.voice.end };
    return [{ rule: 'continuity/tense', about: '', what: `the tense: the scene is told in the ${settled}`, here: spot, established: spotOf(established), score: 0.7 }];
  });
}

/** Whether the rest of the scene keeps to one tense. */
function isSettled(scene: readonly PlacedVoice[], but: number, settled: 'past' | 'present'): boolean {
  let kept = 0;
  let all = 0;
  for (const { voice, paragraph } of scene) {
    if (paragraph === but) continue;
    kept += settled === 'past' ? voice.past : voice.present;
    all += voice.past + voice.present;
  }
  return all >= SETTLED && kept / all >= SHARE;
}

/** A paragraph with many sentences in the other tense is told apart on purpose. */
function isFrame(scene: readonly PlacedVoice[], paragraph: number, settled: 'past' | 'present'): boolean {
  const sentences = scene.filter((each) => each.paragraph === paragraph);
  const odd = sentences.filter(({ voice }) => (settled === 'past' ? voice.isPresent : voice.past > 0 && !voice.isPresent));
  return odd.length > 4;
}

/** An "I" that acts in a scene of the third person. */
export function personSlips(scene: readonly PlacedVoice[], storyFirst: number, storyThird: number): RawSlip[] {
  const first = scene.filter(({ voice }) => voice.first > 0);
  const third = scene.filter(({ voice }) => voice.third > 0 && voice.first === 0 && voice.past + voice.present > 0);
  if (first.length === 0 || first.length > MOST_FIRST || third.length < THIRD || (storyFirst > 4 && storyFirst * 12 > storyThird)) return [];
  const acting = first.find(({ voice }) => voice.firstActs);
  const established = acting && (third.findLast(({ paragraph }) => paragraph < acting.paragraph) ?? nearest(third, acting));
  if (!acting || !established) return [];
  return [{ rule: 'continuity/point-of-view', about: '', what: 'who tells: the scene is told of "he" or "she"', here: spotOf(acting), established: spotOf(established), score: 0.75 }];
}
