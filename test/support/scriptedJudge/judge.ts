import { setImmediate } from 'node:timers/promises';
import {
  LanguageModelError,
  type Chunk,
  type GenerateRequest,
  type LanguageModel,
  type ModelProfile,
} from '../../../src/story/languageModel.js';

/** What the judge does with a request: a reply, a failure, or a reply that breaks off with one. */
export type JudgeReply = string | LanguageModelError | { readonly text: string; readonly then: LanguageModelError | 'hang' };

export interface ScriptedJudge extends LanguageModel {
  readonly requests: readonly GenerateRequest[];
}

export interface JudgeOptions {
  readonly contextTokens?: number;
  readonly profile?: Partial<ModelProfile>;
  readonly name?: string;
}

const PROFILE: ModelProfile = {
  sampling: { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 },
  thinkingTokens: 0,
  trainedWords: { min: 1000, max: 4000 },
  lengthGain: 1,
  demonstration: false,
};

/** Four characters a token: what a counter that estimates would say. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

/** A judge in memory that answers as it is told. `answer` gets the request and its number, from 1. */
export function scriptedJudge(answer: (request: GenerateRequest, number: number) => JudgeReply, options: JudgeOptions = {}): ScriptedJudge {
  const requests: GenerateRequest[] = [];
  return {
    name: options.name ?? 'scripted judge',
    profile: { ...PROFILE, ...options.profile },
    contextTokens: options.contextTokens ?? 65_536,
    capabilities: { carryOn: 'instruction', parallel: 1 },
    requests,
    countTokens: (text) => Promise.resolve(tokensOf(text)),
    async *generate(request, signal): AsyncGenerator<Chunk> {
      requests.push(request);
      const told = answer(request, requests.length);
      if (told instanceof LanguageModelError) throw told;
      const { text, then } = typeof told === 'string' ? { text: told, then: undefined } : told;
      const usage = { promptTokens: 0, thinkingTokens: 0, textTokens: tokensOf(text), estimated: true };
      for (let at = 0; at < text.length; at += 400) {
        if (at % 4000 === 0) await setImmediate();
        if (signal.aborted) {
          yield { kind: 'end', reason: 'aborted', usage };
          return;
        }
        yield { kind: 'text', text: text.slice(at, at + 400), tokens: 100 };
      }
      if (then === 'hang') await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      else if (then) throw then;
      yield { kind: 'end', reason: signal.aborted ? 'aborted' : 'stop', usage };
    },
  };
}

/** A judge that goes through a list of replies and stays with the last. */
export function judgeOf(replies: readonly JudgeReply[], options: JudgeOptions = {}): ScriptedJudge {
  return scriptedJudge((_, number) => replies[Math.min(number, replies.length) - 1] ?? '', options);
}
