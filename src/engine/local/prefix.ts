import type { LlamaContextSequence, Token } from 'node-llama-cpp';

/**
 * How many tokens of a prompt are read at once. Between two chunks an abort is looked at, so a chunk bounds how long a cancelled
 * prompt keeps the processor; on a GPU a chunk of 512 (llama.cpp's own batch) costs little, on a CPU 64 are a second at worst.
 */
export function chunkTokens(onGpu: boolean): number {
  return onGpu ? 512 : 64;
}

/**
 * Reads prompts in chunks that always begin at multiples of one size, and remembers how far the sequence was read that way.
 *
 * The sums in a matrix product depend, in their last bits, on how many tokens are computed together. A prefix kept from an earlier
 * request would so change what a seed gives, unless it was computed exactly as a cold start computes it. Whole aligned chunks are;
 * tokens the model wrote itself, one by one, are not. So a seeded request keeps whole chunks only, any other keeps all it can.
 */
export class PromptReader {
  /** The sequence's tokens before this index were read in whole aligned chunks. */
  #alignedEnd = 0;

  constructor(
    private readonly sequence: LlamaContextSequence,
    private readonly chunk: number,
    private readonly onChunk: () => void,
  ) {}

  /**
   * Reads all of a prompt but its last chunk, which the generation reads.
   *
   * @param prompt tokens of the whole prompt
   * @param exact keep only what a cold start would compute the same way
   */
  async read(prompt: readonly Token[], exact: boolean, signal: AbortSignal): Promise<void> {
    const lastWhole = Math.floor((prompt.length - 1) / this.chunk) * this.chunk;
    const parting = await this.#keep([...prompt], exact);
    while (this.sequence.nextTokenIndex < lastWhole) {
      if (signal.aborted) return;
      const start = this.sequence.nextTokenIndex;
      const end = (Math.floor(start / this.chunk) + 1) * this.chunk;
      await this.sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(start, end));
      this.onChunk();
      // Recurrent layers cannot be wound back: their state is set aside where this prompt parted from the one before, as the next may.
      if (this.sequence.needsCheckpoints && end === parting) await this.sequence.takeCheckpoint();
      if (start === this.#alignedEnd) this.#alignedEnd = end;
    }
    if (this.sequence.needsCheckpoints && lastWhole > 0) await this.sequence.takeCheckpoint();
  }

  /** @returns the last chunk's end before this prompt parts from what was read before. */
  async #keep(prompt: Token[], exact: boolean): Promise<number> {
    const common = Math.min(this.sequence.compareContextTokens(prompt).firstDifferentIndex, prompt.length - 1);
    const parting = Math.floor(common / this.chunk) * this.chunk;
    const aligned = Math.min(this.#alignedEnd, parting);
    await this.sequence.adaptStateToTokens(prompt.slice(0, exact ? aligned : common), false);
    const kept = this.sequence.nextTokenIndex;
    // A recurrent model falls back to its last checkpoint, which may lie inside a chunk.
    if (exact && kept % this.chunk !== 0) await this.sequence.clearHistory();
    this.#alignedEnd = Math.min(aligned, this.sequence.nextTokenIndex);
    return parting;
  }
}
