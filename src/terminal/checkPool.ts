import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type CheckedFile, checkFile } from './checkFile.js';
import { NotesReader } from './notesBeside.js';

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
 * Checks files over the machine's cores and gives the results in the order of the tasks.
 * @param workerFile the bundled checkWorker.ts
 */
export async function* checkAll(tasks: readonly CheckTask[], workerFile: string, signal: AbortSignal): AsyncGenerator<CheckedFile> {
  const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / FILES_A_THREAD));
  if (threads < 2) {
    const notes = new NotesReader();
    for (const { file, path, rules } of tasks) {
      signal.throwIfAborted();
      yield await checkFile(file, path, new Set(rules), notes);
    }
    return;
  }
  const pool = new CheckPool(tasks, workerFile, threads);
  try {
    for (let at = 0; at < tasks.length; at++) {
      signal.throwIfAborted();
      yield await pool.take(at);
    }
  } finally {
    await pool.close();
  }
}

class CheckPool {
  readonly #tasks: readonly CheckTask[];
  readonly #workers: Worker[];
  readonly #results: PromiseWithResolvers<CheckedFile>[];
  readonly #idle: Worker[] = [];
  #next = 0;
  #taken = 0;
  #closed = false;

  constructor(tasks: readonly CheckTask[], workerFile: string, threads: number) {
    this.#tasks = tasks;
    this.#results = tasks.map(() => Promise.withResolvers<CheckedFile>());
    // Whoever takes the results hears of a failure; the others must not end the program.
    for (const { promise } of this.#results) promise.catch(() => undefined);
    this.#workers = Array.from({ length: threads }, () => this.#start(workerFile));
  }

  async take(at: number): Promise<CheckedFile> {
    const result = this.#results[at];
    if (!result) throw new RangeError('There is no such task.');
    const checked = await result.promise;
    this.#taken = at + 1;
    for (const worker of this.#idle.splice(0)) this.#feed(worker);
    return checked;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

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
    worker.once('message', (checked: CheckedFile) => {
      this.#results[at]?.resolve(checked);
      this.#feed(worker);
    });
    worker.postMessage(this.#tasks[at]);
  }

  #fail(reason: unknown): void {
    for (const result of this.#results) result.reject(reason);
  }
}
