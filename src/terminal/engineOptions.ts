import { Option, type Command } from 'commander';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EngineSettings, LocalSettings, ServerSettings } from '../engine/engine.js';
import { BUILT_IN_PRESET } from '../engine/presets.js';
import { plainInteger, UsageError } from './usageError.js';

/** A large model may read a long prompt for minutes before its first token comes. */
const SERVER_IDLE_TIMEOUT_MS = 300_000;

/** Who can be named on a command line: the models of the editor are there inside VS Code alone. */
export type NamedEngine = LocalSettings | ServerSettings;

/** What names the engine on a command line: a command whose model judges has no `--engine`. */
export type EngineOption = '--engine' | '--judge';

/** The options of every command that asks a model, as commander hands them over. */
export interface EngineFlags {
  readonly engine?: 'local' | 'server';
  readonly model?: string;
  readonly baseUrl?: string;
  readonly modelName?: string;
  readonly apiKeyEnv?: string;
  readonly threads?: string;
  readonly gpu?: 'auto' | 'off';
  readonly gpuLayers?: string;
  readonly contextTokens?: string;
}

/** Adds the options of every engine to a command. */
export function addEngineOptions(command: Command): Command {
  command.addOption(
    new Option('--engine <engine>', 'local: a model on this machine; server: an OpenAI-compatible one').choices(['local', 'server']),
  );
  return addServerOptions(addLocalOptions(command));
}

/** Adds the options that say how a model runs on this machine. */
export function addLocalOptions(command: Command): Command {
  return command
    .option('--threads <number>', 'threads of a local model; 1 makes a draft repeatable')
    .addOption(new Option('--gpu <use>', 'whether a local model may use the GPU').choices(['auto', 'off']))
    .option('--gpu-layers <number>', 'layers of a local model the GPU takes; as many as fit when left out')
    .option('--context-tokens <number>', 'context of a local model; as large as fits when left out');
}

/** Adds the options that say which server, and which model. */
export function addServerOptions(command: Command): Command {
  return command
    .option('--model <preset|file.gguf>', `preset (the command models lists them) or model file; ${BUILT_IN_PRESET} when left out`)
    .option('--base-url <url>', 'address of the server, such as http://127.0.0.1:8080/v1; implies --engine server')
    .option('--model-name <name>', "the server's model; the first it lists when left out")
    .option('--api-key-env <variable>', "environment variable that holds the server's key");
}

/** Whether a command line says anything about who writes. */
export function namesEngine(flags: EngineFlags): boolean {
  return flags.engine !== undefined || flags.model !== undefined || flags.baseUrl !== undefined;
}

/**
 * Settles the engine a command line asks for.
 * @param presets ids of the presets there are
 * @param option what the command calls the option that names the engine
 * @throws {UsageError} for options that contradict each other or name what is not there
 */
export function engineSettingsOf(
  flags: EngineFlags,
  presets: readonly string[],
  env: NodeJS.ProcessEnv,
  option: EngineOption = '--engine',
): NamedEngine {
  const engine = flags.engine ?? (flags.baseUrl === undefined ? 'local' : 'server');
  if (engine === 'local') return localSettings(flags, presets, option);
  const { baseUrl } = flags;
  if (baseUrl === undefined) throw new UsageError(`${option} server needs --base-url, such as --base-url http://127.0.0.1:8080/v1.`);
  return serverSettings({ ...flags, baseUrl }, presets, env);
}

function localSettings(flags: EngineFlags, presets: readonly string[], option: EngineOption): LocalSettings {
  refuse(flags, ['baseUrl', 'modelName', 'apiKeyEnv'], `${option} local`);
  const { model = BUILT_IN_PRESET } = flags;
  const threads = autoOr('--threads', flags.threads, 4);
  if (threads === 0) throw new UsageError('--threads takes 1 or more.');
  return {
    engine: 'local',
    ...(isModelFile(model) ? { modelFile: resolve(model) } : { preset: knownPreset(model, presets) }),
    gpu: flags.gpu ?? 'auto',
    gpuLayers: autoOr('--gpu-layers', flags.gpuLayers, 20),
    threads,
    contextTokens: autoOr('--context-tokens', flags.contextTokens, 8192),
    flashAttention: true,
    kvCacheType: 'f16',
  };
}

function autoOr(name: string, value: string | undefined, example: number): 'auto' | number {
  return value === undefined || value === 'auto' ? 'auto' : plainInteger(name, value, example);
}

function serverSettings(
  flags: EngineFlags & { readonly baseUrl: string },
  presets: readonly string[],
  env: NodeJS.ProcessEnv,
): ServerSettings {
  refuse(flags, ['threads', 'gpu', 'gpuLayers', 'contextTokens'], 'a server');
  const { baseUrl, modelName, apiKeyEnv, model } = flags;
  checkUrl(baseUrl);
  if (model !== undefined && isModelFile(model)) {
    throw new UsageError("--model names a file of this machine: a server's model is named with --model-name.");
  }
  return {
    engine: 'server',
    baseUrl,
    idleTimeoutMs: SERVER_IDLE_TIMEOUT_MS,
    ...(modelName === undefined ? {} : { modelName }),
    ...(apiKeyEnv === undefined ? {} : { apiKey: keyFrom(apiKeyEnv, env) }),
    ...(model === undefined ? {} : { preset: knownPreset(model, presets) }),
  };
}

const FLAG_NAMES = {
  baseUrl: '--base-url',
  modelName: '--model-name',
  apiKeyEnv: '--api-key-env',
  threads: '--threads',
  gpu: '--gpu',
  gpuLayers: '--gpu-layers',
  contextTokens: '--context-tokens',
} as const;

function refuse(flags: EngineFlags, names: readonly (keyof typeof FLAG_NAMES)[], where: string): void {
  const given = names.find((name) => flags[name] !== undefined);
  if (given) throw new UsageError(`${FLAG_NAMES[given]} has no meaning with ${where}: leave it out.`);
}

function isModelFile(model: string): boolean {
  return /\.gguf$/i.test(model) || /[/\\]/.test(model);
}

function knownPreset(id: string, presets: readonly string[]): string {
  if (presets.includes(id)) return id;
  throw new UsageError(
    `There is no preset "${id}": name one of ${presets.join(', ')}, a .gguf file, or a server's model with --model-name.`,
    'preset-unknown',
  );
}

function keyFrom(variable: string, env: NodeJS.ProcessEnv): string {
  const key = env[variable]?.trim();
  if (key === undefined || key === '') throw new UsageError(`The environment variable ${variable} is empty: put the server's key into it.`);
  return key;
}

function checkUrl(baseUrl: string): void {
  const url = URL.parse(baseUrl);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UsageError(`--base-url takes an address such as http://127.0.0.1:8080/v1, not "${baseUrl}".`);
  }
}

/** The machine a server's text goes to; undefined when it stays on this one. */
export function foreignHostOf(settings: EngineSettings): string | undefined {
  if (settings.engine !== 'server') return undefined;
  const { hostname, host } = new URL(settings.baseUrl);
  const here = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
  return here ? undefined : host;
}

/** Where downloaded models are kept: the system's place for a program's data, or POLARIS_MODELS_DIR. */
export function modelsDirOf(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env['POLARIS_MODELS_DIR'] !== undefined) return resolve(env['POLARIS_MODELS_DIR']);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'polaris', 'models');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'polaris', 'models');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'polaris', 'models');
}
