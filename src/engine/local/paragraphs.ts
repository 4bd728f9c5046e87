import type { LlamaModel, Token } from 'node-llama-cpp';

/** The paragraphs a writer is at work on: each of the last ones can be changed without reading the one before again. */
const LAST_PARAGRAPHS = 4;

/** Finds where paragraphs begin in a prompt's tokens. Remembers which tokens hold a line's end: a vocabulary is asked once for each. */
export class Paragraphs {
  readonly #endsLine = new Map<Token, boolean>();

  constructor(private readonly model: Pick<LlamaModel, 'detokenize'>) {}

  /** @returns the indices of the first tokens of paragraphs, ascending, the prompt's own beginning left out. */
  startsIn(prompt: readonly Token[]): number[] {
    return [...prompt.keys()].filter((index) => index > 0 && this.#isLineEnd(prompt[index - 1]) && !this.#isLineEnd(prompt[index]));
  }

  #isLineEnd(token: Token | undefined): boolean {
    if (token === undefined) return false;
    let ends = this.#endsLine.get(token);
    if (ends === undefined) {
      ends = this.model.detokenize([token]).includes('\n');
      this.#endsLine.set(token, ends);
    }
    return ends;
  }
}

/**
 * The paragraphs before which a recurrent model's state is worth its memory (50 MB for a model of 9B): each of the last four, then the
 * eighth, sixteenth, thirty-second from the end and so on, so that a change anywhere costs at most about twice what follows it.
 *
 * @param starts all paragraphs' starts, ascending
 */
export function checkpointParagraphs(starts: readonly number[]): number[] {
  const chosen: number[] = [];
  for (let back = 1; back <= starts.length; back += back < LAST_PARAGRAPHS ? 1 : back) chosen.push(starts[starts.length - back] ?? 0);
  return chosen.reverse();
}
