import type { LlamaContextSequence, LlamaGrammar, Token } from 'node-llama-cpp';
import { ALONE, TOGETHER } from './batching.js';
import type { LoadedModel } from './load.js';
import type { Pieces } from './pieces.js';
import type { EndMessage, GenerateMessage } from './protocol.js';

/**
 * POLARIS is served by engines that punish repetition over the whole reply, where llama.cpp looks back 64 tokens by default;
 * this is its longest scene.
 */
const PENALTY_TOKENS = 4096;

/** How a request is put to the model: as a conversation, or as raw text. */
export interface Form {
  readonly prompt: Token[];
  /** True when the reply goes on from words that are there. */
  readonly continues: boolean;
  /** Writes the reply, on a sequence that has read the prompt. */
  write(run: Run, sequence: LlamaContextSequence, signal: AbortSignal): Promise<EndMessage['reason']>;
}

/** One reply under way. */
export interface Run {
  readonly loaded: LoadedModel;
  readonly request: GenerateMessage;
  readonly grammar: LlamaGrammar | undefined;
  /** Tokens the context still holds after the prompt. */
  readonly room: number;
  readonly pieces: Pieces;
  /** To be called for each token: the model is alive. */
  readonly token: () => void;
}

/** What a request without a seed may keep, and may be computed with, a request with one may not. */
export function isExact({ sampling }: GenerateMessage): boolean {
  return sampling.seed !== undefined;
}

/** The options all of node-llama-cpp's generators understand. */
export function samplingOf(request: GenerateMessage): Record<string, unknown> {
  const { temperature, topP, topK, seed, repetitionPenalty, presencePenalty } = request.sampling;
  const penalty = { penalty: repetitionPenalty, presencePenalty, frequencyPenalty: 0, lastTokens: PENALTY_TOKENS, penalizeNewLine: true };
  const repeatPenalty = repetitionPenalty === 1 && presencePenalty === 0 ? false : penalty;
  // The engine's own choice is the second of the day: takes asked at once would be the same.
  const ownSeed = Math.floor(Math.random() * 2 ** 32);
  const evaluationPriority = isExact(request) ? ALONE : TOGETHER;
  return { temperature, topP, topK, repeatPenalty, seed: (seed ?? ownSeed) >>> 0, evaluationPriority };
}
