// npm run tune -- CORPUS [--write] [--groupings N]: learns the weights of src/story/style from chapters and stories, validates them
// on models left out, and writes data/overload.json.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Lexicon, type LexiconData } from '../../../src/story/style/lexicon.js';
import { StyleDocument } from '../../../src/story/style/document.js';
import { type Chapter, classOf, isCompetent, readCorpus, SEED, type Story } from './corpus.js';
import { correlations, learned, type Material, prepare, weightOf } from './learn.js';
import { calibrate, chooseThreshold, type Choice, paragraphScores, type Reading } from './passages.js';
import { weightsOf } from './rows.js';
import { chance, interval, mean, quantile, shuffled } from './statistics.js';

const FOLDS = 8;
const started = performance.now();
const say = (line: string): void => console.log(`[${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s] ${line}`);
const thousandths = (values: Iterable<number>): number[] => Array.from(values, (value) => Math.round(value * 1000));

/** Fits weights on the chapters that `counts` lets in, and calibrates them on stories. */
function fit(
  material: Material,
  chapters: readonly Chapter[],
  stories: readonly Story[],
  counts: (chapter: Chapter) => boolean,
): LexiconData {
  const weights = chapters.map((chapter) => (counts(chapter) ? weightOf(chapter) : 0));
  const { multipliers, intercept } = learned(material, chapters, weights);
  const { features, counts: countWeights } = weightsOf(material.views, multipliers);
  const { words, pairs } = material.sizes;
  const data = {
    ...material.data,
    weights: thousandths(features.subarray(0, words)),
    pairWeights: thousandths(features.subarray(words, words + pairs)),
    apartWeights: thousandths(features.subarray(words + pairs)),
    countWeights: [...countWeights].map((value) => Math.round(value * 1e5) / 1e5),
    intercept: Math.round(intercept * 1e4) / 1e4,
  };
  const calibration = calibrate(
    new Lexicon(data),
    stories.map(({ text }) => text),
  );
  return { ...data, calibration: { ...data.calibration, ...calibration } };
}

function read(lexicon: Lexicon, text: string): Reading {
  const document = new StyleDocument(lexicon, text);
  return { measured: document.measured(), overload: document.report().overload, calibration: lexicon.calibration };
}

/** Which fold each model is in. Those with many competent chapters are spread over the folds: grouping 0 to and fro, others by lot. */
function foldsOf(chapters: readonly Chapter[], grouping: number): ReadonlyMap<string, number> {
  const models = [...Map.groupBy(chapters, ({ model }) => model)];
  const competent = (all: readonly Chapter[]): number => all.filter(isCompetent).length;
  models.sort(([one, left], [other, right]) => competent(right) - competent(left) || (one < other ? -1 : 1));
  const random = chance(SEED + grouping);
  const folds = Array.from({ length: FOLDS }, (_, at) => at);
  const turn = (at: number): number[] => (at % 2 === 0 ? folds : folds.toReversed());
  const rounds = Array.from({ length: Math.ceil(models.length / FOLDS) }, (_, at) => at);
  const drawn = rounds.flatMap((at) => (grouping === 0 ? turn(at) : shuffled(folds, random)));
  return new Map(models.map(([model], at) => [model, drawn[at] ?? 0]));
}

/** What weights learned from the other folds say of each competent chapter as a whole, without reading it anew. */
function predicted(material: Material, chapters: readonly Chapter[], folds: ReadonlyMap<string, number>): Scored[] {
  const { kernel } = material;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = chapters.map((chapter) => (folds.get(chapter.model) === fold ? 0 : weightOf(chapter)));
    const { multipliers, intercept } = learned(material, chapters, weights);
    return chapters.flatMap((chapter, at) => {
      if (folds.get(chapter.model) !== fold || !isCompetent(chapter)) return [];
      return [
        { chapter, score: (kernel[at] ?? new Float32Array()).reduce((sum, like, k) => sum + like * (multipliers[k] ?? 0), intercept) },
      ];
    });
  }).flat();
}

/** How much the figures depend on which models are left out together. */
function reportGroupings(material: Material, chapters: readonly Chapter[], groupings: number): void {
  const found = Array.from({ length: groupings }, (_, grouping) => {
    const { overall, inside } = correlations(predicted(material, chapters, foldsOf(chapters, grouping)));
    say(`grouping ${grouping + 1}: rank correlation ${overall.toFixed(3)}, inside models ${inside.toFixed(3)}`);
    return { overall, inside };
  });
  const [overall, inside] = [mean(found.map((one) => one.overall)), mean(found.map((one) => one.inside))];
  say(`${groupings} groupings: on average ${overall.toFixed(3)}, inside models ${inside.toFixed(3)}`);
}

interface Scored {
  readonly chapter: Chapter;
  readonly score: number;
}

interface Judged {
  readonly chapter: Chapter;
  readonly reading: Reading;
}

