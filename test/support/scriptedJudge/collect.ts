import type { LanguageModel } from '../../../src/story/languageModel.js';
import { ownForm } from '../../../src/story/review/judge/form.js';
import type { ReviewRequest } from '../../../src/story/review/manuscript.js';
import type { Review, ReviewEvent } from '../../../src/story/review/result.js';
import { reviewStory, type ReviewOptions } from '../../../src/story/review/review.js';
import { STORY_QUALITY } from '../../../src/story/review/rubric/storyQuality.js';

/** A review and everything told on the way. */
export async function reviewed(
  request: ReviewRequest,
  judge: LanguageModel | null,
  options: Partial<ReviewOptions> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<{ readonly review: Review; readonly events: readonly ReviewEvent[] }> {
  const events: ReviewEvent[] = [];
  for await (const event of reviewStory(request, judge, { form: ownForm(STORY_QUALITY), samples: 1, ...options }, signal))
    events.push(event);
  const last = events.at(-1);
  if (last?.kind !== 'end') throw new Error('a review ends with its result');
  return { review: last.review, events };
}
