import { findApproximately } from './approximate.js';
import { normalise, type Normalised } from './normalise.js';
import { MOST_CHANGES } from './spelling.js';
import { WordPairs } from './wordPairs.js';
import { hasWordUnits, isWordUnit, trimToWords } from './wordUnits.js';

/** How a quote was found: to the letter, but for typography, or but for slips of spelling. */
export type MatchKind = 'exact' | 'normalised' | 'approximate';

/** Where a quote stands. Offsets in UTF-16 units of the whole text. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly match: MatchKind;
}

/** Longest quote looked for beyond exact and normalised search, in UTF-16 units. */
const LONGEST_APPROXIMATE = 400;
/** Parts of a quote with an ellipsis in it stand this near to each other, in normalised units. */
const ELLIPSIS_REACH = 400;
const MOST_OCCURRENCES = 1_000;
/** Letters and digits that a quote has at least; a lone one stands anywhere. */
const LEAST_WORD_UNITS = 2;

function cutsWord(text: string, start: number, end: number): boolean {
  const inside = (at: number): boolean =>
    at > 0 && at < text.length && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
  return inside(start) || inside(end);
}

/** The occurrence nearest to a place, of those that cut no word in two: "art" is not quoted by "heart". */
function occurrence(text: string, quote: string, from: number, to: number, near: number): number {
  let best = -1;
  let at = text.indexOf(quote, from);
  for (let seen = 0; at >= 0 && at + quote.length <= to && seen < MOST_OCCURRENCES; seen++) {
    const nearer = best < 0 || Math.abs(at - near) < Math.abs(best - near);
    if (nearer && !cutsWord(text, at, at + quote.length)) best = at;
    if (best >= 0 && at > near) break;
    at = text.indexOf(quote, at + 1);
  }
  return best;
}

/** Looks quotes up in a story. The text is evened out once, when the first quote is not found to the letter. */
export class QuoteFinder {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #normalised: Normalised | undefined;
  #pairs: WordPairs | undefined;

  /**
   * @param text the file as it is, front matter and all
   * @param range where quotes may stand: the story without its front matter, or a selection
   */
  constructor(text: string, range: { readonly start: number; readonly end: number } = { start: 0, end: text.length }) {
    this.#text = text;
    this.#start = range.start;
    this.#end = range.end;
  }

  /**
   * Finds a quote: exact, then normalised (typography, spaces, case, Markdown's emphasis), then within one edit in ten characters, six
   * at most, when only spelling differs. A paraphrase is not found.
   *
   * @param near of several occurrences the one nearest to this offset; the first when not given
   */
  find(quote: string, near = this.#start): Anchor | null {
    const wanted = quote.trim();
    if (!hasWordUnits(wanted, LEAST_WORD_UNITS)) return null;
    const exact = occurrence(this.#text, wanted, this.#start, this.#end, near);
    if (exact >= 0) return { start: exact, end: exact + wanted.length, match: 'exact' };
    return this.#findNormalised(wanted, near) ?? this.#findApproximately(wanted);
  }

  /**
   * Finds a quote whose words all stand there, one after the other: exact, then normalised. No slip of spelling is forgiven, and nothing
   * may be left out behind an ellipsis.
   *
   * @param near of several occurrences the one nearest to this offset; the first when not given
   */
  findVerbatim(quote: string, near = this.#start): Anchor | null {
    const wanted = quote.trim();
    if (!hasWordUnits(wanted, LEAST_WORD_UNITS)) return null;
    const exact = occurrence(this.#text, wanted, this.#start, this.#end, near);
    if (exact >= 0) return { start: exact, end: exact + wanted.length, match: 'exact' };
    return this.#findEvened(normalise(wanted).text, unitAt(this.#story(), near));
  }

  #findNormalised(quote: string, near: number): Anchor | null {
    const whole = normalise(quote).text;
    const nearUnit = unitAt(this.#story(), near);
    return this.#findEvened(whole, nearUnit) ?? (whole.includes('..') ? this.#findParts(whole, nearUnit) : null);
  }

  #findEvened(whole: string, near: number): Anchor | null {
    const { text } = this.#story();
    for (const wanted of new Set([whole, trimToWords(whole)])) {
      if (wanted === '') continue;
      const at = occurrence(text, wanted, 0, text.length, near);
      if (at >= 0) return this.#anchor(at, at + wanted.length, 'normalised');
    }
    return null;
  }

  /** "The tide … its own hours": every part to the letter, in order, close together. */
  #findParts(quote: string, near: number): Anchor | null {
    const { text } = this.#story();
    const parts = quote
      .split(/\.{2,}/u)
      .map((part) => trimToWords(part))
      .filter((part) => part !== '');
    const first = parts[0];
    if (parts.length < 2 || first === undefined || parts.some((part) => !/\s/u.test(part))) return null;
    const start = occurrence(text, first, 0, text.length, near);
    if (start < 0) return null;
    let end = start + first.length;
    for (const part of parts.slice(1)) {
      const at = occurrence(text, part, end, Math.min(text.length, end + ELLIPSIS_REACH), end);
      if (at < 0) return null;
      end = at + part.length;
    }
    return this.#anchor(start, end, 'normalised');
  }

  #findApproximately(quote: string): Anchor | null {
    if (quote.length > LONGEST_APPROXIMATE) return null;
    const wanted = trimToWords(normalise(quote).text);
    this.#pairs ??= new WordPairs(this.#story().text);
    if (!this.#pairs.mayHold(wanted, MOST_CHANGES)) return null;
    const found = findApproximately(this.#story(), wanted);
    return found ? this.#anchor(found.start, found.end, 'approximate') : null;
  }

  #anchor(start: number, end: number, match: MatchKind): Anchor | null {
    const { starts, ends } = this.#story();
    const [from, to] = [starts[start], ends[end - 1]];
    return from === undefined || to === undefined ? null : { start: from, end: to, match };
  }

  #story(): Normalised {
    this.#normalised ??= normalise(this.#text, this.#start, this.#end);
    return this.#normalised;
  }
}

/** The normalised unit at or after an offset of the source, by halving. */
function unitAt({ starts }: Normalised, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
