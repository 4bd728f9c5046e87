import type { Paragraph } from './paragraph.js';

/** A word with a capital in mid-sentence this often is a name in this story. */
const TIMES = 2;

/**
 * The names of one story that are words as well: Rose, Hope, Ash. Where such a word opens a sentence its capital says nothing,
 * so the story's other sentences decide. Names that are no words need no learning: a capital keeps them from being rare.
 */
export class Names {
  readonly #times = new Map<string, number>();
  readonly #turned = new Set<string>();

  readonly isName = (word: string): boolean => (this.#times.get(word) ?? 0) >= TIMES;

  add(paragraph: Paragraph): void {
    for (const word of paragraph.capitals) this.#change(word, 1);
  }

  remove(paragraph: Paragraph): void {
    for (const word of paragraph.capitals) this.#change(word, -1);
  }

  /** The words that became names, or ceased to be, at any time since the last call. */
  takeTurned(): ReadonlySet<string> {
    const turned = new Set(this.#turned);
    this.#turned.clear();
    return turned;
  }

  #change(word: string, by: number): void {
    const before = this.#times.get(word) ?? 0;
    const after = before + by;
    if (after === 0) this.#times.delete(word);
    else this.#times.set(word, after);
    // A word that turned back counts too: what was read in between was read with what it was then.
    if (before >= TIMES !== after >= TIMES) this.#turned.add(word);
  }
}
