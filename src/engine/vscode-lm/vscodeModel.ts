import * as vscode from 'vscode';
import { LanguageModelError, type Capabilities, type Chunk, type GenerateRequest, type ModelProfile } from '../../story/languageModel.js';
import type { OpenedModel } from '../engine.js';
import { estimateTokensHigh } from '../server/tokens.js';
import { failureOf } from './failures.js';
import { plainMessages } from './messages.js';
import type { ModelId } from './modelId.js';
import { findOffered } from './offered.js';
import { EditorReply, type Part } from './editorReply.js';
import { untilAborted } from './untilAborted.js';

/** A provider that sends nothing for this long has stalled; the same as a server's default. */
const IDLE_MS = 300_000;

/** Where a provider names no size: the same careful guess as for a server. */
const GUESSED_CONTEXT_TOKENS = 8192;

/** A model the editor offers. It takes no sampling, no bound and no schema: bounds are kept here, schemas are asked for in words. */
export class VscodeModel implements OpenedModel {
  readonly name: string;
  readonly where: string;
  /** What it may be sent; its reply has room of its own, so that this is on the careful side. */
  readonly contextTokens: number;
  // Requests beyond what a provider takes at once come back as errors, and only the provider knows how many those are.
  readonly capabilities: Capabilities = { carryOn: 'instruction', parallel: 1 };
  readonly #closing = new AbortController();
  #chat: vscode.LanguageModelChat;

  constructor(
    chat: vscode.LanguageModelChat,
    private readonly wanted: ModelId,
    readonly profile: ModelProfile,
  ) {
    this.#chat = chat;
    this.name = chat.name;
    this.where = chat.vendor;
    this.contextTokens = chat.maxInputTokens > 0 ? chat.maxInputTokens : GUESSED_CONTEXT_TOKENS;
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk, void, void> {
    if (request.completion !== undefined || request.messages.at(-1)?.role === 'assistant') {
      throw new LanguageModelError(
        'refused',
        `${this.name} takes questions alone, no begun text; ask it in words, or choose a local model.`,
      );
    }
    const until = AbortSignal.any([signal, this.#closing.signal]);
    const reply = new EditorReply(request, IDLE_MS);
    using _idle = reply;
    const token = new vscode.CancellationTokenSource();
    try {
      yield* reply.chunks(this.#parts(request, token.token, AbortSignal.any([until, reply.stalled])), until);
    } catch (error) {
      if (reply.stalled.aborted) throw this.#stalled();
      throw failureOf(error, this.wanted, reply.given);
    } finally {
      token.cancel();
      token.dispose();
    }
  }

  async countTokens(text: string, signal: AbortSignal): Promise<number> {
    const token = new vscode.CancellationTokenSource();
    try {
      const counted = await untilAborted(this.#chat.countTokens(text, token.token), signal);
      // Some providers do not count and say 0.
      return Number.isFinite(counted) && (counted > 0 || text === '') ? Math.ceil(counted) : estimateTokensHigh(text);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Error) return estimateTokensHigh(text);
      throw error;
    } finally {
      token.cancel();
      token.dispose();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  /** What comes, told apart; ends with the signal, however the provider takes its cancellation. */
  async *#parts(request: GenerateRequest, token: vscode.CancellationToken, signal: AbortSignal): AsyncGenerator<Part, void, void> {
    const response = await untilAborted(this.#send(request, token), signal);
    const stream = response.stream[Symbol.asyncIterator]();
    for (;;) {
      const next = await untilAborted(stream.next(), signal);
      if (next.done === true) return;
      const part = partOf(next.value);
      if (part) yield part;
    }
  }

  /** A provider that was started anew since has another model of the same name. */
  async #send(request: GenerateRequest, token: vscode.CancellationToken): Promise<vscode.LanguageModelChatResponse> {
    const messages = plainMessages(request).map(({ role, content }) =>
      role === 'user' ? vscode.LanguageModelChatMessage.User(content) : vscode.LanguageModelChatMessage.Assistant(content),
    );
    const options = { justification: 'POLARIS writes and judges your story with it.' };
    try {
      return await this.#chat.sendRequest(messages, options, token);
    } catch (error) {
      if (!(error instanceof vscode.LanguageModelError) || error.code !== vscode.LanguageModelError.NotFound.name) throw error;
      this.#chat = await findOffered(this.wanted);
      return this.#chat.sendRequest(messages, options, token);
    }
  }

  #stalled(): LanguageModelError {
    const { vendor, id } = this.wanted;
    return new LanguageModelError(
      'stalled',
      `${id} of ${vendor} sent nothing for ${String(IDLE_MS / 1000)} s; see what its extension says, then try again.`,
    );
  }
}

/** Text is a `LanguageModelTextPart`; a thinking part has a `value` as well, and is no type of this version's API yet. */
function partOf(part: unknown): Part | undefined {
  if (part instanceof vscode.LanguageModelTextPart) return { kind: 'text', text: part.value };
  if (typeof part !== 'object' || part === null || 'callId' in part || !('value' in part)) return undefined;
  const pieces: readonly unknown[] = Array.isArray(part.value) ? part.value : [part.value];
  return { kind: 'thinking', text: pieces.filter((piece) => typeof piece === 'string').join('') };
}
