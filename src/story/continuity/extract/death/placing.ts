import type { Hit } from '../fact.js';

/** A pattern that tells where each of its groups stands: two who are not named are written alike. */
export function placing(source: string): RegExp {
  return new RegExp(source, 'gud');
}

/** Where a group of such a pattern begins in the text that was read. */
export function startOf({ match, start }: Hit, group: string): number {
  return match.indices?.groups?.[group]?.[0] ?? start;
}
