import { COUNT } from './counts.js';
import { explain } from './explain.js';
import type { Calibration } from './lexicon.js';
import type { Paragraph } from './paragraph.js';
import { inHumanUnits, sharesOf } from './scale.js';
import type { Score } from './tally.js';
import { type Block, type Grade, type Mark, type Passage, type Push, PUSHES, type Share } from './types.js';

/** A paragraph with fewer words of narration is too short to be called anything. */
const LEAST_NARRATION = 12;

/** A passage is what a writer can take in and mend at once; a chapter that is dense throughout is several. */
const LONGEST_PASSAGE_WORDS = 320;

/** A paragraph with what was measured around it. */
export interface Measured {
  readonly block: Block;
  readonly paragraph: Paragraph;
  readonly window: Score;
  readonly stretch: Score;
}

/** The score of the passage a paragraph is the middle of: its window, and some of the stretch of story around it. */
export function passageScore({ window, stretch }: Pick<Measured, 'window' | 'stretch'>, calibration: Calibration): number {
  const { context } = calibration;
  return (1 - context) * inHumanUnits(window, calibration.window) + context * inHumanUnits(stretch, calibration.story);
}

/** The grade of a paragraph, or undefined when it is not remarkable. */
export function gradeOf(measured: Measured, score: number, { grades }: Calibration): Grade | undefined {
  const { paragraph } = measured;
  if (paragraph.words - (paragraph.counts[COUNT.quotedWords] ?? 0) < LEAST_NARRATION) return undefined;
  if (score >= grades.overloaded) return 'overloaded';
  if (score >= grades.heavy) return 'heavy';
  return score >= grades.textured ? 'textured' : undefined;
}

function shares(measured: Measured, calibration: Calibration): Share[] {
  const near = sharesOf(measured.window, calibration.window);
  const far = sharesOf(measured.stretch, calibration.story);
  const { context } = calibration;
  return PUSHES.map((push, at) => ({
    push,
    amount: (1 - context) * (near[at] ?? 0) + context * (far[at] ?? 0),
    perThousand: ((measured.window.marks[at] ?? 0) * 1000) / Math.max(1, measured.window.words),
    humanPerThousand: calibration.markMeans[at] ?? 0,
  })).sort((one, other) => other.amount - one.amount);
}

function passageOf(group: readonly { measured: Measured; score: number }[], grade: Grade, calibration: Calibration): Passage {
  const strongest = group.reduce((best, one) => (one.score > best.score ? one : best));
  const { window } = strongest.measured;
  const marks: Mark[] = group.flatMap(({ measured: { block, paragraph } }) =>
    paragraph.marks.map(({ push, start, end }) => ({ push, start: block.start + start, end: block.start + end })),
  );
  const parts = shares(strongest.measured, calibration);
  const marksOf = (push: Push): number => window.marks[PUSHES.indexOf(push)] ?? 0;
  return {
    grade,
    start: group[0]?.measured.block.start ?? 0,
    end: group.at(-1)?.measured.block.end ?? 0,
    score: strongest.score,
    shares: parts,
    marks,
    message: explain(grade, strongest.score, parts, window.words, marksOf),
  };
}

/** Gathers neighbouring paragraphs of one grade into passages, in the order of the text. */
export function passagesOf(all: readonly Measured[], calibration: Calibration): Passage[] {
  const passages: Passage[] = [];
  let group: { measured: Measured; score: number }[] = [];
  let current: Grade | undefined;
  let words = 0;
  const close = (): void => {
    if (current !== undefined && group.length > 0) passages.push(passageOf(group, current, calibration));
    group = [];
    words = 0;
  };
  for (const measured of all) {
    const score = passageScore(measured, calibration);
    const grade = gradeOf(measured, score, calibration);
    words += measured.paragraph.words;
    if (grade !== current || words > LONGEST_PASSAGE_WORDS) {
      close();
      words = measured.paragraph.words;
    }
    current = grade;
    if (grade !== undefined) group.push({ measured, score });
  }
  close();
  return passages;
}
