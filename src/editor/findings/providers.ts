import * as vscode from 'vscode';
import { readLanguages } from './settings.js';
import { FindingActions } from './actions.js';
import { FindingHover } from './hover.js';
import type { ShownFindings } from './shownFindings.js';

/** Hover and quick fixes for the languages of the settings, which may change. */
export class Providers implements vscode.Disposable {
  private registered: vscode.Disposable;
  private readonly listener: vscode.Disposable;

  constructor(shown: ShownFindings) {
    const register = (): vscode.Disposable => {
      const selector = readLanguages().map((language) => ({ language }));
      return vscode.Disposable.from(
        vscode.languages.registerHoverProvider(selector, new FindingHover(shown)),
        vscode.languages.registerCodeActionsProvider(selector, new FindingActions(shown), {
          providedCodeActionKinds: FindingActions.kinds,
        }),
      );
    };
    this.registered = register();
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('polaris.highlights.languages')) return;
      this.registered.dispose();
      this.registered = register();
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.registered.dispose();
  }
}
