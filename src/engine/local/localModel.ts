import {
  LanguageModelError,
  type Capabilities,
  type Chunk,
  type GenerateRequest,
  type ModelProfile,
  type Usage,
} from '../../story/languageModel.js';
import type { OpenedModel } from '../engine.js';
import { penaltyConflict } from '../presets.js';
import { Child, type ChildOptions } from './child.js';
import { unknownModelProfile, type ChosenModel } from './chooseModel.js';
import type { GenerateMessage, LoadedMessage } from './protocol.js';

/** A cancelled reply is over after this, even when the child is deep in a chunk of the prompt; the port promises 200 ms. */
const CANCEL_PATIENCE_MS = 120;

const NOTHING: Usage = { promptTokens: 0, thinkingTokens: 0, textTokens: 0, estimated: false };

/** A model in a process of its own. A process that died is started anew by the next request. */
export class LocalModel implements OpenedModel {
  readonly name: string;
  readonly profile: ModelProfile;
  readonly contextTokens: number;
  readonly where: string;
  readonly capabilities: Capabilities;
  #child: Child;
  #reloading: Promise<Child> | undefined;
  #disposed = false;

  private constructor(
    private readonly chosen: ChosenModel,
    private readonly options: ChildOptions,
    child: Child,
    loaded: LoadedMessage,
  ) {
    this.#child = child;
    this.name = chosen.name;
    this.profile = chosen.preset?.profile ?? unknownModelProfile(loaded.thinks, loaded.contextTokens);
    this.contextTokens = loaded.contextTokens;
    this.where = loaded.where;
    this.capabilities = { carryOn: 'completion', parallel: loaded.parallel };
  }

  /** @throws {LanguageModelError} with the reason loading failed, or the signal's reason. */
  static async open(chosen: ChosenModel, options: ChildOptions, signal: AbortSignal): Promise<LocalModel> {
    const { child, loaded } = await startChild(chosen, options, signal);
    return new LocalModel(chosen, options, child, loaded);
  }

  /** The process the model runs in, for logs; undefined when it could not be started. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<Chunk, void, undefined> {
    const conflict = penaltyConflict(request.sampling);
    if (conflict !== undefined) throw new LanguageModelError('bad-settings', `This sampling is refused: ${conflict}.`);
    const child = await this.#ready(signal);
    if (!child) {
      yield { kind: 'end', reason: 'aborted', usage: NOTHING };
      return;
    }
    yield* replyOf(child, request, signal, this.options.log);
  }

  async countTokens(text: string, signal: AbortSignal): Promise<number> {
    const child = await this.#ready(signal);
    signal.throwIfAborted();
    if (!child) throw signal.reason;
    const { id, replies } = child.ask({ type: 'count', text });
    const stop = (): void => replies.fail(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      const reply = await replies.take();
      if (reply.type === 'counted') return reply.tokens;
      throw new LanguageModelError('crashed', 'The local engine answered a count with something else; start it anew.');
    } finally {
      signal.removeEventListener('abort', stop);
      child.forget(id);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    await this.#child.end();
  }

  /** @returns undefined when the signal was aborted first. */
  async #ready(signal: AbortSignal): Promise<Child | undefined> {
    if (this.#disposed) throw new LanguageModelError('lost', 'This model was closed; open it again in polaris.engine.');
    if (signal.aborted) return undefined;
    if (!this.#child.failure) return this.#child;
    this.#reloading ??= this.#reload();
    return unlessAborted(this.#reloading, signal);
  }

  /** For whoever asks next as well, so no single request's signal ends it. */
  async #reload(): Promise<Child> {
    this.options.log('local model: starting its process anew');
    try {
      const { child } = await startChild(this.chosen, this.options, new AbortController().signal);
      if (this.#disposed) await child.end();
      this.#child = child;
      return child;
    } finally {
      this.#reloading = undefined;
    }
  }
}

/** @returns what `work` gives, or undefined as soon as the signal is aborted; the work goes on. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function startChild(
  chosen: ChosenModel,
  options: ChildOptions,
  signal: AbortSignal,
): Promise<{ child: Child; loaded: LoadedMessage }> {
  const child = new Child(chosen.load.modelFile, options);
  const loaded = await child.load(chosen.load, signal);
  options.log(`local model: ${chosen.name} on ${loaded.where}, ${String(loaded.contextTokens)} tokens of context, ${loaded.details}`);
  return { child, loaded };
}

async function* replyOf(
  child: Child,
  request: GenerateRequest,
  signal: AbortSignal,
  log: (line: string) => void,
): AsyncGenerator<Chunk, void, undefined> {
  const { id, replies } = child.ask(messageOf(request));
  const counted = { thinking: 0, text: 0 };
  let patience: NodeJS.Timeout | undefined;
  const stop = (): void => {
    child.cancel(id);
    patience = setTimeout(
      () => replies.put({ type: 'end', id, reason: 'aborted', usage: soFar(counted), keptTokens: 0 }),
      CANCEL_PATIENCE_MS,
    );
  };
  signal.addEventListener('abort', stop, { once: true });
  // Between the look at it and the question it may have been aborted: then no event comes any more.
  if (signal.aborted) stop();
  let ended = false;
  try {
    for (;;) {
      const reply = await replies.take();
      if (reply.type === 'piece') {
        counted[reply.kind] += reply.tokens;
        if (reply.text !== '') yield { kind: reply.kind, text: reply.text, tokens: reply.tokens };
      } else if (reply.type === 'end') {
        ended = true;
        if (reply.usage.promptTokens > 0) log(readLine(reply.usage.promptTokens, reply.keptTokens));
        yield { kind: 'end', reason: reply.reason, usage: reply.usage };
        return;
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(patience);
    child.forget(id);
    // The reader left in the middle: nobody wants the rest.
    if (!ended) child.cancel(id);
  }
}

function messageOf({
  messages,
  completion,
  sampling,
  maxTokens,
  thinkingTokens,
  jsonSchema,
}: GenerateRequest): Omit<GenerateMessage, 'id'> {
  return {
    type: 'generate',
    messages: [...messages],
    ...(completion === undefined ? {} : { completion }),
    sampling,
    maxTokens: atLeast(1, maxTokens),
    thinkingTokens: atLeast(0, thinkingTokens),
    ...(jsonSchema === undefined ? {} : { jsonSchema }),
  };
}

function readLine(promptTokens: number, keptTokens: number): string {
  const prompt = promptTokens.toLocaleString('en-US');
  return `local model: a prompt of ${prompt} tokens, ${keptTokens.toLocaleString('en-US')} of them warm`;
}

/** The engine reads no bound at all out of a 0, and numbers travel as JSON, which has no infinity. */
function atLeast(least: number, tokens: number): number {
  return Math.max(least, Math.floor(Math.min(tokens, Number.MAX_SAFE_INTEGER)));
}

function soFar(counted: { readonly thinking: number; readonly text: number }): Usage {
  return { promptTokens: 0, thinkingTokens: counted.thinking, textTokens: counted.text, estimated: true };
}
