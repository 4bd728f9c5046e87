import { access } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { LanguageModelError, type ModelProfile } from '../../story/languageModel.js';
import type { EngineHost, LocalSettings } from '../engine.js';
import { BUILT_IN_PRESET, findPreset, loadPresets, type Preset } from '../presets.js';
import { checkGgufFile } from './ggufFile.js';
import type { LoadMessage } from './protocol.js';

/** What the settings amount to. */
export interface ChosenModel {
  readonly name: string;
  readonly preset: Preset | undefined;
  readonly load: LoadMessage;
}

/**
 * Finds the model file the settings name, and looks at it from outside.
 *
 * @throws {LanguageModelError} when there is none, it cannot be a model, or the settings contradict each other.
 */
export async function chooseModel(settings: LocalSettings, host: EngineHost): Promise<ChosenModel> {
  const preset = await presetOf(settings, host.rootDir);
  const modelFile = settings.modelFile ?? (await fileOf(preset ?? (await builtIn(host.rootDir)), host));
  await checkGgufFile(modelFile);
  checkSettings(settings);
  const { gpu, gpuLayers, contextTokens, flashAttention, kvCacheType } = settings;
  const threads = settings.threads === 'auto' ? automaticThreads() : usefulThreads(settings.threads, host);
  const chatWrapper = preset?.chatWrapper ?? 'auto';
  const name = settings.modelFile === undefined && preset ? preset.label : basename(modelFile, '.gguf');
  return {
    name,
    preset,
    load: { type: 'load', modelFile, gpu, gpuLayers, threads, contextTokens, flashAttention, kvCacheType, chatWrapper },
  };
}

/**
 * One core is left to the editor. Asked for all of a busy machine's cores, llama.cpp's threads wait for one another and decoding
 * was measured to fall twentyfold.
 */
function automaticThreads(): number {
  return Math.max(1, availableParallelism() - 1);
}

/** Threads beyond the cores wait for one another: with 512 of them on two cores no word came in 48 s. */
function usefulThreads(asked: number, host: EngineHost): number {
  const cores = availableParallelism();
  if (asked > cores) host.log(`local model: ${String(asked)} threads asked for, ${String(cores)} used: this machine runs no more at once`);
  return Math.min(asked, cores);
}

async function presetOf(settings: LocalSettings, rootDir: string): Promise<Preset | undefined> {
  if (settings.preset !== undefined) return findPreset(await loadPresets(rootDir), settings.preset);
  return settings.modelFile === undefined ? builtIn(rootDir) : undefined;
}

async function builtIn(rootDir: string): Promise<Preset> {
  return findPreset(await loadPresets(rootDir), BUILT_IN_PRESET);
}

async function fileOf({ source, label }: Preset, host: EngineHost): Promise<string> {
  if (!('repository' in source)) return join(host.rootDir, 'models', source.file);
  const path = join(host.modelsDir, source.file);
  try {
    await access(path);
    return path;
  } catch (error) {
    const where = `https://huggingface.co/${source.repository}${source.gated ? ', where access is given on request' : ''}`;
    throw new LanguageModelError(
      'model-missing',
      `${label} is not on this machine; get it from ${where}, as a GGUF file, and put it at ${path} or name it in polaris.local.modelFile.`,
      { cause: error },
    );
  }
}

function checkSettings({ flashAttention, kvCacheType, contextTokens, threads, gpuLayers }: LocalSettings): void {
  if (kvCacheType !== 'f16' && !flashAttention) {
    throw badSettings(
      `A KV cache of type ${kvCacheType} needs flash attention; turn polaris.local.flashAttention on, or set polaris.local.kvCacheType to f16.`,
    );
  }
  checkCount('contextTokens', contextTokens, 128);
  checkCount('threads', threads, 1);
  checkCount('gpuLayers', gpuLayers, 0);
}

function checkCount(key: string, value: 'auto' | number, least: number): void {
  if (value === 'auto' || (Number.isInteger(value) && value >= least)) return;
  throw badSettings(`polaris.local.${key} is ${String(value)}; set it to auto or to a whole number of at least ${String(least)}.`);
}

function badSettings(sentence: string): LanguageModelError {
  return new LanguageModelError('bad-settings', sentence);
}

/** Below this a context has no room for thinking and a scene. */
const LEAST_CONTEXT_TO_THINK = 8192;
/** POLARIS was trained to think no longer. */
const USUAL_THINKING_TOKENS = 3072;

/** @returns the profile of a model of the writer's own, of which only the file is known: POLARIS' settings without its penalty. */
export function unknownModelProfile(thinks: boolean, contextTokens: number): ModelProfile {
  return {
    sampling: { temperature: 0.6, topP: 0.95, topK: 20, repetitionPenalty: 1, presencePenalty: 0 },
    thinkingTokens: thinks && contextTokens >= LEAST_CONTEXT_TO_THINK ? USUAL_THINKING_TOKENS : 0,
    trainedWords: { min: 300, max: 2000 },
    lengthGain: 1,
    demonstration: false,
  };
}
