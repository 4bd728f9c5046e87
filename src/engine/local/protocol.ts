import { z } from 'zod';

/**
 * What the host and the model's process say to each other. Both sides parse what they receive: the two may come from different
 * builds for a moment after an update, and a process that has lost its mind must not be believed.
 */

const sampling = z.object({
  temperature: z.number(),
  topP: z.number(),
  topK: z.number(),
  repetitionPenalty: z.number(),
  presencePenalty: z.number(),
  seed: z.number().optional(),
});

const message = z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() });

/** How the words of a conversation are marked for the model; `auto` reads the model's own template. */
export const chatWrapperKind = z.enum(['auto', 'chatml', 'qwen3', 'qwen3.5']);
export type ChatWrapperKind = z.infer<typeof chatWrapperKind>;

const load = z.object({
  type: z.literal('load'),
  modelFile: z.string(),
  gpu: z.enum(['auto', 'off']),
  gpuLayers: z.union([z.literal('auto'), z.number()]),
  /** At least 1: a model left to choose takes every core and stalls a busy machine. */
  threads: z.number().int().min(1),
  contextTokens: z.union([z.literal('auto'), z.number()]),
  flashAttention: z.boolean(),
  kvCacheType: z.enum(['f16', 'q8_0', 'q4_0']),
  chatWrapper: chatWrapperKind,
});
export type LoadMessage = z.infer<typeof load>;

const generate = z.object({
  type: z.literal('generate'),
  id: z.number(),
  messages: z.array(message),
  /** Raw text to go on from; there are no messages then. */
  completion: z.string().optional(),
  sampling,
  maxTokens: z.number().int(),
  thinkingTokens: z.number().int(),
  jsonSchema: z.record(z.string(), z.unknown()).optional(),
});
export type GenerateMessage = z.infer<typeof generate>;

const count = z.object({ type: z.literal('count'), id: z.number(), text: z.string() });
const cancel = z.object({ type: z.literal('cancel'), id: z.number() });

/** From the host to the model's process. */
export const hostMessage = z.discriminatedUnion('type', [load, generate, count, cancel]);
export type HostMessage = z.infer<typeof hostMessage>;

const usage = z.object({ promptTokens: z.number(), thinkingTokens: z.number(), textTokens: z.number(), estimated: z.boolean() });

const loaded = z.object({
  type: z.literal('loaded'),
  contextTokens: z.number(),
  /** "CPU" or "Vulkan: NAME". */
  where: z.string(),
  /** What else is worth a line in the log: layers, wrapper, build. */
  details: z.string(),
  thinks: z.boolean(),
  /** Replies it can write side by side. */
  parallel: z.number().int().min(1),
});
export type LoadedMessage = z.infer<typeof loaded>;

const failureCode = z.enum([
  'model-missing',
  'model-broken',
  'context-full',
  'out-of-memory',
  'crashed',
  'thinking-only',
  'bad-settings',
  'refused',
]);
export type FailureCode = z.infer<typeof failureCode>;

/** `id` is absent when loading failed. */
const failed = z.object({ type: z.literal('failed'), id: z.number().optional(), code: failureCode, sentence: z.string() });

const piece = z.object({
  type: z.literal('piece'),
  id: z.number(),
  kind: z.enum(['thinking', 'text']),
  text: z.string(),
  tokens: z.number(),
});
export type PieceMessage = z.infer<typeof piece>;

const end = z.object({
  type: z.literal('end'),
  id: z.number(),
  reason: z.enum(['stop', 'length', 'aborted']),
  usage,
  /** Tokens of the prompt that were warm. */
  keptTokens: z.number(),
});
export type EndMessage = z.infer<typeof end>;

/** From the model's process to the host. */
export const childMessage = z.discriminatedUnion('type', [
  /** The event loop turns; sent at the interval the host asked for. `work` grows with every bit loaded, read and written. */
  z.object({ type: z.literal('beat'), work: z.number() }),
  z.object({ type: z.literal('log'), level: z.string(), line: z.string() }),
  z.object({ type: z.literal('progress'), fraction: z.number() }),
  loaded,
  failed,
  piece,
  end,
  z.object({ type: z.literal('counted'), id: z.number(), tokens: z.number() }),
]);
export type ChildMessage = z.infer<typeof childMessage>;
