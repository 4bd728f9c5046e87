import type { Place } from './place.js';

const NOTHING: readonly never[] = [];

/** Paragraphs that have something in common, in the order of the story. Edits elsewhere do not change their order, so that they are sorted only when one has come. */
export class Shelf<T extends Place> {
  readonly #all = new Set<T>();
  #sorted: readonly T[] | undefined;

  add(each: T): void {
    this.#all.add(each);
    this.#sorted = undefined;
  }

  /** @returns whether any are left */
  remove(each: T): boolean {
    if (this.#all.delete(each)) this.#sorted = undefined;
    return this.#all.size > 0;
  }

  inOrder(): readonly T[] {
    return (this.#sorted ??= [...this.#all].sort((one, other) => one.at - other.at));
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
