import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Measured } from './checkFile.js';

export interface CheckTask {
  readonly file: string;
  readonly path: string;
  readonly rules: readonly string[];
}

/** A thread takes longer to start than a few files take to check. */
const FILES_A_THREAD = 12;
/** Results that wait for a slow file before them are held back no further than this many files ahead. */
const MOST_AHEAD = 256;

/**
 * Checks files over the machine's cores and gives the results in the order of the tasks. A single file is checked in a thread too: only
 * so is the signal heard while it is measured, and the work ended in its midst.
 * @param workerFile the bundled checkWorker.ts
 * @throws the signal's reason once it is aborted, the last file's end included
 */
export async function* checkAll(tasks: readonly CheckTask[], workerFile: string, signal: AbortSignal): AsyncGenerator<Measured> {
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / FILES_A_THREAD));
  signal.throwIfAborted();
  const pool = new CheckPool(tasks, workerFile, threads, signal);
  try {
    for (let at = 0; at < tasks.length; at++) {
      const checked = await pool.take(at);
      signal.throwIfAborted();
      yield checked;
    }
    signal.throwIfAborted();
  } finally {
    await pool.close();
  }
}

class CheckPool {
  readonly #tasks: readonly CheckTask[];
  readonly #workers: Worker[];
  /** Results not taken yet, by their task: what was taken is let go, for thousands of files have much to tell. */
  readonly #results: Map<number, PromiseWithResolvers<Measured>>;
  readonly #idle: Worker[] = [];
  readonly #signal: AbortSignal;
  #next = 0;
  #taken = 0;
  #closed = false;

  constructor(tasks: readonly CheckTask[], workerFile: string, threads: number, signal: AbortSignal) {
    this.#tasks = tasks;
    this.#signal = signal;
    this.#results = new Map(tasks.map((_, at) => [at, Promise.withResolvers<Measured>()]));
    // Whoever takes the results hears of a failure; the others must not end the program.
    for (const { promise } of this.#results.values()) promise.catch(() => undefined);
    this.#workers = Array.from({ length: threads }, () => this.#start(workerFile));
    signal.addEventListener('abort', this.#onAbort);
  }

  async take(at: number): Promise<Measured> {
    const result = this.#results.get(at);
    if (!result) throw new RangeError('There is no such task.');
    const checked = await result.promise;
    this.#results.delete(at);
    this.#taken = at + 1;
    for (const worker of this.#idle.splice(0)) this.#feed(worker);
    return checked;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#signal.removeEventListener('abort', this.#onAbort);
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  readonly #onAbort = (): void => {
    this.#fail(this.#signal.reason);
  };

  #start(workerFile: string): Worker {
    const worker = new Worker(workerFile);
    worker.on('error', (error) => {
      this.#fail(error);
    });
    worker.on('exit', () => {
      if (!this.#closed) this.#fail(new Error('a thread that checks files ended'));
    });
    this.#feed(worker);
    return worker;
  }

  #feed(worker: Worker): void {
    if (this.#next >= this.#tasks.length) return;
    if (this.#next - this.#taken > MOST_AHEAD) {
      this.#idle.push(worker);
      return;
    }
    const at = this.#next++;
    worker.once('message', (checked: Measured) => {
      this.#results.get(at)?.resolve(checked);
      this.#feed(worker);
    });
    worker.postMessage(this.#tasks[at]);
  }

  #fail(reason: unknown): void {
    for (const result of this.#results.values()) result.reject(reason);
  }
}
