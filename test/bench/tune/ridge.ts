/** Stops when the remainder is this small beside the target. */
const CLOSE = 1e-5;
const MOST_ROUNDS = 400;

export interface Fit {
  /** One a training row, 0 for rows left out. Predictions for the inner group are `kernel · multipliers + intercept`. */
  readonly multipliers: Float64Array;
  readonly intercept: number;
}

export interface Problem {
  /** Likeness of every row to every other. */
  readonly kernel: readonly Float32Array[];
  /** What to predict, one a row. */
  readonly targets: readonly number[];
  /** How much each row counts; 0 leaves it out. */
  readonly weights: readonly number[];
  /** Rows of the group that is to be predicted. */
  readonly inner: readonly boolean[];
}

/** How freely the level of the targets moves, in units of the rows' mean likeness to themselves. */
const LEVEL = 3;

/** The kernel of the picked rows times a vector; rows of the inner group are `own` times more alike to each other. */
function product({ kernel, inner }: Problem, picked: readonly number[], own: number, vector: Float64Array): Float64Array {
  const out = new Float64Array(picked.length);
  const close = Uint8Array.from(picked, (row) => Number(inner[row]));
  for (const [at, row] of picked.entries()) {
    const values = kernel[row];
    let all = 0;
    let inside = 0;
    for (let k = 0; k < picked.length; k++) {
      const part = (values?.[picked[k] ?? 0] ?? 0) * (vector[k] ?? 0);
      all += part;
      inside += part * (close[k] ?? 0);
    }
    out[at] = all + own * (close[at] ?? 0) * inside;
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

/** Mean squared distance of the picked rows from their mean, each counting by its share. */
function spreadOf(problem: Problem, picked: readonly number[], share: Float64Array): number {
  const means = product(problem, picked, 0, share);
  const mean = means.reduce((sum, value) => sum + value, 0) / picked.length;
  const itself = picked.reduce((sum, row) => sum + (problem.kernel[row]?.[row] ?? 0), 0) / picked.length;
  return itself - 2 * mean + dot(means, share);
}

/**
 * Weighted ridge regression in its dual form, solved by conjugate gradients. Rows of an inner group have weights of their own beside
 * those that all rows share: the rest teaches what the group has in common with it, and no more.
 *
 * @param penalty in units of the rows' mean likeness to themselves
 * @param own how freely the inner group's weights part from the shared ones; 0 for not at all
 */
export function ridge(problem: Problem, penalty: number, own: number): Fit {
  const { targets, weights, inner } = problem;
  const picked = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  const total = picked.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
  const share = Float64Array.from(picked, (at) => (weights[at] ?? 0) / total);
  const root = share.map((value) => Math.sqrt(value * picked.length));
  const rooted = (vector: Float64Array): Float64Array => vector.map((value, at) => value * (root[at] ?? 0));
  const sum = (vector: Float64Array): number => vector.reduce((all, value) => all + value, 0);
  const unit = spreadOf(problem, picked, share);
  const mean = picked.reduce((all, row, at) => all + (targets[row] ?? 0) * (share[at] ?? 0), 0);
  const wanted = rooted(Float64Array.from(picked, (row) => (targets[row] ?? 0) - mean));
  const solved = solve((vector) => {
    const scaled = rooted(vector);
    const level = LEVEL * unit * sum(scaled);
    const applied = rooted(product(problem, picked, own, scaled).map((value) => value + level));
    return applied.map((value, at) => value + penalty * unit * (vector[at] ?? 0));
  }, wanted);
  const found = rooted(solved);
  const multipliers = new Float64Array(weights.length);
  for (const [at, row] of picked.entries()) multipliers[row] = (found[at] ?? 0) * (inner[row] === true ? 1 + own : 1);
  return { multipliers, intercept: mean + LEVEL * unit * sum(found) };
}
