import search from 'approx-string-match';
import type { Normalised } from './normalise.js';
import { isMisspelling } from './spelling.js';

/** One edit in ten characters, and never more than this. */
const MOST_EDITS = 6;
const CHARACTERS_PER_EDIT = 10;
/** A quote that occurs, nearly, more often than this in a text is looked at no further. */
const MOST_CANDIDATES = 50;
const WORD_UNIT = /[\p{L}\p{N}]/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Edits (characters inserted, deleted or replaced) that a quote of this length may be away from the text. */
export function editsAllowed(length: number): number {
  return Math.min(MOST_EDITS, Math.floor(length / CHARACTERS_PER_EDIT));
}

/**
 * Stretches of the text that can hold the quote: of k + 1 pieces of a quote at least one is untouched by k edits, so that the text is
 * read closely only where a piece stands in it. Stretches that touch are one, which keeps the work linear in a text of repetitions.
 */
function stretches(text: string, quote: string, edits: number): Span[] {
  const found: Span[] = [];
  const pieces = edits + 1;
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor((piece * quote.length) / pieces);
    const part = quote.slice(from, Math.floor(((piece + 1) * quote.length) / pieces));
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      found.push({ start: Math.max(0, at - from - edits), end: Math.min(text.length, at - from + quote.length + edits) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The span widened to whole words, then narrowed to begin and end with a letter or digit. */
function toWords(text: string, { start, end }: Span): Span {
  const isWord = (at: number): boolean => WORD_UNIT.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isWord(from) && isWord(from - 1)) from--;
  while (to < text.length && isWord(to - 1) && isWord(to)) to++;
  while (from < to && !isWord(from)) from++;
  while (to > from && !isWord(to - 1)) to--;
  return { start: from, end: to };
}

/**
 * Finds a passage that differs from a quote by slips of spelling or punctuation only.
 *
 * @param quote normalised, beginning and ending with a letter or digit
 * @returns offsets into the normalised text; undefined when the nearest passage is a paraphrase or there is none
 */
export function findApproximately({ text }: Normalised, quote: string): Span | undefined {
  const edits = editsAllowed(quote.length);
  if (edits === 0) return undefined;
  const candidates = stretches(text, quote, edits)
    .flatMap(({ start, end }) =>
      search(text.slice(start, end), quote, edits).map((match) => ({
        start: match.start + start,
        end: match.end + start,
        errors: match.errors,
      })),
    )
    .sort((a, b) => a.errors - b.errors || a.start - b.start)
    .slice(0, MOST_CANDIDATES);
  for (const candidate of candidates) {
    const words = toWords(text, candidate);
    if (isMisspelling(quote, text.slice(words.start, words.end))) return words;
  }
  return undefined;
}
