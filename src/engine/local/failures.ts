import type { FailureCode } from './protocol.js';

/** What went wrong inside the model's process, ready to be sent: a code and one sentence for the writer. */
export class LocalFailure extends Error {
  constructor(
    readonly code: FailureCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
    this.name = 'LocalFailure';
  }
}

/** @returns an error's own words, on one line, without its stack. */
export function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]?.trim().replace(/\.$/, '') ?? '';
}

/** The next step when memory is short, to end a sentence with. */
export const SMALLER =
  'choose a smaller or more strongly quantised model, or lower polaris.local.gpuLayers and polaris.local.contextTokens';
