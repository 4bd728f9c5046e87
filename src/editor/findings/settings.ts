import * as vscode from 'vscode';

/** How highlights are drawn. */
export type Mode = 'off' | 'underline' | 'heat';

const MODES: readonly Mode[] = ['off', 'underline', 'heat'];
/** Texts longer than this are data, not prose: the longest novels have 10 MB. */
const LONGEST = 16_000_000;

export function readMode(): Mode {
  const mode = vscode.workspace.getConfiguration('polaris').get<string>('highlights.mode');
  return MODES.find((known) => known === mode) ?? 'heat';
}

/** The languages whose documents are stories. */
export function readLanguages(scope?: vscode.Uri): readonly string[] {
  const languages = vscode.workspace.getConfiguration('polaris', scope).get<unknown>('highlights.languages');
  return Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : [];
}

/** Whether contradictions are looked for without a model. */
export function readContinuity(): boolean {
  return vscode.workspace.getConfiguration('polaris').get<boolean>('highlights.continuity') !== false;
}

/** Schemes whose documents a writer writes in: files wherever they are, and texts that were never saved. */
const NO_MANUSCRIPTS = new Set(['output', 'git', 'vscode-settings', 'vscode', 'debug', 'comment', 'search-editor']);

/** Whether highlights are shown in a document. */
export function isHighlighted(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri;
  if (document.isClosed || NO_MANUSCRIPTS.has(scheme) || scheme.startsWith('polaris-')) return false;
  if (!readLanguages(document.uri).includes(document.languageId)) return false;
  const end = document.lineAt(document.lineCount - 1).range.end;
  return document.offsetAt(end) <= LONGEST;
}
