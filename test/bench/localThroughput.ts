import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { getLlama, type LlamaContextSequence, type LlamaModel, LlamaLogLevel, QwenChatWrapper } from 'node-llama-cpp';
import { openLocalModel } from '../../src/engine/local/openLocalModel.js';
import type { GenerateRequest, LanguageModel } from '../../src/story/languageModel.js';

/** Tokens a second, of the same prompt, seed and model, both ways. */
export interface LocalThroughput {
  readonly bareTokensPerSecond: number;
  readonly throughTokensPerSecond: number;
  /** Through the product's path for each token a second of the bare loop: the median over neighbouring runs. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  /** The same of the fastest run of each kind: what a machine shared with others says least falsely. */
  readonly bestRatio: number;
}

const PREMISE = 'Write a 400-word story about a lighthouse keeper who counts the ships.';
const TOKENS = 600;
const SAMPLING = { temperature: 1, topP: 0.95, topK: 40, repetitionPenalty: 1, presencePenalty: 0 };

/**
 * Measures what the child process, the messages and the port cost a draft: a loop over node-llama-cpp in this process against
 * {@link openLocalModel}, in turn, with the order swapped each time. The rate is that of decoding, from the first token to the last.
 *
 * @param rootDir the package's root
 * @param pairs how many runs of each kind
 */
export async function measureLocalThroughput(rootDir: string, pairs = 20): Promise<LocalThroughput> {
  const modelFile = join(rootDir, 'models', 'polaris-mini.gguf');
  const llama = await getLlama({ gpu: false, build: 'never', maxThreads: 0, logLevel: LlamaLogLevel.error });
  const bareModel = await llama.loadModel({ modelPath: modelFile });
  const context = await bareModel.createContext({ threads: 1, flashAttention: true });
  const sequence = context.getSequence();
  const host = { rootDir, modelsDir: '', log: () => undefined, onLoading: () => undefined };
  const settings = { gpu: 'off', gpuLayers: 0, threads: 1, contextTokens: 'auto', flashAttention: true, kvCacheType: 'f16' } as const;
  const workerFile = await bundleWorker(rootDir);
  await using model = await openLocalModel({ engine: 'local', ...settings }, host, new AbortController().signal, { workerFile });
  const runs: { bare: number; through: number }[] = [];
  // The first pair warms caches and is not counted.
  for (let pair = 0; pair <= pairs; pair++) {
    const bareFirst = pair % 2 === 0;
    const before = bareFirst ? await bareRate(bareModel, sequence, pair) : 0;
    const through = await throughRate(model, pair);
    const bare = bareFirst ? before : await bareRate(bareModel, sequence, pair);
    if (pair > 0) runs.push({ bare, through });
  }
  await llama.dispose();
  const ratios = runs.map(({ bare, through }) => through / bare);
  return {
    bareTokensPerSecond: median(runs.map(({ bare }) => bare)),
    throughTokensPerSecond: median(runs.map(({ through }) => through)),
    ratio: median(ratios),
    ratios,
    bestRatio: Math.max(...runs.map(({ through }) => through)) / Math.max(...runs.map(({ bare }) => bare)),
  };
}

async function bareRate(model: LlamaModel, sequence: LlamaContextSequence, seed: number): Promise<number> {
  await sequence.clearHistory();
  const { contextText } = new QwenChatWrapper({ thoughts: 'discourage' }).generateContextState({
    chatHistory: [
      { type: 'user', text: PREMISE },
      { type: 'model', response: [] },
    ],
  });
  const { temperature, topP, topK } = SAMPLING;
  let tokens = 0;
  let firstAt = 0;
  let text = '';
  for await (const token of sequence.evaluate(contextText.tokenize(model.tokenizer), {
    temperature,
    topP,
    topK,
    seed,
    yieldEogToken: true,
  })) {
    if (tokens === 0) firstAt = performance.now();
    if (model.isEogToken(token) || ++tokens === TOKENS) break;
    text += model.detokenize([token]);
  }
  return text === '' ? 0 : rate(tokens, firstAt);
}

async function throughRate(model: LanguageModel, seed: number): Promise<number> {
  const request: GenerateRequest = {
    messages: [{ role: 'user', content: PREMISE }],
    sampling: { ...SAMPLING, seed },
    maxTokens: TOKENS,
    thinkingTokens: 0,
  };
  let firstAt = 0;
  let tokens = 0;
  for await (const chunk of model.generate(request, new AbortController().signal)) {
    if (chunk.kind === 'text' && firstAt === 0) firstAt = performance.now();
    if (chunk.kind === 'end') tokens = chunk.usage.textTokens;
  }
  return rate(tokens, firstAt);
}

function rate(tokens: number, sinceMs: number): number {
  return (tokens - 1) / ((performance.now() - sinceMs) / 1000);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** The bench measures the sources as they are, built or not. */
export async function bundleWorker(rootDir: string): Promise<string> {
  const folder = join(rootDir, 'node_modules', '.cache', 'polaris-bench');
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, 'worker.js');
  await build({
    entryPoints: [join(rootDir, 'src', 'engine', 'local', 'worker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['node-llama-cpp'],
  });
  return outfile;
}
