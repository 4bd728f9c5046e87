import type { DraftEvent, DraftResult, DraftStop } from '../story/draft/events.js';
import { DraftState } from '../story/draft/state.js';
import { wordCountIsValid } from '../story/text/script.js';

/** Adds up a draft's events, so that a draft ended from outside (a full disk, a wrong command line) is reported like any other. */
export class DraftTally {
  readonly #state = new DraftState();
  #firstTokenSeconds: number | null = null;
  #earlierSeconds = 0;

  /**
   * @param asked words, as far as they are known
   * @param startedAt on the clock of `now`, in milliseconds
   */
  constructor(
    private asked: number,
    private readonly startedAt: number,
    private readonly now: () => number,
  ) {}

  /** Settles how many words are asked. */
  ask(words: number): void {
    this.asked = words;
  }

  /** Whether no text has come. */
  isEmpty(): boolean {
    return this.#state.story === '';
  }

  /** Whether counting words means anything for the script the story is in. */
  isCountable(): boolean {
    return wordCountIsValid(this.#state.story);
  }

  /** Counts what an earlier run left in the journal. */
  addEarlier(events: readonly DraftEvent[]): void {
    for (const event of events) this.#state.apply(event);
    this.#earlierSeconds = this.#state.seconds;
  }

  add(event: DraftEvent): void {
    this.#state.apply(event);
    if (event.kind === 'text' || event.kind === 'thinking') this.#firstTokenSeconds ??= this.seconds();
  }

  result(stop: DraftStop, error: DraftResult['error']): DraftResult {
    const { words, scenes, tokens } = this.#state;
    return {
      asked: this.asked,
      written: words,
      ratio: this.asked === 0 ? 0 : Math.round((words / this.asked) * 10_000) / 10_000,
      scenes: scenes.map((scene) => ({ ...scene })),
      tokens,
      seconds: Math.round(10 * (this.#earlierSeconds + this.seconds())) / 10,
      firstTokenSeconds: this.#firstTokenSeconds === null ? null : Math.round(1000 * this.#firstTokenSeconds) / 1000,
      stop,
      error,
    };
  }

  private seconds(): number {
    return (this.now() - this.startedAt) / 1000;
  }
}
