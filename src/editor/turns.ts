import { setImmediate } from 'node:timers/promises';

/** The extension host may be held for 10 ms; what one step of a slice takes beyond the limit comes on top. */
const SLICE_MS = 4;

/** Lets long pieces of work take turns on the extension host: one slice of one of them, then whatever came meanwhile. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Does work step by step. It begins in a turn of its own, never at once.
   * @param isCurrent asked at the beginning of each turn; work that nobody needs any more is left undone
   * @returns undefined when it was left undone
   */
  async work<T>(steps: Generator<void, T, void>, isCurrent: () => boolean): Promise<T | undefined> {
    for (;;) {
      await this.next();
      if (!isCurrent()) return undefined;
      const untilMs = performance.now() + SLICE_MS;
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (performance.now() < untilMs);
    }
  }

  /** Comes when the host has looked at what came meanwhile. Of several that wait, one comes at a time: together they would hold it longer. */
  async next(): Promise<void> {
    this.#last = this.#last.then(async () => setImmediate());
    await this.#last;
  }
}
