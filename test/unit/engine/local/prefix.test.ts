import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getLlama, LlamaLogLevel, type Token } from 'node-llama-cpp';
import { describe, expect, test } from 'vitest';
import { MOST_CHECKPOINTS, PromptReader } from '../../../../src/engine/local/prefix.js';
import { NEVER, ROOT, temporaryFolder } from './open.js';
import { recurrentModel } from './recurrentModel.js';

const CHUNK = 64;
/** Three prompts of 500 tokens that part after 300. */
const [first, second, third] = [10, 20, 30].map((start) => [...tokens(300, 1), ...tokens(200, start)]) as [Token[], Token[], Token[]];

function tokens(length: number, step: number): Token[] {
  return Array.from({ length }, (_, index) => (100 + ((index * step) % 3000)) as Token);
}

/** How many tokens the model computes for a prompt. */
async function cost(reader: PromptReader, prompt: Token[]): Promise<number> {
  const { tokenMeter } = reader.sequence;
  const before = tokenMeter.usedInputTokens;
  await reader.read(prompt, true, [], NEVER);
  return tokenMeter.usedInputTokens - before;
}

async function* readerOf(kind: 'attention' | 'recurrent', sequences = 1): AsyncGenerator<PromptReader[]> {
  await using folder = await temporaryFolder();
  let modelPath = join(ROOT, 'models', 'polaris-mini.gguf');
  if (kind === 'recurrent') {
    modelPath = join(folder.path, 'recurrent.gguf');
    await writeFile(modelPath, await recurrentModel());
  }
  await using llama = await getLlama({ gpu: false, build: 'never', maxThreads: 0, logLevel: LlamaLogLevel.error });
  const model = await llama.loadModel({ modelPath });
  const context = await model.createContext({ threads: 1, sequences });
  const checkpoints = { max: MOST_CHECKPOINTS, interval: false } as const;
  yield Array.from({ length: sequences }, () => new PromptReader(context.getSequence({ checkpoints }), CHUNK, () => undefined));
}

describe.each(['attention', 'recurrent'] as const)('a prompt read by a model of %s', (kind) => {
  test('costs only what is new, in whole chunks', async () => {
    for await (const [reader] of readerOf(kind)) {
      if (!reader) continue;
      // 448 of the 500 tokens are whole chunks; the rest is read by the generation.
      expect(await cost(reader, first)).toBe(448);
      expect(await cost(reader, first)).toBe(0);
      // A recurrent model learns where prompts part when they first do, and knows it from the next one on.
      expect(reader.keepable(second, true)).toBe(kind === 'recurrent' ? 0 : 256);
      expect(await cost(reader, second)).toBe(kind === 'recurrent' ? 448 : 448 - 256);
      expect(reader.keepable(third, true)).toBe(256);
      expect(await cost(reader, third)).toBe(448 - 256);
      expect(reader.sequence.contextTokens).toEqual(third.slice(0, 448));
    }
  });

  test('costs what follows the paragraph that was changed', async () => {
    for await (const [reader] of readerOf(kind)) {
      if (!reader) continue;
      await reader.read(first, true, [70, 310], NEVER);
      expect(await cost(reader, second)).toBe(448 - 256);
      const early = [...first.slice(0, 90), ...tokens(400, 40)];
      expect(await cost(reader, early)).toBe(448 - 64);
    }
  });

  test('is taken over from another sequence', async () => {
    for await (const [reader, other] of readerOf(kind, 2)) {
      if (!reader || !other) continue;
      await reader.read(first, true, [310], NEVER);
      expect(await other.copy(reader)).toBe(true);
      expect(await cost(other, second)).toBe(448 - 256);
      expect(await cost(reader, first)).toBe(0);
      expect(other.sequence.contextTokens).toEqual(second.slice(0, 448));
    }
  });
});