/** Reads every chapter with weights learned from other models. */
function crossValidate(
  material: Material,
  chapters: readonly Chapter[],
  stories: readonly Story[],
): { judged: Judged[]; human: Reading[] } {
  const folds = foldsOf(chapters, 0);
  const judged: Judged[] = [];
  const human: Reading[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const lexicon = new Lexicon(fit(material, chapters, stories, ({ model }) => folds.get(model) !== fold));
    for (const chapter of chapters) {
      if (folds.get(chapter.model) === fold && isCompetent(chapter)) judged.push({ chapter, reading: read(lexicon, chapter.text) });
    }
    if (fold === 0) human.push(...stories.map(({ text }) => read(lexicon, text)));
  }
  return { judged, human };
}

/** Densities as the weights give them, before each fold's stories say what a unit is: one data file has one unit, eight folds have eight. */
function inOneUnit({ chapter, reading }: Judged): Scored {
  const { median, span } = reading.calibration.story;
  return { chapter, score: median + span * reading.overload };
}

function report(name: string, judged: readonly Judged[]): void {
  const scored = judged.map(({ chapter, reading }) => ({ chapter, score: reading.overload }));
  const { overall, inside, models } = correlations(scored);
  const random = chance(SEED);
  const round = (range: readonly number[]): string => range.map((value) => value.toFixed(3)).join(' to ');
  const byChapter = interval(scored, (sample) => correlations(sample).overall, random, 500);
  const groups = [...Map.groupBy(scored, ({ chapter }) => chapter.model).values()];
  const byModel = interval(groups, (sample) => correlations(sample.flat()).overall, random, 500);
  const insideRange = interval(scored, (sample) => correlations(sample).inside, random, 500);
  say(
    `${name}: ${scored.length} competent chapters; rank correlation ${overall.toFixed(3)} (95 %: ${round(byChapter)}; drawing whole models: ${round(byModel)})`,
  );
  say(`${name}: inside ${models} models, on average ${inside.toFixed(3)} (95 %: ${round(insideRange)})`);
  const raw = correlations(judged.map(inOneUnit));
  say(`${name}: without each fold's own unit ${raw.overall.toFixed(3)}, inside models ${raw.inside.toFixed(3)}`);
  for (const kind of ['clean', 'overloaded'] as const) {
    const densities = judged.filter(({ chapter }) => classOf(chapter) === kind).map(({ reading }) => reading.overload);
    say(
      `${name}: density of ${densities.length} ${kind}: ${[0.1, 0.5, 0.9].map((share) => quantile(densities, share).toFixed(2)).join(' ')} (p10, median, p90)`,
    );
  }
}

const ofClass = (judged: readonly Judged[], kind: string): Reading[] =>
  judged.filter(({ chapter }) => classOf(chapter) === kind).map(({ reading }) => reading);

function choose(name: string, judged: readonly Judged[], human: readonly Reading[]): Choice {
  const choices = chooseThreshold(ofClass(judged, 'overloaded'), ofClass(judged, 'clean'), human);
  for (const choice of choices) say(`${name}: ${describe(choice)}`);
  return choices.reduce((best, one) => (one.overloaded > best.overloaded ? one : best));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function describe({ context, threshold, overloaded, clean, human }: Choice): string {
  return `context ${context}, overloaded from ${threshold.toFixed(2)}: flags ${percent(overloaded)} of overloaded chapters, ${percent(clean)} of clean ones, ${percent(human)} of human paragraphs`;
}

/** Lighter grades: shares of human paragraphs, above the overloaded ones, that a writer would still be told about. */
function gradesOf({ context, threshold }: Choice, human: readonly Reading[]): { textured: number; heavy: number; overloaded: number } {
  const scores = human.flatMap((one) => paragraphScores(one, context)).filter(Number.isFinite);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const heavy = Math.min(threshold * 0.85, Math.max(quantile(scores, 0.975), threshold * 0.7));
  const textured = Math.min(heavy * 0.85, Math.max(quantile(scores, 0.93), heavy * 0.7));
  return { textured: round(textured), heavy: round(heavy), overloaded: round(threshold) };
}

const { chapters, stories } = await readCorpus(process.argv[2] ?? process.env['POLARIS_CORPUS'] ?? '');
say(`seed ${SEED}; ${chapters.length} chapters, ${stories.length} stories`);
const material = prepare(chapters, stories, SEED);
say(`${material.sizes.words} words, ${material.sizes.pairs} pairs, ${material.sizes.apart} pairs a word apart`);

const groupings = process.argv.indexOf('--groupings');
if (groupings > 0) reportGroupings(material, chapters, Number(process.argv[groupings + 1]));

const { judged, human } = crossValidate(material, chapters, stories);
report('models left out', judged);
const choice = choose('models left out', judged, human);

if (process.argv.includes('--write')) {
  // What ships has learned from everything; its thresholds come from readings of chapters by weights that had not seen their models.
  const data = fit(material, chapters, stories, () => true);
  const shipped = { ...data, calibration: { ...data.calibration, context: choice.context, grades: gradesOf(choice, human) } };
  const file = path.join(import.meta.dirname, '../../src/story/style/data/overload.json');
  const round = (_key: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
  const json = `${JSON.stringify(shipped, round)}\n`;
  await writeFile(file, json);
  say(`grades ${JSON.stringify(shipped.calibration.grades)}; wrote ${json.length} bytes to ${path.relative(process.cwd(), file)}`);
}
