import type { Usage } from '../languageModel.js';

export const NO_USAGE: Usage = { promptTokens: 0, thinkingTokens: 0, textTokens: 0, estimated: false };

/** What several requests took together. */
export function addUsage(one: Usage, other: Usage): Usage {
  return {
    promptTokens: one.promptTokens + other.promptTokens,
    thinkingTokens: one.thinkingTokens + other.thinkingTokens,
    textTokens: one.textTokens + other.textTokens,
    estimated: one.estimated || other.estimated,
  };
}
