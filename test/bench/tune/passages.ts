import { gradeOf, type Measured, passageScore } from '../../../src/story/style/passages.js';
import type { Calibration, Lexicon, Scale } from '../../../src/story/style/lexicon.js';
import { StyleDocument } from '../../../src/story/style/document.js';
import type { Score } from '../../../src/story/style/tally.js';
import { PUSHES } from '../../../src/story/style/types.js';
import { mean, quantile } from './statistics.js';

/** Shorter windows are whole stories of a few lines. */
const LEAST_WINDOW = 80;

/** A text as measured by weights that have not seen it, in the units of those weights. */
export interface Reading {
  readonly measured: readonly Measured[];
  /** Story-level density with this fold's calibration. */
  readonly overload: number;
  /** The fold's own scales; grades and context are still to be chosen. */
  readonly calibration: Calibration;
}

/** Fits where human prose lies: the median at every length, the spread, and the mean parts. */
export function scaleOf(scores: readonly Score[]): Scale {
  const roots = scores.map(({ words }) => Math.sqrt(words));
  const [rootMean, rawMean] = [mean(roots), mean(scores.map(({ raw }) => raw))];
  const along = mean(scores.map(({ raw }, at) => (raw - rawMean) * ((roots[at] ?? 0) - rootMean)));
  const wide = mean(roots.map((root) => (root - rootMean) ** 2));
  const perRootWord = wide > 0 ? along / wide : 0;
  const rest = scores.map(({ raw }, at) => raw - perRootWord * (roots[at] ?? 0));
  const median = quantile(rest, 0.5);
  return {
    median,
    perRootWord,
    span: quantile(rest, 0.9) - median,
    partMeans: PUSHES.map((_, at) => mean(scores.map(({ parts }) => parts[at] ?? 0))),
  };
}

/** The raw density of a whole text: its stretches by their length. */
function wholeOf(measured: readonly Measured[]): Score[] {
  const stretches = [...new Set(measured.map(({ stretch }) => stretch))];
  const words = stretches.reduce((sum, stretch) => sum + stretch.words, 0);
  if (words === 0) return [];
  const weighed = (value: (stretch: Score) => number): number =>
    stretches.reduce((sum, stretch) => sum + (value(stretch) * stretch.words) / words, 0);
  const parts = Float64Array.from(PUSHES, (_, at) => weighed(({ parts }) => parts[at] ?? 0));
  return [{ raw: weighed(({ raw }) => raw), words, parts, marks: new Float64Array(PUSHES.length) }];
}

/** Measures human stories with new weights and says where they lie. */
export function calibrate(lexicon: Lexicon, texts: readonly string[]): Pick<Calibration, 'story' | 'window' | 'markMeans'> {
  const stories = texts.map((text) => new StyleDocument(lexicon, text).measured());
  const windows = stories.flatMap((measured) => measured.map(({ window }) => window)).filter(({ words }) => words >= LEAST_WINDOW);
  return {
    story: wholeScale(stories.flatMap(wholeOf)),
    window: scaleOf(windows),
    markMeans: PUSHES.map((_, at) => mean(windows.map(({ marks, words }) => (1000 * (marks[at] ?? 0)) / words))),
  };
}

/** Whole stories are long enough for their length not to matter. */
function wholeScale(scores: readonly Score[]): Scale {
  const median = quantile(
    scores.map(({ raw }) => raw),
    0.5,
  );
  return {
    ...scaleOf(scores),
    median,
    perRootWord: 0,
    span:
      quantile(
        scores.map(({ raw }) => raw),
        0.9,
      ) - median,
  };
}

/** The highest score of a text's gradable paragraphs. */
export function peak({ measured, calibration }: Reading, context: number): number {
  const scores = gradable({ measured, calibration }).map((one) => passageScore(one, { ...calibration, context }));
  return scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

function gradable({ measured, calibration }: Pick<Reading, 'measured' | 'calibration'>): Measured[] {
  const grades = { textured: -1e9, heavy: 1e9, overloaded: 1e9 };
  return measured.filter((one) => gradeOf(one, 0, { ...calibration, grades }) !== undefined);
}

/** Scores of all paragraphs; those that cannot be graded are the lowest there are. */
export function paragraphScores(reading: Reading, context: number): number[] {
  const able = new Set(gradable(reading));
  return reading.measured.map((one) => (able.has(one) ? passageScore(one, { ...reading.calibration, context }) : Number.NEGATIVE_INFINITY));
}

export interface Choice {
  readonly context: number;
  readonly threshold: number;
  readonly overloaded: number;
  readonly clean: number;
  readonly human: number;
}

/** Margins inside the goals (a tenth, 2 %), since unseen prose differs. */
const MOST_CLEAN = 0.04;
const MOST_HUMAN = 0.012;

/** More context than this would grade the story rather than the passage. */
const CONTEXTS = [0.15, 0.3, 0.45, 0.6];

/** The context share and the threshold that flag most overloaded chapters within the margins. */
export function chooseThreshold(overloaded: readonly Reading[], clean: readonly Reading[], human: readonly Reading[]): Choice[] {
  const share = (values: readonly number[], threshold: number): number =>
    values.filter((value) => value >= threshold).length / values.length;
  return CONTEXTS.map((context) => {
    const peaks = { overloaded: overloaded.map((one) => peak(one, context)), clean: clean.map((one) => peak(one, context)) };
    const paragraphs = human.flatMap((one) => paragraphScores(one, context));
    const threshold = Math.max(
      quantile(peaks.clean, 1 - MOST_CLEAN),
      quantile(
        paragraphs.map((score) => Math.max(score, -99)),
        1 - MOST_HUMAN,
      ),
    );
    return {
      context,
      threshold,
      overloaded: share(peaks.overloaded, threshold),
      clean: share(peaks.clean, threshold),
      human: share(paragraphs, threshold),
    };
  });
}
