import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import type { LoadedModel } from './load.js';
import { checkpointParagraphs, type Paragraphs } from './paragraphs.js';
import { PromptReader } from './prefix.js';

/** A sequence with what it has read, given to one reply at a time. */
interface Slot {
  readonly reader: PromptReader;
  busy: boolean;
  /** Counts uses: the least is the one that waited longest. */
  usedAt: number;
}

/** What was done to a prompt before its reply begins. */
export interface ReadPrompt {
  readonly sequence: LlamaContextSequence;
  /** Tokens of the prompt that were there already. */
  readonly keptTokens: number;
}

/**
 * The sequences of one context, each of which writes one reply at a time and stays warm afterwards.
 *
 * Prompts are read one after another: takes of one passage share a prompt, which the first reads and the others copy.
 * What is written after it is written side by side.
 */
export class Slots {
  readonly #slots: readonly Slot[];
  /** Each waits for the one before it to have read its prompt. */
  #turn: Promise<void> = Promise.resolve();
  #uses = 0;
  #onFree: (() => void) | undefined;

  constructor(
    private readonly context: Pick<LoadedModel, 'sequences' | 'batching'>,
    private readonly chunk: number,
    private readonly paragraphs: Paragraphs,
    onChunk: () => void,
  ) {
    this.#slots = context.sequences.map((sequence) => {
      return { reader: new PromptReader(sequence, chunk, onChunk), busy: false, usedAt: 0 };
    });
  }

  /**
   * Reads a prompt, as far as it was not read before, and lets `work` go on from it.
   *
   * @param exact keep only what a cold start would compute the same way
   * @returns what `work` gives; undefined when the signal was aborted before there was a free sequence
   */
  async use<T>(
    prompt: readonly Token[],
    exact: boolean,
    signal: AbortSignal,
    work: (read: ReadPrompt) => Promise<T>,
  ): Promise<T | undefined> {
    const before = this.#turn;
    let pass = (): void => undefined;
    this.#turn = new Promise((resolve) => (pass = resolve));
    let slot: Slot | undefined;
    try {
      await before;
      slot = await this.#freeSlot(prompt, exact, signal);
      if (!slot) return undefined;
      const keptTokens = await this.#read(slot, prompt, exact, signal);
      pass();
      const { sequence } = slot.reader;
      return await this.#counted(exact, () => work({ sequence, keptTokens }));
    } finally {
      pass();
      if (slot) this.#free(slot);
    }
  }

  async #freeSlot(prompt: readonly Token[], exact: boolean, signal: AbortSignal): Promise<Slot | undefined> {
    while (!signal.aborted) {
      const slot = this.#choose(prompt, exact);
      if (slot) {
        slot.busy = true;
        slot.usedAt = ++this.#uses;
        return slot;
      }
      await this.#someFree(signal);
    }
    return undefined;
  }

  /** The one that goes on from what it holds; else the one unused longest, so that a question beside the story leaves the story warm. */
  #choose(prompt: readonly Token[], exact: boolean): Slot | undefined {
    const idle = this.#slots.filter(({ busy }) => !busy).sort((one, other) => one.usedAt - other.usedAt);
    const kept = new Map(idle.map((slot) => [slot, slot.reader.keepable(prompt, exact)]));
    const warmest = idle.toSorted((one, other) => (kept.get(other) ?? 0) - (kept.get(one) ?? 0))[0];
    const goesOn = warmest !== undefined && 2 * (kept.get(warmest) ?? 0) >= warmest.reader.sequence.nextTokenIndex;
    return goesOn && (kept.get(warmest) ?? 0) > 0 ? warmest : idle[0];
  }

  /** @returns how many tokens had been read before. */
  async #read(slot: Slot, prompt: readonly Token[], exact: boolean, signal: AbortSignal): Promise<number> {
    const { reader } = slot;
    const kept = (one: PromptReader): number => one.keepable(prompt, exact);
    const [source] = this.#slots.map((other) => other.reader).sort((one, other) => kept(other) - kept(one));
    // Copying moves the whole sequence: for less than a chunk, reading is as fast.
    if (source && source !== reader && kept(source) >= kept(reader) + this.chunk) await reader.copy(source);
    const starts = reader.sequence.needsCheckpoints ? checkpointParagraphs(this.paragraphs.startsIn(prompt)) : [];
    return await reader.read(prompt, exact, starts, signal);
  }

  async #counted<T>(exact: boolean, work: () => Promise<T>): Promise<T> {
    const { batching } = this.context;
    if (!exact) batching.writers++;
    try {
      return await work();
    } finally {
      if (!exact) batching.writers--;
    }
  }

  #free(slot: Slot): void {
    slot.busy = false;
    this.#onFree?.();
  }

  /** Only the one whose turn it is waits here. */
  #someFree(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        this.#onFree = undefined;
        resolve();
      };
      signal.addEventListener('abort', done, { once: true });
      this.#onFree = done;
    });
  }
}
