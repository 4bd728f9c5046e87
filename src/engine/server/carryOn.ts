import { LanguageModelError, type Capabilities, type GenerateRequest } from '../../story/languageModel.js';
import type { ServerKind } from './serverKind.js';

/** How a server carries a text on. */
export type CarryOn = Exclude<Capabilities['carryOn'], 'completion'>;

/**
 * Where that is known from: the prompt its template makes, what this kind of server documents, a trial, or a refusal.
 * `unknown` stands with `instruction`: a trial would tell.
 */
export type CarryOnSource = 'template' | 'kind' | 'trial' | 'refusal' | 'unknown';

/**
 * Kinds that take `continue_final_message` with every model whose template can be rendered: vLLM since 0.6.3
 * (vllm-project/vllm#8942), SGLang since 0.4.4 (sgl-project/sglang#4226). llama-server is asked for its template instead: it carries a
 * final assistant message on since ggml-org/llama.cpp#13174, unless it was started with --no-prefill-assistant.
 */
const KNOWN_KINDS: ReadonlySet<ServerKind> = new Set(['vllm', 'sglang']);

/** What is known of how a server carries a text on; it only changes by what the server itself shows. */
export class CarryOnMemory {
  #how: CarryOn;
  #from: CarryOnSource;

  /** @param rendersPrefill whether the prompt its template makes ends with a begun reply; undefined when it does not show its prompts */
  constructor(kind: ServerKind, rendersPrefill: boolean | undefined) {
    const isKnown = KNOWN_KINDS.has(kind);
    this.#how = (rendersPrefill ?? isKnown) ? 'prefill' : 'instruction';
    this.#from = rendersPrefill !== undefined ? 'template' : isKnown ? 'kind' : 'unknown';
  }

  get how(): CarryOn {
    return this.#how;
  }

  get from(): CarryOnSource {
    return this.#from;
  }

  learn(how: CarryOn, from: CarryOnSource): void {
    this.#how = how;
    this.#from = from;
  }
}

/** True for a request whose reply is to go on from the last character of what the assistant has said. */
export function isPrefill({ messages }: Pick<GenerateRequest, 'messages'>): boolean {
  return messages.at(-1)?.role === 'assistant';
}

/** The text a reply is to go on from; empty for an ordinary request. */
export function begunReply({ messages }: Pick<GenerateRequest, 'messages'>): string {
  const last = messages.at(-1);
  return last?.role === 'assistant' ? last.content : '';
}

/** The server does not go on from a begun reply: `capabilities.carryOn` says so from now on, and the caller asks in another form. */
export function carryOnRefused(where: string, why: string, cause?: unknown): LanguageModelError {
  return new LanguageModelError(
    'refused',
    `The server at ${where} does not carry a begun text on (${why}); ask once more: from now on it is asked for it in words.`,
    { cause },
  );
}
