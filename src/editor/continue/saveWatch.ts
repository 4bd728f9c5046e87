import * as vscode from 'vscode';

/** Knows whether a document is being saved: what is changed then is changed by formatters, not by the writer. */
export class SaveWatch implements vscode.Disposable {
  private saving = false;
  private readonly listeners: vscode.Disposable;

  constructor(uri: vscode.Uri) {
    const key = uri.toString();
    const mark = (saved: vscode.Uri, saving: boolean): void => {
      if (saved.toString() === key) this.saving = saving;
    };
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onWillSaveTextDocument(({ document }) => mark(document.uri, true)),
      vscode.workspace.onDidSaveTextDocument(({ uri: saved }) => mark(saved, false)),
    );
  }

  get isSaving(): boolean {
    return this.saving;
  }

  dispose(): void {
    this.listeners.dispose();
  }
}
