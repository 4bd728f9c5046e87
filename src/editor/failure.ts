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

const OWN_NAMES = new Set([
  'LanguageModelError',
  'ThinkingOnlyError',
  'StorageError',
  'BriefError',
  'FrontMatterError',
  'JournalError',
  'RequestError',
  'ReviewError',
  'DismissedFileError',
]);

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

const SETTINGS = '@ext:polaris-fiction.polaris-fiction';

type ActionName = 'settings' | 'engine' | 'judge' | 'log' | 'thinking' | 'key';

function actionOf(name: ActionName): Action {
  switch (name) {
    case 'settings':
      return { label: vscode.l10n.t('Open Settings'), ...openSettings() };
    case 'engine':
      return { label: vscode.l10n.t('Choose Engine'), command: 'polaris.chooseEngine', args: [] };
    case 'judge':
      return { label: vscode.l10n.t('Choose Judge'), command: 'polaris.chooseJudge', args: [] };
    case 'log':
      return { label: vscode.l10n.t('Show Log'), command: 'polaris.showLog', args: [] };
    case 'thinking':
      return { label: vscode.l10n.t('Show Thinking'), command: 'polaris.showThinking', args: [] };
    case 'key':
      return { label: vscode.l10n.t('Set Key'), command: 'polaris.setServerKey', args: [] };
  }
}

/** In a remote window the settings of a machine have a page of their own; the usual one does not list them. */
function openSettings(): Pick<Action, 'command' | 'args'> {
  if (vscode.env.remoteName === undefined) return { command: 'workbench.action.openSettings', args: [SETTINGS] };
  return { command: 'workbench.action.openRemoteSettings', args: [{ query: SETTINGS }] };
}

/** The ways on, by the kind of failure. */
const WAYS_ON: Readonly<Record<string, readonly ActionName[]>> = {
  unauthorized: ['key', 'settings', 'log'],
  'thinking-only': ['thinking', 'settings'],
  unreachable: ['engine', 'settings', 'log'],
  refused: ['engine', 'settings', 'log'],
  lost: ['engine', 'settings', 'log'],
  stalled: ['engine', 'settings', 'log'],
  'bad-settings': ['engine', 'settings', 'log'],
  'model-missing': ['engine', 'log'],
  'model-broken': ['engine', 'log'],
  'context-full': ['engine', 'log'],
  'out-of-memory': ['engine', 'log'],
  crashed: ['engine', 'log'],
  'no-ideas': ['engine'],
  'no-passage': [],
  'no-change': [],
  'no-highlight': [],
  'no-rewrite': [],
  'no-judge': ['judge', 'log'],
  'judge-unusable': ['judge', 'log'],
  'judge-context': ['judge', 'log'],
  rubric: ['settings'],
  'no-review': [],
  'empty-story': [],
  'premise-empty': [],
  'premise-long': [],
  'words-range': [],
  'brief-key': [],
  'front-matter': [],
  'no-scene': [],
  'no-brief': [],
  'no-file': [],
  'no-document': [],
  'front-matter-place': [],
  'out-of-text': [],
  'no-take': [],
  'take-changed': [],
  'no-inline': ['settings'],
  busy: [],
};

function actionsFor(code: string): readonly Action[] {
  return (WAYS_ON[code] ?? ['log']).map(actionOf);
}

/**
 * The engines and the story write their sentences in English, with names and figures in them. Where the editor speaks another
 * language a short translated heading goes before the sentence, chosen by the code.
 */
export function localised({ code, message }: Failure): string {
  if (/^en\b/.test(vscode.env.language)) return message;
  const heading = HEADINGS[code]?.();
  return heading === undefined ? message : `${heading}: ${message}`;
}

const silent = (): string => vscode.l10n.t('The model does not answer');
const refused = (): string => vscode.l10n.t('The server refused the request');
const unreadable = (): string => vscode.l10n.t('The model cannot be loaded');
const ended = (): string => vscode.l10n.t('The model stopped working');
const incomplete = (): string => vscode.l10n.t('The brief is not complete');
const unfit = (): string => vscode.l10n.t('This model cannot judge the story');

const HEADINGS: Readonly<Record<string, () => string>> = {
  unreachable: silent,
  lost: silent,
  stalled: silent,
  unauthorized: refused,
  refused,
  'model-missing': unreadable,
  'model-broken': unreadable,
  'out-of-memory': ended,
  crashed: ended,
  'context-full': () => vscode.l10n.t('The context is too small'),
  'thinking-only': () => vscode.l10n.t('The model only thought'),
  'disk-full': () => vscode.l10n.t('The disk is full'),
  'bad-settings': () => vscode.l10n.t('A setting does not fit'),
  'judge-unusable': unfit,
  'judge-context': unfit,
  'empty-story': () => vscode.l10n.t('There is nothing to review'),
  rubric: () => vscode.l10n.t('The rubric cannot be used'),
  'premise-empty': incomplete,
  'premise-long': incomplete,
  'words-range': incomplete,
  'brief-key': incomplete,
  'front-matter': incomplete,
};
