import { LanguageModelError, type Capabilities, type Chunk, type GenerateRequest, type ModelProfile } from '../../story/languageModel.js';
import type { OpenedModel } from '../openModel.js';
import { penaltyConflict } from '../presets.js';
import type { Probe } from './probe.js';
import { ReplyRun } from './replyRun.js';
import type { Session } from './session.js';
import { estimateTokensHigh } from './tokens.js';

export interface ServerModelParts {
  readonly session: Session;
  readonly probe: Probe;
  readonly profile: ModelProfile;
  readonly contextTokens: number;
}

/** A model behind an OpenAI-compatible endpoint. */
export class ServerModel implements OpenedModel {
  readonly name: string;
  readonly where: string;
  readonly profile: ModelProfile;
  readonly contextTokens: number;
  readonly capabilities: Capabilities = { carryOn: 'instruction', parallel: 4 };
  readonly #session: Session;
  readonly #probe: Probe;
  readonly #closing = new AbortController();

  constructor({ session, probe, profile, contextTokens }: ServerModelParts) {
    this.#session = session;
    this.#probe = probe;
    this.name = session.modelName;
    this.where = session.endpoint.where;
    this.profile = profile;
    this.contextTokens = contextTokens;
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk, void, void> {
    const conflict = penaltyConflict(request.sampling);
    if (conflict !== undefined) throw new LanguageModelError('bad-settings', `This sampling is refused: ${conflict}.`);
    const until = AbortSignal.any([signal, this.#closing.signal]);
    for (let isOver = false; !isOver;) {
      const run = new ReplyRun(this.#session, request, until);
      yield* run.chunks();
      isOver = !run.asksAgain;
    }
  }

  async countTokens(text: string, signal: AbortSignal): Promise<number> {
    const counted = this.#session.tokenizer && (await this.#probe.countTokens(this.name, text, signal));
    return counted ?? estimateTokensHigh(text);
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }
}
