import { COUNTS } from '../../../src/story/style/counts.js';
import { StyleDocument } from '../../../src/story/style/document.js';
import type { Lexicon } from '../../../src/story/style/lexicon.js';
import type { Matrix } from './embedding.js';

/** What the ridge learns from: one text. */
export interface Row {
  readonly features: Int32Array;
  /** Square roots of how often each feature comes in 1,000 words. */
  readonly values: Float32Array;
  readonly counts: Float32Array;
}

export function rowOf(text: string, lexicon: Lexicon): Row {
  const times = new Map<number, number>();
  const counts = new Float64Array(COUNTS.length);
  let words = 0;
  for (const paragraph of new StyleDocument(lexicon, text).paragraphs()) {
    words += paragraph.words;
    for (const id of paragraph.features) times.set(id, (times.get(id) ?? 0) + 1);
    for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (paragraph.counts[at] ?? 0);
  }
  const root = (count: number): number => Math.sqrt((1000 * count) / Math.max(1, words));
  return {
    features: Int32Array.from(times.keys()),
    values: Float32Array.from(times.values(), root),
    counts: Float32Array.from(counts, root),
  };
}

/** How strongly each of five views of a text speaks. Chosen by cross-validation by model. */
export interface Mixture {
  readonly words: number;
  readonly pairs: number;
  /** Pairs with one more word between them. */
  readonly apart: number;
  readonly meaning: number;
  readonly counts: number;
}

/** Everything that turns rows into a kernel, and a kernel's solution back into weights. */
export interface Views {
  readonly rows: readonly Row[];
  /** One over the square root of each feature's spread. */
  readonly scales: Float32Array;
  /** The same, but 0 for words too seldom met to have a say of their own: only their meaning speaks. */
  readonly ownScales: Float32Array;
  readonly countScales: Float32Array;
  readonly embedding: Matrix;
  /** Each row in the embedding's directions. */
  readonly meanings: Matrix;
  /** Factors that bring the views to one size, times the mixture. Those of words and pairs are in `ownScales` already. */
  readonly factors: Pick<Mixture, 'meaning' | 'counts'>;
}

/** A word in a few dozen chapters must not be made as loud as one in hundreds. */
const LEAST_SPREAD = 0.1;

function spreads(rows: readonly Row[], size: number): { scales: Float32Array; countScales: Float32Array } {
  const sum = new Float64Array(size);
  const square = new Float64Array(size);
  const countSum = new Float64Array(COUNTS.length);
  const countSquare = new Float64Array(COUNTS.length);
  const add = (sums: Float64Array, squares: Float64Array, at: number, value: number): void => {
    sums[at] = (sums[at] ?? 0) + value;
    squares[at] = (squares[at] ?? 0) + value * value;
  };
  for (const row of rows) {
    for (const [at, id] of row.features.entries()) add(sum, square, id, row.values[at] ?? 0);
    for (const [at, value] of row.counts.entries()) add(countSum, countSquare, at, value);
  }
  const spread = (sums: Float64Array, squares: Float64Array, at: number): number =>
    Math.sqrt(Math.max((squares[at] ?? 0) / rows.length - ((sums[at] ?? 0) / rows.length) ** 2, LEAST_SPREAD ** 2));
  return {
    scales: Float32Array.from(sum, (_, at) => 1 / Math.sqrt(spread(sum, square, at))),
    countScales: Float32Array.from(countSum, (_, at) => 1 / spread(countSum, countSquare, at)),
  };
}

function meaningsOf(rows: readonly Row[], scales: Float32Array, embedding: Matrix): Matrix {
  const width = embedding.columns;
  const values = new Float32Array(rows.length * width);
  for (const [at, row] of rows.entries()) {
    for (const [k, id] of row.features.entries()) {
      if (id >= embedding.rows) continue;
      const value = (row.values[k] ?? 0) * (scales[id] ?? 0);
      for (let d = 0; d < width; d++)
        values[at * width + d] = (values[at * width + d] ?? 0) + value * (embedding.values[id * width + d] ?? 0);
    }
  }
  return { rows: rows.length, columns: width, values };
}

/** Mean squared distance of vectors from their mean. */
function size(vectors: readonly (readonly [number, number][])[], width: number): number {
  const sum = new Float64Array(width);
  let squares = 0;
  for (const vector of vectors) {
    for (const [at, value] of vector) {
      sum[at] = (sum[at] ?? 0) + value;
      squares += value * value;
    }
  }
  return (squares - sum.reduce((total, value) => total + value * value, 0) / vectors.length) / vectors.length;
}

/** Words beyond the commonest have no weight of their own; chosen by cross-validation by model. */
const OWN_WORDS = 6_000;

/** How many features there are of each kind: words, the commonest first, pairs, and pairs a word apart, one behind the other. */
export type Sizes = Readonly<Record<'words' | 'pairs' | 'apart', number>>;

