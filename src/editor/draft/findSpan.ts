import { DraftSpan } from './draftSpan.js';
import { findDraft } from './findDraft.js';

export interface FoundSpan {
  readonly span: DraftSpan;
  /** How far the document goes into the story. */
  readonly storyEnd: number;
}

/**
 * Finds a draft's span by its text, the front matter or blank lines it brought along included.
 * @param text the document with `\n` line breaks
 * @param hint where the span began when last seen
 */
export function findSpan(text: string, story: string, frame: string, hint: number): FoundSpan | undefined {
  const found = findDraft(text, story, hint);
  if (!found) return undefined;
  const framed = frame !== '' && text.slice(0, found.start).endsWith(frame);
  const span = new DraftSpan(found.start - (framed ? frame.length : 0));
  if (framed) span.appendFrame(frame.length);
  span.adopt(found.end - found.start, found.storyEnd);
  return { span, storyEnd: found.storyEnd };
}
