import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import { ALONE } from './batching.js';

/**
 * How many tokens of a prompt are read at once. Between two chunks an abort is looked at, so a chunk bounds how long a cancelled
 * prompt keeps the processor; on a GPU a chunk of 512 (llama.cpp's own batch) costs little, on a CPU 64 are a second at worst.
 */
export function chunkTokens(onGpu: boolean): number {
  return onGpu ? 512 : 64;
}

/** A sequence's state can be copied to another one of its context; node-llama-cpp 3.22.1 does so itself and keeps it out of its types. */
interface Copyable {
  readonly _copyStateFromOtherSequence?: (other: LlamaContextSequence, upToTokenIndex: number) => Promise<boolean>;
}

/** Of one sequence: the last paragraphs', some farther up, the prompt's end, and where prompts part. */
export const MOST_CHECKPOINTS = 16;

/** While the other sequence writes, a copy may meet it between two of its tokens, and is made again. */
const COPY_ATTEMPTS = 4;

/**
 * Reads prompts in chunks that always begin at multiples of one size, and remembers how far the sequence was read that way.
 *
 * The sums in a matrix product depend, in their last bits, on how many tokens are computed together. A prefix kept from an earlier
 * request would so change what a seed gives, unless it was computed exactly as a cold start computes it. Whole aligned chunks are, in
 * batches of their own; tokens the model wrote itself, one by one, are not. So all prompts are read that way, a seeded request keeps
 * whole chunks only, any other keeps all it can.
 */
export class PromptReader {
  /** The sequence's tokens before this index were read in whole aligned chunks. */
  #alignedEnd = 0;
  /** Where a recurrent model's state was set aside, ascending: the engine tells only of the last. */
  #checkpoints: number[] = [];
  #bytesEach = 0;

  constructor(
    readonly sequence: LlamaContextSequence,
    private readonly chunk: number,
    private readonly onChunk: () => void,
  ) {}

  /**
   * Reads all of a prompt but its last chunk, which the generation reads.
   *
   * @param prompt tokens of the whole prompt
   * @param exact keep only what a cold start would compute the same way
   * @param paragraphs where paragraphs begin whose state is worth setting aside, ascending; see {@link checkpointParagraphs}
   * @returns how many tokens were there already
   */
  async read(prompt: readonly Token[], exact: boolean, paragraphs: readonly number[], signal: AbortSignal): Promise<number> {
    const lastWhole = this.#wholeBefore(prompt.length - 1);
    const parting = await this.#keep([...prompt], exact);
    const kept = this.sequence.nextTokenIndex;
    // Recurrent layers cannot be wound back: their state is set aside where this prompt parted from the one before, as the next may,
    // and before paragraphs a writer may come back to.
    const places = new Set([parting, ...paragraphs.map((start) => this.#wholeBefore(start))]);
    while (this.sequence.nextTokenIndex < lastWhole) {
      if (signal.aborted) return kept;
      const start = this.sequence.nextTokenIndex;
      const end = this.#wholeBefore(start) + this.chunk;
      await this.sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(start, end), { evaluationPriority: ALONE });
      this.onChunk();
      if (places.has(end)) await this.#setAside();
      if (start === this.#alignedEnd) this.#alignedEnd = end;
    }
    if (lastWhole > 0) await this.#setAside();
    return kept;
  }

  /** About how many tokens of a prompt need not be read again. */
  keepable(prompt: readonly Token[], exact: boolean): number {
    const end = this.#commonEnd(prompt, exact);
    if (!this.sequence.needsCheckpoints || end === this.sequence.nextTokenIndex) return end;
    return this.#checkpoints.findLast((place) => place <= end && (!exact || place % this.chunk === 0)) ?? 0;
  }

  /**
   * Takes over all another sequence of the same context has read.
   *
   * @returns false when it cannot be had; the sequence is empty then
   */
  async copy(other: PromptReader): Promise<boolean> {
    const target: LlamaContextSequence & Copyable = this.sequence;
    if (typeof target._copyStateFromOtherSequence !== 'function') return false;
    for (let attempt = 0; attempt < COPY_ATTEMPTS; attempt++) {
      const checkpoints = [...other.#checkpoints];
      if (await target._copyStateFromOtherSequence(other.sequence, other.sequence.nextTokenIndex)) {
        this.#alignedEnd = other.#alignedEnd;
        this.#checkpoints = checkpoints;
        return true;
      }
      await this.sequence.clearHistory();
      this.#alignedEnd = 0;
      this.#checkpoints = [];
    }
    return false;
  }

  /** @returns the last chunk's end before this prompt parts from what was read before. */
  async #keep(prompt: Token[], exact: boolean): Promise<number> {
    const parting = this.#wholeBefore(this.#commonEnd(prompt, false));
    await this.sequence.adaptStateToTokens(prompt.slice(0, this.#commonEnd(prompt, exact)), false);
    // A recurrent model falls back to its last checkpoint, which may lie inside a chunk.
    while (exact && this.sequence.nextTokenIndex % this.chunk !== 0) {
      await this.sequence.adaptStateToTokens(prompt.slice(0, this.#wholeBefore(this.sequence.nextTokenIndex)), false);
    }
    const kept = this.sequence.nextTokenIndex;
    this.#alignedEnd = Math.min(this.#alignedEnd, parting, kept);
    this.#checkpoints = this.#checkpoints.filter((place) => place <= kept);
    return parting;
  }

  /** The engine drops the oldest when they are too many or take too much memory; all are of one size. */
  async #setAside(): Promise<void> {
    if (!this.sequence.needsCheckpoints || this.#checkpoints.at(-1) === this.sequence.nextTokenIndex) return;
    const before = this.sequence.checkpointsMemoryUsage;
    await this.sequence.takeCheckpoint();
    this.#checkpoints.push(this.sequence.nextTokenIndex);
    const after = this.sequence.checkpointsMemoryUsage;
    this.#bytesEach ||= after - before;
    const held = this.#bytesEach > 0 ? Math.ceil(after / this.#bytesEach) : this.#checkpoints.length;
    this.#checkpoints = this.#checkpoints.slice(-Math.min(held, MOST_CHECKPOINTS));
  }

  /** The end of what this prompt shares with the sequence and may keep of it, were nothing lost by winding back. */
  #commonEnd(prompt: readonly Token[], exact: boolean): number {
    const common = Math.min(this.sequence.compareContextTokens([...prompt]).firstDifferentIndex, prompt.length - 1);
    return exact ? Math.min(this.#alignedEnd, this.#wholeBefore(common)) : common;
  }

  #wholeBefore(index: number): number {
    return Math.floor(index / this.chunk) * this.chunk;
  }
}
