import { COUNT } from './counts.js';
import { explain } from './explain.js';
import type { Calibration, Lexicon } from './lexicon.js';
import type { Paragraph } from './paragraph.js';
import { inHumanUnits, sharesOf } from './scale.js';
import { type Score, Tally } from './tally.js';
import { type Block, type Grade, type Mark, type Passage, type Push, PUSHES, type Share } from './types.js';

/** A paragraph with fewer words of narration is too short to be called anything. */
const LEAST_NARRATION = 12;
/** A passage is what a writer can take in and mend at once; a chapter that is dense throughout is several. */
const LONGEST_PASSAGE_WORDS = 320;
const COMMONEST = 300;
const WORDS_NAMED = 4;
/** About one word in sixteen weighs as much; the others say little by themselves. Weights shrink as the tuning's penalty grows. */
const TELLING = 0.0185;

/** A paragraph with what was measured around it. */
export interface Measured {
  readonly block: Block;
  readonly paragraph: Paragraph;
  readonly window: Score;
  readonly stretch: Score;
  /** What was made of it last; good for as long as it names the same window and stretch. */
  scored: Scored | undefined;
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

/** A paragraph's score and grade. */
export interface Scored {
  readonly measured: Measured;
  readonly window: Score;
  readonly stretch: Score;
  readonly score: number;
  readonly grade: Grade | undefined;
}

/** The words of a paragraph that weigh most in its wording, the heaviest first. The commonest words are left out: nobody chooses them. */
function tellingWords({ features }: Paragraph, lexicon: Lexicon): string[] {
  const wording = PUSHES.indexOf('wording');
  const telling = (id: number): boolean =>
    id >= COMMONEST && id < lexicon.wordCount && lexicon.push[id] === wording && (lexicon.weights[id] ?? 0) >= TELLING;
  const ids = [...new Set(features)].filter(telling);
  ids.sort((one, other) => (lexicon.weights[other] ?? 0) - (lexicon.weights[one] ?? 0) || one - other);
  return ids.slice(0, WORDS_NAMED).map((id) => lexicon.word(id));
}

/** What is said of a passage, without its place. */
type Verdict = Pick<Passage, 'shares' | 'message'> & { readonly grade: Grade };

/** Gathers measured paragraphs into passages. What was worked out for a paragraph is kept until its window or stretch is measured anew. */
export class Passages {
  readonly #lexicon: Lexicon;
  readonly #tally: Tally;
  readonly #verdicts = new WeakMap<Scored, Verdict>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#tally = new Tally(lexicon);
  }

  /** Neighbouring paragraphs of one grade make one passage; in the order of the text. */
  of(all: readonly Measured[]): Passage[] {
    const passages: Passage[] = [];
    let group: Scored[] = [];
    let words = 0;
    for (const measured of all) {
      const scored = this.#score(measured);
      words += measured.paragraph.words;
      if (group.length > 0 && (scored.grade !== group[0]?.grade || words > LONGEST_PASSAGE_WORDS)) {
        passages.push(this.#passage(group));
        group = [];
      }
      if (group.length === 0) words = measured.paragraph.words;
      if (scored.grade !== undefined) group.push(scored);
    }
    if (group.length > 0) passages.push(this.#passage(group));
    return passages;
  }

  #score(measured: Measured): Scored {
    const { window, stretch, scored: known } = measured;
    if (known?.window === window && known.stretch === stretch) return known;
    const { calibration } = this.#lexicon;
    const score = passageScore(measured, calibration);
    const around = gradeOf(measured, score, calibration);
    // A plain paragraph between dense ones is no part of them.
    const grade = around !== undefined && this.#own(measured) < calibration.grades.textured ? undefined : around;
    const scored = { measured, window, stretch, score, grade };
    measured.scored = scored;
    return scored;
  }

  /** The score of a paragraph by itself. */
  #own({ paragraph }: Measured): number {
    this.#tally.add(paragraph);
    return inHumanUnits(this.#tally.take(), this.#lexicon.calibration.window);
  }

  #passage(group: readonly Scored[]): Passage {
    const strongest = group.reduce((best, one) => (one.score > best.score ? one : best));
    const marks: Mark[] = [];
    for (const { measured } of group) {
      const { start: from } = measured.block;
      for (const { push, start, end } of measured.paragraph.marks) marks.push({ push, start: from + start, end: from + end });
    }
    const start = group[0]?.measured.block.start ?? 0;
    const end = group.at(-1)?.measured.block.end ?? 0;
    return { start, end, score: strongest.score, marks, ...this.#verdict(strongest) };
  }

  #verdict(scored: Scored): Verdict {
    const known = this.#verdicts.get(scored);
    if (known) return known;
    const { measured, score, grade = 'textured' } = scored;
    const { window, paragraph } = measured;
    const parts = shares(measured, this.#lexicon.calibration);
    const marksOf = (push: Push): number => window.marks[PUSHES.indexOf(push)] ?? 0;
    const telling = tellingWords(paragraph, this.#lexicon);
    const message = explain({ grade, score, shares: parts, words: window.words, marksOf, telling });
    const verdict = { grade, shares: parts, message };
    this.#verdicts.set(scored, verdict);
    return verdict;
  }
}
