/** A small repeatable source of chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = out[at] as T;
    out[at] = out[other] as T;
    out[other] = held;
  }
  return out;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value below which `share` of the values lie, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

/** Ranks from 1, ties sharing their mean. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) out[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return out;
}

export function pearson(one: readonly number[], other: readonly number[]): number {
  const [left, right] = [mean(one), mean(other)];
  let both = 0;
  let lefts = 0;
  let rights = 0;
  for (let at = 0; at < one.length; at++) {
    const [x, y] = [(one[at] ?? 0) - left, (other[at] ?? 0) - right];
    both += x * y;
    lefts += x * x;
    rights += y * y;
  }
  return both / Math.sqrt(lefts * rights);
}

/** Spearman's rank correlation. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  return pearson(ranks(one), ranks(other));
}

/** The middle 95 % of a statistic over samples drawn with replacement. */
export function interval<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
  random: () => number,
  times = 1000,
): [number, number] {
  const values = Array.from({ length: times }, () => statistic(items.map(() => items[Math.floor(random() * items.length)] as T))).filter(
    Number.isFinite,
  );
  return [quantile(values, 0.025), quantile(values, 0.975)];
}
