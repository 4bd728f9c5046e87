import { LanguageModelError } from '../story/languageModel.js';

/**
 * Why there is thinking and no story.
 * `budget`: it used everything it was allowed. `unclosed`: the model stopped without closing it. `all-thinking`: the whole reply came as
 * thinking. `mistaken`: what had been given as story turned out to be thinking.
 */
export type ThinkingOnlyReason = 'budget' | 'unclosed' | 'all-thinking' | 'mistaken';

/** Thinking without a story. Carries the thinking, so that a face can offer to show it: some servers put the story itself there. */
export class ThinkingOnlyError extends LanguageModelError {
  constructor(
    readonly reason: ThinkingOnlyReason,
    readonly thinking: string,
    budgetTokens: number,
  ) {
    super('thinking-only', sentenceFor(reason, budgetTokens));
    this.name = 'ThinkingOnlyError';
  }
}

function sentenceFor(reason: ThinkingOnlyReason, budgetTokens: number): string {
  switch (reason) {
    case 'budget':
      return `The model's thinking used the whole budget of ${budgetTokens} tokens before any story came; allow more thinking, or choose a model or preset that does not think.`;
    case 'unclosed':
      return 'The model stopped in the middle of its thinking and wrote no story; try again, or choose a model or preset that does not think.';
    case 'all-thinking':
      return 'Everything the model wrote came as reasoning and no story followed; look at the thinking, and if the story is in there, turn off reasoning (or its parser) on the server.';
    case 'mistaken':
      return 'The model was thinking aloud where story was expected, so the last text of this draft is its thinking; remove that text and draft again, it will be told apart from now on.';
  }
}
