import { basename } from 'node:path';
import type { Llama, LlamaContext, LlamaContextSequence, LlamaModel } from 'node-llama-cpp';
import { LocalFailure, wordsOf } from './failures.js';
import { saysMemory, type LogTail } from './logTail.js';
import type { LoadMessage, LoadedMessage } from './protocol.js';
import { buildWrappers, type Wrappers } from './wrappers.js';

/** Models trained for a quarter of a million tokens would otherwise fill the memory with a cache no draft needs. */
const AUTO_CONTEXT_CEILING = 32_768;
/** No model holds less; a file that says so is damaged. */
const LEAST_CONTEXT = 64;

export interface LoadedModel {
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly sequence: LlamaContextSequence;
  readonly wrappers: Wrappers;
  readonly summary: LoadedMessage;
}

export interface LoadReports {
  readonly tail: LogTail;
  readonly log: (level: string, line: string) => void;
  readonly progress: (fraction: number) => void;
}

/**
 * Loads a model and makes room for one conversation.
 *
 * @throws {LocalFailure} with the cause llama.cpp logged.
 */
export async function loadModel(request: LoadMessage, reports: LoadReports): Promise<LoadedModel> {
  const llama = await startBackend(request, reports);
  const model = await openFile(llama, request, reports);
  const context = await makeContext(model, request, reports);
  // Checkpoints come at the ends of whole chunks (prefix.ts), not at every so many tokens.
  const sequence = context.getSequence({ checkpoints: { max: 8, interval: false, maxMemory: 1024 ** 3 } });
  const wrappers = buildWrappers(request.chatWrapper, model);
  const where = await backendName(llama, model);
  const details = `${String(model.gpuLayers)} layers on the GPU, ${wrappers.direct.wrapperName} wrapper, ${String(request.threads)} threads`;
  const summary = { type: 'loaded', contextTokens: context.contextSize, where, details, thinks: wrappers.thinks } as const;
  return { llama, model, sequence, wrappers, summary };
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

const SMALLER = 'choose a smaller or more strongly quantised model, or lower polaris.local.gpuLayers and polaris.local.contextTokens';

function layers(request: LoadMessage): 'auto' | number | { fitContext: { contextSize: number } } {
  if (request.gpuLayers !== 'auto') return request.gpuLayers;
  return request.contextTokens === 'auto' ? 'auto' : { fitContext: { contextSize: request.contextTokens } };
}

async function makeContext(model: LlamaModel, request: LoadMessage, reports: LoadReports): Promise<LlamaContext> {
  const asked = request.contextTokens;
  const trained = model.trainContextSize;
  if (trained < LEAST_CONTEXT) {
    const file = basename(request.modelFile);
    throw new LocalFailure(
      'model-broken',
      `“${file}” says it was trained for a context of ${number(trained)} tokens; the file is damaged: download it again.`,
    );
  }
  if (asked !== 'auto' && asked > trained) {
    const words = `This model was trained for a context of ${number(trained)} tokens and polaris.local.contextTokens asks for ${number(asked)}`;
    throw new LocalFailure('bad-settings', `${words}; lower it to ${number(trained)}, or set it to auto.`);
  }
  const kvType = ({ f16: 'F16', q8_0: 'Q8_0', q4_0: 'Q4_0' } as const)[request.kvCacheType];
  try {
    return await model.createContext({
      contextSize: asked === 'auto' ? { max: Math.min(trained, AUTO_CONTEXT_CEILING) } : asked,
      threads: request.threads,
      flashAttention: request.flashAttention,
      experimentalKvCacheKeyType: kvType,
      experimentalKvCacheValueType: kvType,
    });
  } catch (error) {
    await logLinesToArrive();
    const size = asked === 'auto' ? 'A context' : `A context of ${number(asked)} tokens`;
    const reason = reports.tail.reason() || wordsOf(error);
    throw new LocalFailure('out-of-memory', `${size} does not fit into this machine's memory (${reason}); ${SMALLER}.`, { cause: error });
  }
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

function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** llama.cpp's log comes from another thread: its last line may be a turn or two behind the failure it explains. */
async function logLinesToArrive(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
