import type { TextRange } from '../findings/finding.js';
import { splitFrontMatter } from '../text/frontMatter.js';
import type { LedgerBook } from './book.js';
import { declaredIn } from './canon.js';
import { Passages, type CanonText } from './place.js';

/** What is to be checked. */
export interface CoherenceRequest {
  /** The file as it stands: byte-order mark, CR and front matter included. All offsets are into it. */
  readonly text: string;
  /** The notes beside the story, by name. */
  readonly notes?: readonly { readonly file: string; readonly text: string }[];
  /** What was kept of earlier checks. */
  readonly book?: LedgerBook;
}

/** The file's own declarations and the notes beside it, and where the story stands. */
export function openStory({ text, notes = [] }: CoherenceRequest): { readonly passages: Passages; readonly body: TextRange } {
  const { bodyStart } = splitFrontMatter(text);
  const canon: CanonText[] = [...declaredIn(text), ...notes.map((one) => ({ ...one, offset: 0 }))];
  return { passages: new Passages(text, canon), body: { start: bodyStart, end: text.length } };
}
