import { basename } from 'node:path';
import { LanguageModelError } from '../../story/languageModel.js';
import type { LogTail } from './logTail.js';

export interface Exit {
  readonly file: string;
  /** False when it ended while loading. */
  readonly loaded: boolean;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly tail: LogTail;
}

/** @returns the sentence for a model's process that ended by itself or by another's hand. */
export function exitFailure({ file, loaded, code, signal, tail }: Exit): LanguageModelError {
  const name = basename(file);
  const end = signal ?? `code ${String(code)}`;
  const reason = tail.reason();
  const because = reason === '' ? end : `${end}: ${reason}`;
  if (tail.saysMemory()) {
    return new LanguageModelError(
      'out-of-memory',
      `Memory ran out while “${name}” was ${loaded ? 'writing' : 'being loaded'} (${because}); choose a smaller model, or lower polaris.local.contextTokens and polaris.local.gpuLayers.`,
    );
  }
  if (signal === 'SIGKILL') {
    return new LanguageModelError(
      'crashed',
      `The model's process was ended from outside (${because}), as the system does when memory runs out; try again, and choose a smaller model or context if it comes back.`,
    );
  }
  if (!loaded) {
    return new LanguageModelError(
      'model-broken',
      `Loading “${name}” brought the model's process down (${because}); the file is damaged or not made for this engine: download it again or choose another, and set polaris.local.gpu to off if every file fails.`,
    );
  }
  return new LanguageModelError(
    'crashed',
    `The model's process crashed while “${name}” was writing (${because}); go on to start it anew, and set polaris.local.gpu to off or choose another model if it comes back.`,
  );
}

/** @returns the sentence for a model's process that gave no sign of life and was ended. */
export function stallFailure(file: string, loaded: boolean): LanguageModelError {
  return new LanguageModelError(
    'stalled',
    `The model's process hung while “${basename(file)}” was ${loaded ? 'writing' : 'being loaded'} and was ended; go on to start it anew, and set polaris.local.gpu to off if it comes back.`,
  );
}
