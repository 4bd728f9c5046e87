/** Messages in order, for one reader; a failure comes after everything that was put before it. */
export class Mailbox<T> {
  readonly #items: T[] = [];
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  put(item: T): void {
    if (this.#failure) return;
    this.#items.push(item);
    this.#wake?.();
  }

  /** The first failure stands. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake?.();
  }

  /** @throws what {@link fail} was given, once the mailbox is empty. */
  async take(): Promise<T> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) return item;
      if (this.#failure) throw this.#failure.error;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
