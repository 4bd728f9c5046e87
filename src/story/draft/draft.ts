import type { LanguageModel } from '../languageModel.js';
import type { Brief } from './brief.js';
import type { DraftEvent, DraftMode } from './events.js';

export interface DraftOptions {
  readonly mode: DraftMode;
  /** Same seed, same model, one thread: same story. */
  readonly seed: number;
  /** Milliseconds on a clock that never goes back; injected so that the draft stays pure. */
  readonly now: () => number;
  /** Journal events of an earlier run, without its `end`: the draft goes on where they stop. */
  readonly earlier?: readonly DraftEvent[];
}

/**
 * Writes a story to a brief. The last event is always `end`: failure and cancellation are results, not exceptions,
 * so that what was written is never lost with a stack.
 */
export async function* writeDraft(
  brief: Brief,
  model: LanguageModel,
  options: DraftOptions,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, void, void> {
  void [brief, model, options, signal];
  yield* [];
  await Promise.reject(new Error('written next'));
}
