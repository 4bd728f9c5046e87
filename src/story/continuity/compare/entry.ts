import type { Block } from '../../style/types.js';
import type { Reading } from '../read/paragraph.js';
import type { Resolved } from './facts.js';

/** One paragraph and what is known of it. Fields are emptied when an edit makes them wrong. */
export interface Entry {
  readonly text: string;
  block: Block;
  scene: number;
  reading: Reading | undefined;
  resolved: readonly Resolved[] | undefined;
}
