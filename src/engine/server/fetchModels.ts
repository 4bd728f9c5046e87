import { createClient } from './client.js';
import type { Endpoint } from './endpoint.js';
import { failureOf, isApiError, stalled, type FailureContext } from './failures.js';
import { parseModels, type ListedModel } from './probe.js';
import { asRetry, withRetries } from './retry.js';
import type { Patience } from './session.js';

/**
 * The models a server lists, in its order, with what each entry tells of its context; none when it has no list.
 *
 * @throws {LanguageModelError} when it cannot be reached or refuses the key
 */
export async function fetchModels(
  endpoint: Endpoint,
  apiKey: string | undefined,
  patience: Patience,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<readonly ListedModel[]> {
  const context: FailureContext = {
    where: endpoint.where,
    baseUrl: endpoint.baseUrl,
    modelName: '',
    models: [],
    hasKey: apiKey !== undefined,
    given: false,
  };
  const client = createClient({ endpoint, apiKey });
  return withRetries(patience, log, signal, async () => {
    const timeout = AbortSignal.timeout(patience.idleMs);
    try {
      return parseModels(await client.get('/models', { signal: AbortSignal.any([signal, timeout]) }));
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) throw asRetry(failureOf(stalled(context, patience.idleMs), context));
      // Not every server of this protocol has a list.
      if (error instanceof SyntaxError || (isApiError(error) && (error.status === 404 || error.status === 405))) return [];
      throw asRetry(failureOf(error, context));
    }
  });
}
