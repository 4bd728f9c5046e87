import { splitFrontMatter } from '../text/frontMatter.js';

/**
 * Where new text may go, nearest to an offset: not into front matter, not into a word, a character of two units or a line break of two.
 * @returns a UTF-16 offset into `text`
 */
export function placeFor(text: string, at: number): number {
  const { bodyStart } = splitFrontMatter(text);
  let place = Math.min(Math.max(at, bodyStart), text.length);
  if (text[place - 1] === '\r' && text[place] === '\n') place--;
  if (/^[\udc00-\udfff]$/.test(text[place] ?? '') && /^[\ud800-\udbff]$/.test(text[place - 1] ?? '')) place++;
  const isInner = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff’'-]/u.test(unit);
  const inWord = /[\p{L}\p{N}\p{M}’'-]$/u.test(text.slice(0, place)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(place));
  if (inWord) while (place < text.length && isInner(text[place])) place++;
  return place;
}
