import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Chunk, GenerateRequest } from '../../../../src/story/languageModel.js';
import { LocalModel } from '../../../../src/engine/local/localModel.js';
import { openLocalModel, type LocalOptions } from '../../../../src/engine/local/openLocalModel.js';
import type { LocalSettings, OpenedModel } from '../../../../src/engine/engine.js';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** Inside the checkout, so that what is left outside the bundle is found. */
const BUNDLES = join(ROOT, 'node_modules', '.cache', 'polaris-test');

export const NEVER = new AbortController().signal;

/** @returns the path of a bundled source file that can be run by Node. */
export async function bundle(source: string): Promise<string> {
  const target = join(BUNDLES, source.replaceAll('/', '-').replace(/\.ts$/, '.js'));
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, source)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['node-llama-cpp'],
  });
  await mkdir(dirname(target), { recursive: true });
  // Test files run beside one another and build the same bytes.
  const own = `${target}.${String(process.pid)}`;
  await writeFile(own, outputFiles[0]?.contents ?? '');
  await rename(own, target);
  return target;
}

export function settings(changes: Partial<LocalSettings> = {}): LocalSettings {
  return {
    engine: 'local',
    gpu: 'off',
    gpuLayers: 'auto',
    threads: 1,
    contextTokens: 'auto',
    flashAttention: true,
    kvCacheType: 'f16',
    ...changes,
  };
}

/** Opens a model as the product does, with the log kept. */
export async function openModel(
  changes: Partial<LocalSettings> = {},
  options: LocalOptions = {},
  signal = NEVER,
  rootDir = ROOT,
): Promise<LocalModel & { readonly log: string[] }> {
  const log: string[] = [];
  const host = { rootDir, modelsDir: join(ROOT, 'no-such-folder'), log: (line: string) => void log.push(line), onLoading: () => undefined };
  const workerFile = options.workerFile ?? (await bundle('src/engine/local/worker.ts'));
  const model: OpenedModel = await openLocalModel(settings(changes), host, signal, { ...options, workerFile });
  if (!(model instanceof LocalModel)) throw new TypeError('not a local model');
  return Object.assign(model, { log });
}

export function request(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return {
    messages: [{ role: 'user', content: 'Write a 300-word story about a lighthouse keeper.' }],
    sampling: { temperature: 0.8, topP: 0.95, topK: 40, repetitionPenalty: 1, presencePenalty: 0, seed: 7 },
    maxTokens: 120,
    thinkingTokens: 0,
    ...changes,
  };
}

export interface Collected {
  readonly text: string;
  readonly thinking: string;
  readonly tokens: number;
  readonly pieces: number;
  readonly end: Extract<Chunk, { kind: 'end' }> | undefined;
}

/** Reads a reply to its end. */
export async function collect(chunks: AsyncIterable<Chunk>): Promise<Collected> {
  const result = { text: '', thinking: '', tokens: 0, pieces: 0, end: undefined as Collected['end'] };
  for await (const chunk of chunks) {
    if (chunk.kind === 'end') {
      result.end = chunk;
      continue;
    }
    result[chunk.kind] += chunk.text;
    result.tokens += chunk.tokens;
    result.pieces++;
  }
  return result;
}

/** What a model's log says of each prompt: its tokens, and how many of them had been read before. */
export function promptsOf(log: readonly string[]): { readonly tokens: number; readonly warm: number }[] {
  return log.flatMap((line) => {
    const [, tokens, warm] = /a prompt of ([\d,]+) tokens, ([\d,]+) of them warm/.exec(line) ?? [];
    return tokens === undefined || warm === undefined ? [] : [{ tokens: withoutCommas(tokens), warm: withoutCommas(warm) }];
  });
}

export function firstPromptOf(log: readonly string[]): { readonly tokens: number; readonly warm: number } {
  const [first] = promptsOf(log);
  if (!first) throw new Error('the log tells of no prompt');
  return first;
}

function withoutCommas(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** A folder of its own, gone at the end of the scope. */
export async function temporaryFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'polaris-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Resolves when a condition holds; the test's own limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** An ended process whose parent is gone may stay in the table until somebody collects it: that one is not alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${String(pid)}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** The process a model runs in. */
export function pidOf(model: LocalModel): number {
  if (model.pid === undefined) throw new Error('the model has no process');
  return model.pid;
}
