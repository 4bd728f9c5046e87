import type { GenerateRequest, LanguageModel, Usage } from '../languageModel.js';
import type { Brief } from './brief.js';
import { readHelp } from './partReader.js';
import { fitBeats, plainBeats, planSchema, readPlan, readSummary, summarySchema } from './plan.js';
import { planPrompt, summaryPrompt } from './prompts.js';
import { lastWordsOf, thinkingBudget } from './request.js';

/** The answer to a helping request, and what it cost; null when the model gave nothing that could be used. */
export interface Help<T> {
  readonly value: T | null;
  readonly usage: Usage;
}

/** A context under this many tokens has no room for planning: its prompts carry beats by position. */
const SMALLEST_PLANNING_CONTEXT = 3_000;

/** Whether it is worth asking this model for a plan. */
export function canPlan(model: LanguageModel): boolean {
  return !model.profile.demonstration && model.contextTokens >= SMALLEST_PLANNING_CONTEXT;
}

/** Asks for the beats of a story. */
export async function askForBeats(
  brief: Brief,
  model: LanguageModel,
  scenes: number,
  seed: number,
  signal: AbortSignal,
): Promise<Help<readonly string[]>> {
  const request: GenerateRequest = {
    messages: planPrompt(brief, scenes, lastWordsOf(brief.followsText ?? '', 120)),
    sampling: { ...model.profile.sampling, seed },
    maxTokens: Math.min(120 + scenes * 90, Math.floor(model.contextTokens / 2)),
    thinkingTokens: Math.min(thinkingBudget(model), 2_048),
    jsonSchema: planSchema(scenes),
  };
  const reply = await readHelp(model, request, signal);
  return { value: readPlan(reply.text, scenes), usage: reply.usage };
}

/** The beats when no model makes them: the writer's outline, else a plan by position. */
export function beatsWithoutModel(brief: Brief, scenes: number): readonly string[] {
  return brief.outline?.length ? fitBeats(brief.outline, scenes) : plainBeats(scenes);
}

/** Asks what must be remembered of the newest scene. */
export async function askForSummary(
  brief: Brief,
  model: LanguageModel,
  scene: { readonly earlier: string; readonly text: string },
  seed: number,
  signal: AbortSignal,
): Promise<Help<string>> {
  const room = Math.floor((model.contextTokens - 900) / 2);
  const request: GenerateRequest = {
    messages: summaryPrompt(brief, scene.earlier, lastWordsOf(scene.text, Math.min(2_000, room))),
    sampling: { ...model.profile.sampling, temperature: Math.min(0.3, model.profile.sampling.temperature), seed },
    maxTokens: 220,
    thinkingTokens: 0,
    jsonSchema: summarySchema,
  };
  const reply = await readHelp(model, request, signal);
  return { value: readSummary(reply.text), usage: reply.usage };
}
