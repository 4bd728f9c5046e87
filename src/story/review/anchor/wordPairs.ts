import { ASCII_WORD, isWordUnit } from './wordUnits.js';

const APOSTROPHE = 0x27;

/** Hashes of the words of a normalised text, in order; an apostrophe between letters belongs to the word. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    // The table itself: this is the first thing done with a whole story, before anything is compiled.
    if (
      ASCII_WORD[unit] === 1 ||
      (unit >= 0x80 && isWordUnit(unit)) ||
      (unit === APOSTROPHE && hash !== 0 && isWordUnit(text.charCodeAt(at + 1)))
    ) {
      hash = (Math.imul(hash === 0 ? 0x811c9dc5 : hash ^ unit, 0x01000193) + unit) | 1;
    } else if (hash !== 0) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return hashes;
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

/** Which words stand next to each other in a text, punctuation aside. */
export class WordPairs {
  readonly #pairs = new Set<number>();

  constructor(text: string) {
    const words = wordHashes(text);
    for (let at = 1; at < words.length; at++) this.#pairs.add(pairOf(words[at - 1] ?? 0, words[at] ?? 0));
  }

  /**
   * Whether a text can hold a passage that differs from the quote in so many words at most: each of them parts two pairs.
   * True may be wrong, false never is.
   */
  mayHold(quote: string, changes: number): boolean {
    const words = wordHashes(quote);
    const pairs = Math.max(0, words.length - 1);
    let there = 0;
    for (let at = 1; at < words.length; at++) if (this.#pairs.has(pairOf(words[at - 1] ?? 0, words[at] ?? 0))) there++;
    return there >= pairs - 2 * changes;
  }
}
