import { describe, expect, test } from 'vitest';
import type { Chunk, GenerateRequest } from '../../../../src/story/languageModel.js';
import { countWords } from '../../../../src/story/text/words.js';
import { asLanguageModel } from '../../../support/storyModels/asLanguageModel.js';
import type { StoryModel } from '../../../support/storyModels/model.js';
import { setA } from '../../../support/storyModels/setA.js';
import { nextWords } from './prompts.js';

function modelOf(name: string): StoryModel {
  const model = setA.find((candidate) => candidate.name === name);
  if (model === undefined) throw new Error(`No model ${name}.`);
  return model;
}

function request(words: number, maxTokens = 4000, thinkingTokens = 1000): GenerateRequest {
  const sampling = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, presencePenalty: 0 };
  return { messages: nextWords(words), sampling, maxTokens, thinkingTokens };
}

async function read(chunks: AsyncIterable<Chunk>, onChunk: (chunk: Chunk) => void = () => undefined): Promise<Chunk[]> {
  const all: Chunk[] = [];
  for await (const chunk of chunks) {
    all.push(chunk);
    onChunk(chunk);
  }
  return all;
}

function textOf(chunks: readonly Chunk[], kind: 'text' | 'thinking'): string {
  return chunks.map((chunk) => (chunk.kind === kind ? chunk.text : '')).join('');
}

const forever = new AbortController().signal;

describe('asLanguageModel', () => {
  test('streams thinking, then text, then the end with its counts', async () => {
    const model = asLanguageModel(modelOf('polaris-9b'), { seed: 1 });
    const chunks = await read(model.generate(request(200), forever));
    const end = chunks.at(-1);
    expect(textOf(chunks, 'text')).toBe(model.calls[0]?.reply.text);
    expect(textOf(chunks, 'thinking')).toBe(model.calls[0]?.reply.thinking);
    expect(chunks.findLastIndex((chunk) => chunk.kind === 'thinking')).toBeLessThan(chunks.findIndex((chunk) => chunk.kind === 'text'));
    const tokens = chunks.reduce((sum, chunk) => sum + (chunk.kind === 'text' ? chunk.tokens : 0), 0);
    expect(end).toMatchObject({ kind: 'end', reason: 'stop', usage: { textTokens: tokens, estimated: false } });
    expect(tokens).toBe(await model.countTokens(textOf(chunks, 'text'), forever));
  });

  test('the same seed gives the same draft, another seed or request another one', async () => {
    const texts: string[] = [];
    for (const seed of [1, 1, 2]) {
      const model = asLanguageModel(modelOf('qwen3-4b'), { seed });
      for (let i = 0; i < 2; i++) texts.push(textOf(await read(model.generate(request(80), forever)), 'text'));
    }
    expect(texts.slice(0, 2)).toEqual(texts.slice(2, 4));
    expect(new Set(texts).size).toBe(4);
  });

  test('obeys the bound on tokens and says so', async () => {
    const model = asLanguageModel(modelOf('loops: always'), { seed: 1 });
    const chunks = await read(model.generate(request(100, 500), forever));
    expect(chunks.at(-1)).toMatchObject({ reason: 'length', usage: { textTokens: 500 } });
    expect(asLanguageModel(modelOf('polaris-9b'), { seed: 1 }).profile.thinkingTokens).toBeGreaterThan(0);
    const unthinking = asLanguageModel(modelOf('polaris-9b'), { seed: 1 });
    expect(textOf(await read(unthinking.generate(request(100, 500, 0), forever)), 'thinking')).toBe('');
  });

  test('an abort ends it between two deltas and keeps what was given', async () => {
    const abort = new AbortController();
    const model = asLanguageModel(modelOf('always-600'), { seed: 1 });
    let seen = 0;
    const chunks = await read(model.generate(request(100), abort.signal), () => {
      if (++seen === 50) abort.abort();
    });
    expect(chunks).toHaveLength(51);
    expect(chunks.at(-1)).toMatchObject({ kind: 'end', reason: 'aborted' });
    expect(model.calls[0]?.delivered).toBe(textOf(chunks, 'text'));
  });

  test('a prompt longer than the context is refused, a reply is bounded by what is left', async () => {
    const tiny = asLanguageModel(modelOf('always-600'), { seed: 1, contextTokens: 20 });
    await expect(read(tiny.generate(request(100), forever))).rejects.toMatchObject({ code: 'context-full' });
    const small = asLanguageModel(modelOf('always-600'), { seed: 1, contextTokens: 300 });
    expect((await read(small.generate(request(100, 4000, 0), forever))).at(-1)).toMatchObject({ reason: 'length' });
  });

  test('tokens are about 1.33 a word', async () => {
    const model = asLanguageModel(modelOf('always-600'), { seed: 1 });
    const text = textOf(await read(model.generate(request(100), forever)), 'text');
    const rate = (await model.countTokens(text, forever)) / countWords(text);
    expect(rate).toBeGreaterThan(1.25);
    expect(rate).toBeLessThan(1.41);
  });
});
