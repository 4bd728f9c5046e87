import type { Writable } from 'node:stream';
import { storyOf } from '../story/draft/journal.js';
import type { DraftEvent } from '../story/draft/events.js';
import { writeOut } from './streams.js';

/** Where a draft's story goes. */
export interface StorySink extends AsyncDisposable {
  append(text: string): Promise<void>;
  revise(start: number, end: number, text: string): Promise<void>;
}

/**
 * The story on the standard output, as it comes. What is printed cannot be taken back, so a story that may be revised
 * (its brief names things to avoid) is held until it is done.
 */
export class StoryStream implements StorySink {
  readonly #held: DraftEvent[] = [];
  #lastPrinted = '\n';
  #broken = false;

  constructor(
    private readonly stdout: Writable,
    private readonly hold: boolean,
  ) {}

  async append(text: string): Promise<void> {
    if (this.hold) this.#held.push({ kind: 'text', text });
    else await this.print(text);
  }

  async revise(start: number, end: number, text: string): Promise<void> {
    if (this.hold) this.#held.push({ kind: 'revise', start, end, text });
    return Promise.resolve();
  }

  /** Prints what was held and ends the last line. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.print(storyOf(this.#held.splice(0)));
    if (!this.#lastPrinted.endsWith('\n')) await this.print('\n');
  }

  private async print(text: string): Promise<void> {
    if (text === '' || this.#broken) return;
    // Set back once it went well: after a failure nothing more is tried, so that the first failure is the one reported.
    this.#broken = true;
    await writeOut(this.stdout, text);
    this.#broken = false;
    this.#lastPrinted = text;
  }
}
