/**
 * Runs streams side by side and passes on what they give as it comes.
 * @param most streams that run at once; the others wait
 * @throws what the first stream to fail throws, when the others were told to end
 */
export async function* sideBySide<T>(streams: readonly (() => AsyncIterable<T>)[], most: number): AsyncGenerator<T, void, void> {
  const waiting = [...streams];
  const running = new Map<AsyncIterator<T>, Promise<{ readonly from: AsyncIterator<T>; readonly step: IteratorResult<T> }>>();
  const advance = (from: AsyncIterator<T>): void => {
    const next = from.next().then((step) => ({ from, step }));
    // It may fail while nobody waits; whoever waits next is told.
    next.catch(() => undefined);
    running.set(from, next);
  };
  const start = (): void => {
    while (running.size < Math.max(1, most)) {
      const next = waiting.shift();
      if (!next) return;
      advance(next()[Symbol.asyncIterator]());
    }
  };
  try {
    for (;;) {
      start();
      if (running.size === 0) return;
      const { from, step } = await Promise.race(running.values());
      if (step.done === true) {
        running.delete(from);
        continue;
      }
      advance(from);
      yield step.value;
    }
  } finally {
    // Whoever left in the middle wants none of the rest; a stream's own failure has been told or comes too late.
    for (const [from, last] of running) void Promise.allSettled([last, from.return?.()]);
  }
}
