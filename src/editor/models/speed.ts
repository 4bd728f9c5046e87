import type * as vscode from 'vscode';
import type { OpenedModel } from '../../engine/engine.js';
import type { GenerateRequest } from '../../story/languageModel.js';

const SPEEDS = 'polaris.speeds';
/** Enough to part the first token's wait from the pace after it. */
const SAMPLE_TOKENS = 32;

export interface Speed {
  /** Null when nothing came. */
  readonly firstTokenSeconds: number | null;
  readonly tokensPerSecond: number | null;
}

/** Tokens a second of earlier drafts with this model where it runs now; undefined before the first. */
export function knownSpeed(model: OpenedModel, memory: vscode.Memento): number | undefined {
  return speeds(memory)[keyOf(model)];
}

export async function rememberSpeed(model: OpenedModel, tokensPerSecond: number, memory: vscode.Memento): Promise<void> {
  if (!Number.isFinite(tokensPerSecond) || tokensPerSecond <= 0) return;
  await memory.update(SPEEDS, { ...speeds(memory), [keyOf(model)]: Math.round(tokensPerSecond * 10) / 10 });
}

/** Asks a model for a sentence of no story and looks at the clock. */
export async function measureSpeed(model: OpenedModel, signal: AbortSignal): Promise<Speed> {
  const request: GenerateRequest = {
    messages: [{ role: 'user', content: 'Write a few sentences about the sea.' }],
    sampling: model.profile.sampling,
    maxTokens: SAMPLE_TOKENS,
    thinkingTokens: 0,
  };
  const start = performance.now();
  let first: number | undefined;
  let tokens = 0;
  for await (const chunk of model.generate(request, signal)) {
    if (chunk.kind === 'end') break;
    first ??= performance.now();
    tokens += chunk.tokens;
  }
  if (first === undefined) return { firstTokenSeconds: null, tokensPerSecond: null };
  const seconds = (performance.now() - first) / 1000;
  return { firstTokenSeconds: (first - start) / 1000, tokensPerSecond: tokens > 1 && seconds > 0 ? (tokens - 1) / seconds : null };
}

function keyOf(model: OpenedModel): string {
  return `${model.name} @ ${model.where}`;
}

function speeds(memory: vscode.Memento): Readonly<Record<string, number>> {
  const value = memory.get<unknown>(SPEEDS);
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}
