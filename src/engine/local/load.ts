import { basename } from 'node:path';
import type { Llama, LlamaContext, LlamaContextSequence, LlamaModel } from 'node-llama-cpp';
import { Batching } from './batching.js';
import { makeContext } from './context.js';
import { LocalFailure, SMALLER, wordsOf } from './failures.js';
import { logLinesToArrive, saysMemory, type LogTail } from './logTail.js';
import { MOST_CHECKPOINTS } from './prefix.js';
import type { LoadMessage, LoadedMessage } from './protocol.js';
import { buildWrappers, type Wrappers } from './wrappers.js';

/** Of all sequences together. A checkpoint of a 9B model takes 50 MB. */
const CHECKPOINT_BYTES = 1024 ** 3;

export interface LoadedModel {
  readonly llama: Llama;
  readonly model: LlamaModel;
  /** One for each reply that is written at a time. */
  readonly sequences: readonly LlamaContextSequence[];
  readonly batching: Batching;
  readonly contextTokens: number;
  readonly wrappers: Wrappers;
  readonly summary: LoadedMessage;
}

export interface LoadReports {
  readonly tail: LogTail;
  readonly log: (level: string, line: string) => void;
  readonly progress: (fraction: number) => void;
}

/**
 * Loads a model and makes room for one conversation, and for takes beside it where memory allows.
 *
 * @throws {LocalFailure} with the cause llama.cpp logged.
 */
export async function loadModel(request: LoadMessage, reports: LoadReports): Promise<LoadedModel> {
  const llama = await startBackend(request, reports);
  const model = await openFile(llama, request, reports);
  const batching = new Batching();
  const context = await makeContext(llama, model, request, batching, reports.tail);
  const sequences = sequencesOf(context);
  const wrappers = buildWrappers(request.chatWrapper, model);
  const summary = {
    type: 'loaded',
    contextTokens: context.contextSize,
    where: await backendName(llama, model),
    details: detailsOf(model, wrappers, request, sequences.length),
    thinks: wrappers.thinks,
    parallel: sequences.length,
  } as const;
  return { llama, model, sequences, batching, contextTokens: context.contextSize, wrappers, summary };
}

/** Checkpoints come at the ends of whole chunks (prefix.ts), not at every so many tokens. */
function sequencesOf(context: LlamaContext): LlamaContextSequence[] {
  const checkpoints = { max: MOST_CHECKPOINTS, interval: false, maxMemory: CHECKPOINT_BYTES / context.totalSequences } as const;
  return Array.from({ length: context.totalSequences }, () => context.getSequence({ checkpoints }));
}

function detailsOf(model: LlamaModel, wrappers: Wrappers, request: LoadMessage, parallel: number): string {
  const layersThere = `${String(model.gpuLayers)} layers on the GPU`;
  const replies = parallel === 1 ? 'one reply at a time' : `${String(parallel)} replies at a time`;
  return `${layersThere}, ${wrappers.direct.wrapperName} wrapper, ${String(request.threads)} threads, ${replies}`;
}

async function startBackend(request: LoadMessage, reports: LoadReports): Promise<Llama> {
  try {
    const { getLlama, LlamaLogLevel } = await import('node-llama-cpp');
    return await getLlama({
      gpu: request.gpu === 'off' ? false : 'auto',
      // Building llama.cpp on a writer's machine takes minutes and a compiler: only what was installed is used.
      build: 'never',
      // No ceiling of its own: the context's `threads` is what the writer set.
      maxThreads: 0,
      logLevel: LlamaLogLevel.warn,
      logger: (level, line) => reports.log(level, line),
    });
  } catch (error) {
    throw new LocalFailure(
      'bad-settings',
      `The local engine cannot start on this machine (${wordsOf(error)}); install the extension's packages again, or choose a server in polaris.engine.`,
      { cause: error },
    );
  }
}

async function openFile(llama: Llama, request: LoadMessage, reports: LoadReports): Promise<LlamaModel> {
  const file = basename(request.modelFile);
  try {
    return await llama.loadModel({
      modelPath: request.modelFile,
      gpuLayers: request.gpu === 'off' ? 0 : layers(request),
      defaultContextFlashAttention: request.flashAttention,
      // Weights that are not numbers load without it, and write one mark for ever.
      checkTensors: true,
      onLoadProgress: reports.progress,
    });
  } catch (error) {
    await logLinesToArrive();
    const reason = reports.tail.reason() || (isParsersSlip(error) ? 'its header makes no sense' : wordsOf(error));
    if (outOfMemory(error, reports.tail)) {
      throw new LocalFailure('out-of-memory', `There is not enough memory to load “${file}” (${reason}); ${SMALLER}.`, { cause: error });
    }
    throw new LocalFailure(
      'model-broken',
      `The model file “${file}” could not be loaded (${reason}); download it again, or choose another one in polaris.local.modelFile.`,
      { cause: error },
    );
  }
}

function layers(request: LoadMessage): 'auto' | number | { fitContext: { contextSize: number } } {
  if (request.gpuLayers !== 'auto') return request.gpuLayers;
  return request.contextTokens === 'auto' ? 'auto' : { fitContext: { contextSize: request.contextTokens } };
}

async function backendName(llama: Llama, model: LlamaModel): Promise<string> {
  if (llama.gpu === false || model.gpuLayers === 0) return 'CPU';
  const label = { cuda: 'CUDA', vulkan: 'Vulkan', metal: 'Metal' }[llama.gpu];
  const [device] = await llama.getGpuDeviceNames();
  return device === undefined ? label : `${label}: ${device}`;
}

/** A parser that trips over a damaged header names its own variables: nothing a writer can use. */
function isParsersSlip(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError;
}

function outOfMemory(error: unknown, tail: LogTail): boolean {
  return tail.saysMemory() || saysMemory(wordsOf(error));
}
