import { z } from 'zod';
import { createClient } from './client.js';
import { failureOf, isApiError, stalled, type FailureContext } from './failures.js';
import { asRetry, withRetries } from './retry.js';
import { complaintOf, isOverflow } from './serverWords.js';
import type { Session } from './session.js';

type Vectors = readonly (readonly number[])[];

const reply = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative().optional(), embedding: z.array(z.number()).min(1) })),
});

/** The embeddings of one server's model. A server that has none is asked once. */
export class Embeddings {
  #offers = true;

  constructor(private readonly session: Session) {}

  /**
   * One vector a text, in the order given, all of one length; undefined where the server offers none.
   *
   * @throws {LanguageModelError} when the server cannot be reached or refuses the key
   * @throws the signal's reason on abort
   */
  async embed(texts: readonly string[], signal: AbortSignal): Promise<Vectors | undefined> {
    if (texts.length === 0) return [];
    if (!this.#offers) return undefined;
    const { patience, log } = this.session;
    const body = await withRetries(patience, log, signal, () => this.#ask(texts, signal));
    if (body === 'too-long' || body === 'none') return undefined;
    const vectors = vectorsOf(body, texts.length);
    if (!vectors) this.#forget('what it answers are no vectors');
    return vectors;
  }

  async #ask(texts: readonly string[], signal: AbortSignal): Promise<unknown> {
    const { endpoint, apiKey, modelName, patience } = this.session;
    const timeout = AbortSignal.timeout(patience.idleMs);
    // Float, since the package would ask for base64 by itself, which few servers know.
    const body = { model: modelName, input: texts, encoding_format: 'float' };
    try {
      return await createClient({ endpoint, apiKey }).post('/embeddings', { body, signal: AbortSignal.any([signal, timeout]) });
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) throw asRetry(failureOf(stalled(this.#context(), patience.idleMs), this.#context()));
      // Python's servers write NaN, which is no JSON.
      if (error instanceof SyntaxError) return this.#refuse('its answer is no JSON');
      if (isApiError(error) && isOverflow(complaintOf(error))) return 'too-long';
      if (isApiError(error) && isRefusal(error.status)) return this.#refuse(String(error.status));
      throw asRetry(failureOf(error, this.#context()));
    }
  }

  #refuse(why: string): 'none' {
    this.#forget(why);
    return 'none';
  }

  #forget(why: string): void {
    this.#offers = false;
    const { endpoint, modelName, log } = this.session;
    log(`${endpoint.where} offers no embeddings of ${modelName} (${why}): done without from now on`);
  }

  #context(): FailureContext {
    const { endpoint, modelName, models, apiKey } = this.session;
    return { where: endpoint.where, baseUrl: endpoint.baseUrl, modelName, models, hasKey: apiKey !== undefined, given: false };
  }
}

/** vLLM says 404 or 400 for a model that only writes, llama-server 501 without --embeddings. A key, a limit or a trouble is no such answer. */
function isRefusal(status: unknown): boolean {
  if (status === 501) return true;
  return typeof status === 'number' && status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}

/** Vectors as the port promises them; undefined where any of it does not hold. */
function vectorsOf(body: unknown, count: number): Vectors | undefined {
  const parsed = reply.safeParse(body);
  if (!parsed.success || parsed.data.data.length !== count) return undefined;
  const ordered = parsed.data.data
    .map((entry, place) => ({ at: entry.index ?? place, vector: entry.embedding }))
    .sort((a, b) => a.at - b.at);
  const length = ordered[0]?.vector.length;
  const isWhole = ordered.every(({ at, vector }, place) => at === place && vector.length === length && vector.every(Number.isFinite));
  return isWhole ? ordered.map(({ vector }) => vector) : undefined;
}
