import type { LanguageModel, Usage } from '../languageModel.js';
import { ContinueContext, type Prepared } from './context/context.js';
import { canSumUp, sumUp } from './context/summaries.js';
import { earlierScenes } from './context/wanted.js';
import type { ContinueEvent, ContinueRequest, SummaryCache } from './request.js';
import { surroundingsOf } from './surroundings.js';
import { addUsage, NO_USAGE } from './usage.js';
import { SCENE_END_WORDS, type Desk, type WritingBounds } from './writing.js';

/** A continuation that is ready to be written, once or several times. */
export interface Opened extends Desk {
  readonly first: Prepared;
  /** Of the summaries. */
  readonly usage: Usage;
}

export interface OpeningOptions {
  /** Whether scenes that have no summary yet are asked about. */
  readonly sumsUp: boolean;
  readonly bounds?: WritingBounds;
}

/** Summaries this long on the average are asked for as far as there may be room. */
const SUMMARY_TOKENS = 60;
const SUMMARY_SHARE = 0.3;

/**
 * Gathers the context of a continuation, summaries included.
 * @throws the signal's reason when it was aborted; LanguageModelError as `continueScene`
 */
export async function* openContinuation(
  request: ContinueRequest,
  model: LanguageModel,
  summaries: SummaryCache,
  signal: AbortSignal,
  options: OpeningOptions,
): AsyncGenerator<Extract<ContinueEvent, { kind: 'progress' }>, Opened, void> {
  const around = surroundingsOf(request.text, request.at);
  let usage = NO_USAGE;
  if (options.sumsUp && canSumUp(model)) {
    const most = Math.ceil((model.contextTokens * SUMMARY_SHARE) / SUMMARY_TOKENS);
    for await (const summed of sumUp(earlierScenes(around).slice(-most), model, summaries, signal)) {
      usage = addUsage(usage, summed.usage);
      yield { kind: 'progress', step: 'summary', done: summed.done, of: summed.of };
    }
  }
  const words = request.words === 'scene-end' ? SCENE_END_WORDS : request.words;
  const context = new ContinueContext(around, request, model, words, summaries);
  const first = await context.prepare('', { words, closes: request.words === 'scene-end', seed: request.seed }, signal);
  const bounds = options.bounds === undefined ? {} : { bounds: options.bounds };
  return { around, context, model, words: request.words, seed: request.seed, first, usage, ...bounds };
}
