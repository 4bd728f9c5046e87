import { COUNTS } from './counts.js';
import type { Lexicon } from './lexicon.js';
import type { Paragraph } from './paragraph.js';
import { PUSHES } from './types.js';

/** Fewer words than this are measured as if they were this many: a single image in a line of ten words is no density. */
const LEAST_WORDS = 120;

const WORDING = PUSHES.indexOf('wording');

/** Which push each count belongs to; what describes the manner of the prose is part of its wording. */
const PUSH_OF_COUNT = COUNTS.map((count) => {
  const push = (PUSHES as readonly string[]).indexOf(count);
  return push >= 0 ? push : WORDING;
});

/** A raw score and its parts. */
export interface Score {
  /** In no unit: `Calibration` says where human prose lies. */
  readonly raw: number;
  readonly words: number;
  /** Parts of the raw score, in the order of `PUSHES`; without the intercept. */
  readonly parts: Float64Array;
  /** Marks found, in the order of `PUSHES`. */
  readonly marks: Float64Array;
}

/**
 * Sums paragraphs and scores the sum: the weights of words, pairs and counts times the square roots of how often they come
 * in 1,000 words. The root keeps one favourite word from drowning the rest.
 */
export class Tally {
  readonly #lexicon: Lexicon;
  readonly #times: Int32Array;
  readonly #touched: Int32Array;
  readonly #counts = new Float64Array(COUNTS.length);
  #touchedCount = 0;
  #words = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#times = new Int32Array(lexicon.size);
    this.#touched = new Int32Array(lexicon.size);
  }

  add(paragraph: Paragraph): void {
    this.#words += paragraph.words;
    for (const id of paragraph.features) {
      const times = this.#times[id] ?? 0;
      if (times === 0) this.#touched[this.#touchedCount++] = id;
      this.#times[id] = times + 1;
    }
    for (let at = 0; at < this.#counts.length; at++) this.#counts[at] = (this.#counts[at] ?? 0) + (paragraph.counts[at] ?? 0);
  }

  /** The score of what was added; the tally is empty afterwards. */
  take(): Score {
    const { weights, push, countWeights, intercept } = this.#lexicon;
    const parts = new Float64Array(PUSHES.length);
    const marks = new Float64Array(PUSHES.length);
    const scale = Math.sqrt(1000 / Math.max(this.#words, LEAST_WORDS));
    for (let at = 0; at < this.#touchedCount; at++) {
      const id = this.#touched[at] ?? 0;
      const part = push[id] ?? 0;
      parts[part] = (parts[part] ?? 0) + (weights[id] ?? 0) * Math.sqrt(this.#times[id] ?? 0) * scale;
      this.#times[id] = 0;
    }
    for (let at = 0; at < this.#counts.length; at++) {
      const part = PUSH_OF_COUNT[at] ?? 0;
      parts[part] = (parts[part] ?? 0) + (countWeights[at] ?? 0) * Math.sqrt(this.#counts[at] ?? 0) * scale;
      if (part !== WORDING) marks[part] = this.#counts[at] ?? 0;
      this.#counts[at] = 0;
    }
    const words = this.#words;
    this.#words = 0;
    this.#touchedCount = 0;
    return { raw: parts.reduce((sum, part) => sum + part, intercept), words, parts, marks };
  }
}
