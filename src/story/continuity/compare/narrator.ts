import type { Entry } from '../document.js';

/**
 * The names of whoever tells a story of the first person: what they say of themselves ("my name is Petra"), and the names others call
 * somebody by in talk whom the narration does not know, save in one place that may be the slip.
 */
export function narratorsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const given = new Set<string>();
  const called = new Set<string>();
  const told = new Map<string, number>();
  for (const { reading } of entries) {
    if (!reading) continue;
    for (const name of reading.introduced) given.add(name);
    for (const name of reading.called) called.add(name);
    for (const name of new Set(reading.names.flatMap(({ text }) => text.split(' ')))) told.set(name, (told.get(name) ?? 0) + 1);
  }
  return new Set([...given, ...[...called].filter((name) => (told.get(name) ?? 0) <= 1)]);
}
