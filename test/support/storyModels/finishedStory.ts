import type { Call } from './asLanguageModel.js';
import { cutParagraphs, holdsSentence, isCutAtEnd, lastSentenceOf, leakedPieces, leftoversIn, storyPart, type Defect } from './defects.js';
import { longestRepeatedRun, nearDuplicates } from './repetition.js';

/** Everything the bench says of a finished story beside its length. */
export interface StoryReport {
  /** By pattern, and by what the models themselves said was no story. */
  readonly leftovers: readonly Defect[];
  readonly isCutAtEnd: boolean;
  readonly cutParagraphs: number;
  /** Words; stories by people: 0 for most of 44, 18 at most. */
  readonly longestRepeatedRun: number;
  readonly nearDuplicates: number;
  /** The last sentence of the last reply with prose in it stands in the story. A drafter that trims that reply fails this. */
  readonly hasLastRepliesEnd: boolean;
}

/** Looks a finished story over, with the replies it was made from. */
export function reportOf(story: string, calls: readonly Call[]): StoryReport {
  const replies = calls.filter((call) => call.request.jsonSchema === undefined).map((call) => call.reply);
  const ends = replies.map((reply) => lastSentenceOf(storyPart(reply)));
  const end = ends.findLast((sentence) => sentence !== undefined);
  return {
    leftovers: [
      ...leftoversIn(story),
      ...leakedPieces(
        story,
        calls.flatMap((call) => call.reply.notStory),
      ),
    ],
    isCutAtEnd: isCutAtEnd(story),
    cutParagraphs: cutParagraphs(story).length,
    longestRepeatedRun: longestRepeatedRun(story),
    nearDuplicates: nearDuplicates(story).length,
    hasLastRepliesEnd: end !== undefined && holdsSentence(story, end),
  };
}
