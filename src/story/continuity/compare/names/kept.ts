/** What was worked out of a story's names, kept as long as they come and go nowhere. */
export class KeptByNames<T> {
  #version = -1;
  #made: T | undefined;

  /** What is kept for a version of the names, or is made now. */
  of(version: number, make: () => T): T {
    if (this.#made === undefined || this.#version !== version) this.#made = make();
    this.#version = version;
    return this.#made;
  }
}
