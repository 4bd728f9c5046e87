import { writeDraft } from '../../src/story/draft/draft.js';
import type { DraftMode, DraftResult } from '../../src/story/draft/events.js';
import { asLanguageModel, type Call, type RecordedModel } from '../support/storyModels/asLanguageModel.js';
import { cutParagraphs, holdsSentence, isCutAtEnd, lastSentenceOf, leakedPieces, leftoversIn, storyPart } from '../support/storyModels/defects.js';
import type { StoryModel } from '../support/storyModels/model.js';
import { longestRepeatedRun, nearDuplicates } from '../support/storyModels/repetition.js';

/** One finished draft of a scripted model, and what is wrong with it. */
export interface DraftFigures {
  readonly model: string;
  readonly targetWords: number;
  readonly seed: number;
  readonly result: DraftResult;
  readonly story: string;
  readonly requests: number;
  /** Words the model wrote for each word of the story. */
  readonly cost: number;
  readonly defects: readonly string[];
}

export const PREMISE = 'A clockmaker in a harbour town is asked to stop the tower clock for a single hour, and does not ask why until it is too late.';

/** Drafts one story with a scripted model in memory. */
export async function draftOnce(model: StoryModel, targetWords: number, seed: number, mode: DraftMode = 'auto'): Promise<DraftFigures> {
  const recorded = asLanguageModel(model, { seed });
  let story = '';
  let result: DraftResult | undefined;
  const brief = { premise: PREMISE, targetWords };
  for await (const event of writeDraft(brief, recorded, { mode, seed, now: () => performance.now() }, new AbortController().signal)) {
    if (event.kind === 'text') story += event.text;
    if (event.kind === 'revise') story = story.slice(0, event.start) + event.text + story.slice(event.end);
    if (event.kind === 'end') result = event.result;
  }
  if (!result) throw new Error('a draft ended without its result');
  const delivered = recorded.calls.reduce((sum, call) => sum + call.delivered.split(/\s+/u).length, 0);
  const cost = delivered / Math.max(1, result.written);
  return { model: model.name, targetWords, seed, result, story, requests: recorded.calls.length, cost, defects: defectsOf(story, recorded, result) };
}

function defectsOf(story: string, recorded: RecordedModel, result: DraftResult): string[] {
  const pieces = recorded.calls.flatMap((call) => call.reply.notStory);
  const found = [...leftoversIn(story), ...leakedPieces(story, pieces)].map((defect) => `${defect.kind}: ${defect.text.slice(0, 90)}`);
  if (isCutAtEnd(story)) found.push(`cut at end: ${story.slice(-60)}`);
  for (const paragraph of cutParagraphs(story)) found.push(`cut paragraph: ${paragraph.slice(-60)}`);
  const run = longestRepeatedRun(story);
  if (run > 12) found.push(`repeated run of ${String(run)} words`);
  const twins = nearDuplicates(story).length;
  if (twins > 0) found.push(`${String(twins)} near-duplicate paragraphs`);
  if (result.stop === 'done') found.push(...endingDefects(story, recorded.calls.filter((call) => call.request.jsonSchema === undefined)));
  return found;
}

/** A done story was asked for its ending last, and the last sentence of that reply stands at its end. */
function endingDefects(story: string, calls: readonly Call[]): string[] {
  const last = calls.at(-1);
  if (!last) return ['no request'];
  const sentence = lastSentenceOf(storyPart(last.reply))?.replace(/[.!?…"'”’]+$/u, '');
  return sentence !== undefined && holdsSentence(story.slice(-2_000), sentence) ? [] : [`last sentence missing: ${sentence ?? '(none)'}`];
}
