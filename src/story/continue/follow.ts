import { overlapWith, runsOf } from '../draft/repetition.js';

/** So many words of what follows are looked at: a model that repeats it begins with its beginning. */
const LOOKED_AT_WORDS = 80;
const SAME_SHARE = 0.5;
/** Fewer words at a sentence's end may begin what follows by chance. */
const LEAST_OVERLAP = 3;
/** A word of many letters is no chance either. */
const LONG_WORD = 9;

interface Token {
  readonly word: string;
  readonly start: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)].map((found) => {
    return { word: found[0].toLowerCase().replaceAll('’', "'"), start: found.index };
  });
}

/** The text after the place, to be led into and not to be written again. */
export class Follow {
  readonly #runs: ReadonlySet<string>;
  readonly #words: readonly string[];

  constructor(follows: string) {
    const head = tokensOf(follows.slice(0, LOOKED_AT_WORDS * 12)).slice(0, LOOKED_AT_WORDS);
    this.#words = head.map(({ word }) => word);
    this.#runs = new Set(runsOf(this.#words.join(' ')));
  }

  /** Whether a sentence only says what follows. */
  isRepeatedBy(sentence: string): boolean {
    if (this.#words.length === 0) return false;
    const words = tokensOf(sentence).map(({ word }) => word);
    if (words.length === 0) return false;
    if (words.length < 5) return words.length >= LEAST_OVERLAP && words.join(' ') === this.#words.slice(0, words.length).join(' ');
    return overlapWith(words.join(' '), this.#runs) >= SAME_SHARE;
  }

  /** A sentence without those of its last words that what follows begins with; the sentence itself where there are none. */
  withoutOverlap(sentence: string): string {
    const tokens = tokensOf(sentence);
    for (let count = Math.min(tokens.length, this.#words.length); count >= 1; count--) {
      const tail = tokens.slice(-count);
      if (tail.some(({ word }, index) => word !== this.#words[index])) continue;
      if (count < LEAST_OVERLAP && !tail.some(({ word }) => word.length >= LONG_WORD)) return sentence;
      return sentence.slice(0, tail[0]?.start).replace(/[\s“"'‘(]+$/u, '');
    }
    return sentence;
  }
}
