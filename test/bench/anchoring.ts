import { QuoteFinder } from '../../src/story/review/anchor/quoteFinder.js';
import { reviewed } from '../support/scriptedJudge/collect.js';
import { DEFECTS } from '../support/scriptedJudge/defects.js';
import { judgeOf } from '../support/scriptedJudge/judge.js';
import { STORY } from '../support/scriptedJudge/story.js';

const STORY_WORDS = 12_000;
const QUOTES = 40;
const FOUND = 30;
const QUOTE_WORDS = 11;
const RUNS = 15;

/** What the bench prints of the review: milliseconds as medians of fresh lookups, the first lookup apart since nothing is warm in it. */
export interface AnchoringFigures {
  /** 40 quotes in a 12,000-word story, 15 to the letter, 15 but for typography, 10 not there. Goal: under 20. */
  readonly mostFoundMs: number;
  readonly mostFoundFirstMs: number;
  /** The same with none of the 40 there, each a real line with every third word another. Goal: under 80. */
  readonly noneFoundMs: number;
  readonly noneFoundFirstMs: number;
  /** Of the scripted judge's repairable defects, the share that gives a review. Goal: 1. */
  readonly usableReplies: number;
  readonly repairableDefects: number;
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

function timed(story: string, quotes: readonly string[], found: number): number {
  const start = performance.now();
  const finder = new QuoteFinder(story);
  const anchors = quotes.map((quote) => finder.find(quote));
  const ms = performance.now() - start;
  const count = anchors.filter((anchor) => anchor !== null).length;
  if (count !== found) throw new Error(`${count} of ${found} quotes were found`);
  return ms;
}

function series(story: string, quotes: readonly string[], found: number): { readonly first: number; readonly median: number } {
  const all = Array.from({ length: RUNS }, () => timed(story, quotes, found));
  return { first: all[0] ?? 0, median: all.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}

/** Measures how fast quotes are looked up, and how many of a bad judge's replies can be used. */
export async function anchoringFigures(): Promise<AnchoringFigures> {
  const story = madeUpStory(STORY_WORDS);
  const words = story.split(/\s+/u);
  const real = quotesOf(story);
  const mixed = real.map((quote, at) => (at < FOUND / 2 ? quote : at < FOUND ? retyped(quote) : paraphrased(quote, at, words)));
  const most = series(story, mixed, FOUND);
  const none = series(
    story,
    real.map((quote, at) => paraphrased(quote, at, words)),
    0,
  );
  const repairable = DEFECTS.filter((defect) => defect.repairable);
  let usable = 0;
  for (const { replies } of repairable) {
    const { review } = await reviewed({ text: STORY }, judgeOf(replies));
    if (review.error === null && review.dimensions.length === 16) usable++;
  }
  const ms = (value: number): number => Math.round(value * 10) / 10;
  return {
    mostFoundMs: ms(most.median),
    mostFoundFirstMs: ms(most.first),
    noneFoundMs: ms(none.median),
    noneFoundFirstMs: ms(none.first),
    usableReplies: usable / repairable.length,
    repairableDefects: repairable.length,
  };
}
