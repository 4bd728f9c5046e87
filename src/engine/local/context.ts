import { basename } from 'node:path';
import type { Llama, LlamaContext, LlamaModel } from 'node-llama-cpp';
import type { Batching } from './batching.js';
import { LocalFailure, SMALLER, wordsOf } from './failures.js';
import { logLinesToArrive, type LogTail } from './logTail.js';
import type { LoadMessage } from './protocol.js';

/** Models trained for a quarter of a million tokens would otherwise fill the memory with a cache no draft needs. */
const AUTO_CONTEXT_CEILING = 32_768;
/** No model holds less; a file that says so is damaged. */
const LEAST_CONTEXT = 64;
/** Takes of a passage that are written side by side. */
const MOST_SEQUENCES = 3;
/** Of the memory that is free after the model and its first sequence: the editor and the writer's other programs need some, too. */
const SHARE_FOR_TAKES = 1 / 4;

/**
 * Makes a context with one sequence of the size asked for, or with up to three of that size where the further ones take no more than
 * a quarter of what is then free. The size never suffers for them: a draft needs its context more than takes need each other.
 *
 * @throws {LocalFailure} when not even one sequence fits, or the size asked for is beyond the model
 */
export async function makeContext(
  llama: Llama,
  model: LlamaModel,
  request: LoadMessage,
  batching: Batching,
  tail: LogTail,
): Promise<LlamaContext> {
  checkSize(model, request);
  const asked = request.contextTokens;
  const kvType = ({ f16: 'F16', q8_0: 'Q8_0', q4_0: 'Q4_0' } as const)[request.kvCacheType];
  const options = {
    contextSize: asked === 'auto' ? { max: Math.min(model.trainContextSize, AUTO_CONTEXT_CEILING) } : asked,
    threads: request.threads,
    flashAttention: request.flashAttention,
    experimentalKvCacheKeyType: kvType,
    experimentalKvCacheValueType: kvType,
    batching: { itemPrioritizationStrategy: batching.strategy },
  };
  try {
    const single = await model.createContext(options);
    const sequences = await sequencesThatFit(llama, model, single);
    if (sequences === 1) return single;
    const contextSize = single.contextSize;
    await single.dispose();
    return await model
      .createContext({ ...options, contextSize, sequences, failedCreationRemedy: false })
      .catch(() => model.createContext({ ...options, contextSize }));
  } catch (error) {
    await logLinesToArrive();
    const size = asked === 'auto' ? 'A context' : `A context of ${number(asked)} tokens`;
    const reason = tail.reason() || wordsOf(error);
    throw new LocalFailure('out-of-memory', `${size} does not fit into this machine's memory (${reason}); ${SMALLER}.`, { cause: error });
  }
}

function checkSize(model: LlamaModel, request: LoadMessage): void {
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
}

/** How many sequences of a context's size there may be, the one it has included. */
async function sequencesThatFit(llama: Llama, model: LlamaModel, context: LlamaContext): Promise<number> {
  const sized = (sequences: number): Promise<{ readonly cpuRam: number; readonly gpuVram: number }> =>
    model.fileInsights.estimateContextResourceRequirementsV2({
      contextSize: context.contextSize,
      modelGpuLayers: model.gpuLayers,
      batchSize: context.batchSize,
      sequences,
      flashAttention: context.flashAttention,
      kvCacheKeyType: context.kvCacheKeyType,
      kvCacheValueType: context.kvCacheValueType,
    });
  const [one, two, ram, vram] = [await sized(1), await sized(2), await llama.getRamState(), await llama.getVramState()];
  return sequencesWithin([
    { eachBytes: two.cpuRam - one.cpuRam, freeBytes: ram.free },
    { eachBytes: two.gpuVram - one.gpuVram, freeBytes: vram.free },
  ]);
}

/**
 * How many sequences there may be where each further one takes so much of each kind of memory, and so much of it is free once the
 * first one is there.
 */
export function sequencesWithin(memories: readonly { readonly eachBytes: number; readonly freeBytes: number }[]): number {
  const fit = memories.map(({ eachBytes, freeBytes }) =>
    eachBytes <= 0 ? MOST_SEQUENCES : Math.floor((freeBytes * SHARE_FOR_TAKES) / eachBytes),
  );
  return Math.min(MOST_SEQUENCES, 1 + Math.min(...fit));
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
