import type { TextRange } from '../../findings/finding.js';
import { isSceneBreak } from '../../text/scenes.js';

/** A part may end this much earlier than it could, to end with a scene. */
const SCENE_SLACK = 0.35;
const PARAGRAPH_SLACK = 0.2;

function lastSceneBreak(text: string, from: number, to: number): number {
  let at = -1;
  for (const line of text.slice(from, to).matchAll(/[^\n]+/gu)) if (isSceneBreak(line[0].trimEnd())) at = from + line.index;
  return at;
}

function lastMatch(text: string, pattern: RegExp, from: number, to: number): number {
  let at = -1;
  for (const match of text.slice(from, to).matchAll(pattern)) at = from + match.index + match[0].length;
  return at;
}

function cut(text: string, start: number, limit: number): number {
  const length = limit - start;
  const scene = lastSceneBreak(text, start + Math.floor(length * (1 - SCENE_SLACK)), limit);
  if (scene > start) return scene;
  const late = start + Math.floor(length * (1 - PARAGRAPH_SLACK));
  for (const pattern of [/\n\s*\n/gu, /\n/gu, /[.!?…]["'”’)]*\s+/gu, /\s+/gu]) {
    const at = lastMatch(text, pattern, late, limit);
    if (at > start) return at;
  }
  // No space to cut at: never between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1)) && length > 1 ? limit - 1 : limit;
}

/**
 * Parts a text in stretches of about the same length, none longer than `maxUnits`, cut at scenes, else paragraphs, lines, sentences, words.
 * The stretches follow on each other without a gap.
 */
export function splitText(text: string, maxUnits: number): TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = 0; start < text.length;) {
    const left = text.length - start;
    // Equal shares of what is left, with some room so that a share may end late as well as early.
    const share = Math.ceil(left / Math.ceil(left / maxUnits));
    const limit = start + Math.min(maxUnits, Math.ceil(share * 1.1));
    const end = left <= maxUnits ? text.length : cut(text, start, limit);
    ranges.push({ start, end });
    start = end;
  }
  return ranges;
}
