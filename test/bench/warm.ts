import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLocalModel } from '../../src/engine/local/openLocalModel.js';
import type { LanguageModel } from '../../src/story/languageModel.js';
import { randomModel, type RandomModel } from '../support/gguf/randomModel.js';
import { bundleWorker } from './localThroughput.js';
import { table } from './print.js';

const DOCUMENT_TOKENS = 8000;
const CONTEXT_TOKENS = 10_240;
const REPLY_TOKENS = 40;
const SAMPLING = { temperature: 1, topP: 0.95, topK: 40, repetitionPenalty: 1, presencePenalty: 0 };
/** About 6 million weights: 8,000 tokens are read in some seconds by one thread. */
const SIZE = { contextTokens: CONTEXT_TOKENS, width: 256, headSize: 64, heads: 4, feedForward: 768, layers: 8 } as const;
const WORDS = 'the keeper lamp sea stair night wind stone boat harbour letter glass salt door voice winter rope gull clock hand'.split(' ');

interface FirstTokens {
  readonly coldMs: number;
  /** The story with what was written and a sentence after it. */
  readonly appendedMs: number;
  /** The same with the first word of its last paragraph changed. */
  readonly editedMs: number;
  /** Two takes more of the same place, asked at once: the later one's. */
  readonly takesMs: number;
}

/** How long the first token of a continuation takes, cold and after what a writer does between two of them. */
export async function measureWarm(rootDir: string): Promise<string> {
  const rows: string[][] = [];
  for (const architecture of ['qwen3', 'qwen35'] as const) {
    for (const seed of [undefined, 7]) {
      const { coldMs, appendedMs, editedMs, takesMs } = await firstTokens(rootDir, { architecture, ...SIZE }, seed);
      const ratio = (ms: number): string => `${(ms / coldMs).toFixed(3)} (${ms.toFixed(0)} ms)`;
      const name = `${architecture}${seed === undefined ? '' : ', seeded'}`;
      rows.push([name, coldMs.toFixed(0), ratio(appendedMs), ratio(editedMs), ratio(takesMs)]);
    }
  }
  return table(['random weights', 'first token cold, ms', 'text appended', 'last paragraph edited', 'three takes of it'], rows);
}

async function firstTokens(rootDir: string, shape: RandomModel, seed: number | undefined): Promise<FirstTokens> {
  const folder = await mkdtemp(join(tmpdir(), 'polaris-bench-'));
  try {
    const modelFile = join(folder, 'random.gguf');
    await writeFile(modelFile, await randomModel(shape, rootDir));
    const host = { rootDir, modelsDir: '', log: () => undefined, onLoading: () => undefined };
    const settings = {
      gpu: 'off',
      gpuLayers: 0,
      threads: 1,
      contextTokens: CONTEXT_TOKENS,
      flashAttention: true,
      kvCacheType: 'f16',
    } as const;
    const workerFile = await bundleWorker(rootDir);
    const never = new AbortController().signal;
    await using model = await openLocalModel({ engine: 'local', modelFile, ...settings }, host, never, { workerFile });
    const paragraphs = await documentFor(model);
    const document = paragraphs.join('\n\n');
    const cold = await firstTokenOf(model, document, seed);
    const appended = await firstTokenOf(model, `${document}${cold.text} Nobody had come.`, seed);
    const edited = await firstTokenOf(model, [...paragraphs.slice(0, -1), `Somebody ${paragraphs.at(-1) ?? ''}`].join('\n\n'), seed);
    const place = `${document} Then the door opened.`;
    const takes = await Promise.all([1, 2, 3].map((take) => firstTokenOf(model, place, seed === undefined ? undefined : seed + take)));
    return { coldMs: cold.ms, appendedMs: appended.ms, editedMs: edited.ms, takesMs: Math.max(...takes.map(({ ms }) => ms)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paragraphs of about a hundred words. */
async function documentFor(model: LanguageModel): Promise<string[]> {
  const paragraphs: string[] = [];
  for (let tokens = 0; tokens < DOCUMENT_TOKENS;) {
    const words = Array.from({ length: 100 }, (_, word) => WORDS[(word * 7 + paragraphs.length * 13 + (word >> 3)) % WORDS.length] ?? '');
    const paragraph = `${words.join(' ')}.`;
    paragraphs.push(paragraph);
    tokens += await model.countTokens(`${paragraph}\n\n`, new AbortController().signal);
  }
  return paragraphs;
}

async function firstTokenOf(model: LanguageModel, completion: string, seed: number | undefined): Promise<{ ms: number; text: string }> {
  const sampling = { ...SAMPLING, ...(seed === undefined ? {} : { seed }) };
  const request = { messages: [], completion, sampling, maxTokens: REPLY_TOKENS, thinkingTokens: 0 };
  const askedAt = performance.now();
  let ms: number | undefined;
  let text = '';
  for await (const chunk of model.generate(request, new AbortController().signal)) {
    ms ??= performance.now() - askedAt;
    if (chunk.kind === 'text') text += chunk.text;
  }
  return { ms: ms ?? NaN, text };
}
