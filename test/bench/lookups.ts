import { QuoteFinder } from '../../src/story/review/anchor/quoteFinder.js';

/** Words of the story that quotes are looked up in. */
const STORY_WORDS = 12_000;
const QUOTES = 40;
/** How many of them stand there: half to the letter, half but for typography. */
const FOUND = 30;
const QUOTE_WORDS = 11;

/** What one measurement looks up. */
export interface Lookup {
  readonly story: string;
  readonly quotes: readonly string[];
  /** How many of the quotes have to be found. */
  readonly found: number;
}

/** The two lookups of the bench: most of 40 quotes are there, or none is. */
export function lookups(): { readonly most: Lookup; readonly none: Lookup } {
  const story = madeUpStory(STORY_WORDS);
  const words = story.split(/\s+/u);
  const real = quotesOf(story);
  const wrong = real.map((quote, at) => paraphrased(quote, at, words));
  const most = real.map((quote, at) => (at < FOUND / 2 ? quote : at < FOUND ? retyped(quote) : (wrong[at] ?? '')));
  return { most: { story, quotes: most, found: FOUND }, none: { story, quotes: wrong, found: 0 } };
}

/**
 * Looks all quotes up anew.
 * @returns milliseconds
 * @throws {Error} when not as many are found as should be
 */
export function timed({ story, quotes, found }: Lookup): number {
  const start = performance.now();
  const finder = new QuoteFinder(story);
  const anchors = quotes.map((quote) => finder.find(quote));
  const ms = performance.now() - start;
  const count = anchors.filter((anchor) => anchor !== null).length;
  if (count !== found) throw new Error(`${count} of ${found} quotes were found`);
  return ms;
}

/** A story of nobody's: words of a made-up language with English lengths and frequencies (Zipf), in sentences and paragraphs. */
function madeUpStory(words: number): string {
  let state = 7;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const letters = 'etaoinshrdlucmfwypvbgk';
  const lexicon = Array.from({ length: 3_000 }, (_, at) =>
    Array.from({ length: 2 + Math.floor(random() * Math.min(8, 2 + at / 40)) }, () =>
      letters.charAt(Math.floor(random() ** 2 * letters.length)),
    ).join(''),
  );
  const out: string[] = [];
  for (let at = 0; at < words; at++) {
    const word = lexicon[Math.floor(lexicon.length ** random()) - 1] ?? 'a';
    const ends = at % 14 === 13;
    out.push(
      at % 14 === 0 ? `“${word.charAt(0).toUpperCase()}${word.slice(1)}` : word + (ends ? ',” he’s gone.' : ''),
      at % 84 === 83 ? '\n\n' : ' ',
    );
  }
  return out.join('');
}

function quotesOf(story: string): string[] {
  const words = [...story.matchAll(/\S+/gu)];
  const step = Math.floor(words.length / (QUOTES + 1));
  return Array.from({ length: QUOTES }, (_, at) => {
    const [first, last] = [words[(at + 1) * step], words[(at + 1) * step + QUOTE_WORDS - 1]];
    return first && last ? story.slice(first.index, last.index + last[0].length) : '';
  });
}

const retyped = (quote: string): string => quote.replaceAll('’', "'").replaceAll(/[“”]/gu, '"').replaceAll(/\s+/gu, ' ').toUpperCase();
/** Every third word another one of the story. */
function paraphrased(quote: string, nth: number, story: readonly string[]): string {
  const words = quote.split(/\s+/u);
  return words.map((word, at) => (at % 3 === 1 ? (story[(nth * 977 + at * 131) % story.length] ?? word) : word)).join(' ');
}
