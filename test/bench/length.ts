import { writeDraft } from '../../src/story/draft/draft.js';
import type { DraftMode, DraftResult } from '../../src/story/draft/events.js';
import { countWords } from '../../src/story/text/words.js';
import { asLanguageModel, type RecordedModel } from '../support/storyModels/asLanguageModel.js';
import { shareOfBeatsWritten } from '../support/storyModels/beats.js';
import { reportOf, type StoryReport } from '../support/storyModels/finishedStory.js';
import type { StoryModel } from '../support/storyModels/model.js';

export const PREMISE =
  'A clockmaker in a harbour town is asked to stop the tower clock for a single hour, and does not ask why until it is too late.';

/** One finished draft of a scripted model, and what can be said of it. */
export interface DraftFigures {
  readonly model: string;
  readonly targetWords: number;
  readonly seed: number;
  readonly result: DraftResult;
  readonly story: string;
  readonly requests: number;
  /** Words the model wrote for each word of the story. */
  readonly cost: number;
  readonly report: StoryReport;
  /** Share of the planned beats that were asked for and stand in the story. */
  readonly beatsWritten: number;
}

/** Drafts one story with a scripted model in memory. */
export async function draftOnce(model: StoryModel, targetWords: number, seed: number, mode: DraftMode = 'auto'): Promise<DraftFigures> {
  const recorded = asLanguageModel(model, { seed });
  let story = '';
  let beats: readonly string[] = [];
  let result: DraftResult | undefined;
  const options = { mode, seed, now: () => performance.now() };
  for await (const event of writeDraft({ premise: PREMISE, targetWords }, recorded, options, new AbortController().signal)) {
    if (event.kind === 'text') story += event.text;
    if (event.kind === 'revise') story = story.slice(0, event.start) + event.text + story.slice(event.end);
    if (event.kind === 'plan') beats = event.beats.map((beat) => beat.summary).filter((beat) => beat !== '');
    if (event.kind === 'end') result = event.result;
  }
  if (!result) throw new Error('a draft ended without its result');
  const exchanges = recorded.calls.map((call) => ({ messages: call.request.messages, text: call.reply.text }));
  return {
    model: model.name,
    targetWords,
    seed,
    result,
    story,
    requests: recorded.calls.length,
    cost: deliveredWords(recorded) / Math.max(1, result.written),
    report: reportOf(story, recorded.calls),
    beatsWritten: shareOfBeatsWritten(beats, exchanges, story),
  };
}

/** Words of a story asked for in one request and taken as it comes. */
export async function oneRequest(model: StoryModel, targetWords: number, seed: number): Promise<number> {
  return countWords(await rawReply(asLanguageModel(model, { seed }), targetWords, seed));
}

/** Words of a story asked for in equal scenes of about 1,000 words with budgets that never change. */
export async function staticBudgets(model: StoryModel, targetWords: number, seed: number): Promise<number> {
  const recorded = asLanguageModel(model, { seed });
  const scenes = Math.max(1, Math.round(targetWords / 1000));
  let words = 0;
  for (let scene = 0; scene < scenes; scene++) {
    words += countWords(await rawReply(recorded, Math.round(targetWords / scenes), seed + scene));
  }
  return words;
}

async function rawReply(model: RecordedModel, words: number, seed: number): Promise<string> {
  const request = {
    messages: [{ role: 'user' as const, content: `${PREMISE} Your story should be approximately ${String(words)} words long.` }],
    sampling: { ...model.profile.sampling, seed },
    maxTokens: model.contextTokens,
    thinkingTokens: model.profile.thinkingTokens,
  };
  let text = '';
  for await (const chunk of model.generate(request, new AbortController().signal)) if (chunk.kind === 'text') text += chunk.text;
  return text;
}

function deliveredWords(recorded: RecordedModel): number {
  return recorded.calls.reduce((sum, call) => sum + countWords(call.delivered), 0);
}
