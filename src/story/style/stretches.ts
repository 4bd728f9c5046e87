import type { Paragraph } from './paragraph.js';

/** A story up to this long is one stretch: the weights were learned from chapters of about 1,000 words. */
const WHOLE = 2_200;
/** A longer one is parted into stretches of at least, and at most about, so many words. */
const LEAST = 800;
const MOST = 1_800;
/** One paragraph in so many may end a stretch, told by its own words. */
const CUT_IN = 4;

/** From one paragraph to another, the last excluded. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Told by the paragraph alone, so that an edit moves the cuts near it and no others. */
function mayEnd(paragraph: Paragraph): boolean {
  let mix = paragraph.words;
  for (let at = 0; at < Math.min(8, paragraph.features.length); at++) mix = (Math.imul(mix, 31) + (paragraph.features[at] ?? 0)) | 0;
  return (mix >>> 3) % CUT_IN === 0;
}

/** Parts a story into stretches of about a chapter's length, for densities that do not depend on how long the story is. */
export function stretchesOf(paragraphs: readonly Paragraph[]): Stretch[] {
  let total = 0;
  for (const paragraph of paragraphs) total += paragraph.words;
  if (total <= WHOLE) return [{ from: 0, to: paragraphs.length }];
  const stretches: Stretch[] = [];
  let from = 0;
  let words = 0;
  let left = total;
  let at = 0;
  for (const paragraph of paragraphs) {
    at++;
    words += paragraph.words;
    left -= paragraph.words;
    const full = words >= LEAST && (mayEnd(paragraph) || words >= MOST);
    if (full && left >= LEAST) {
      stretches.push({ from, to: at });
      from = at;
      words = 0;
    }
  }
  if (from < paragraphs.length) stretches.push({ from, to: paragraphs.length });
  return stretches;
}
