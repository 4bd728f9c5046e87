import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { LanguageModelError } from '../../story/languageModel.js';
import { exitFailure, stallFailure } from './exitFailure.js';
import { LogTail } from './logTail.js';
import { Mailbox } from './mailbox.js';
import { childMessage, type ChildMessage, type HostMessage, type LoadMessage, type LoadedMessage } from './protocol.js';

/** A child that misses all its beats for this long is taken for hung. The slowest honest pause, a Jinja template, is 1.5 s. */
const STALL_MS = 30_000;
const LOOKS_PER_STALL = 4;
/** Starting a process and reading a vocabulary hold the event loop on a busy machine longer than anything after it. */
const LOADING_PATIENCE = 4;
const BEATS_PER_LOOK = 3;
/** A driver can hang while the child's event loop turns. One chunk of a prompt may take a slow machine a minute: ten are allowed. */
const IDLE_STALLS = 20;
/** After a child's end its last lines are still in the pipes. */
const LAST_WORDS_MS = 1000;

export interface ChildOptions {
  readonly workerFile: string;
  /** Milliseconds without a beat after which the child is ended. */
  readonly stallMs?: number;
  readonly log: (line: string) => void;
  readonly onLoading: (fraction: number) => void;
}

type Reply = Extract<ChildMessage, { id: number }>;

/** The host's end of the model's process: starts it, listens for its beat, and turns its death into a sentence. */
export class Child {
  readonly #process: ChildProcess;
  readonly #tail = new LogTail();
  readonly #open = new Map<number, Mailbox<Reply>>();
  readonly #loading = new Mailbox<LoadedMessage>();
  readonly #watch: NodeJS.Timeout;
  #lastId = 0;
  #loaded = false;
  #heard = true;
  #missedLooks = 0;
  #work = -1;
  #idleLooks = 0;
  #stalled = false;
  #closed = false;
  #failure: LanguageModelError | undefined;

