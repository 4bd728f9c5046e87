import search from 'approx-string-match';
import type { Normalised } from './normalise.js';
import { isMisspelling } from './spelling.js';
import { isWordUnit } from './wordUnits.js';

/** One edit in ten characters, and never more than this. */
const MOST_EDITS = 6;
const CHARACTERS_PER_EDIT = 10;
/** Matches looked at in one window. */
const MOST_CANDIDATES = 20;
/** Units searched at a time, and at most for one quote: only a text of repetitions has more to search. */
const WINDOW = 4_000;
const MOST_READ = 200_000;

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
  const isWord = (at: number): boolean => isWordUnit(text.charCodeAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isWord(from) && isWord(from - 1)) from--;
  while (to < text.length && isWord(to - 1) && isWord(to)) to++;
  while (from < to && !isWord(from)) from++;
  while (to > from && !isWord(to - 1)) to--;
  return { start: from, end: to };
}

/** Long stretches in windows that overlap by the quote, so that one search gives few matches. */
function* windows(spans: readonly Span[], overlap: number): Generator<Span> {
  for (const { start, end } of spans) {
    for (let from = start; from < end; from += WINDOW) yield { start: from, end: Math.min(end, from + WINDOW + overlap) };
  }
}

/**
 * Finds a passage that differs from a quote by slips of spelling or punctuation only.
 *
 * @param quote normalised, beginning and ending with a letter or digit
 * @returns offsets into the normalised text of the nearest such passage; undefined when there are only paraphrases, or nothing
 */
export function findApproximately({ text }: Normalised, quote: string): Span | undefined {
  const edits = editsAllowed(quote.length);
  if (edits === 0) return undefined;
  let best: (Span & { readonly errors: number }) | undefined;
  let read = 0;
  for (const { start, end } of windows(stretches(text, quote, edits), quote.length + edits)) {
    const allowed = best ? best.errors - 1 : edits;
    for (const match of search(text.slice(start, end), quote, allowed).slice(0, MOST_CANDIDATES)) {
      const words = toWords(text, { start: match.start + start, end: match.end + start });
      if (best && match.errors >= best.errors) continue;
      if (isMisspelling(quote, text.slice(words.start, words.end))) best = { ...words, errors: match.errors };
    }
    read += end - start;
    if (best?.errors === 0 || read > MOST_READ) break;
  }
  return best && { start: best.start, end: best.end };
}
