import type { TextRange } from '../findings/finding.js';
import { QuoteFinder } from '../review/anchor/quoteFinder.js';

/** A passage of the writer's that says what is so: a notes file, or the characters of the front matter. */
export interface CanonText {
  /** Name of the notes file; '' for the story's own front matter. */
  readonly file: string;
  readonly text: string;
  /** Where `text` begins in its file. */
  readonly offset: number;
}

/** Where something is said. */
export interface Said {
  /** `story`: offsets into the story's file, front matter counted; `notes`: into the notes file named by `file`. */
  readonly source: 'story' | 'notes';
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** The text between `start` and `end`, to the letter. */
  readonly quote: string;
}

/** A quote has at least so many words: one alone stands anywhere. */
const LEAST_WORDS = 2;
/** Surroundings of a quote, in UTF-16 units to each side. */
const AROUND = 700;
const SENTENCE_REACH = 240;

/** Whether a quote can be looked up at all. */
export function isQuote(quote: string): boolean {
  return (quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= LEAST_WORDS;
}

/** Looks quotes up to the letter, in a story and in what its writer declares. Finders are made once a range. */
export class Passages {
  readonly #finders = new Map<string, QuoteFinder>();

  /** @param text the file as it stands */
  constructor(
    readonly text: string,
    readonly canon: readonly CanonText[],
  ) {}

  /** Where a quote stands within a range of the story; null when it does not. */
  inStory(quote: string, range: TextRange, near?: number): Said | null {
    if (!isQuote(quote)) return null;
    const key = `${range.start}-${range.end}`;
    const finder = this.#finders.get(key) ?? new QuoteFinder(this.text, range);
    this.#finders.set(key, finder);
    const found = finder.findVerbatim(quote, near ?? range.start);
    return found && this.said(found);
  }

  /** Where a quote stands in what the writer declares; null when it does not. */
  inCanon(quote: string): Said | null {
    if (!isQuote(quote)) return null;
    for (const { file, text, offset } of this.canon) {
      const found = new QuoteFinder(text).findVerbatim(quote);
      if (!found) continue;
      const [start, end] = [found.start + offset, found.end + offset];
      return { source: file === '' ? 'story' : 'notes', file, start, end, quote: text.slice(found.start, found.end) };
    }
    return null;
  }

  said({ start, end }: TextRange): Said {
    return { source: 'story', file: '', start, end, quote: this.text.slice(start, end) };
  }
}

const ENDS = /[.!?…]["'”’)\]*_]*\s+|\n+/gu;

/** The sentences a range stands in, as far as they are not endless. */
export function sentencesAround(text: string, { start, end }: TextRange, reach = SENTENCE_REACH): TextRange {
  const from = Math.max(0, start - reach);
  const starts = [...text.slice(from, start).matchAll(ENDS)].at(-1);
  const to = Math.min(text.length, end + reach);
  ENDS.lastIndex = 0;
  const ending = /[.!?…]["'”’)\]*_]*(?=\s|$)|\n/u.exec(text.slice(Math.max(start, end - 1), to));
  return {
    start: starts ? from + starts.index + starts[0].length : from,
    end: ending ? Math.max(start, end - 1) + ending.index + ending[0].trimEnd().length : to,
  };
}

/** A passage with what stands around it, cut at whole words. */
export function surroundings(text: string, { start, end }: TextRange, within: TextRange): TextRange {
  const from = Math.max(within.start, start - AROUND);
  const to = Math.min(within.end, end + AROUND);
  const lead = from === within.start ? 0 : Math.max(0, text.slice(from, start).search(/\s/u));
  const tail = to === within.end ? 0 : text.slice(end, to).length - Math.max(0, text.slice(end, to).search(/\s\S*$/u));
  return { start: from + lead, end: Math.max(end, to - tail) };
}
