import { setTimeout as delay } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import type { Failure } from './failures.js';
import type { Patience } from './session.js';

/**
 * Runs a task, again after failures that may pass, with jittered pauses. Retry-After is kept, up to what a person would wait;
 * the pause comes on top of it. An abort ends a pause at once.
 *
 * @param task throws what `asRetry` makes of a failure
 * @throws {LanguageModelError} of the last failure
 * @throws the signal's reason on abort
 */
export async function withRetries<Result>(
  patience: Patience,
  log: (line: string) => void,
  signal: AbortSignal,
  task: () => Promise<Result>,
): Promise<Result> {
  const pause = async (error: Error, retriesLeft: number): Promise<void> => {
    if (!(error instanceof Again)) return;
    const { retryAfterMs, error: reason } = error.failure;
    if (retryAfterMs !== undefined && retryAfterMs > patience.retryAfterMaxMs) throw reason;
    if (retriesLeft === 0) return;
    const told = retryAfterMs === undefined ? '' : `, after the ${Math.ceil(retryAfterMs / 1000)} s it asked for`;
    log(`${reason.message} Asking again${told}.`);
    if (retryAfterMs !== undefined) await delay(retryAfterMs, undefined, { signal });
  };
  try {
    return await pRetry(task, {
      retries: patience.retries,
      minTimeout: patience.retryBaseMs,
      maxTimeout: patience.retryMaxMs,
      randomize: true,
      signal,
      onFailedAttempt: ({ error, retriesLeft }) => pause(error, retriesLeft),
      shouldRetry: ({ error }) => error instanceof Again,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof Again ? error.failure.error : error;
  }
}

/** What `withRetries` is to make of a failure: throw this. */
export function asRetry(failure: Failure): Error {
  return failure.mayRetry ? new Again(failure) : new AbortError(failure.error);
}

/** A failure that may pass. */
class Again extends Error {
  override name = 'Again';

  constructor(readonly failure: Failure) {
    super(failure.error.message);
  }
}
