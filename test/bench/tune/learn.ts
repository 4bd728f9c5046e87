import { Lexicon, type LexiconData } from '../../../src/story/style/lexicon.js';
import { StyleDocument } from '../../../src/story/style/document.js';
import type { Chapter, Story } from './corpus.js';
import { isCompetent } from './corpus.js';
import { embed } from './embedding.js';
import { type Mixture, type Row, rowOf, type Sizes, viewsOf, kernelOf, type Views } from './rows.js';
import { type Fit, ridge } from './ridge.js';
import { mean, spearman } from './statistics.js';
import { ABSTRACT, AGENT, HABIT, MODIFIER, NOT_FORMS, STOCK } from './reviewed.js';
import { surplus, usageOf, vocabularyOf } from './vocabulary.js';

/** Words the embedding places, and in how many directions. */
const EMBEDDED = 12_000;
const DIMENSIONS = 200;
/** A habit comes this many times as often in chapters as in stories, at least: e to the power of 0.9 is two and a half. */
const HABIT_SURPLUS = 0.9;
const STOCK_SURPLUS = 0.35;

/** Chosen by cross-validation by model. */
const MIXTURE: Mixture = { words: 1, pairs: 1.2, apart: 1.2, meaning: 0.75, counts: 0.15 };
const PENALTY = 5;
/** How far competent chapters may have weights of their own, beside those that all chapters share. */
const OWN = 0.5;

const list = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** The forms of a reviewed word that the vocabulary has. */
function formsOf(word: string, known: ReadonlySet<string>): string[] {
  const stem = word.replace(/e$/u, '');
  const last = word.at(-1) ?? '';
  return [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, `${word}${last}ed`, `${word}${last}ing`].filter(
    (form) => known.has(form) && !NOT_FORMS.includes(form),
  );
}

const EMPTY_SCALE = { median: 0, perRootWord: 0, span: 1, partMeans: [] };

/** The data file without what is learned from scores: vocabulary and lists. */
export function unweighted(chapters: readonly Chapter[], stories: readonly Story[]): LexiconData {
  const chapterUsage = usageOf(chapters.map(({ text }) => text));
  const storyUsage = usageOf(stories.map(({ text }) => text));
  const { words, pairs, apart } = vocabularyOf(chapterUsage, storyUsage);
  const known = new Set(words);
  const overused = (key: string, least: number): boolean => surplus(key, chapterUsage, storyUsage) >= least;
  const stock = [...new Set(list(STOCK).flatMap((word) => formsOf(word, known)))].filter((word) => overused(word, STOCK_SURPLUS));
  const habit = HABIT.split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry.split(' ').every((word) => known.has(word)) && overused(entry, HABIT_SURPLUS));
  return {
    words: words.join(' '),
    weights: [],
    pairs: [...new Set([...pairs, ...habit.filter((entry) => entry.includes(' '))])].join('|'),
    pairWeights: [],
    apart: apart.join('|'),
    apartWeights: [],
    lists: {
      stock: stock.join(' '),
      habit: habit.join('|'),
      abstract: list(ABSTRACT).join(' '),
      agent: list(AGENT).join(' '),
      modifier: list(MODIFIER).join(' '),
    },
    countWeights: [],
    intercept: 0,
    calibration: { story: EMPTY_SCALE, window: EMPTY_SCALE, context: 0.5, grades: { textured: 1, heavy: 2, overloaded: 3 }, markMeans: [] },
  };
}

