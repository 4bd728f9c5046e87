import * as vscode from 'vscode';
import type { EngineSettings, LocalSettings, ServerSettings, VscodeLmSettings } from '../../engine/engine.js';
import { DEFAULT_PRESET } from './defaults.js';

/** The engine as the writer's own settings name it. All are machine-scoped: a folder cannot choose where a manuscript goes. */
export function readEngineSettings(): EngineSettings {
  const settings = vscode.workspace.getConfiguration('polaris');
  const engine = settings.get<string>('engine');
  if (engine === 'vscode-lm') return readVscodeLm(settings);
  return engine === 'server' ? readServer(settings) : readLocal(settings);
}

/** A model the editor offers, as the writer's own settings name it. */
export function readVscodeLm(settings: vscode.WorkspaceConfiguration): VscodeLmSettings {
  return { engine: 'vscode-lm', model: (settings.get<string>('vscodeLm.model') ?? '').trim() };
}

/** A model on this machine, as the writer's own settings name it. */
export function readLocal(settings: vscode.WorkspaceConfiguration): LocalSettings {
  const modelFile = (settings.get<string>('local.modelFile') ?? '').trim();
  const preset = (settings.get<string>('local.preset') ?? '').trim() || DEFAULT_PRESET;
  return {
    engine: 'local',
    ...(modelFile === '' ? { preset } : { modelFile }),
    gpu: settings.get<string>('local.gpu') === 'off' ? 'off' : 'auto',
    gpuLayers: autoOrNumber(settings.get('local.gpuLayers')),
    threads: autoOrNumber(settings.get('local.threads')),
    contextTokens: autoOrNumber(settings.get('local.contextTokens')),
    flashAttention: settings.get<boolean>('local.flashAttention') ?? false,
    kvCacheType: cacheType(settings.get('local.kvCacheType')),
  };
}

/** A server, as the writer's own settings name it. */
export function readServer(settings: vscode.WorkspaceConfiguration): ServerSettings {
  const modelName = (settings.get<string>('server.modelName') ?? '').trim();
  const preset = (settings.get<string>('server.preset') ?? '').trim();
  return {
    engine: 'server',
    baseUrl: (settings.get<string>('server.baseUrl') ?? '').trim(),
    ...(modelName === '' ? {} : { modelName }),
    ...(preset === '' ? {} : { preset }),
    idleTimeoutMs: (settings.get<number>('server.idleTimeoutSeconds') ?? 300) * 1000,
  };
}

function autoOrNumber(value: unknown): 'auto' | number {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : 'auto';
}

function cacheType(value: unknown): LocalSettings['kvCacheType'] {
  return value === 'q8_0' || value === 'q4_0' ? value : 'f16';
}