  constructor(
    private readonly file: string,
    private readonly options: ChildOptions,
  ) {
    const stallMs = options.stallMs ?? STALL_MS;
    const lookMs = stallMs / LOOKS_PER_STALL;
    this.#process = start(options.workerFile, lookMs / BEATS_PER_LOOK);
    this.#process.on('message', (raw) => this.#receive(raw));
    this.#process.on('error', (error) => this.#tail.add(`Error: ${error.message}`));
    this.#process.once('exit', (code, signal) => void this.#ended(code, signal));
    if (this.#process.pid === undefined) this.#process.once('error', () => void this.#ended(1, null));
    this.#readLines(this.#process.stderr);
    this.#readLines(this.#process.stdout);
    this.#watch = setInterval(() => this.#look(stallMs), lookMs);
  }

  /** Undefined when the process could not be started. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Why it is of no use any more; undefined while it lives. */
  get failure(): LanguageModelError | undefined {
    return this.#failure;
  }

  /** @throws {LanguageModelError} with the reason loading failed, or the signal's reason. */
  async load(message: LoadMessage, signal: AbortSignal): Promise<LoadedMessage> {
    const stop = (): void => this.#loading.fail(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      signal.throwIfAborted();
      this.#send(message);
      return await this.#loading.take();
    } catch (error) {
      await this.end();
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Asks for something that is answered under an id. The mailbox fails when the child does; give it back with {@link forget}. */
  ask(message: Omit<Extract<HostMessage, { type: 'generate' }>, 'id'> | Omit<Extract<HostMessage, { type: 'count' }>, 'id'>): {
    readonly id: number;
    readonly replies: Mailbox<Reply>;
  } {
    const id = ++this.#lastId;
    const replies = new Mailbox<Reply>();
    this.#open.set(id, replies);
    if (this.#failure) replies.fail(this.#failure);
    else this.#send({ ...message, id });
    return { id, replies };
  }

  cancel(id: number): void {
    if (!this.#failure) this.#send({ type: 'cancel', id });
  }

  forget(id: number): void {
    this.#open.delete(id);
  }

  /** Ends the process at once; it has nothing to save. Resolves when it is gone. */
  async end(): Promise<void> {
    this.#closed = true;
    const { exitCode, signalCode, pid } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }

  #send(message: HostMessage): void {
    // The callback keeps a closed channel from becoming an 'error' event: the exit says why, a moment later.
    this.#process.send(message, () => undefined);
  }

  #receive(raw: unknown): void {
    this.#heard = true;
    const parsed = childMessage.safeParse(raw);
    if (!parsed.success) {
      this.#tail.add('Error: it sent a message that cannot be understood');
      this.#process.kill('SIGKILL');
      return;
    }
    const message = parsed.data;
    switch (message.type) {
      case 'beat':
        if (message.work !== this.#work) this.#idleLooks = 0;
        this.#work = message.work;
        return;
      case 'log':
        this.#tail.add(message.line);
        this.options.log(`local model, ${message.level}: ${message.line.trim()}`);
        return;
      case 'progress':
        this.options.onLoading(message.fraction);
        return;
      case 'loaded':
        this.#loaded = true;
        this.options.onLoading(1);
        this.#loading.put(message);
        return;
      case 'failed':
        if (message.id === undefined) this.#loading.fail(new LanguageModelError(message.code, message.sentence));
        else this.#open.get(message.id)?.fail(new LanguageModelError(message.code, message.sentence));
        return;
      default:
        this.#open.get(message.id)?.put(message);
    }
  }

  /** Looks, rather than elapsed time, are counted: a laptop that slept, or a host that was busy, misses one look and not all. */
  #look(stallMs: number): void {
    this.#missedLooks = this.#heard ? 0 : this.#missedLooks + 1;
    this.#heard = false;
    const busy = !this.#loaded || this.#open.size > 0;
    this.#idleLooks = busy ? this.#idleLooks + 1 : 0;
    const mostMissed = this.#loaded ? LOOKS_PER_STALL : LOOKS_PER_STALL * LOADING_PATIENCE;
    const hangs = this.#missedLooks >= mostMissed || this.#idleLooks >= LOOKS_PER_STALL * IDLE_STALLS;
    if (!hangs || this.#stalled) return;
    this.#stalled = true;
    const waitedMs = (Math.max(this.#missedLooks, this.#idleLooks) * stallMs) / LOOKS_PER_STALL;
    this.options.log(`local model: no sign of life in ${String(waitedMs / 1000)} s, its process is ended`);
    this.#process.kill('SIGKILL');
  }

  async #ended(code: number | null, signal: NodeJS.Signals | null): Promise<void> {
    clearInterval(this.#watch);
    await Promise.race([
      Promise.allSettled([drained(this.#process.stderr), drained(this.#process.stdout), this.#channelClosed()]),
      new Promise((resolve) => setTimeout(resolve, LAST_WORDS_MS).unref()),
    ]);
    this.#failure = this.#failureOf(code, signal);
    if (!this.#closed) this.options.log(`local model: its process ended (${signal ?? `code ${String(code)}`})`);
    this.#loading.fail(this.#failure);
    for (const replies of this.#open.values()) replies.fail(this.#failure);
  }

  #failureOf(code: number | null, signal: NodeJS.Signals | null): LanguageModelError {
    if (this.#closed) return new LanguageModelError('lost', 'The model was closed while it was in use; open it again.');
    if (this.#stalled) return stallFailure(this.file, this.#loaded);
    return exitFailure({ file: this.file, loaded: this.#loaded, code, signal, tail: this.#tail });
  }

  /** Messages sent before the end are read from the channel until it closes. */
  async #channelClosed(): Promise<void> {
    if (this.#process.connected) await once(this.#process, 'disconnect');
  }

  #readLines(pipe: Readable | null): void {
    if (!pipe) return;
    createInterface({ input: pipe, crlfDelay: Infinity }).on('line', (line) => {
      this.#tail.add(line);
      this.options.log(`local model: ${line}`);
    });
  }
}

async function drained(pipe: Readable | null): Promise<void> {
  if (pipe && !pipe.closed) await once(pipe, 'close');
}

function start(workerFile: string, beatMs: number): ChildProcess {
  // The host's own flags (a debugger's port, a test runner's loader) are not for the model. A failed assertion would start a
  // debugger to print where it was: the line that says what is enough.
  const env: NodeJS.ProcessEnv = { ...process.env, GGML_NO_BACKTRACE: '1' };
  delete env['NODE_OPTIONS'];
  return fork(workerFile, [String(process.pid), String(Math.max(1, Math.round(beatMs)))], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env,
  });
}