/** Solves a small system of equations, one row an equation with its right side last, by Gauss and Jordan. */
function solved(equations: number[][]): number[] {
  for (const [at, pivot] of equations.entries()) {
    for (const [other, row] of equations.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (const [column, value] of pivot.entries()) row[column] = (row[column] ?? 0) - factor * value;
    }
  }
  return equations.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** Where the judge's two scores change how they go together; the first is where competence ends. */
const KNOTS = [6, 9, 12];

/** What the expectation is made of: a cubic, and from each knot on a line of its own. */
function basisOf({ amateurish }: Chapter): number[] {
  return [...[0, 1, 2, 3].map((power) => (amateurish / 10) ** power), ...KNOTS.map((knot) => Math.max(0, amateurish - knot) / 10)];
}

/** How much of what “Amateurish” explains among competent chapters is left in: there, even slight clumsiness is a reader's business. */
const KEPT = 0.5;

/** The judge's score less what its "Amateurish" score leads one to expect, by least squares; among competent chapters, less half of it. */
function targetsOf(chapters: readonly Chapter[]): number[] {
  const rows = chapters.map((chapter) => [...basisOf(chapter), chapter.forced]);
  const columns = rows[0]?.map((_, at) => at) ?? [];
  const products = (one: number, other: number): number => rows.reduce((sum, row) => sum + (row[one] ?? 0) * (row[other] ?? 0), 0);
  const factors = solved(columns.slice(0, -1).map((one) => columns.map((other) => products(one, other))));
  const expected = chapters.map((chapter) => basisOf(chapter).reduce((sum, part, at) => sum + part * (factors[at] ?? 0), 0));
  const competent = chapters.map(isCompetent);
  const usual = mean(expected.filter((_, at) => competent[at]));
  return chapters.map(({ forced }, at) => {
    const explained = expected[at] ?? 0;
    return forced - explained + (competent[at] === true ? KEPT * (explained - usual) : 0);
  });
}

/** Competent chapters count whole; the weaker one is, the less its metaphors tell. */
export function weightOf({ amateurish }: Chapter): number {
  return amateurish <= 6 ? 1 : Math.max(0.1, 1 - (amateurish - 6) / 12);
}

export interface Material {
  readonly data: LexiconData;
  readonly lexicon: Lexicon;
  readonly rows: readonly Row[];
  readonly views: Views;
  readonly sizes: Sizes;
  readonly kernel: readonly Float32Array[];
}

/** Reads the texts and measures how like they are; the scores play no part yet. */
export function prepare(chapters: readonly Chapter[], stories: readonly Story[], seed: number, mixture = MIXTURE): Material {
  const data = unweighted(chapters, stories);
  const lexicon = new Lexicon(data);
  const sequences: Int32Array[] = [];
  const rows = chapters.map(({ text }) => {
    for (const { features } of new StyleDocument(lexicon, text).paragraphs())
      sequences.push(features.filter((id) => id < lexicon.wordCount));
    return rowOf(text, lexicon);
  });
  const embedding = embed(sequences, Math.min(EMBEDDED, lexicon.wordCount), DIMENSIONS, seed);
  const pairs = data.pairs.split('|').length;
  const sizes = { words: lexicon.wordCount, pairs, apart: lexicon.size - lexicon.wordCount - pairs };
  const views = viewsOf(rows, sizes, embedding, mixture);
  return { data, lexicon, rows, views, sizes, kernel: kernelOf(views) };
}

/** Learns from the chapters that weigh anything, to read competent ones. */
export function learned({ kernel }: Pick<Material, 'kernel'>, chapters: readonly Chapter[], weights: readonly number[]): Fit {
  return ridge({ kernel, targets: targetsOf(chapters), weights, inner: chapters.map(isCompetent) }, PENALTY, OWN);
}

export interface Correlations {
  readonly overall: number;
  /** Mean over models with at least 20 competent chapters. */
  readonly inside: number;
  readonly models: number;
}

const ENOUGH = 20;

/** Rank correlations on the competent chapters among those given. */
export function correlations(scored: readonly { readonly chapter: Chapter; readonly score: number }[]): Correlations {
  const competent = scored.filter(({ chapter }) => isCompetent(chapter));
  const rho = (items: typeof competent): number =>
    spearman(
      items.map(({ score }) => score),
      items.map(({ chapter }) => chapter.forced),
    );
  const inside = [...Map.groupBy(competent, ({ chapter }) => chapter.model).values()].filter((items) => items.length >= ENOUGH).map(rho);
  return { overall: rho(competent), inside: mean(inside), models: inside.length };
}
