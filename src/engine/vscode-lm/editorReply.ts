import type { Chunk, GenerateRequest } from '../../story/languageModel.js';
import { IdleTimer } from '../server/idleTimer.js';
import { UNASKED_THINKING_TOKENS } from '../server/quirks.js';
import { estimateTokens } from '../server/tokens.js';
import { ThinkingFilter, type ThinkingPiece } from '../thinkingFilter.js';
import { ThinkingOnlyError, type ThinkingOnlyReason } from '../thinkingOnlyError.js';

/** What a provider sends, told apart. */
export interface Part {
  readonly kind: 'text' | 'thinking';
  readonly text: string;
}

/** One reply of a model that takes no bound and reports no usage: both are kept here, by estimate. Disposing it stops its clock. */
export class EditorReply implements Disposable {
  readonly #filter = new ThinkingFilter('none');
  readonly #idle: IdleTimer;
  readonly #stalled = new AbortController();
  #text = '';
  #thinking = '';

  constructor(
    private readonly request: Pick<GenerateRequest, 'messages' | 'maxTokens' | 'thinkingTokens'>,
    idleMs: number,
  ) {
    this.#idle = new IdleTimer(idleMs, () => this.#stalled.abort());
  }

  /** Aborted when nothing has come for too long. */
  get stalled(): AbortSignal {
    return this.#stalled.signal;
  }

  /** Whether the caller has been given text or thinking. */
  get given(): boolean {
    return this.#text !== '' || this.#thinking !== '';
  }

  /**
   * The parts as the port's chunks, up to the bound; the last is `end`.
   *
   * @param until the caller's own wish to end: then the reason is `aborted`
   * @throws {ThinkingOnlyError}
   * @throws what `parts` throws, unless it was the caller's wish
   */
  async *chunks(parts: AsyncIterable<Part>, until: AbortSignal): AsyncGenerator<Chunk, void, void> {
    let reason: 'stop' | 'length' = 'stop';
    try {
      for await (const part of parts) {
        this.#idle.touch();
        const { kind, text } = part;
        const delta = kind === 'text' ? { text } : { reasoning: text };
        yield* this.#note(this.#filter.push({ ...delta, tokens: estimateTokens(text) }));
        if (this.#filter.isMistaken) throw this.#thoughtOnly('mistaken');
        if (!this.#isOver()) continue;
        reason = 'length';
        break;
      }
    } catch (error) {
      if (!until.aborted || error instanceof ThinkingOnlyError) throw error;
    }
    yield* this.#close(until.aborted ? 'aborted' : reason);
  }

  [Symbol.dispose](): void {
    this.#idle[Symbol.dispose]();
  }

  *#close(reason: 'stop' | 'length' | 'aborted'): Generator<Chunk, void, void> {
    const { pieces, outcome } = this.#filter.end(reason);
    yield* this.#note(pieces);
    if (reason !== 'aborted' && outcome !== 'text' && outcome !== 'empty') {
      throw this.#thoughtOnly(reason === 'length' ? 'budget' : outcome);
    }
    const promptTokens = this.request.messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
    const usage = { promptTokens, thinkingTokens: estimateTokens(this.#thinking), textTokens: estimateTokens(this.#text), estimated: true };
    yield { kind: 'end', reason, usage };
  }

  #note(pieces: readonly ThinkingPiece[]): readonly ThinkingPiece[] {
    for (const { kind, text } of pieces) {
      if (kind === 'text') this.#text += text;
      else this.#thinking += text;
    }
    return pieces;
  }

  /** Text and thinking each have their own bound; a model that cannot be asked not to think is given room for it. */
  #isOver(): boolean {
    if (this.#filter.hasText) return estimateTokens(this.#text) >= this.request.maxTokens;
    return estimateTokens(this.#thinking) > this.#thinkingRoom;
  }

  get #thinkingRoom(): number {
    return Math.max(this.request.thinkingTokens, UNASKED_THINKING_TOKENS);
  }

  #thoughtOnly(reason: ThinkingOnlyReason): ThinkingOnlyError {
    return new ThinkingOnlyError(reason, this.#thinking, this.#thinkingRoom);
  }
}
