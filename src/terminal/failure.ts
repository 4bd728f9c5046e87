import { CommanderError } from 'commander';
import { BriefError } from '../story/draft/brief.js';
import type { DraftResult } from '../story/draft/events.js';
import { LanguageModelError } from '../story/languageModel.js';
import { FrontMatterError } from '../story/text/frontMatter.js';
import { StorageError } from '../storage/storageError.js';
import { inOptionWords } from './optionWords.js';
import { EXIT, type ExitCode } from './terminal.js';
import { UsageError } from './usageError.js';

/** How a command ended that did not do what it was asked. */
export interface Failure {
  readonly exitCode: ExitCode;
  readonly stop: 'cancelled' | 'failed';
  /** Null for a cancelled command. */
  readonly error: DraftResult['error'];
}

/**
 * The one place where an error becomes an exit code and a sentence.
 * @param signal aborted when the person asked to stop
 */
export function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (isWrongInput(error)) return failed(EXIT.badUsage, error.code, error.message);
  if (error instanceof CommanderError) return failed(EXIT.badUsage, 'bad-usage', sentenceOf(error));
  if (error instanceof StorageError) return failed(EXIT.failed, error.code, error.message);
  if (signal.aborted) return { exitCode: EXIT.cancelled, stop: 'cancelled', error: null };
  if (error instanceof LanguageModelError) return failed(EXIT.failed, error.code, inOptionWords(error.message));
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return failed(EXIT.failed, 'internal', `POLARIS made a mistake of its own (${reason}): please report it; what was written is kept.`);
}

function isWrongInput(error: unknown): error is UsageError | BriefError | FrontMatterError {
  return error instanceof UsageError || error instanceof BriefError || error instanceof FrontMatterError;
}

function failed(exitCode: ExitCode, code: string, message: string): Failure {
  return { exitCode, stop: 'failed', error: { code, message } };
}

/** "error: unknown option '--x'\n(Did you mean --y?)" becomes one sentence. */
function sentenceOf({ code, message }: CommanderError): string {
  // What commander throws after it has shown the help of its own accord.
  if (code === 'commander.help') return 'Name a command, such as draft: see --help.';
  const text = message
    .replace(/^error: /, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return `${sentence.replace(/\.$/, '')}: see --help.`;
}
