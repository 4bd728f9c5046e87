import { COUNT } from './counts.js';
import { explain } from './explain.js';
import type { Calibration, Lexicon } from './lexicon.js';
import type { Paragraph } from './paragraph.js';
import { inHumanUnits, sharesOf } from './scale.js';
import type { Score } from './tally.js';
import { type Block, type Grade, type Mark, type Passage, type Push, PUSHES, type Share } from './types.js';

/** A paragraph with fewer words of narration is too short to be called anything. */
const LEAST_NARRATION = 12;
const COMMONEST = 300;
const WORDS_NAMED = 4;

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

interface Scored {
  readonly measured: Measured;
  readonly score: number;
}

/** The words of a paragraph that weigh most in its wording, the heaviest first. The commonest words are left out: nobody chooses them. */
function tellingWords({ features }: Paragraph, lexicon: Lexicon): string[] {
  const wording = PUSHES.indexOf('wording');
  const telling = (id: number): boolean =>
    id >= COMMONEST && id < lexicon.wordCount && lexicon.push[id] === wording && (lexicon.weights[id] ?? 0) > 0;
  const ids = [...new Set(features)].filter(telling);
  ids.sort((one, other) => (lexicon.weights[other] ?? 0) - (lexicon.weights[one] ?? 0) || one - other);
  return ids.slice(0, WORDS_NAMED).map((id) => lexicon.word(id));
}

function passageOf(group: readonly Scored[], grade: Grade, lexicon: Lexicon): Passage {
  const { calibration } = lexicon;
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
    message: explain({
      grade,
      score: strongest.score,
      shares: parts,
      words: window.words,
      marksOf,
      telling: tellingWords(strongest.measured.paragraph, lexicon),
    }),
  };
}

/** Gathers neighbouring paragraphs of one grade into passages, in the order of the text. */
export function passagesOf(all: readonly Measured[], lexicon: Lexicon): Passage[] {
  const { calibration } = lexicon;
  const passages: Passage[] = [];
  let group: Scored[] = [];
  let current: Grade | undefined;
  const close = (): void => {
    if (current !== undefined && group.length > 0) passages.push(passageOf(group, current, lexicon));
    group = [];
  };
  for (const measured of all) {
    const score = passageScore(measured, calibration);
    const grade = gradeOf(measured, score, calibration);
    if (grade !== current) close();
    current = grade;
    if (grade !== undefined) group.push({ measured, score });
  }
  close();
  return passages;
}
