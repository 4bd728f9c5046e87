import { basename } from 'node:path';
import type { EngineSettings } from '../../engine/engine.js';
import { hostOf } from './thisMachine.js';

/**
 * What the model of the settings is called before it is open: a preset's label, a file's name, a server's model or host, a model of the editor by its provider's name for it.
 * @param rootDir the folder that holds models/
 */
export async function modelName(settings: EngineSettings, rootDir: string): Promise<string> {
  if (settings.engine === 'server') return settings.modelName ?? hostOf(settings.baseUrl) ?? settings.baseUrl;
  if (settings.engine === 'vscode-lm') return settings.model;
  if (settings.modelFile !== undefined) return basename(settings.modelFile);
  const { preset = '' } = settings;
  return (await labelOf(preset, rootDir)) ?? preset;
}

/** Undefined where the list cannot be read: opening the model says why, a name in the status bar need not. */
async function labelOf(preset: string, rootDir: string): Promise<string | undefined> {
  const { loadPresets } = await import('../../engine/presets.js');
  const presets = await loadPresets(rootDir).catch(() => []);
  return presets.find(({ id }) => id === preset)?.label;
}
