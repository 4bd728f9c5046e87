import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getLlama, type LlamaContextSequence, LlamaLogLevel, type Token } from 'node-llama-cpp';
import { describe, expect, test } from 'vitest';
import { PromptReader } from '../../../../src/engine/local/prefix.js';
import { NEVER, ROOT, temporaryFolder } from './open.js';
import { recurrentModel } from './recurrentModel.js';

const CHUNK = 64;
/** Three prompts of 500 tokens that part after 300. */
const [first, second, third] = [10, 20, 30].map((start) => [...tokens(300, 1), ...tokens(200, start)]) as [Token[], Token[], Token[]];

function tokens(length: number, step: number): Token[] {
  return Array.from({ length }, (_, index) => (100 + ((index * step) % 3000)) as Token);
}

/** How many tokens the model computes for a prompt. */
async function cost(reader: PromptReader, sequence: LlamaContextSequence, prompt: Token[], exact = true): Promise<number> {
  const before = sequence.tokenMeter.usedInputTokens;
  await reader.read(prompt, exact, [], NEVER);
  return sequence.tokenMeter.usedInputTokens - before;
}

describe.each(['attention', 'recurrent'] as const)('a prompt read by a model of %s', (kind) => {
  test('costs only what is new, in whole chunks', async () => {
    await using folder = await temporaryFolder();
    let modelPath = join(ROOT, 'models', 'polaris-mini.gguf');
    if (kind === 'recurrent') {
      modelPath = join(folder.path, 'recurrent.gguf');
      await writeFile(modelPath, await recurrentModel());
    }
    await using llama = await getLlama({ gpu: false, build: 'never', maxThreads: 0, logLevel: LlamaLogLevel.error });
    const model = await llama.loadModel({ modelPath });
    const context = await model.createContext({ threads: 1 });
    const sequence = context.getSequence({ checkpoints: { max: 8, interval: false } });
    const reader = new PromptReader(sequence, CHUNK, () => undefined);
    // 448 of the 500 tokens are whole chunks; the rest is read by the generation.
    expect(await cost(reader, sequence, first)).toBe(448);
    expect(await cost(reader, sequence, first)).toBe(0);
    // A recurrent model learns where prompts part when they first do, and knows it from the next one on.
    expect(await cost(reader, sequence, second)).toBe(kind === 'recurrent' ? 448 : 448 - 256);
    expect(await cost(reader, sequence, third)).toBe(448 - 256);
    expect(sequence.contextTokens).toEqual(third.slice(0, 448));
  });
});
