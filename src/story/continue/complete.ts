import type { LanguageModel } from '../languageModel.js';
import { continueScene } from './continueScene.js';
import type { ContinueEvent, ContinueRequest, SummaryCache } from './request.js';

/** A sentence or two. */
const GHOST_WORDS = 24;

/**
 * Ghost text: a sentence or two from the place on, with the context of a continuation. It asks for no summaries: what the cache does
 * not have is told by the first and last sentences of a scene.
 * @throws as `continueScene` does
 */
export function complete(
  request: Omit<ContinueRequest, 'words'>,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
): AsyncGenerator<ContinueEvent, void, void> {
  return continueScene({ ...request, words: GHOST_WORDS }, model, summaries, signal);
}
