import { Option, type Command } from 'commander';
import type { EngineSettings } from '../engine/engine.js';
import { findPreset, loadPresets } from '../engine/presets.js';
import { addLocalOptions, type EngineFlags } from './engineOptions.js';
import { engineFor } from './openForTerminal.js';
import type { Terminal } from './terminal.js';

/** The options that name a judge, as commander hands them over. */
export interface JudgeFlags extends Omit<EngineFlags, 'engine'> {
  readonly judge?: 'local' | 'server';
}

/** Adds the options that name a judge to a command. */
export function addJudgeOptions(command: Command): Command {
  return addLocalOptions(command)
    .addOption(
      new Option('--judge <engine>', 'local: a model on this machine; server: an OpenAI-compatible one').choices(['local', 'server']),
    )
    .option('--model <preset|file.gguf>', 'preset (see "polaris models") or model file')
    .option('--base-url <url>', 'address of the server, such as http://127.0.0.1:8080/v1; implies --judge server')
    .option('--model-name <name>', "the server's model; the first it lists when left out")
    .option('--api-key-env <variable>', "environment variable that holds the server's key");
}

/** The judge's settings; undefined when none is named that could judge. */
export async function judgeSettingsOf(flags: JudgeFlags, terminal: Terminal): Promise<EngineSettings | undefined> {
  const { judge, model, baseUrl, modelName, apiKeyEnv, threads, gpu, gpuLayers, contextTokens } = flags;
  if (judge === undefined && model === undefined && baseUrl === undefined) return undefined;
  const named = { engine: judge, model, baseUrl, modelName, apiKeyEnv, threads, gpu, gpuLayers, contextTokens };
  const given: EngineFlags = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const settings = await engineFor(given, terminal, '--judge');
  if (settings.engine === 'server' || settings.preset === undefined) return settings;
  return findPreset(await loadPresets(terminal.rootDir), settings.preset).demonstration ? undefined : settings;
}
