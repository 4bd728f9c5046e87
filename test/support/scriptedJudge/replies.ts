import type { Rubric } from '../../../src/story/review/rubric/rubric.js';
import { STORY_QUALITY } from '../../../src/story/review/rubric/storyQuality.js';
import { QUOTES } from './story.js';

export interface ReplyDimension {
  readonly justification: string;
  readonly quotes: readonly unknown[];
  readonly score: unknown;
}

/** Scores of the usual reply: merits 11 14 10 12 13 9 = 69; faults 0 8 2 3 2 1 0 0 2 9 = 27. */
export const SCORES: Readonly<Record<string, number>> = {
  P1: 11, P2: 14, P3: 10, P4: 12, P5: 13, P6: 9,
  N1: 0, N2: 8, N3: 2, N4: 3, N5: 2, N6: 1, N7: 0, N8: 0, N9: 2, N10: 9,
}; // prettier-ignore

export const NO_CATCH_ALL = { target: '', quotes: [], nearest: 'none', whyNotCaptured: '', score: 0 };

/** An honest reply as an object, dimensions overlaid by `changes`. */
export function reply(changes: Readonly<Record<string, unknown>> = {}, rubric: Rubric = STORY_QUALITY): Record<string, unknown> {
  const dimensions = rubric.dimensions.map(({ id, name }): [string, ReplyDimension] => [
    id,
    { justification: `On ${name.toLowerCase()}: it holds, though not throughout.`, quotes: QUOTES[id] ?? [], score: SCORES[id] ?? 1 },
  ]);
  return {
    ...Object.fromEntries(dimensions),
    BONUS: NO_CATCH_ALL,
    PENALTY: NO_CATCH_ALL,
    summary: 'A quiet ghost story that trusts its ending.',
    ...changes,
  };
}

/** One dimension of the honest reply with something else in it. */
export function dimension(id: string, changes: Partial<ReplyDimension>): Record<string, ReplyDimension> {
  return { [id]: { justification: 'Because it is so.', quotes: QUOTES[id] ?? [], score: SCORES[id] ?? 0, ...changes } };
}

export function json(value: unknown): string {
  return JSON.stringify(value);
}
