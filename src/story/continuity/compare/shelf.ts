import type { Place } from './place.js';

const NOTHING: readonly never[] = [];

/**
 * Paragraphs that have something in common, in the order of the story. Edits elsewhere do not change their order, so that only those that
 * have come are put in their places. One that was removed does not come again.
 */
export class Shelf<T extends Place> {
  readonly #all = new Set<T>();
  #sorted: readonly T[] = [];
  #isSorted = true;

  add(each: T): void {
    this.#all.add(each);
    this.#isSorted = false;
  }

  /** @returns whether any are left */
  remove(each: T): boolean {
    if (this.#all.delete(each)) this.#isSorted = false;
    return this.#all.size > 0;
  }

  inOrder(): readonly T[] {
    if (this.#isSorted) return this.#sorted;
    const kept = this.#sorted.filter((each) => this.#all.has(each));
    // a set keeps the order in which its members came
    const come = [...this.#all].slice(kept.length);
    this.#sorted = merged(kept, come);
    this.#isSorted = true;
    return this.#sorted;
  }
}

/** Shelves by what the paragraphs on them have in common. */
export class Shelves<Key, T extends Place> {
  readonly #shelves = new Map<Key, Shelf<T>>();

  add(keys: Iterable<Key>, each: T): void {
    for (const key of keys) {
      const known = this.#shelves.get(key);
      const shelf = known ?? new Shelf<T>();
      if (!known) this.#shelves.set(key, shelf);
      shelf.add(each);
    }
  }

  remove(keys: Iterable<Key>, each: T): void {
    for (const key of keys) if (this.#shelves.get(key)?.remove(each) === false) this.#shelves.delete(key);
  }

  /** Those of a key, in the order of the story. */
  of(key: Key): readonly T[] {
    return this.#shelves.get(key)?.inOrder() ?? NOTHING;
  }

  keys(): Iterable<Key> {
    return this.#shelves.keys();
  }
}

/** Paragraphs in the order of the story, and others, in the order of the story as well. */
function merged<T extends Place>(sorted: readonly T[], come: readonly T[]): readonly T[] {
  const [first] = come;
  if (!first) return sorted;
  const from = come.length === 1 ? firstFrom(sorted, first.at) : 0;
  const rest = [...come, ...sorted.slice(from)];
  return [...sorted.slice(0, from), ...(come.length === 1 ? rest : rest.sort((one, other) => one.at - other.at))];
}

/** Index of the first place at or behind a paragraph, by halving. */
export function firstFrom(places: readonly Place[], from: number): number {
  return firstWhere(places, ({ at }) => at >= from);
}

/** Index of the first that is so, where all behind it are so too, by halving. */
export function firstWhere<T>(all: readonly T[], isSo: (each: T) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const each = all[middle];
    if (each === undefined || isSo(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}
