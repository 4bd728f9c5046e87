import { Worker } from 'node:worker_threads';
import type { FromAnalyser, ToAnalyser } from './protocol.js';

/** A thread that ended this often is not started again: something in a text or on the machine ends it each time. */
const MOST_STARTS = 4;

/**
 * Measures texts on a thread of its own, so that the thread that serves the editor is never held. It is started by the first text and
 * ended by `dispose`.
 */
export class Analyser {
  #worker: Worker | undefined;
  #starts = 0;
  #disposed = false;

  /**
   * @param file the thread's program
   * @param onAnswer called with each result
   * @param onEnded called when the thread ended by itself: the texts it held have to be sent again; `again` says whether it will start
   */
  constructor(
    private readonly file: string,
    private readonly onAnswer: (answer: FromAnalyser) => void,
    private readonly onEnded: (error: Error, again: boolean) => void,
  ) {}

  send(message: ToAnalyser): void {
    this.#running()?.postMessage(message);
  }

  dispose(): void {
    this.#disposed = true;
    void this.#worker?.terminate();
  }

  #running(): Worker | undefined {
    if (this.#worker || this.#disposed || this.#starts >= MOST_STARTS) return this.#worker;
    this.#starts++;
    // The editor's own flags are not for threads; its standard output is not ours to write to.
    const worker = new Worker(this.file, { execArgv: [], stdout: true, stderr: true, name: 'polaris-analyser' });
    worker.on('message', this.onAnswer);
    worker.once('error', (error: Error) => this.#ended(worker, error));
    worker.once('exit', (code) => this.#ended(worker, new Error(`the analyser ended with ${code}`)));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #ended(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    if (!this.#disposed) this.onEnded(error, this.#starts < MOST_STARTS);
  }
}
