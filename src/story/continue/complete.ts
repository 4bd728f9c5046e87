import type { LanguageModel } from '../languageModel.js';
import { continued } from './continueScene.js';
import type { ContinueEvent, ContinueRequest, SummaryCache } from './request.js';

/** A sentence or two. */
const GHOST_WORDS = 30;
const GHOST_BOUNDS = { mostAsks: 1, mostSentences: 2 };

/**
 * Ghost text: a sentence or two from the place on, with the context of a continuation. It is asked for once, and no scene is summed up for it: what the
 * cache does not have is told by the first and last sentences of a scene.
 * @throws as `continueScene` does
 */
export function complete(
  request: Omit<ContinueRequest, 'words'>,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<ContinueEvent, void, void> {
  return continued({ ...request, words: GHOST_WORDS }, model, summaries, signal, { sumsUp: false, bounds: GHOST_BOUNDS });
}
