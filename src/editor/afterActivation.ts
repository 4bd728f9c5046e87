import * as vscode from 'vscode';

/** Long enough for VS Code to finish activating, too short to be seen. */
const SETTLE_MS = 50;

/**
 * Runs what need not be there when the product becomes active. One thread activates all extensions, and reading the product's parts would
 * hold them up.
 */
export function afterActivation(run: () => void): vscode.Disposable {
  const timer = setTimeout(run, SETTLE_MS);
  return new vscode.Disposable(() => clearTimeout(timer));
}
