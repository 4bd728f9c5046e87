import type { SummaryCache } from '../request.js';

const MOST_SUMMARIES = 500;

/**
 * Summaries in memory, the least recently used forgotten first.
 * @param entries what a cache held before, oldest first
 */
export class MemorySummaries implements SummaryCache {
  readonly #summaries: Map<string, string>;

  constructor(
    entries: Iterable<readonly [hash: string, summary: string]> = [],
    private readonly most = MOST_SUMMARIES,
  ) {
    this.#summaries = new Map(entries);
  }

  get(hash: string): string | undefined {
    const summary = this.#summaries.get(hash);
    if (summary === undefined) return undefined;
    this.#summaries.delete(hash);
    this.#summaries.set(hash, summary);
    return summary;
  }

  set(hash: string, summary: string): void {
    this.#summaries.delete(hash);
    this.#summaries.set(hash, summary);
    for (const oldest of this.#summaries.keys()) {
      if (this.#summaries.size <= this.most) return;
      this.#summaries.delete(oldest);
    }
  }

  /** What it holds, oldest first, to be kept and given to a new cache. */
  entries(): IterableIterator<[string, string]> {
    return this.#summaries.entries();
  }
}
