import { LanguageModelError, type Capabilities, type Chunk, type GenerateRequest, type ModelProfile } from '../../story/languageModel.js';
import type { OpenedModel } from '../engine.js';
import { penaltyConflict } from '../presets.js';
import { carryOnRefused, isPrefill } from './carryOn.js';
import { Embeddings } from './embeddings.js';
import { examine } from './examine.js';
import type { Probe } from './probe.js';
import { replies } from './replyRun.js';
import type { ConnectionReport, ContextSource } from './report.js';
import type { Session } from './session.js';
import { estimateTokensHigh } from './tokens.js';

/** Where a server does not say how many it works on: vLLM and SGLang batch far more, the public services take a few at once. */
const USUAL_PARALLEL = 4;

export interface ServerModelParts {
  readonly session: Session;
  readonly probe: Probe;
  readonly profile: ModelProfile;
  readonly contextTokens: number;
  readonly contextFrom: ContextSource;
}

/** A model behind an OpenAI-compatible endpoint. */
export class ServerModel implements OpenedModel {
  readonly name: string;
  readonly where: string;
  readonly profile: ModelProfile;
  readonly contextTokens: number;
  readonly #contextFrom: ContextSource;
  readonly #session: Session;
  readonly #probe: Probe;
  readonly #embeddings: Embeddings;
  readonly #closing = new AbortController();

  constructor({ session, probe, profile, contextTokens, contextFrom }: ServerModelParts) {
    this.#session = session;
    this.#probe = probe;
    this.#embeddings = new Embeddings(session);
    this.name = session.modelName;
    this.where = session.endpoint.where;
    this.profile = profile;
    this.contextTokens = contextTokens;
    this.#contextFrom = contextFrom;
  }

  get capabilities(): Capabilities {
    return { carryOn: this.#session.carryOn.how, parallel: this.#session.slots ?? USUAL_PARALLEL };
  }

  /**
   * A reply that is to go on from a begun one does not think: thinking would come after the text it should come before.
   *
   * @throws {LanguageModelError} `refused` where the server turns out not to carry a begun reply on; no text was given then, and
   *   `capabilities.carryOn` is `instruction` from now on
   */
  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk, void, void> {
    const conflict = penaltyConflict(request.sampling);
    if (conflict !== undefined) throw new LanguageModelError('bad-settings', `This sampling is refused: ${conflict}.`);
    const asked = isPrefill(request) ? { ...request, thinkingTokens: 0 } : request;
    this.#refuseForm(asked);
    yield* replies(this.#session, asked, AbortSignal.any([signal, this.#closing.signal]));
  }

  async countTokens(text: string, signal: AbortSignal): Promise<number> {
    const counted = this.#session.tokenizer && (await this.#probe.countTokens(this.name, text, signal));
    return counted ?? estimateTokensHigh(text);
  }

  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly (readonly number[])[] | undefined> {
    return this.#embeddings.embed(texts, AbortSignal.any([signal, this.#closing.signal]));
  }

  examine(signal: AbortSignal): Promise<ConnectionReport> {
    return examine({ model: this, session: this.#session, contextFrom: this.#contextFrom }, signal);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  /** A form the server is known not to take would be answered by something that only looks like the story's next words. */
  #refuseForm(request: GenerateRequest): void {
    if (request.completion !== undefined) {
      throw new LanguageModelError('refused', `${this.where} takes messages, not raw text; ask it in words, or choose a local model.`);
    }
    if (isPrefill(request) && this.capabilities.carryOn !== 'prefill') throw carryOnRefused(this.where, 'as far as is known');
  }
}
