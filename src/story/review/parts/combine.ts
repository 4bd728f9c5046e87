import { rounded } from '../arithmetic.js';
import { MAX_QUOTES, type JudgedCatchAll, type JudgedDimension, type Judgement } from '../judge/judgement.js';
import type { Dimension, Rubric } from '../rubric/rubric.js';

/** A part's judgement and how much it weighs. */
export interface JudgedPart {
  readonly judgement: Judgement;
  readonly words: number;
}

function weightedMean(parts: readonly JudgedPart[], scoreOf: (judgement: Judgement) => number): number {
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  if (words === 0) return 0;
  return rounded(parts.reduce((sum, part) => sum + scoreOf(part.judgement) * part.words, 0) / words);
}

function byParts(parts: readonly JudgedPart[], dimension: Dimension): JudgedDimension {
  const scoreOf = (judgement: Judgement): number => judgement.dimensions[dimension.id]?.score ?? 0;
  const scores = parts.map(({ judgement }) => scoreOf(judgement));
  const mean = weightedMean(parts, scoreOf);
  const score = dimension.overParts === 'worst' ? Math.max(...scores) : mean;
  // A fault is shown where it is worst, a merit where the story is most itself.
  const told = dimension.sign === 'negative' ? Math.max(...scores) : mean;
  const order = scores.map((_, at) => at).sort((a, b) => Math.abs((scores[a] ?? 0) - told) - Math.abs((scores[b] ?? 0) - told) || a - b);
  const quotes = order.flatMap((at) => parts[at]?.judgement.dimensions[dimension.id]?.quotes ?? []);
  const shown = order[0] ?? 0;
  const justification = parts[shown]?.judgement.dimensions[dimension.id]?.justification ?? '';
  return {
    score,
    quotes: [...new Set(quotes)].slice(0, MAX_QUOTES),
    justification: `Part ${shown + 1} of ${parts.length}: ${justification}`,
  };
}

function highest(catchAlls: readonly (JudgedCatchAll | null)[]): JudgedCatchAll | null {
  return catchAlls.reduce((best, one) => (one && (!best || one.score > best.score) ? one : best), null);
}

/**
 * One judgement of the judgements of a story's parts and of its synopsis. Dimensions of the whole come from the synopsis; the others
 * from the parts: their mean by words, or the worst part (a contradiction is no smaller for the pages around it).
 *
 * @param synopsis null when no dimension of the rubric needs one: then the catch-alls are the highest of any part
 */
export function combineParts(rubric: Rubric, parts: readonly JudgedPart[], synopsis: Judgement | null): Judgement {
  const dimensions: Record<string, JudgedDimension> = {};
  for (const dimension of rubric.dimensions) {
    const whole = dimension.overParts === 'synopsis' ? synopsis?.dimensions[dimension.id] : undefined;
    dimensions[dimension.id] = whole ?? byParts(parts, dimension);
  }
  const judgements = parts.map(({ judgement }) => judgement);
  return {
    dimensions,
    bonus: synopsis ? synopsis.bonus : highest(judgements.map(({ bonus }) => bonus)),
    penalty: synopsis ? synopsis.penalty : highest(judgements.map(({ penalty }) => penalty)),
    summary: synopsis?.summary ?? judgements.map(({ summary }) => summary).join(' '),
  };
}
