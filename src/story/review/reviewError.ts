import type { LanguageModelErrorCode } from '../languageModel.js';

export type ReviewErrorCode =
  | LanguageModelErrorCode
  /** No model that can judge is set up. */
  | 'no-judge'
  /** The judge answered, twice, without scores that could be read. */
  | 'judge-unusable'
  /** The judge's context does not hold the rubric, a reply and a useful stretch of story. */
  | 'judge-context'
  /** The text holds no word. */
  | 'empty-story'
  /** A rubric of the writer's own that cannot be used. */
  | 'rubric'
  | 'cancelled';

/** A review that could not be made. */
export class ReviewError extends Error {
  constructor(
    readonly code: ReviewErrorCode,
    /** One sentence: what happened, and what to do next. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ReviewError';
  }
}
