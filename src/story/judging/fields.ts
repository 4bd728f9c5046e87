import type { JsonObject } from './json.js';

/** Letters and digits of a key, lower case: `P1_Score`, `p1 score` and `p1Score` are one. */
export function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Keys of one object that are read: an honest reply has twenty, a flat one a hundred. */
export const MOST_KEYS = 2_000;

/** The first of these keys that an object has, however it is spelled. */
export function fieldOf(object: JsonObject, names: readonly string[]): unknown {
  const entries = new Map(
    Object.entries(object)
      .slice(0, MOST_KEYS)
      .map(([key, value]) => [keyOf(key), value]),
  );
  for (const name of names) {
    const value = entries.get(keyOf(name));
    if (value !== undefined) return value;
  }
  return undefined;
}
