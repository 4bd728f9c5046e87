import type { ContextPart, ContinueStop, PartName, Take } from '../../story/continue/index.js';
import type { Failure } from '../failure.js';

/** What a command that continues gives a program; the terminal prints the same. */
export interface ContinueResult {
  readonly takes: readonly { readonly text: string; readonly words: number; readonly diversity: number }[];
  readonly context: readonly { readonly part: PartName; readonly tokens: number; readonly dropped: number }[];
  readonly stop: ResultStop;
  readonly error: Failure | null;
}

export type ResultStop = ContinueStop | 'failed';

export function resultOf(
  takes: readonly Pick<Take, 'text' | 'words' | 'diversity'>[],
  context: readonly ContextPart[],
  stop: ResultStop,
  error: Failure | null = null,
): ContinueResult {
  return {
    takes: takes.map(({ text, words, diversity }) => ({ text, words, diversity })),
    context: context.map(({ part, tokens, dropped }) => ({ part, tokens, dropped })),
    stop,
    error,
  };
}

/** Nothing came of it. */
export function emptyResult(error: Failure | null): ContinueResult {
  return resultOf([], [], error ? 'failed' : 'cancelled', error);
}
