/** Stops when the remainder is this small beside the target. */
const CLOSE = 1e-5;
const MOST_ROUNDS = 400;

export interface Fit {
  /** One a training row, 0 for rows left out. Predictions are `kernel · multipliers + intercept`. */
  readonly multipliers: Float64Array;
  readonly intercept: number;
}

function product(kernel: readonly Float32Array[], picked: readonly number[], vector: Float64Array): Float64Array {
  const out = new Float64Array(picked.length);
  for (const [at, row] of picked.entries()) {
    const values = kernel[row];
    let sum = 0;
    for (let k = 0; k < picked.length; k++) sum += (values?.[picked[k] ?? 0] ?? 0) * (vector[k] ?? 0);
    out[at] = sum;
  }
  return out;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Solves `apply(x) = target` for a positive definite `apply`, by conjugate gradients. */
function solve(apply: (vector: Float64Array) => Float64Array, target: Float64Array): Float64Array {
  const out = new Float64Array(target.length);
  const rest = Float64Array.from(target);
  let step = Float64Array.from(target);
  let size = dot(rest, rest);
  const enough = size * CLOSE * CLOSE;
  for (let round = 0; round < MOST_ROUNDS && size > enough; round++) {
    const applied = apply(step);
    const length = size / dot(step, applied);
    for (let at = 0; at < out.length; at++) {
      out[at] = (out[at] ?? 0) + length * (step[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - length * (applied[at] ?? 0);
    }
    const before = size;
    size = dot(rest, rest);
    step = step.map((value, at) => (rest[at] ?? 0) + (size / before) * value);
  }
  return out;
}

/**
 * Weighted ridge regression in its dual form, centred by the weights, solved by conjugate gradients.
 *
 * @param kernel likeness of every row to every other
 * @param targets what to predict, one a row
 * @param weights how much each row counts; 0 leaves it out
 * @param penalty in units of the rows' mean likeness to themselves
 */
export function ridge(kernel: readonly Float32Array[], targets: readonly number[], weights: readonly number[], penalty: number): Fit {
  const picked = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const total = picked.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
  const share = Float64Array.from(picked, (at) => (weights[at] ?? 0) / total);
  const root = share.map((value) => Math.sqrt(value * picked.length));
  const sum = (vector: Float64Array): number => vector.reduce((all, value) => all + value, 0);
  const means = product(kernel, picked, share);
  const middle = dot(means, share);
  const centred = (vector: Float64Array): Float64Array => {
    const all = sum(vector);
    const along = dot(means, vector);
    return product(kernel, picked, vector).map((value, at) => value - (means[at] ?? 0) * all - along + middle * all);
  };
  const own = picked.reduce((all, row, at) => all + (kernel[row]?.[row] ?? 0) - 2 * (means[at] ?? 0) + middle, 0) / picked.length;
  const mean = picked.reduce((all, row, at) => all + (targets[row] ?? 0) * (share[at] ?? 0), 0);
  const wanted = Float64Array.from(picked, (row, at) => ((targets[row] ?? 0) - mean) * (root[at] ?? 0));
  const solved = solve((vector) => {
    const scaled = centred(vector.map((value, at) => value * (root[at] ?? 0)));
    return scaled.map((value, at) => value * (root[at] ?? 0) + penalty * own * (vector[at] ?? 0));
  }, wanted).map((value, at) => value * (root[at] ?? 0));
  // Centring by the training rows is folded into the multipliers and the intercept, so that a prediction needs neither.
  const all = sum(solved);
  const multipliers = new Float64Array(weights.length);
  for (const [at, row] of picked.entries()) multipliers[row] = (solved[at] ?? 0) - all * (share[at] ?? 0);
  return { multipliers, intercept: mean - dot(means, solved) + middle * all };
}
