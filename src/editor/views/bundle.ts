import * as vscode from 'vscode';

/** The product's sentences in the editor's language; empty for English. */
export function bundleOf(): Record<string, string> {
  const sentences = Object.entries(vscode.l10n.bundle ?? {});
  return Object.fromEntries(sentences.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])));
}
