import * as vscode from 'vscode';
import type { Parts } from './parts.js';

/** What a person is told of a failure: a code for programs, a sentence for people. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** Errors of this product carry a code and a sentence; anything else is a mistake of ours, and its details belong in the log. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && OWN_NAMES.has(error.name)) {
    return { code: error.code, message: error.message };
  }
  return { code: 'unexpected', message: vscode.l10n.t('Something in POLARIS went wrong that it did not expect; the log says more.') };
}

const OWN_NAMES = new Set(['LanguageModelError', 'StorageError', 'BriefError', 'FrontMatterError', 'JournalError', 'RequestError']);

/** A failure of the editor's own, told like the engines' and the story's. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    /** One sentence: what happened, and what to do next. */
    message: string,
  ) {
    super(message);
    this.name = 'RequestError';
  }
}

/**
 * Says a failure: one sentence with the next steps as buttons; the log keeps the rest. Never a stack trace.
 * @param extra a button of the caller's own, first in the row
 */
export async function reportFailure(
  error: unknown,
  parts: Pick<Parts, 'log'>,
  extra?: { readonly label: string; readonly run: () => void },
): Promise<void> {
  const failure = failureOf(error);
  parts.log.error(`${failure.code}: ${failure.message}`);
  if (failure.code === 'unexpected' && error instanceof Error) parts.log.debug(error.stack ?? error.message);
  await showFailure(failure, extra);
}

/** Shows a failure that is in the log already. */
export async function showFailure(failure: Failure, extra?: { readonly label: string; readonly run: () => void }): Promise<void> {
  const actions = actionsFor(failure.code);
  const labels = [...(extra ? [extra.label] : []), ...actions.map((action) => action.label)];
  const chosen = await vscode.window.showErrorMessage(localised(failure), ...labels);
  if (chosen === undefined) return;
  if (chosen === extra?.label) extra.run();
  const action = actions.find((candidate) => candidate.label === chosen);
  if (action) await vscode.commands.executeCommand(action.command, ...action.args);
}

interface Action {
  readonly label: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

function actionsFor(code: string): readonly Action[] {
  const settings = {
    label: vscode.l10n.t('Open Settings'),
    command: 'workbench.action.openSettings',
    args: ['@ext:polaris-fiction.polaris-fiction'],
  };
  const engine = { label: vscode.l10n.t('Choose Engine'), command: 'polaris.chooseEngine', args: [] };
  const log = { label: vscode.l10n.t('Show Log'), command: 'polaris.showLog', args: [] };
  const thinking = { label: vscode.l10n.t('Show Thinking'), command: 'polaris.showThinking', args: [] };
  const key = { label: vscode.l10n.t('Set Key'), command: 'polaris.setServerKey', args: [] };
  switch (code) {
    case 'unauthorized':
      return [key, settings, log];
    case 'thinking-only':
      return [thinking, settings];
    case 'unreachable':
    case 'refused':
    case 'lost':
    case 'stalled':
    case 'bad-settings':
      return [engine, settings, log];
    case 'model-missing':
    case 'model-broken':
    case 'context-full':
    case 'out-of-memory':
    case 'crashed':
      return [engine, log];
    case 'premise-empty':
    case 'premise-long':
    case 'words-range':
    case 'brief-key':
    case 'front-matter':
      return [];
    default:
      return [log];
  }
}

/**
 * The engines and the story write their sentences in English, with names and figures in them. Where the editor speaks another
 * language a short translated heading goes before the sentence, chosen by the code.
 */
function localised({ code, message }: Failure): string {
  if (/^en\b/.test(vscode.env.language)) return message;
  const heading = headingOf(code);
  return heading === undefined ? message : `${heading}: ${message}`;
}

function headingOf(code: string): string | undefined {
  switch (code) {
    case 'unreachable':
    case 'lost':
    case 'stalled':
      return vscode.l10n.t('The model does not answer');
    case 'unauthorized':
    case 'refused':
      return vscode.l10n.t('The server refused the request');
    case 'model-missing':
    case 'model-broken':
      return vscode.l10n.t('The model cannot be loaded');
    case 'out-of-memory':
    case 'crashed':
      return vscode.l10n.t('The model stopped working');
    case 'context-full':
      return vscode.l10n.t('The context is too small');
    case 'thinking-only':
      return vscode.l10n.t('The model only thought');
    case 'disk-full':
      return vscode.l10n.t('The disk is full');
    case 'bad-settings':
      return vscode.l10n.t('A setting does not fit');
    case 'premise-empty':
    case 'premise-long':
    case 'words-range':
    case 'brief-key':
    case 'front-matter':
      return vscode.l10n.t('The brief is not complete');
    default:
      return undefined;
  }
}
