import type { LanguageModel } from '../languageModel.js';
import type { Brief } from './brief.js';
import { chooseMode } from './draft.js';
import type { DraftMode } from './events.js';
import { scenesFor } from './plan.js';
import { replyWords, thinkingBudget, TOKENS_PER_WORD } from './request.js';

/** What a draft will probably take; ranges, since models differ. */
export interface DraftEstimate {
  readonly mode: 'single' | 'scenes';
  readonly requests: number;
  /** Tokens the model reads, thinks and writes. */
  readonly promptTokens: number;
  readonly thinkingTokens: number;
  readonly storyTokens: number;
  /** Minutes at `tokensPerSecond`; null when the speed is not known. */
  readonly minutes: number | null;
}

/** Tokens written for each token of the story: endings are tried more than once. Median over the scripted models of the bench. */
const OVERHEAD = 1.25;
/** Share of its thinking budget that a model uses, as POLARIS-9B does on short prompts. */
const THINKING_USED = 0.5;

/**
 * Estimates a draft before it is sent.
 * @param tokensPerSecond of earlier drafts with this model; null when there were none
 * @throws {LanguageModelError} `context-full` when the model cannot hold the brief and one scene
 */
export async function estimateDraft(
  brief: Brief,
  model: LanguageModel,
  mode: DraftMode,
  tokensPerSecond: number | null,
  signal: AbortSignal,
): Promise<DraftEstimate> {
  const chosen = chooseMode(mode, brief, model);
  const perReply = await replyWords(model, brief, signal);
  const scenes = chosen === 'single' ? 1 : scenesFor(brief.targetWords, brief.outline?.length ?? 0);
  const requests = Math.max(scenes + 2, Math.ceil(brief.targetWords / perReply) + 1);
  const premiseTokens = await model.countTokens(brief.premise, signal);
  const storyTokens = Math.round(brief.targetWords * TOKENS_PER_WORD * OVERHEAD);
  const thinkingTokens = Math.round((scenes + 1) * thinkingBudget(model) * THINKING_USED);
  const promptTokens = Math.round(requests * (premiseTokens + 330));
  const minutes = tokensPerSecond ? Math.max(0.1, Math.round(((storyTokens + thinkingTokens) / tokensPerSecond / 60) * 10) / 10) : null;
  return { mode: chosen, requests, promptTokens, thinkingTokens, storyTokens, minutes };
}
