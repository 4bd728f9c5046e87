/** Fires once when nothing has happened for a while. Disposing it stops it. */
export class IdleTimer implements Disposable {
  #timer: NodeJS.Timeout | undefined;
  #idleMs: number;

  constructor(
    idleMs: number,
    private readonly onIdle: () => void,
  ) {
    this.#idleMs = idleMs;
    this.#arm();
  }

  /** Something happened. */
  touch(): void {
    this.#timer?.refresh();
  }

  /** From now on less patience is enough. */
  shorten(idleMs: number): void {
    if (this.#timer === undefined || idleMs >= this.#idleMs) return;
    this.#idleMs = idleMs;
    clearTimeout(this.#timer);
    this.#arm();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.onIdle();
    }, this.#idleMs);
  }
}
