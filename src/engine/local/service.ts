import { LocalFailure, wordsOf } from './failures.js';
import { loadModel, type LoadedModel } from './load.js';
import { LogTail, saysMemory } from './logTail.js';
import { Paragraphs } from './paragraphs.js';
import { chunkTokens } from './prefix.js';
import type { ChildMessage, GenerateMessage, HostMessage, LoadMessage } from './protocol.js';
import { generateReply } from './reply.js';
import { Slots } from './slots.js';

/** The model's process as the host sees it: one model, replies as many at a time as it has sequences, counts at any time. */
export class Service {
  readonly #tail = new LogTail();
  readonly #aborts = new Map<number, AbortController>();
  #model: { readonly loaded: LoadedModel; readonly slots: Slots } | undefined;
  #work = 0;

  constructor(private readonly send: (message: ChildMessage) => void) {}

  /** Grows with every bit loaded, read and written: a model whose work stands still has hung in its driver. */
  get work(): number {
    return this.#work;
  }

  handle(message: HostMessage): void {
    switch (message.type) {
      case 'load':
        void this.#load(message);
        break;
      case 'generate':
        this.#aborts.set(message.id, new AbortController());
        void this.#generate(message);
        break;
      case 'cancel':
        this.#aborts.get(message.id)?.abort();
        break;
      case 'count':
        this.#count(message.id, message.text);
        break;
    }
  }

  async #load(message: LoadMessage): Promise<void> {
    const log = (level: string, line: string): void => {
      this.#tail.add(line);
      this.send({ type: 'log', level, line });
    };
    const progress = (fraction: number): void => {
      this.#work++;
      this.send({ type: 'progress', fraction });
    };
    try {
      const loaded = await loadModel(message, { tail: this.#tail, log, progress });
      const chunk = chunkTokens(loaded.summary.where !== 'CPU');
      const slots = new Slots(loaded, chunk, new Paragraphs(loaded.model), () => this.#work++);
      this.#model = { loaded, slots };
      this.send(loaded.summary);
    } catch (error) {
      this.send({ type: 'failed', ...this.#failure(error) });
    }
  }

  async #generate(message: GenerateMessage): Promise<void> {
    const { id } = message;
    const signal = this.#aborts.get(id)?.signal ?? AbortSignal.abort();
    try {
      const { loaded, slots } = this.#ready();
      const piece = (kind: 'thinking' | 'text', text: string, tokens: number): void => this.send({ type: 'piece', id, kind, text, tokens });
      const end = await generateReply(loaded, slots, message, { piece, token: () => this.#work++ }, signal);
      this.send({ type: 'end', id, ...end });
    } catch (error) {
      this.send({ type: 'failed', id, ...this.#failure(error) });
    } finally {
      this.#aborts.delete(id);
    }
  }

  #count(id: number, text: string): void {
    try {
      this.send({ type: 'counted', id, tokens: this.#ready().loaded.model.tokenize(text).length });
    } catch (error) {
      this.send({ type: 'failed', id, ...this.#failure(error) });
    }
  }

  #ready(): { readonly loaded: LoadedModel; readonly slots: Slots } {
    if (!this.#model) throw new LocalFailure('crashed', 'The model was asked before it was loaded; open it again.');
    return this.#model;
  }

  #failure(error: unknown): { readonly code: LocalFailure['code']; readonly sentence: string } {
    if (error instanceof LocalFailure) return { code: error.code, sentence: error.message };
    const words = wordsOf(error);
    const reason = this.#tail.reason() || words;
    if (saysMemory(words) || this.#tail.saysMemory()) {
      return {
        code: 'out-of-memory',
        sentence: `Memory ran out while the model was writing (${reason}); choose a smaller model or context.`,
      };
    }
    return {
      code: 'crashed',
      sentence: `The local engine failed while the model was writing (${reason}); try again, or choose another model.`,
    };
  }
}
