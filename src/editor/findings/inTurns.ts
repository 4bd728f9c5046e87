import { setImmediate } from 'node:timers/promises';

/** The extension host may be held for 10 ms; what one step of a slice takes beyond the limit comes on top. */
const SLICE_MS = 4;

/**
 * Does work step by step and lets the host answer what came meanwhile.
 * @param isCurrent asked after each pause; work that nobody needs any more is left undone
 * @returns undefined when it was left undone
 */
export async function inTurns<T>(steps: Generator<void, T, void>, isCurrent: () => boolean): Promise<T | undefined> {
  for (;;) {
    const untilMs = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < untilMs);
    await setImmediate();
    if (!isCurrent()) return undefined;
  }
}
