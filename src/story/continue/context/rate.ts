import type { LanguageModel } from '../../languageModel.js';

const SAMPLE_UNITS = 6_000;
const SAMPLE_STEP = 1_500;
/** Where there is nothing to count yet: English prose takes about a token for four units. */
const USUAL = 0.3;
const LEAST = 0.15;
/** Prose is uneven. */
const MARGIN = 1.04;

/**
 * Tokens a UTF-16 unit of this story takes, a little high. Counted on the story's beginning, which stays while its end grows: so the figure, and what
 * depends on it, stays the same from one continuation to the next.
 */
export async function tokensPerUnitOf(story: string, model: LanguageModel, signal: AbortSignal): Promise<number> {
  const length = Math.min(SAMPLE_UNITS, Math.floor(story.length / SAMPLE_STEP) * SAMPLE_STEP);
  const sample = story.slice(0, length === 0 ? SAMPLE_STEP : length);
  if (sample.trim() === '') return USUAL;
  const tokens = await model.countTokens(sample, signal);
  return Math.max(LEAST, Math.ceil((tokens / sample.length) * MARGIN * 50) / 50);
}
