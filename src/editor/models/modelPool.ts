import type { EngineHost, EngineSettings, OpenedModel } from '../../engine/engine.js';

/** After this long without a draft a model gives its memory back; a second draft before that starts at once. */
const IDLE_MS = 10 * 60_000;

export type OpenModel = (settings: EngineSettings, host: EngineHost, signal: AbortSignal) => Promise<OpenedModel>;

/** A model lent out. Dispose it when the draft is over; the model itself stays for a while. */
export interface ModelLease extends Disposable {
  readonly model: OpenedModel;
}

interface Shared {
  readonly model: Promise<OpenedModel>;
  readonly opening: AbortController;
  readonly listeners: Set<(fraction: number) => void>;
  users: number;
  ready: boolean;
  idle: NodeJS.Timeout | undefined;
}

/** Opens each model once, however many drafts use it: a second copy would take its memory twice. */
export class ModelPool implements AsyncDisposable {
  private readonly shared = new Map<string, Shared>();
  private readonly changed = new Set<() => void>();

  constructor(
    private readonly open: OpenModel,
    private readonly host: Omit<EngineHost, 'onLoading'>,
  ) {}

  /** The model these settings name, if it is open: what a status bar may say without opening anything. */
  where(settings: EngineSettings): Promise<OpenedModel> | undefined {
    const shared = this.shared.get(keyOf(settings));
    return shared?.ready ? shared.model : undefined;
  }

  /** Calls back whenever a model was opened or closed. */
  onDidChange(listener: () => void): Disposable {
    this.changed.add(listener);
    return { [Symbol.dispose]: () => this.changed.delete(listener) };
  }

  /**
   * @param onLoading how much of the model is loaded, 0 to 1
   * @throws {LanguageModelError} when the model cannot be opened; the signal's reason when it was aborted first
   */
  async lease(settings: EngineSettings, onLoading: (fraction: number) => void, signal: AbortSignal): Promise<ModelLease> {
    signal.throwIfAborted();
    const key = keyOf(settings);
    const shared = this.shared.get(key) ?? this.begin(key, settings);
    shared.users++;
    clearTimeout(shared.idle);
    shared.listeners.add(onLoading);
    try {
      const model = await unlessAborted(shared.model, signal);
      return { model, [Symbol.dispose]: once(() => this.giveBack(key, shared)) };
    } catch (error) {
      this.giveBack(key, shared);
      throw error;
    } finally {
      shared.listeners.delete(onLoading);
    }
  }

  /** Closes the model these settings name, unless somebody uses it: the next one who asks opens it anew. */
  async forget(settings: EngineSettings): Promise<void> {
    const key = keyOf(settings);
    const shared = this.shared.get(key);
    if (shared?.users === 0) await this.close(key, shared);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.shared].map(([key, shared]) => this.close(key, shared)));
  }

  private begin(key: string, settings: EngineSettings): Shared {
    const opening = new AbortController();
    const listeners = new Set<(fraction: number) => void>();
    const onLoading = (fraction: number): void => listeners.forEach((listener) => listener(fraction));
    const model = this.open(settings, { ...this.host, onLoading }, opening.signal);
    const shared: Shared = { model, opening, listeners, users: 0, ready: false, idle: undefined };
    this.shared.set(key, shared);
    model.then(
      () => {
        shared.ready = true;
        this.tell();
      },
      // Whoever waits for it is told; the next one tries anew.
      () => this.shared.delete(key),
    );
    return shared;
  }

  private giveBack(key: string, shared: Shared): void {
    shared.users--;
    if (shared.users > 0) return;
    if (!shared.ready) void this.close(key, shared);
    else shared.idle = setTimeout(() => void this.close(key, shared), IDLE_MS);
  }

  private async close(key: string, shared: Shared): Promise<void> {
    if (this.shared.get(key) === shared) this.shared.delete(key);
    clearTimeout(shared.idle);
    shared.opening.abort();
    const model = await shared.model.catch(() => undefined);
    await model?.[Symbol.asyncDispose]();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.changed) listener();
  }
}

function keyOf(settings: EngineSettings): string {
  return JSON.stringify(settings, Object.keys(settings).sort());
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
