import type { Block } from '../../style/types.js';
import type { Reading } from '../read/paragraph.js';
import type { Resolved } from './resolved.js';
import type { Place } from './place.js';

/** One paragraph and what is known of it. Fields are emptied when an edit makes them wrong. */
export interface Entry extends Place {
  readonly text: string;
  at: number;
  block: Block;
  scene: number;
  /** Whether it begins another scene than the paragraph before it. */
  opens: boolean;
  reading: Reading | undefined;
  /** Its facts whose holders are known, and who does each of its acts. */
  resolved: readonly Resolved[] | undefined;
  doers: readonly (string | undefined)[] | undefined;
}

/** Empties what hangs on who is meant. */
export function unresolve(entry: Entry): void {
  entry.resolved = undefined;
  entry.doers = undefined;
}
