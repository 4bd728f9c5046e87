import { chance } from './statistics.js';

/** Words further apart than this in a paragraph do not keep company. */
const REACH = 10;
const ROUNDS = 4;

/** Rows of numbers, one after the other. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** How often words stand near each other, nearer ones counting more. */
function companies(sequences: readonly Int32Array[], words: number): Float32Array {
  const counts = new Float32Array(words * words);
  for (const sequence of sequences) {
    for (let at = 0; at < sequence.length; at++) {
      const one = sequence[at] ?? words;
      if (one >= words) continue;
      for (let step = 1; step <= REACH && at + step < sequence.length; step++) {
        const other = sequence[at + step] ?? words;
        if (other >= words) continue;
        counts[one * words + other] = (counts[one * words + other] ?? 0) + 1 / step;
        counts[other * words + one] = (counts[other * words + one] ?? 0) + 1 / step;
      }
    }
  }
  return counts;
}

/** Positive pointwise mutual information, the second word's frequency flattened by the power 0.75. */
function information(counts: Float32Array, words: number): Sparse {
  const sums = new Float64Array(words);
  for (let row = 0; row < words; row++)
    for (let at = row * words; at < (row + 1) * words; at++) sums[row] = (sums[row] ?? 0) + (counts[at] ?? 0);
  const flat = sums.map((sum) => sum ** 0.75);
  const total = flat.reduce((sum, value) => sum + value, 0);
  const starts = new Int32Array(words + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < words; row++) {
    for (let column = 0; column < words; column++) {
      const count = counts[row * words + column] ?? 0;
      if (count === 0) continue;
      const value = Math.log((count * total) / ((sums[row] ?? 1) * (flat[column] ?? 1)));
      if (value <= 0) continue;
      columns.push(column);
      values.push(value);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

function times(sparse: Sparse, dense: Matrix): Matrix {
  const { columns: width } = dense;
  const out = new Float32Array(dense.rows * width);
  for (let row = 0; row < dense.rows; row++) {
    const to = row * width;
    for (let at = sparse.starts[row] ?? 0; at < (sparse.starts[row + 1] ?? 0); at++) {
      const value = sparse.values[at] ?? 0;
      const from = (sparse.columns[at] ?? 0) * width;
      for (let k = 0; k < width; k++) out[to + k] = (out[to + k] ?? 0) + value * (dense.values[from + k] ?? 0);
    }
  }
  return { rows: dense.rows, columns: width, values: out };
}

/** Makes columns orthonormal, in place (Gram and Schmidt, twice), on the transpose for the sake of the cache. Answers the lengths they had. */
function orthonormal({ rows, columns, values }: Matrix): Float64Array {
  const turned = Array.from({ length: columns }, (_, column) =>
    Float64Array.from({ length: rows }, (_none, row) => values[row * columns + column] ?? 0),
  );
  const lengths = new Float64Array(columns);
  for (const [at, vector] of turned.entries()) {
    lengths[at] = Math.sqrt(dot(vector, vector));
    for (let pass = 0; pass < 2; pass++) {
      for (const before of turned.slice(0, at)) {
        const along = dot(vector, before);
        for (let row = 0; row < rows; row++) vector[row] = (vector[row] ?? 0) - along * (before[row] ?? 0);
      }
    }
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let row = 0; row < rows; row++) vector[row] = (vector[row] ?? 0) / length;
    for (let row = 0; row < rows; row++) values[row * columns + at] = vector[row] ?? 0;
  }
  return lengths;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/**
 * Places words so that those that keep the same company are near each other: the leading directions of their mutual information,
 * by subspace iteration. Knows nothing of the judge's scores.
 *
 * @param sequences words of each paragraph by number; numbers from `words` on are passed over
 * @returns one row of length 1 a word
 */
export function embed(sequences: readonly Int32Array[], words: number, dimensions: number, seed: number): Matrix {
  const sparse = information(companies(sequences, words), words);
  const random = chance(seed);
  let basis: Matrix = { rows: words, columns: dimensions, values: Float32Array.from({ length: words * dimensions }, () => random() - 0.5) };
  let lengths: Float64Array = new Float64Array(dimensions);
  for (let round = 0; round < ROUNDS; round++) {
    basis = times(sparse, basis);
    lengths = orthonormal(basis);
  }
  const { values } = basis;
  for (let row = 0; row < words; row++) {
    let length = 0;
    for (let k = 0; k < dimensions; k++) {
      const at = row * dimensions + k;
      values[at] = (values[at] ?? 0) * Math.sqrt(lengths[k] ?? 0);
      length += (values[at] ?? 0) ** 2;
    }
    for (let k = 0; k < dimensions; k++) values[row * dimensions + k] = (values[row * dimensions + k] ?? 0) / (Math.sqrt(length) || 1);
  }
  return basis;
}
