import type { Chunk, GenerateRequest, LanguageModel } from '../../../../src/story/languageModel.js';
import { rewrite, type RewriteEvent } from '../../../../src/story/rewrite/rewrite.js';
import type { RewriteRequest, Way } from '../../../../src/story/rewrite/way.js';

export interface Scripted extends LanguageModel {
  readonly asked: GenerateRequest[];
}

export interface ScriptedOptions {
  readonly contextTokens?: number;
  readonly demonstration?: boolean;
  /** Why each reply ends. */
  readonly reason?: 'stop' | 'length';
}

/** A model that gives these replies one after another, in small pieces; four characters are a token. */
export function modelSaying(replies: readonly string[] | ((request: GenerateRequest) => string), options: ScriptedOptions = {}): Scripted {
  const asked: GenerateRequest[] = [];
  const { contextTokens = 8192, demonstration = false, reason = 'stop' } = options;
  const sampling = { temperature: 0.7, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  return {
    asked,
    name: 'scripted',
    profile: { sampling, thinkingTokens: 0, trainedWords: { min: 1, max: 9 }, lengthGain: 1, demonstration },
    contextTokens,
    capabilities: { carryOn: 'instruction', parallel: 1 },
    async *generate(request, signal): AsyncIterable<Chunk> {
      const reply = typeof replies === 'function' ? replies(request) : (replies[asked.length] ?? '');
      asked.push(request);
      const usage = { promptTokens: 1, thinkingTokens: 0, textTokens: 1, estimated: false };
      for (const text of reply.match(/.{1,7}/gsu) ?? []) {
        if (signal.aborted) {
          yield { kind: 'end', reason: 'aborted', usage };
          return;
        }
        yield { kind: 'text', text, tokens: 1 };
      }
      yield await Promise.resolve({ kind: 'end', reason, usage });
    },
    countTokens: async (text) => Promise.resolve(Math.ceil(text.length / 4)),
  };
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The request for a passage where it stands in a story. */
export function requestFor(before: string, passage: string, after: string, way: Way, words?: number): RewriteRequest {
  const text = before + passage + after;
  return { text, range: { start: before.length, end: before.length + passage.length }, way, ...(words === undefined ? {} : { words }) };
}

/** How a rewrite ends. */
export async function endOf(request: RewriteRequest, model: LanguageModel): Promise<Extract<RewriteEvent, { kind: 'end' }>> {
  const end = (await all(rewrite(request, model, new AbortController().signal))).at(-1);
  if (end?.kind !== 'end') throw new Error('no end');
  return end;
}
