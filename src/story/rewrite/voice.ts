import { voiceOf } from '../continuity/extract/voice/voice.js';
import { sentencesOf } from '../continuity/grammar/sentences.js';
import { lineSpans } from './spans.js';
import type { Breach } from './breach.js';
import type { Person, Tense, Way } from './way.js';

/** How a text is told: narration alone, what is said aloud left out. */
export interface Telling {
  /** Verbs in each tense, as far as they are known. */
  readonly past: number;
  readonly present: number;
  /** "I", "me", "my". */
  readonly first: number;
  /** "he", "she" and their forms. */
  readonly third: number;
}

const WAS = new Set(['was', 'were', 'had', 'did']);
const IS = new Set(['is', 'are', 'am', 'has', 'does']);
/** A memory or a general truth may stand in another tense. */
const TENSE_SHARE = 0.7;

/** Measures how a text is told, with what finds slips of tense and point of view. */
export function tellingOf(text: string): Telling {
  const telling = { past: 0, present: 0, first: 0, third: 0 };
  for (const { start, end } of lineSpans(text)) {
    for (const [at, sentence] of sentencesOf(text.slice(start, end)).entries()) {
      const voice = voiceOf(sentence, at);
      telling.past += voice.past + sentence.words.filter((word) => WAS.has(word)).length;
      telling.present += voice.present + sentence.words.filter((word) => IS.has(word)).length;
      telling.first += voice.first;
      telling.third += voice.third;
    }
  }
  return telling;
}

function tenseBreach(to: Tense, { past, present }: Telling): Breach[] {
  const [asked, other] = to === 'past' ? [past, present] : [present, past];
  if (other === 0 || asked / (asked + other) >= TENSE_SHARE) return [];
  return [{ kind: 'tense', what: [to, String(asked), String(other)] }];
}

function personBreach(to: Person, before: Telling, after: Telling): Breach[] {
  const isTold = to === 'third' ? after.first === 0 : after.first > 0 || before.third + before.first === 0;
  if (isTold) return [];
  const [asked, other] = to === 'third' ? [after.third, after.first] : [after.first, after.third];
  return [{ kind: 'person', what: [to, String(asked), String(other)] }];
}

/** Whether a rewrite is told as it was asked to be; ways that ask for neither tense nor person are not looked at. */
export function tellingBreaches(way: Way, before: string, after: string): Breach[] {
  if (way.how === 'tense') return tenseBreach(way.to, tellingOf(after));
  if (way.how === 'pov') return personBreach(way.to, tellingOf(before), tellingOf(after));
  return [];
}
