import type { CustomBatchingPrioritizationStrategy, EvaluationPriority, PrioritizedBatchItem } from 'node-llama-cpp';

/** Computed in a batch of its own: what a seed gives must not depend on who else is writing. */
export const ALONE: EvaluationPriority = 5;
/** Computed with whatever else waits: on a GPU three tokens take hardly longer than one. */
export const TOGETHER: EvaluationPriority = 1;

/** Who waited longest comes first; those that write a token before those that read a prompt, so that no writer waits for a reader. */
export const aloneOrTogether: CustomBatchingPrioritizationStrategy = ({ items, size }) => {
  const [first] = items;
  if (first?.evaluationPriority === ALONE) return [{ item: first, processAmount: Math.min(first.tokens.length, size) }];
  const batch: PrioritizedBatchItem[] = [];
  let left = size;
  const together = items.filter(({ evaluationPriority }) => evaluationPriority !== ALONE);
  for (const item of together.toSorted((one, other) => one.tokens.length - other.tokens.length)) {
    const processAmount = Math.min(item.tokens.length, left);
    if (processAmount > 0) batch.push({ item, processAmount });
    left -= processAmount;
  }
  return batch;
};
