import type { Voice, VoiceTally } from '../../extract/voice/voice.js';
import type { Tense } from '../../lexicon/tenses.js';
import type { Place } from '../place.js';
import type { Spot } from '../rawSlip.js';
import { firstFrom } from '../shelf.js';

/** A paragraph's voices. */
export interface Told {
  readonly place: Place;
  readonly voices: readonly Voice[];
  readonly tally: VoiceTally;
  readonly names: readonly { readonly text: string }[];
}

/** How the whole of a story is told, where it is all told in one way. */
export interface Telling {
  readonly tense: Tense | undefined;
  /** Of "he" and "she", and no "I". */
  readonly isThird: boolean;
}

export function sum(scene: readonly Told[], key: keyof VoiceTally): number {
  let total = 0;
  for (const { tally } of scene) total += tally[key];
  return total;
}

export function spot({ place }: Told, voice: Voice): Spot {
  return { place, start: voice.start, end: voice.end };
}

/** Finds, for a paragraph, the sentence of a kind that is nearest before it, else the first after it. */
export function nearest(scene: readonly Told[], fits: (voice: Voice) => boolean): (from: Told) => Spot | undefined {
  const those = scene.filter(({ voices }) => voices.some(fits));
  const places = those.map(({ place }) => place);
  return ({ place }) => {
    const next = firstFrom(places, place.at);
    const [before, after] = [those[next - 1], those[places[next] === place ? next + 1 : next]];
    const told = before ?? after;
    const voice = before ? before.voices.findLast(fits) : after?.voices.find(fits);
    return told && voice && spot(told, voice);
  };
}

export function total(run: readonly Voice[], of: (voice: Voice) => number): number {
  return run.reduce((all, voice) => all + of(voice), 0);
}

/** Whether a paragraph is narration among narration and talk: nothing leads into it, or out of it, as into what somebody wrote. */
export function isAmidNarration(scene: readonly Told[], at: number): boolean {
  return scene[at - 1]?.voices.some(({ isCue }) => isCue) !== true && scene[at + 1]?.voices[0]?.isCue !== true;
}

/** Whether a paragraph says nothing else, and nobody speaks in it. */
export function isWhole(voices: readonly Voice[], run: readonly Voice[]): boolean {
  return voices.every((voice) => !voice.hasSpeech && (voice.past + voice.present === 0 || run.includes(voice)));
}
