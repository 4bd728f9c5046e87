import { PUSHES, type Push } from './types.js';

/** What `npm run tune` writes and the analyser reads. Words and weights only; no text of the corpus. */
export interface LexiconData {
  /** Common words, commonest first, parted by spaces. A word that is not among them is rare. */
  readonly words: string;
  /** How far each word speaks for prose that readers found forced, in thousandths. */
  readonly weights: readonly number[];
  /** Pairs of neighbouring words, `first second`, parted by `|`. */
  readonly pairs: string;
  readonly pairWeights: readonly number[];
  /** Pairs of words with one more word between them, written as the neighbours are. */
  readonly apart: string;
  readonly apartWeights: readonly number[];
  readonly lists: {
    /** Images reached for too often: reviewed by hand from what chapters use more than stories do. */
    readonly stock: string;
    /** Words and pairs that chapters use many times as often as stories do, parted by `|`. */
    readonly habit: string;
    /** Things that cannot act. */
    readonly abstract: string;
    /** What only the living do. */
    readonly agent: string;
    readonly modifier: string;
  };
  /** One weight a counted feature, in the order of `COUNTS`. */
  readonly countWeights: readonly number[];
  readonly intercept: number;
  readonly calibration: Calibration;
}

/** Where human stories stand, and where the grades begin. From the tuning stories. */
export interface Calibration {
  /** Raw score at the human median and 90th percentile of whole stories. */
  readonly story: Scale;
  /** The same of windows around a paragraph. */
  readonly window: Scale;
  /** Share of the stretch of story around it in a passage's score, 0 to 1. */
  readonly context: number;
  readonly grades: { readonly textured: number; readonly heavy: number; readonly overloaded: number };
  /** Mean marks per 1,000 words of human windows, in the order of `PUSHES`. */
  readonly markMeans: readonly number[];
}

export interface Scale {
  /** Human median of the raw score, and how it grows with the square root of the words measured. */
  readonly median: number;
  readonly perRootWord: number;
  /** From the human median to the human 90th percentile. */
  readonly span: number;
  /** Mean part of each push in human prose, in the order of `PUSHES`. */
  readonly partMeans: readonly number[];
}

/** Bits a word can have. */
export const STOCK = 1;
export const HABIT = 2;
export const ABSTRACT = 4;
export const AGENT = 8;
export const MODIFIER = 16;

/** Endings that make a modifier of a word that no list knows. */
export const MODIFIER_ENDING = /(?:ous|ful|less|lit|ish|esque|fic|tic|ular|scent)$/u;

const WIDTH = 65_536;
/** Pairs that are figures by themselves. */
const FIGURE_PAIRS: readonly (readonly [RegExp, Push])[] = [
  [/^as (?:if|though)$/u, 'asIf'],
  [/(?:^| )like(?: |$)/u, 'simile'],
  [/^not (?:just|only|merely|simply)$/u, 'notBut'],
];

function pairsIn(parted: string): string[] {
  return parted === '' ? [] : parted.split('|');
}

function pushIndex(push: Push): number {
  return PUSHES.indexOf(push);
}

/** The data in the form the analyser needs: one number a word, one lookup a pair. */
export class Lexicon {
  readonly calibration: Calibration;
  readonly intercept: number;
  readonly countWeights: Float32Array;
  /** Words, behind them pairs of neighbours, and behind those pairs a word apart. */
  readonly size: number;
  readonly wordCount: number;
  readonly weights: Float32Array;
  /** Index into `PUSHES` of what a feature counts towards. */
  readonly push: Uint8Array;
  readonly bits: Uint8Array;
  readonly #words: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #pairs = new Map<number, number>();
  readonly #apart = new Map<number, number>();

  constructor(data: LexiconData) {
    const words = data.words.split(' ');
    const pairs = pairsIn(data.pairs);
    const apart = pairsIn(data.apart);
    this.calibration = data.calibration;
    this.intercept = data.intercept;
    this.countWeights = Float32Array.from(data.countWeights);
    this.#words = words;
    this.wordCount = words.length;
    this.size = words.length + pairs.length + apart.length;
    this.weights = new Float32Array(this.size);
    const thousandths = [...data.weights, ...data.pairWeights, ...data.apartWeights];
    this.weights.set(thousandths.map((weight) => weight / 1000));
    this.bits = new Uint8Array(this.size);
    this.push = new Uint8Array(this.size).fill(pushIndex('wording'));
    for (const [id, word] of words.entries()) {
      this.#ids.set(word, id);
      if (MODIFIER_ENDING.test(word)) this.bits[id] = MODIFIER;
    }
    this.#addPairs(pairs);
    for (const [at, pair] of apart.entries()) this.#apart.set(this.#keyOf(pair), words.length + pairs.length + at);
    this.#addLists(data.lists, pairs);
  }

  /** The number of a lower-cased word, or -1. */
  id(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  /** The word of a number; '' for a pair's. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The number of a pair of known words, or -1. */
  pair(first: number, second: number): number {
    return this.#pairs.get(first * WIDTH + second) ?? -1;
  }

  /** The number of a pair of known words with one more word between them, or -1. */
  apart(first: number, second: number): number {
    return this.#apart.get(first * WIDTH + second) ?? -1;
  }

  has(id: number, bit: number): boolean {
    return id >= 0 && ((this.bits[id] ?? 0) & bit) !== 0;
  }

  #keyOf(pair: string): number {
    const [first = '', second = ''] = pair.split(' ');
    return this.id(first) * WIDTH + this.id(second);
  }

  #addPairs(pairs: readonly string[]): void {
    for (const [at, pair] of pairs.entries()) {
      this.#pairs.set(this.#keyOf(pair), this.wordCount + at);
      const figure = FIGURE_PAIRS.find(([pattern]) => pattern.test(pair));
      if (figure) this.push[this.wordCount + at] = pushIndex(figure[1]);
    }
  }

  #addLists(lists: LexiconData['lists'], pairs: readonly string[]): void {
    const mark = (word: string, bit: number): void => {
      const id = this.id(word);
      if (id >= 0) this.bits[id] = (this.bits[id] ?? 0) | bit;
    };
    for (const word of lists.abstract.split(' ')) mark(word, ABSTRACT);
    for (const word of lists.agent.split(' ')) mark(word, AGENT);
    for (const word of lists.modifier.split(' ')) mark(word, MODIFIER);
    const pairAt = new Map(pairs.map((pair, at) => [pair, this.wordCount + at]));
    for (const entry of lists.habit.split('|')) {
      const id = entry.includes(' ') ? (pairAt.get(entry) ?? -1) : this.id(entry);
      if (id < 0) continue;
      this.bits[id] = (this.bits[id] ?? 0) | HABIT;
      this.push[id] = pushIndex('habit');
    }
    for (const word of lists.stock.split(' ')) {
      mark(word, STOCK);
      const id = this.id(word);
      if (id >= 0) this.push[id] = pushIndex('stock');
    }
    const like = this.id('like');
    if (like >= 0) this.push[like] = pushIndex('simile');
  }
}
