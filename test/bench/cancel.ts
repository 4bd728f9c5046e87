import { openLocalModel } from '../../src/engine/local/openLocalModel.js';
import type { LanguageModel } from '../../src/story/languageModel.js';
import { bundleWorker } from './localThroughput.js';
import { median, table } from './print.js';

const RUNS = 20;
const SAMPLING = { temperature: 1, topP: 0.95, topK: 40, repetitionPenalty: 1, presencePenalty: 0 };

/** How long a local model writes or reads on after it is told to stop, ms. */
export async function measureCancel(rootDir: string): Promise<string> {
  const host = { rootDir, modelsDir: '', log: () => undefined, onLoading: () => undefined };
  const settings = { gpu: 'off', gpuLayers: 0, threads: 1, contextTokens: 'auto', flashAttention: true, kvCacheType: 'f16' } as const;
  const workerFile = await bundleWorker(rootDir);
  await using model = await openLocalModel({ engine: 'local', ...settings }, host, new AbortController().signal, { workerFile });
  const decoding: number[] = [];
  const reading: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    decoding.push(await stopLatencyMs(model, `Write a 400-word story about ferry number ${String(run)}.`, run, 4));
    const long = Array.from({ length: 110 }, (_, word) => `word${String(word * 7 + run)}`).join(' ');
    reading.push(await stopLatencyMs(model, long, run, 0));
  }
  const row = (name: string, figures: readonly number[]): string[] => [name, median(figures).toFixed(1), Math.max(...figures).toFixed(1)];
  return table(['stop while', 'median ms', 'worst ms'], [row('writing', decoding), row('reading the prompt', reading)]);
}

async function stopLatencyMs(model: LanguageModel, content: string, seed: number, afterChunks: number): Promise<number> {
  const stop = new AbortController();
  const request = { messages: [{ role: 'user' as const, content }], sampling: { ...SAMPLING, seed }, maxTokens: 500, thinkingTokens: 0 };
  let chunks = 0;
  let stoppedAt = 0;
  const halt = (): void => {
    stoppedAt = performance.now();
    stop.abort();
  };
  if (afterChunks === 0) setImmediate(halt);
  for await (const chunk of model.generate(request, stop.signal)) if (chunk.kind !== 'end' && ++chunks === afterChunks) halt();
  if (stoppedAt === 0) throw new Error('the reply was over before it could be stopped');
  return performance.now() - stoppedAt;
}