export function viewsOf(rows: readonly Row[], sizes: Sizes, embedding: Matrix, mixture: Mixture): Views {
  const { words } = sizes;
  const features = words + sizes.pairs + sizes.apart;
  const { scales, countScales } = spreads(rows, features);
  const meanings = meaningsOf(rows, scales, embedding);
  const sizeOf = (from: number, to: number): number => {
    const picked = (row: Row): [number, number][] =>
      Array.from(row.features, (id, at): [number, number] => [id, (row.values[at] ?? 0) * (scales[id] ?? 0)]).filter(
        ([id]) => id >= from && id < to,
      );
    return size(rows.map(picked), features);
  };
  const ownWords = Math.sqrt(mixture.words / sizeOf(0, OWN_WORDS));
  const ownPairs = Math.sqrt(mixture.pairs / sizeOf(words, words + sizes.pairs));
  const ownApart = Math.sqrt(mixture.apart / sizeOf(words + sizes.pairs, features));
  const ownScales = scales.map((scale, id) => {
    if (id >= words) return scale * (id < words + sizes.pairs ? ownPairs : ownApart);
    return id < OWN_WORDS ? scale * ownWords : 0;
  });
  const width = embedding.columns;
  const meaning = size(
    rows.map((_, at) => Array.from(meanings.values.subarray(at * width, (at + 1) * width), (value, d): [number, number] => [d, value])),
    width,
  );
  const factors = { meaning: mixture.meaning / meaning, counts: mixture.counts / COUNTS.length };
  return { rows, scales, ownScales, countScales, embedding, meanings, factors };
}

/** One row spelled out in a dense buffer, its words scaled. */
function spread(row: Row, scales: Float32Array, into: Float32Array): void {
  for (const [at, id] of row.features.entries()) into[id] = (row.values[at] ?? 0) * (scales[id] ?? 0);
}

function alikeInWords(dense: Float32Array, row: Row, scales: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < row.features.length; at++) {
    const id = row.features[at] ?? 0;
    const value = dense[id] ?? 0;
    if (value !== 0) sum += value * (row.values[at] ?? 0) * (scales[id] ?? 0);
  }
  return sum;
}

function alikeInMeaning({ values, columns }: Matrix, one: number, other: number): number {
  let sum = 0;
  for (let d = 0; d < columns; d++) sum += (values[one * columns + d] ?? 0) * (values[other * columns + d] ?? 0);
  return sum;
}

function alikeInCounts(one: Row, other: Row, scales: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < scales.length; at++) sum += (one.counts[at] ?? 0) * (other.counts[at] ?? 0) * (scales[at] ?? 0) ** 2;
  return sum;
}

/** The likeness of every row to every other. */
export function kernelOf(views: Views): Float32Array[] {
  const { rows, ownScales: scales, countScales, meanings, factors } = views;
  const dense = new Float32Array(scales.length);
  const kernel = rows.map(() => new Float32Array(rows.length));
  for (const [one, row] of rows.entries()) {
    spread(row, scales, dense);
    for (const [other, against] of rows.slice(0, one + 1).entries()) {
      const likeness =
        alikeInWords(dense, against, scales) +
        factors.meaning * alikeInMeaning(meanings, one, other) +
        factors.counts * alikeInCounts(row, against, countScales);
      const [mine, theirs] = [kernel[one], kernel[other]];
      if (mine) mine[other] = likeness;
      if (theirs) theirs[one] = likeness;
    }
    for (const id of row.features) dense[id] = 0;
  }
  return kernel;
}

export interface Weights {
  readonly features: Float64Array;
  readonly counts: Float64Array;
}

/** The rows summed with their multipliers. */
function summed({ rows, scales, countScales, factors }: Views, multipliers: Float64Array): { sums: Float64Array; counts: Float64Array } {
  const sums = new Float64Array(scales.length);
  const counts = new Float64Array(COUNTS.length);
  for (const [at, row] of rows.entries()) {
    const multiplier = multipliers[at] ?? 0;
    if (multiplier === 0) continue;
    for (const [k, id] of row.features.entries()) sums[id] = (sums[id] ?? 0) + multiplier * (row.values[k] ?? 0) * (scales[id] ?? 0);
    for (const [k, value] of row.counts.entries())
      counts[k] = (counts[k] ?? 0) + multiplier * value * (countScales[k] ?? 0) ** 2 * factors.counts;
  }
  return { sums, counts };
}

/** From one multiplier a row to one weight a feature. */
export function weightsOf(views: Views, multipliers: Float64Array): Weights {
  const { scales, ownScales, embedding, factors } = views;
  const { sums, counts } = summed(views, multipliers);
  const width = embedding.columns;
  const direction = new Float64Array(width);
  for (const [at, value] of embedding.values.entries()) {
    direction[at % width] = (direction[at % width] ?? 0) + (sums[Math.floor(at / width)] ?? 0) * value;
  }
  const meaningOf = (id: number): number =>
    id < embedding.rows ? direction.reduce((sum, value, d) => sum + value * (embedding.values[id * width + d] ?? 0), 0) : 0;
  const weightOf = (sum: number, id: number): number => {
    const scale = scales[id] ?? 1;
    return ((ownScales[id] ?? 0) ** 2 / scale) * sum + scale * factors.meaning * meaningOf(id);
  };
  return { features: sums.map(weightOf), counts };
}
