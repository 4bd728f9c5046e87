import type { Chunk, GenerateRequest, LanguageModel, Usage } from '../languageModel.js';
import { SentenceStream } from '../text/sentences.js';
import type { ReplyFilter, StorySentence } from './replyFilter.js';

export type PartEvent =
  | { readonly kind: 'thinking'; readonly text: string }
  | { readonly kind: 'sentence'; readonly sentence: StorySentence }
  /** Text came that ends no sentence yet. */
  | { readonly kind: 'tick' };

/** How a reply ended. */
export interface PartOutcome {
  /** The model stopped by itself: its length is its own. */
  readonly natural: boolean;
  /** It stopped by itself at the end of a sentence: what it wrote has an end. */
  readonly whole: boolean;
  /** It said the same again and again and was stopped. */
  readonly looped: boolean;
  readonly usage: Usage;
}

/** Reads one reply of a model as sentences of the story. */
export class PartReader {
  readonly #model: LanguageModel;
  readonly #request: GenerateRequest;
  readonly #filter: ReplyFilter;
  readonly #signal: AbortSignal;
  readonly #stop = new AbortController();
  #tokens = 0;

  constructor(model: LanguageModel, request: GenerateRequest, filter: ReplyFilter, signal: AbortSignal) {
    this.#model = model;
    this.#request = request;
    this.#filter = filter;
    this.#signal = AbortSignal.any([signal, this.#stop.signal]);
  }

  /** Tokens of thinking and text so far. */
  get tokens(): number {
    return this.#tokens;
  }

  /** Enough has been read; what still comes is left out. */
  stop(): void {
    this.#stop.abort();
  }

  /** @throws {LanguageModelError} as `LanguageModel.generate` does; sentences given before are good. */
  async *read(): AsyncGenerator<PartEvent, PartOutcome, void> {
    const stream = new SentenceStream();
    let looped = false;
    let end: Extract<Chunk, { kind: 'end' }> | null = null;
    for await (const chunk of this.#model.generate(this.#request, this.#signal)) {
      if (chunk.kind === 'end') end = chunk;
      else this.#tokens += chunk.tokens;
      if (chunk.kind === 'thinking') yield { kind: 'thinking', text: chunk.text };
      if (chunk.kind !== 'text' || this.#signal.aborted) continue;
      yield* this.#sentences(stream.push(chunk.text).flatMap((sentence) => this.#filter.push(sentence)));
      yield { kind: 'tick' };
      if (this.#filter.looping) {
        looped = true;
        this.stop();
      }
    }
    const natural = end?.reason === 'stop' && !looped;
    if (!this.#signal.aborted) yield* this.#sentences(this.#filter.end(stream.end(), natural));
    const whole = natural && !this.#filter.brokenOff;
    return {
      natural,
      whole,
      looped,
      usage: end?.usage ?? { promptTokens: 0, thinkingTokens: 0, textTokens: this.#tokens, estimated: true },
    };
  }

  *#sentences(sentences: readonly StorySentence[]): Generator<PartEvent, void, void> {
    // The reader may say stop between two sentences of one chunk.
    for (const sentence of sentences) if (!this.#stop.signal.aborted) yield { kind: 'sentence', sentence };
  }
}

/** The whole text of a short reply that is not story: a plan, a summary. */
export async function readText(
  model: LanguageModel,
  request: GenerateRequest,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly usage: Usage }> {
  let text = '';
  let usage: Usage = { promptTokens: 0, thinkingTokens: 0, textTokens: 0, estimated: true };
  for await (const chunk of model.generate(request, signal)) {
    if (chunk.kind === 'text') text += chunk.text;
    if (chunk.kind === 'end') usage = chunk.usage;
  }
  return { text, usage };
}
