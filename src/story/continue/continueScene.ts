import type { LanguageModel } from '../languageModel.js';
import { readable } from './context/prompt.js';
import { openContinuation, type Opened, type OpeningOptions } from './opening.js';
import type { ContinueEvent, ContinueRequest, ModelView, SummaryCache } from './request.js';
import { addUsage, NO_USAGE } from './usage.js';
import { Writing } from './writing.js';

/**
 * Writes on from a place in a story, in its voice, to the words asked and a whole sentence.
 * An aborted signal ends it within 200 ms with `cancelled`; the text so far stays given.
 *
 * @param summaries what earlier continuations were told of earlier scenes; new ones are put into it
 * @throws {LanguageModelError} when the model cannot be reached or loaded, or cannot hold even the place itself (`context-full`);
 *   text given before is good
 */
export function continueScene(
  request: ContinueRequest,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<ContinueEvent, void, void> {
  return continued(request, model, summaries, signal, { sumsUp: true });
}

/** `continueScene` with its options; ghost text has others. */
export async function* continued(
  request: ContinueRequest,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
  options: OpeningOptions,
): AsyncGenerator<ContinueEvent, void, void> {
  let opened: Opened;
  try {
    opened = yield* openContinuation(request, model, summaries, signal, options);
    yield { kind: 'context', parts: await opened.context.parts(opened.first.shown, signal) };
  } catch (error) {
    if (!signal.aborted) throw error;
    yield { kind: 'end', stop: 'cancelled', words: 0, usage: NO_USAGE };
    return;
  }
  yield* write(opened, signal);
}

/** Writes a continuation once. */
export async function* write(opened: Opened, signal: AbortSignal): AsyncGenerator<Exclude<ContinueEvent, { kind: 'context' }>, void, void> {
  const writing = new Writing(opened);
  try {
    const { stop, words, usage } = yield* writing.run(signal, opened.first);
    yield { kind: 'end', stop, words, usage: addUsage(opened.usage, usage) };
  } catch (error) {
    const rest = writing.finish();
    if (rest !== '') yield { kind: 'text', text: rest };
    if (!signal.aborted) throw error;
    yield { kind: 'end', stop: 'cancelled', words: writing.words, usage: opened.usage };
  }
}

/**
 * What `continueScene` would send first, without sending it; a summary that is not in the cache yet is asked for.
 * @throws as `continueScene` does; the signal's reason when it was aborted
 */
export async function modelSees(
  request: ContinueRequest,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): Promise<ModelView> {
  const opening = openContinuation(request, model, summaries, signal, { sumsUp: true });
  let step = await opening.next();
  while (step.done !== true) step = await opening.next();
  const { context, first } = step.value;
  const { messages, completion } = first.prompt;
  return {
    form: first.form,
    parts: await context.parts(first.shown, signal),
    messages,
    completion,
    text: readable(first.prompt),
    promptTokens: first.promptTokens,
    replyTokens: first.request.maxTokens,
    contextTokens: model.contextTokens,
  };
}
