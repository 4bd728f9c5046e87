import { APIError, type OpenAI } from 'openai';
import { z } from 'zod';
import { LanguageModelError } from '../../story/languageModel.js';
import { createClient } from './client.js';
import { failureOf, stalled, type Failure, type FailureContext } from './failures.js';
import { IdleTimer } from './idleTimer.js';
import { parseReplyEvent, type ReplyEvent } from './replyEvents.js';
import type { ChatBody } from './requestBody.js';
import type { Session } from './session.js';

const errorBody = z.object({ error: z.object({ message: z.string() }).loose() });

/**
 * One request on the wire, from sending to the last byte. Disposing it closes the connection.
 * Its failures are told by `failure()`; the caller looks at its own signal first, since an abort looks like one.
 */
export class Attempt implements Disposable {
  readonly #controller = new AbortController();
  readonly #idle: IdleTimer;
  readonly #unlink: () => void;
  #events: AsyncIterator<OpenAI.ChatCompletionChunk> | undefined;
  #stalled: LanguageModelError | undefined;
  #finished = false;
  /** The stream ended with [DONE]; not every server gives a finish_reason before it. */
  #isDone = false;
  #given = false;

  constructor(
    private readonly session: Session,
    signal: AbortSignal,
  ) {
    const abort = (): void => this.#controller.abort(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    this.#unlink = () => signal.removeEventListener('abort', abort);
    this.#idle = new IdleTimer(session.patience.idleMs, () => {
      this.#stalled = stalled(this.#context(), session.patience.idleMs);
      this.#controller.abort(this.#stalled);
    });
  }

  /** Sends the request; resolves when the server has begun to answer with a stream. */
  async send(body: ChatBody): Promise<void> {
    const { endpoint, apiKey } = this.session;
    const client = createClient({
      endpoint,
      apiKey,
      onBytes: () => this.#idle.touch(),
      onDone: () => (this.#isDone = true),
    });
    const { data, response } = await client.chat.completions.create(body, { signal: this.#controller.signal }).withResponse();
    await this.#refuseOtherThanStream(response);
    this.#events = data[Symbol.asyncIterator]();
  }

  /**
   * The next event that says something; undefined when the reply is complete.
   *
   * @throws what the connection, the package or the server threw; `failure()` makes a sentence of it
   */
  async next(): Promise<ReplyEvent | undefined> {
    for (;;) {
      const result = await this.#read();
      if (!result) return undefined;
      const event = parseReplyEvent(result);
      if (!event) continue;
      if (event.text !== '' || event.reasoning !== '') this.#given = true;
      if (event.finish !== undefined) {
        this.#finished = true;
        this.#idle.shorten(this.session.patience.afterFinishMs);
      }
      return event;
    }
  }

  /** What went wrong, in the writer's words. */
  failure(error: unknown): Failure {
    return failureOf(this.#stalled ?? error, this.#context());
  }

  [Symbol.dispose](): void {
    this.#idle[Symbol.dispose]();
    this.#unlink();
    this.#controller.abort();
  }

  /** One event as it came. Once finish_reason has been seen the reply is whole, however the connection ends. */
  async #read(): Promise<unknown> {
    try {
      const result = await this.#events?.next();
      if (result && result.done !== true) return result.value;
    } catch (error) {
      if (this.#finished) return undefined;
      throw error;
    }
    if (this.#finished || (this.#isDone && this.#given)) return undefined;
    // The package ends an aborted stream without a word.
    if (this.#stalled) throw this.#stalled;
    this.#controller.signal.throwIfAborted();
    throw new EndedEarly();
  }

  /** Some servers put an error into a 200; others are no chat servers at all. */
  async #refuseOtherThanStream(response: Response): Promise<void> {
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!/^(text\/html|application\/json)$/i.test(type)) return;
    const parsed = errorBody.safeParse(await response.json().catch(() => undefined));
    if (parsed.success) throw APIError.generate(statusIn(parsed.data.error), parsed.data, undefined, response.headers);
    const { where, baseUrl } = this.session.endpoint;
    const what = `${where} answered at ${baseUrl}, but not with the stream of a chat (${type})`;
    throw new LanguageModelError('refused', `${what}; check the path of the base URL, most servers use /v1.`);
  }

  #context(): FailureContext {
    const { endpoint, modelName, models, apiKey } = this.session;
    return { where: endpoint.where, baseUrl: endpoint.baseUrl, modelName, models, hasKey: apiKey !== undefined, given: this.#given };
  }
}

function statusIn(error: Readonly<Record<string, unknown>>): number {
  const code = error['code'];
  return typeof code === 'number' && code >= 400 && code < 600 ? code : 400;
}

/** The body ended properly, but before the reply did. */
class EndedEarly extends Error {
  override name = 'EndedEarly';
}
