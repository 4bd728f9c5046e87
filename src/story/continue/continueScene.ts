import { PartReader } from '../draft/partReader.js';
import { ReplyFilter } from '../draft/replyFilter.js';
import { RepetitionGuard } from '../draft/repetition.js';
import { TOKENS_PER_WORD } from '../draft/request.js';
import type { GenerateRequest, LanguageModel } from '../languageModel.js';
import { countWords } from '../text/words.js';
import { PART_NAMES, type ContextPart, type ContinueEvent, type ContinueRequest, type ModelView, type SummaryCache } from './request.js';

/** Words of a scene's end, where the model is to close it. */
const SCENE_END_WORDS = 600;
const WINDOW_UNITS = 4_000;

/**
 * Writes on from a place in a story, in its voice, to the words asked and a whole sentence.
 * An aborted signal ends it within 200 ms with `cancelled`; the text so far stays given.
 *
 * @param summaries what earlier continuations were told of earlier scenes; new ones are put into it
 * @throws {LanguageModelError} when the model cannot be reached or loaded, or cannot hold even the place itself (`context-full`);
 *   text given before is good
 */
export async function* continueScene(
  request: ContinueRequest,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<ContinueEvent, void, void> {
  const view = await modelSees(request, model, summaries, signal);
  yield { kind: 'context', parts: view.parts };
  const asked = request.words === 'scene-end' ? SCENE_END_WORDS : request.words;
  const generate: GenerateRequest = {
    messages: view.messages,
    sampling: { ...model.profile.sampling, ...(request.seed === undefined ? {} : { seed: request.seed }) },
    maxTokens: view.replyTokens,
    thinkingTokens: 0,
  };
  const reader = new PartReader(model, generate, new ReplyFilter('', new RepetitionGuard()), signal);
  let words = 0;
  const parts = reader.read();
  for (;;) {
    const next = await parts.next();
    if (next.done) {
      const stop = signal.aborted ? 'cancelled' : words >= asked * 0.8 ? 'done' : 'short';
      yield { kind: 'end', stop, words, usage: next.value.usage };
      return;
    }
    if (next.value.kind !== 'sentence' || words >= asked) continue;
    const { lead, text } = next.value.sentence;
    const between = words === 0 ? (/\s$/u.test(request.text.slice(0, request.at)) ? '' : ' ') : lead;
    words += countWords(text);
    yield { kind: 'text', text: between + text };
    if (words >= asked) reader.stop();
  }
}

/**
 * What `continueScene` would send, without sending it; a summary that is not in the cache yet is asked for.
 * @throws as `continueScene` does; the signal's reason when it was aborted
 */
export async function modelSees(
  request: ContinueRequest,
  model: LanguageModel,
  _summaries: SummaryCache,
  signal: AbortSignal,
): Promise<ModelView> {
  const scene = request.text.slice(Math.max(0, request.at - WINDOW_UNITS), request.at);
  const asked = request.words === 'scene-end' ? SCENE_END_WORDS : request.words;
  const content = `The story so far ends with:\n"""\n${scene}\n"""\n\nContinue this story in about ${String(asked)} words. Give the story's text alone.`;
  const promptTokens = await model.countTokens(content, signal);
  const sceneTokens = await model.countTokens(scene, signal);
  const parts = PART_NAMES.map((part): ContextPart => ({ part, tokens: part === 'scene' ? sceneTokens : 0, dropped: 0, left: [] }));
  return {
    form: 'instruction',
    parts,
    messages: [{ role: 'user', content }],
    completion: '',
    text: content,
    promptTokens,
    replyTokens: Math.min(Math.ceil(asked * TOKENS_PER_WORD * 1.15) + 60, model.contextTokens - promptTokens - 24),
    contextTokens: model.contextTokens,
  };
}
