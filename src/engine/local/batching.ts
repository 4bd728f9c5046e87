import type { BatchItem, CustomBatchingPrioritizationStrategy, EvaluationPriority, PrioritizedBatchItem } from 'node-llama-cpp';

/** Computed in a batch of its own: what a seed gives must not depend on who else is writing. */
export const ALONE: EvaluationPriority = 5;
/** Computed with whatever else waits: on a GPU three tokens take hardly longer than one. */
export const TOGETHER: EvaluationPriority = 1;

/**
 * How often a batch is put off for a writer that has its token and is about to ask for the next; each time some microtasks run.
 * Three or four times are enough (counted, with node-llama-cpp 3.22.1); a writer that has just ended, and asks no more, costs all.
 */
const MOST_PUT_OFF = 32;

/** Decides what is computed together. One for each context. */
export class Batching {
  /** Replies without a seed that are being written. */
  writers = 0;
  #putOff = 0;

  /** Who waited longest comes first; of those that go together, who writes a token before who reads a prompt. */
  readonly strategy: CustomBatchingPrioritizationStrategy = ({ items, size }) => {
    const [first] = items;
    if (first?.evaluationPriority === ALONE) return [{ item: first, processAmount: Math.min(first.tokens.length, size) }];
    const together = items.filter(({ evaluationPriority }) => evaluationPriority !== ALONE);
    // Without this the writers would fall out of step at once, each with a batch of its own for each of its tokens.
    if (together.length < this.writers && this.#putOff < MOST_PUT_OFF) {
      this.#putOff++;
      return [];
    }
    this.#putOff = 0;
    return shared(together, size);
  };
}

function shared(items: readonly BatchItem[], size: number): PrioritizedBatchItem[] {
  const batch: PrioritizedBatchItem[] = [];
  let left = size;
  for (const item of items.toSorted((one, other) => one.tokens.length - other.tokens.length)) {
    const processAmount = Math.min(item.tokens.length, left);
    if (processAmount > 0) batch.push({ item, processAmount });
    left -= processAmount;
  }
  return batch;
}
