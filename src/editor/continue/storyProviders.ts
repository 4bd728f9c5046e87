import * as vscode from 'vscode';
import { readLanguages } from '../findings/settings.js';
import { ContinueActions } from './actions.js';
import type { GhostText } from './ghostText.js';
import { SceneLenses } from './lenses.js';

/** What continuing offers in the text itself, for the languages of the settings, which may change. */
export class StoryProviders implements vscode.Disposable {
  private readonly lenses = new SceneLenses();
  private readonly actions = new ContinueActions();
  private registered: vscode.Disposable;
  private readonly listener: vscode.Disposable;

  constructor(private readonly ghost: GhostText) {
    this.registered = this.register();
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('polaris.highlights.languages')) return;
      this.registered.dispose();
      this.registered = this.register();
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.listener, this.registered, this.lenses).dispose();
  }

  private register(): vscode.Disposable {
    const selector = readLanguages().map((language) => ({ language }));
    return vscode.Disposable.from(
      vscode.languages.registerCodeLensProvider(selector, this.lenses),
      vscode.languages.registerCodeActionsProvider(selector, this.actions, { providedCodeActionKinds: ContinueActions.kinds }),
      vscode.languages.registerInlineCompletionItemProvider(selector, this.ghost),
    );
  }
}
