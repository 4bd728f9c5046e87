import type { DraftEvent, DraftResult, DraftStop } from '../story/draft/events.js';
import { countWords } from '../story/text/words.js';

/**
 * Adds up a draft's events, so that a draft ended from outside (a full disk, a closed pipe) is reported like any other.
 */
export class DraftTally {
  #story = '';
  #asked: number;
  readonly #scenes: { readonly asked: number; start: number }[] = [];
  #tokens = { prompt: 0, thinking: 0, story: 0, estimated: false };
  #earlierSeconds = 0;
  #firstTokenSeconds: number | null = null;

  /** @param startedAt on the clock of `now`, in milliseconds */
  constructor(
    asked: number,
    private readonly startedAt: number,
    private readonly now: () => number,
  ) {
    this.#asked = asked;
  }

  /** Settles how many words are asked. */
  ask(words: number): void {
    this.#asked = words;
  }

  /** Whether no text has come. */
  isEmpty(): boolean {
    return this.#story === '';
  }

  /** Counts what an earlier run left in the journal. */
  addEarlier(events: readonly DraftEvent[]): void {
    for (const event of events) {
      this.add(event);
      if (event.kind === 'reply') this.#earlierSeconds += event.seconds;
    }
    this.#firstTokenSeconds = null;
  }

  add(event: DraftEvent): void {
    if (event.kind === 'start') this.#asked = event.brief.targetWords;
    else if (event.kind === 'scene') this.#scenes.push({ asked: event.askedWords, start: this.#story.length });
    else if (event.kind === 'text') this.#story += event.text;
    else if (event.kind === 'revise') this.revise(event.start, event.end, event.text);
    else if (event.kind === 'reply') this.addReply(event);
    if (event.kind === 'text' || event.kind === 'thinking') this.#firstTokenSeconds ??= this.seconds();
  }

  result(stop: DraftStop, error: DraftResult['error']): DraftResult {
    const written = countWords(this.#story);
    return {
      asked: this.#asked,
      written,
      ratio: this.#asked === 0 ? 0 : Number((written / this.#asked).toFixed(4)),
      scenes: this.#scenes.map(({ asked, start }, index) => ({
        asked,
        written: countWords(this.#story.slice(start, this.#scenes[index + 1]?.start)),
      })),
      tokens: { ...this.#tokens },
      seconds: Number((this.#earlierSeconds + this.seconds()).toFixed(1)),
      firstTokenSeconds: this.#firstTokenSeconds === null ? null : Number(this.#firstTokenSeconds.toFixed(1)),
      stop,
      error,
    };
  }

  private seconds(): number {
    return (this.now() - this.startedAt) / 1000;
  }

  private revise(start: number, end: number, text: string): void {
    this.#story = this.#story.slice(0, start) + text + this.#story.slice(end);
    for (const scene of this.#scenes) if (scene.start >= end) scene.start += text.length - (end - start);
  }

  private addReply(reply: Extract<DraftEvent, { kind: 'reply' }>): void {
    this.#tokens.prompt += reply.promptTokens;
    this.#tokens.thinking += reply.thinkingTokens;
    this.#tokens.story += reply.textTokens;
    this.#tokens.estimated ||= reply.estimated;
  }
}
