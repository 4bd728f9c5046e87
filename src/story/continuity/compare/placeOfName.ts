import type { Entry } from './entry.js';
import type { Spot } from './rawSlip.js';

/** Where a story first uses a name in its narration. */
export function placeOfName(entries: readonly Entry[], name: string): Spot | undefined {
  const last = name.split(' ').at(-1) ?? name;
  for (const [paragraph, { text, reading }] of entries.entries()) {
    const start = text.indexOf(last);
    if (start < 0 || !(reading?.names.some((use) => use.text === name) || reading?.spoken.includes(name))) continue;
    const whole = text.indexOf(name);
    return whole >= 0 ? { paragraph, start: whole, end: whole + name.length } : { paragraph, start, end: start + last.length };
  }
  return undefined;
}
