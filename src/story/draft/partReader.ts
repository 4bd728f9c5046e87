import { LanguageModelError, type Chunk, type GenerateRequest, type LanguageModel, type Usage } from '../languageModel.js';
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

/** Chunks that may still come after the stop, its `end` among them, before a reply is left alone. */
const MOST_LATE_CHUNKS = 64;
/** A reply this much longer than the tokens it was given comes from an engine that does not bound it: blank space without end, say. */
const MOST_CHARACTERS_PER_TOKEN = 40;

/** Reads one reply of a model as sentences of the story. */
export class PartReader {
  readonly #model: LanguageModel;
  readonly #request: GenerateRequest;
  readonly #filter: ReplyFilter;
  readonly #signal: AbortSignal;
  readonly #stop = new AbortController();
  #tokens = 0;
  #characters = 0;
  #looped = false;

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
    let end: Extract<Chunk, { kind: 'end' }> | null = null;
    let late = 0;
    for await (const chunk of this.#model.generate(this.#request, this.#signal)) {
      if (chunk.kind === 'end') {
        end = chunk;
        continue;
      }
      this.#tokens += chunk.tokens;
      if (this.#signal.aborted) {
        // Told to stop, it goes on: nobody waits for it.
        if (++late > MOST_LATE_CHUNKS) break;
      } else if (chunk.kind === 'thinking') yield { kind: 'thinking', text: chunk.text };
      else yield* this.#text(stream, chunk.text);
    }
    const natural = end?.reason === 'stop' && !this.#looped;
    if (!this.#signal.aborted) yield* this.#sentences(this.#filter.end(stream.end(), natural));
    const usage = end?.usage ?? { promptTokens: 0, thinkingTokens: 0, textTokens: this.#tokens, estimated: true };
    return { natural, whole: natural && !this.#filter.brokenOff, looped: this.#looped, usage };
  }

  *#text(stream: SentenceStream, text: string): Generator<PartEvent, void, void> {
    this.#characters += text.length;
    for (const sentence of stream.push(text)) {
      yield* this.#sentences(this.#filter.push(sentence));
      // One chunk may hold far more than was asked for.
      if (this.#filter.looping || this.#stop.signal.aborted) break;
    }
    yield { kind: 'tick' };
    this.#looped ||= this.#filter.looping;
    if (this.#looped || this.#characters > MOST_CHARACTERS_PER_TOKEN * this.#request.maxTokens) this.stop();
  }

  *#sentences(sentences: readonly StorySentence[]): Generator<PartEvent, void, void> {
    // The reader may say stop between two sentences of one chunk.
    for (const sentence of sentences) if (!this.#stop.signal.aborted) yield { kind: 'sentence', sentence };
  }
}

/** As `readText`, but a model that will not answer gives '': it can still write, and the draft goes on without the help. */
export async function readHelp(
  model: LanguageModel,
  request: GenerateRequest,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly usage: Usage }> {
  try {
    return await readText(model, request, signal);
  } catch (error) {
    if (!(error instanceof LanguageModelError) || (error.code !== 'thinking-only' && error.code !== 'refused')) throw error;
    return { text: '', usage: { promptTokens: 0, thinkingTokens: 0, textTokens: 0, estimated: false } };
  }
}

/** The whole text of a short reply that is not story: a plan, a summary. */
async function readText(
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
