import { basename } from 'node:path';
import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import { failureOf, RequestError } from '../failure.js';
import { readEngineSettings, readLocal, readServer, readVscodeLm } from '../models/settings.js';
import { hostOf } from '../models/thisMachine.js';
import type { Parts } from '../parts.js';

/**
 * The judge as the writer's own settings name it: the engine that writes, or one of its own. What an own judge leaves open
 * (GPU, threads, patience) is as for the writer.
 * @throws {RequestError} `bad-settings` when `polaris.judge` is neither `same` nor an engine
 */
export function readJudgeSettings(): EngineSettings {
  const settings = vscode.workspace.getConfiguration('polaris');
  const judge: unknown = settings.get('judge');
  if (judge === undefined || judge === null || judge === 'same') return readEngineSettings();
  if (typeof judge !== 'object' || !('engine' in judge)) throw bad();
  const own = judge as Readonly<Record<string, unknown>>;
  if (own['engine'] === 'server') return serverOf(readServer(settings), own);
  if (own['engine'] === 'local') return localOf(readLocal(settings), own);
  if (own['engine'] === 'vscode-lm') return { engine: 'vscode-lm', model: textOf(own['model']) ?? readVscodeLm(settings).model };
  throw bad();
}

function serverOf(base: ReturnType<typeof readServer>, own: Readonly<Record<string, unknown>>): EngineSettings {
  const { modelName: _name, preset: _preset, ...rest } = base;
  const [modelName, preset] = [textOf(own['modelName']), textOf(own['preset'])];
  return {
    ...rest,
    baseUrl: textOf(own['baseUrl']) ?? base.baseUrl,
    ...(modelName === undefined ? {} : { modelName }),
    ...(preset === undefined ? {} : { preset }),
  };
}

function localOf(base: ReturnType<typeof readLocal>, own: Readonly<Record<string, unknown>>): EngineSettings {
  const [modelFile, preset] = [textOf(own['modelFile']), textOf(own['preset'])];
  if (modelFile === undefined && preset === undefined) throw bad();
  const { modelFile: _file, preset: _preset, ...rest } = base;
  return { ...rest, ...(modelFile === undefined ? { preset: preset ?? '' } : { modelFile }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function bad(): RequestError {
  return new RequestError(
    'bad-settings',
    vscode.l10n.t('The setting polaris.judge is neither "same" nor an engine; choose a judge anew by “POLARIS: Choose Judge…”.'),
  );
}

/** Whether these settings name a model that is there to judge; the demonstration model is not. */
export async function canJudge(settings: EngineSettings, { rootDir }: Pick<Parts, 'rootDir'>): Promise<boolean> {
  if (settings.engine !== 'local' || settings.preset === undefined) return true;
  const { loadPresets } = await import('../../engine/presets.js');
  const preset = (await loadPresets(rootDir)).find(({ id }) => id === settings.preset);
  return preset?.demonstration !== true;
}

/** Whether the settings name a judge, and what it is called; a sentence for its name when they cannot be read. */
export async function judgeNow(parts: Pick<Parts, 'rootDir'>): Promise<{ readonly able: boolean; readonly name: string }> {
  try {
    const settings = readJudgeSettings();
    return { able: await canJudge(settings, parts), name: judgeName(settings) };
  } catch (error) {
    return { able: false, name: failureOf(error).message };
  }
}

/** What the judge is called before it is asked. */
export function judgeName(settings: EngineSettings): string {
  if (settings.engine === 'local') return settings.modelFile === undefined ? (settings.preset ?? '') : basename(settings.modelFile);
  if (settings.engine === 'vscode-lm') return settings.model;
  const host = hostOf(settings.baseUrl) ?? settings.baseUrl;
  return settings.modelName === undefined ? host : `${settings.modelName} (${host})`;
}
