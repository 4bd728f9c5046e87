import type { TextRange } from '../findings/finding.js';
import { hashOf } from '../judging/fence.js';
import { splitText } from '../review/parts/split.js';
import { isSceneBreak } from '../text/scenes.js';

/** UTF-16 units of a long chapter, about 3,000 words: windows of scenes found 40 % of slips where chapters found 70 %. */
export const CHAPTER_UNITS = 18_000;
/** A chapter shorter than this share of a window is read with the next. */
const LEAST_CHAPTER = 0.4;
/** Elsewhere a window is at least this full. */
const LEAST_FILLED = 0.6;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+\S/u;
const LINE_HASHED = 80;

interface Cut {
  readonly at: number;
  /** 2: a scene ends here; 1: a paragraph; 0: a line. */
  readonly rank: number;
  readonly hash: string;
}

function rankOf(text: string, at: number, line: string): number {
  if (isSceneBreak(line.trim())) return 2;
  return /\n[ \t\r]*\n$/u.test(text.slice(Math.max(0, at - 8), at)) ? 1 : 0;
}

/**
 * Where a window that begins at `start` ends: at a heading, else where the weightiest break is. Of equals the one is taken whose line has the
 * lowest hash: after an edit the later windows fall where they fell before, and need not be read again.
 */
function endOf(text: string, start: number, max: number): number {
  const limit = Math.min(text.length, start + max);
  const cuts: Cut[] = [];
  for (const match of text.slice(start, limit).matchAll(/^[^\n]*\S[^\n]*/gmu)) {
    const at = start + match.index;
    const line = match[0];
    if (at - start >= max * LEAST_CHAPTER && HEADING.test(line)) return at;
    if (at - start < max * LEAST_FILLED) continue;
    cuts.push({ at, rank: rankOf(text, at, line), hash: hashOf(line.slice(0, LINE_HASHED)) });
  }
  if (limit === text.length) return limit;
  const best = cuts.sort((a, b) => b.rank - a.rank || (a.hash < b.hash ? -1 : Number(a.hash > b.hash)))[0];
  // A line without end: by sentences, words, and never inside a surrogate pair.
  return best?.at ?? start + (splitText(text.slice(start, limit + 1), max)[0]?.end ?? max);
}

/** Parts a text into windows of a chapter's size that follow on each other without a gap. */
export function windowsOf(text: string, max = CHAPTER_UNITS): TextRange[] {
  const windows: TextRange[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.max(start + 1, endOf(text, start, max));
    windows.push({ start, end });
    start = end;
  }
  return windows;
}
