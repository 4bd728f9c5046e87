/** Where a story was found again in a document that may have been changed since. */
export interface FoundDraft {
  /** UTF-16 offsets in the document's text, line breaks counted as one. */
  readonly start: number;
  readonly end: number;
  /** How far into the story the document goes: what follows is missing at `end`. */
  readonly storyEnd: number;
}

/** Shorter paragraphs ("Yes.") stand in many places and prove nothing. */
const SHORTEST_PROOF = 24;

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/**
 * Looks for a story in a document by its own text: whole, or its beginning, or as many of its paragraphs as the writer left alone.
 *
 * @param text the document with `\n` line breaks
 * @param story what the journal says was written
 * @param hint where it stood when last seen; the nearest match wins
 */
export function findDraft(text: string, story: string, hint = 0): FoundDraft | undefined {
  if (story.trim() === '') return undefined;
  const whole = nearest(text, story, hint);
  if (whole !== undefined) return { start: whole, end: whole + story.length, storyEnd: story.length };
  const paragraphs = paragraphsOf(story);
  const opening = findOpening(text, story, paragraphs, hint);
  return opening === undefined ? undefined : extend(text, story, paragraphs, opening);
}

/** The longest beginning of the story that stands in the text, else the first paragraph that does. */
function findOpening(text: string, story: string, paragraphs: readonly Paragraph[], hint: number): FoundDraft | undefined {
  const probe = story.slice(0, SHORTEST_PROOF);
  let best: FoundDraft | undefined;
  for (let at = text.indexOf(probe); at >= 0; at = text.indexOf(probe, at + 1)) {
    const length = commonLength(text, at, story, 0);
    if (!best || length > best.storyEnd || (length === best.storyEnd && Math.abs(at - hint) < Math.abs(best.start - hint))) {
      best = { start: at, end: at + length, storyEnd: length };
    }
  }
  if (best) return best;
  for (const paragraph of paragraphs) {
    if (paragraph.text.length < SHORTEST_PROOF) continue;
    const at = nearest(text, paragraph.text, hint);
    if (at !== undefined) return { start: at, end: at + paragraph.text.length, storyEnd: paragraph.start + paragraph.text.length };
  }
  return undefined;
}

/** Steps over what the writer changed: later paragraphs that still stand, in order, belong to the draft too. */
function extend(text: string, story: string, paragraphs: readonly Paragraph[], opening: FoundDraft): FoundDraft {
  let { end, storyEnd } = opening;
  for (const paragraph of paragraphs) {
    if (paragraph.start < storyEnd) continue;
    const probe = paragraph.text.slice(0, SHORTEST_PROOF);
    if (probe.length < SHORTEST_PROOF) continue;
    const at = text.indexOf(probe, end);
    if (at < 0) continue;
    const length = commonLength(text, at, story, paragraph.start);
    end = at + length;
    storyEnd = paragraph.start + length;
  }
  return { start: opening.start, end, storyEnd };
}

function nearest(text: string, part: string, hint: number): number | undefined {
  const after = text.indexOf(part, hint);
  const before = text.lastIndexOf(part, hint);
  if (after < 0) return before < 0 ? undefined : before;
  return before < 0 || after - hint <= hint - before ? after : before;
}

/** Length of what text from `at` and story from `from` have in common, never ending inside a surrogate pair. */
function commonLength(text: string, at: number, story: string, from: number): number {
  const most = Math.min(text.length - at, story.length - from);
  let length = 0;
  while (length < most && text.charCodeAt(at + length) === story.charCodeAt(from + length)) length++;
  const last = story.charCodeAt(from + length - 1);
  return length > 0 && last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}

function paragraphsOf(story: string): Paragraph[] {
  return Array.from(story.matchAll(/[^\n]+/g), (match) => ({ start: match.index, text: match[0] }));
}
