import { LanguageModelError } from '../story/languageModel.js';
import type { EngineHost, EngineSettings, OpenedModel } from './engine.js';
import type * as VscodeLm from './vscode-lm/openVscodeModel.js';

/**
 * Opens the model the settings name. Each adapter is loaded when it is first chosen, so that neither face pays for the other one.
 *
 * @throws {LanguageModelError} when the model cannot be loaded or reached; its message tells the writer what to do
 */
export async function openModel(settings: EngineSettings, host: EngineHost, signal: AbortSignal): Promise<OpenedModel> {
  switch (settings.engine) {
    case 'local': {
      const { openLocalModel } = await import('./local/openLocalModel.js');
      return openLocalModel(settings, host, signal);
    }
    case 'server': {
      const { openServerModel } = await import('./server/openServerModel.js');
      return openServerModel(settings, host, signal);
    }
    case 'vscode-lm': {
      const { openVscodeModel } = await importVscodeLm();
      return openVscodeModel(settings, host, signal);
    }
  }
}

/** The only adapter that asks for the module `vscode`, which nobody but the editor has. */
async function importVscodeLm(): Promise<typeof VscodeLm> {
  try {
    return await import('./vscode-lm/openVscodeModel.js');
  } catch (error) {
    const what = 'The models of the editor are there inside VS Code alone';
    throw new LanguageModelError('bad-settings', `${what}; choose a local model or a server.`, { cause: error });
  }
}
