import { LanguageModelError } from '../../story/languageModel.js';
import type { EngineHost, OpenedModel, VscodeLmSettings } from '../engine.js';
import { profileFor } from '../server/profile.js';
import { parseModelId } from './modelId.js';
import { findOffered } from './offered.js';
import { untilAborted } from './untilAborted.js';
import { VscodeModel } from './vscodeModel.js';

/**
 * Opens a model the editor offers; sends nothing.
 *
 * @throws {LanguageModelError} when none is named, or the writer has not enabled the one that is
 * @throws the signal's reason on abort
 */
export async function openVscodeModel(settings: VscodeLmSettings, host: EngineHost, signal: AbortSignal): Promise<OpenedModel> {
  const wanted = parseModelId(settings.model);
  if (!wanted) {
    throw new LanguageModelError('bad-settings', 'No model of the editor is chosen yet; choose one by “POLARIS: Choose Engine”.');
  }
  const chat = await untilAborted(findOffered(wanted), signal);
  const profile = await profileFor(undefined, chat.name, host.rootDir, host.log);
  host.log(`${chat.name} of ${chat.vendor} (${chat.family}, ${chat.version}) takes ${String(chat.maxInputTokens)} tokens`);
  host.onLoading(1);
  return new VscodeModel(chat, wanted, profile);
}
