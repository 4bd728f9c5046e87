/**
 * Picks an order of items that are good and unlike each other: greedy MAP of a determinantal point process, each step taking the item with the largest
 * Schur complement, that is what the item adds to the determinant of the kernel of those picked before.
 *
 * @param similarity symmetric, 1 on the diagonal, 0 to 1 elsewhere: a Gram matrix of unit vectors, or near one
 * @param quality one positive figure an item; the kernel is q·S·q + η on the diagonal
 * @param count items wanted at most
 * @param first the item to begin with; the best where it is left out
 * @returns indexes, in the order picked
 */
export function pickApart(similarity: readonly (readonly number[])[], quality: readonly number[], count: number, first?: number): number[] {
  const size = quality.length;
  const at = (i: number, j: number): number => (quality[i] ?? 0) * (similarity[i]?.[j] ?? 0) * (quality[j] ?? 0) + (i === j ? ETA : 0);
  // Rows of the Cholesky factor of what was picked, one entry an item; what is left of each diagonal is the Schur complement.
  const rows: number[][] = Array.from({ length: size }, () => []);
  const gains = Array.from({ length: size }, (_, item) => at(item, item));
  const picked: number[] = [];
  while (picked.length < Math.min(count, size)) {
    const next = picked.length === 0 && first !== undefined ? first : bestOf(gains, picked);
    const gain = gains[next] ?? 0;
    if (next < 0 || gain <= 0) break;
    const root = Math.sqrt(gain);
    for (let item = 0; item < size; item++) {
      if (item === next || picked.includes(item)) continue;
      const known = dot(rows[item] ?? [], rows[next] ?? []);
      const entry = (at(item, next) - known) / root;
      rows[item]?.push(entry);
      gains[item] = (gains[item] ?? 0) - entry * entry;
    }
    picked.push(next);
  }
  return picked;
}

/** Keeps the kernel invertible where two items are the same. */
const ETA = 1e-3;

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}

function bestOf(gains: readonly number[], picked: readonly number[]): number {
  let best = -1;
  for (const [item, gain] of gains.entries()) {
    if (!picked.includes(item) && (best < 0 || gain > (gains[best] ?? 0))) best = item;
  }
  return best;
}
