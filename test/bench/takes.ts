import { openLocalModel } from '../../src/engine/local/openLocalModel.js';
import type { LanguageModel } from '../../src/story/languageModel.js';
import { bundleWorker } from './localThroughput.js';
import { median, table } from './print.js';

const RUNS = 12;
const TAKES = [1, 2, 3];
const TAKE_TOKENS = 200;
const SAMPLING = { temperature: 1, topP: 0.95, topK: 40, repetitionPenalty: 1, presencePenalty: 0 };
const PLACE = 'The keeper wrote in his book that the wind had gone round to the east and that nobody had come.\n\n'.repeat(10);

/** What takes written side by side give beside one after another, and how long one of them writes on after it is told to stop. */
export async function measureTakes(rootDir: string): Promise<string> {
  const host = { rootDir, modelsDir: '', log: () => undefined, onLoading: () => undefined };
  const settings = { gpu: 'off', gpuLayers: 0, threads: 1, contextTokens: 'auto', flashAttention: true, kvCacheType: 'f16' } as const;
  const workerFile = await bundleWorker(rootDir);
  await using model = await openLocalModel({ engine: 'local', ...settings }, host, new AbortController().signal, { workerFile });
  const rates = { inTurn: [] as number[], atOnce: [] as number[], seeded: [] as number[] };
  const stopped: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    rates.inTurn.push(await rateOf(async () => await tokensInTurn(model)));
    rates.atOnce.push(await rateOf(async () => sum(await Promise.all(TAKES.map(() => take(model, undefined))))));
    rates.seeded.push(await rateOf(async () => sum(await Promise.all(TAKES.map((seed) => take(model, run * 10 + seed))))));
    stopped.push(await stopLatencyMs(model));
  }
  const ratio = (figures: readonly number[]): string =>
    median(figures.map((figure, run) => figure / (rates.inTurn[run] ?? NaN))).toFixed(2);
  return table(
    ['three takes of one place, built-in model', 'figure'],
    [
      ['one after another, tokens/s in all', median(rates.inTurn).toFixed(0)],
      ['at once, to that (median of pairs)', ratio(rates.atOnce)],
      ['at once with seeds, each token computed alone', ratio(rates.seeded)],
      ['one of three stopped: median, worst ms', `${median(stopped).toFixed(1)}, ${Math.max(...stopped).toFixed(1)}`],
    ],
  );
}

async function tokensInTurn(model: LanguageModel): Promise<number> {
  let tokens = 0;
  for (const _take of TAKES) tokens += await take(model, undefined);
  return tokens;
}

async function rateOf(write: () => Promise<number>): Promise<number> {
  const from = performance.now();
  const tokens = await write();
  return tokens / ((performance.now() - from) / 1000);
}

async function take(
  model: LanguageModel,
  seed: number | undefined,
  signal = new AbortController().signal,
  onChunk?: () => void,
): Promise<number> {
  const sampling = { ...SAMPLING, ...(seed === undefined ? {} : { seed }) };
  const request = { messages: [], completion: PLACE, sampling, maxTokens: TAKE_TOKENS, thinkingTokens: 0 };
  let tokens = 0;
  for await (const chunk of model.generate(request, signal)) {
    if (chunk.kind === 'end') tokens = chunk.usage.textTokens;
    else onChunk?.();
  }
  return tokens;
}

async function stopLatencyMs(model: LanguageModel): Promise<number> {
  const stop = new AbortController();
  const others = [1, 3].map((seed) => take(model, seed));
  let stoppedAt: number | undefined;
  await take(model, 2, stop.signal, () => {
    stoppedAt ??= performance.now();
    stop.abort();
  });
  const latency = performance.now() - (stoppedAt ?? NaN);
  await Promise.all(others);
  return latency;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0);
}
