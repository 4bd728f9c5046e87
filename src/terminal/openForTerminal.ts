import type { EngineSettings, OpenedModel } from '../engine/engine.js';
import { openModel } from '../engine/openModel.js';
import { loadPresets } from '../engine/presets.js';
import { engineSettingsOf, foreignHostOf, modelsDirOf, type EngineFlags, type EngineOption, type NamedEngine } from './engineOptions.js';
import type { ProgressLine } from './progressLine.js';
import type { Terminal } from './terminal.js';

/** Settles the engine a command line asks for, against the presets there are. */
export async function engineFor(flags: EngineFlags, terminal: Terminal, option?: EngineOption): Promise<NamedEngine> {
  const presets = await loadPresets(terminal.rootDir);
  return engineSettingsOf(
    flags,
    presets.map(({ id }) => id),
    terminal.env,
    option,
  );
}

/**
 * Opens the model for a command and says on the standard error who writes and where. Naming another machine with --base-url is
 * consent; it is still said.
 */
export async function openForTerminal(
  settings: EngineSettings,
  terminal: Terminal,
  progress: ProgressLine,
  verbose: boolean,
): Promise<OpenedModel> {
  const host = foreignHostOf(settings);
  if (host !== undefined) progress.note(`The text is sent to ${host}, which is not this machine.`);
  const model = await openModel(
    settings,
    {
      rootDir: terminal.rootDir,
      modelsDir: modelsDirOf(terminal.env),
      log: (line) => {
        if (verbose) progress.note(line);
      },
      onLoading: (fraction) => {
        progress.loading(fraction);
      },
    },
    terminal.signal,
  );
  progress.clear();
  progress.note(`${model.name} on ${model.where}`);
  return model;
}
