import type { Message } from '../../../src/story/languageModel.js';
import { holdsSentence } from './defects.js';
import { sentencesOf } from './sentencesOf.js';

/** One request for a scene and the text that came. */
export interface Exchange {
  readonly messages: readonly Message[];
  readonly text: string;
}

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True when at least one whole sentence of the text (five words or more) stands in the story. */
function isUsed(text: string, story: string): boolean {
  return sentencesOf(text).some((sentence) => sentence.split(/\s+/u).length >= 5 && holdsSentence(story, sentence));
}

/**
 * Share of the planned beats that were asked for in a request whose reply stands in the story, in part at least; 1 for a plan of none.
 *
 * A request that quotes the whole plan as background would count for every beat: give `asking` to pick what really asks.
 * @param asking the part of a request that asks; default the last message of the user
 */
export function shareOfBeatsWritten(
  beats: readonly string[],
  exchanges: readonly Exchange[],
  story: string,
  asking = (messages: readonly Message[]): string => messages.findLast((message) => message.role === 'user')?.content ?? '',
): number {
  if (beats.length === 0) return 1;
  const asked = exchanges.filter((exchange) => isUsed(exchange.text, story)).map((exchange) => normal(asking(exchange.messages)));
  const written = beats.filter((beat) => asked.some((text) => text.includes(normal(beat))));
  return written.length / beats.length;
}
