import type { LanguageModel } from '../story/languageModel.js';
import type { ConnectionReport } from './server/report.js';

/** A model that runs on this machine, in a child process of its own. */
export interface LocalSettings {
  readonly engine: 'local';
  /** Id of a preset of models/presets.json; undefined together with `modelFile`. */
  readonly preset?: string;
  /** Path of a .gguf; outranks the preset's source. */
  readonly modelFile?: string;
  readonly gpu: 'auto' | 'off';
  readonly gpuLayers: 'auto' | number;
  readonly threads: 'auto' | number;
  readonly contextTokens: 'auto' | number;
  readonly flashAttention: boolean;
  readonly kvCacheType: 'f16' | 'q8_0' | 'q4_0';
}

/** A model behind an OpenAI-compatible endpoint. */
export interface ServerSettings {
  readonly engine: 'server';
  /** Used as typed; only an empty path becomes /v1. */
  readonly baseUrl: string;
  /** The first model the server lists when left out. */
  readonly modelName?: string;
  readonly apiKey?: string;
  /** Id of the preset whose profile (sampling, thinking, lengths) fits the served model. */
  readonly preset?: string;
  /** A reply that sends no byte for this long has stalled. */
  readonly idleTimeoutMs: number;
}

/** A model the editor offers through `vscode.lm`; there is none outside VS Code. */
export interface VscodeLmSettings {
  readonly engine: 'vscode-lm';
  /** "vendor/id" as the editor lists it; empty until one is chosen. */
  readonly model: string;
}

/** Who generates. Each adapter is one member of this union, told apart by `engine`. */
export type EngineSettings = LocalSettings | ServerSettings | VscodeLmSettings;

/** What an engine needs of the face it runs under. */
export interface EngineHost {
  /** Where models/ is: the extension's or the package's root. */
  readonly rootDir: string;
  /** Where downloaded models are kept. */
  readonly modelsDir: string;
  /** One line for the log, without a line break. */
  readonly log: (line: string) => void;
  /** How much of the model is loaded, 0 to 1. */
  readonly onLoading: (fraction: number) => void;
}

/** A model that is ready, until disposed. */
export interface OpenedModel extends LanguageModel, AsyncDisposable {
  /** Where it runs: "CPU", "Vulkan: NVIDIA …", "127.0.0.1:8000". */
  readonly where: string;
  /**
   * Asks a server's model a few small questions of no story, and tells what it can do; what it shows is remembered.
   * @throws {LanguageModelError} when nothing answers; the signal's reason on abort
   */
  examine?(signal: AbortSignal): Promise<ConnectionReport>;
}
