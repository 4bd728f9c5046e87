import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { LanguageModelError } from '../../story/languageModel.js';
import type { EngineHost, LocalSettings, OpenedModel } from '../engine.js';
import { chooseModel } from './chooseModel.js';
import { LocalModel } from './localModel.js';

/** For tests and for builds that lay files out otherwise. */
export interface LocalOptions {
  /** The bundled worker.ts; default: dist/engine/local/worker.js under the host's root. */
  readonly workerFile?: string;
  /** Milliseconds without a sign of life after which the model's process is ended. */
  readonly stallMs?: number;
}

/**
 * Opens a model file in a process of its own.
 *
 * @param signal ends the loading; afterwards it has no effect
 * @throws {LanguageModelError} when the file, the settings or the machine do not allow it; the signal's reason when it was aborted.
 */
export async function openLocalModel(
  settings: LocalSettings,
  host: EngineHost,
  signal: AbortSignal,
  options: LocalOptions = {},
): Promise<OpenedModel> {
  signal.throwIfAborted();
  const chosen = await chooseModel(settings, host);
  const workerFile = options.workerFile ?? join(host.rootDir, 'dist', 'engine', 'local', 'worker.js');
  await checkWorker(workerFile);
  return LocalModel.open(chosen, { ...options, workerFile, log: host.log, onLoading: host.onLoading }, signal);
}

async function checkWorker(path: string): Promise<void> {
  try {
    await access(path);
  } catch (error) {
    throw new LanguageModelError('bad-settings', `The local engine's program is missing at ${path}; build or install POLARIS again.`, {
      cause: error,
    });
  }
}
