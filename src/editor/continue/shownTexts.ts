import * as vscode from 'vscode';

/** Documents of this scheme show what a model sees, or a take; nothing can be written into them. */
const SHOWN_TEXT = 'polaris-shown';

/** Read-only texts, by their name; those whose document was closed are forgotten. */
export class ShownTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions = vscode.Disposable.from(
    this.changed,
    vscode.workspace.registerTextDocumentContentProvider(SHOWN_TEXT, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
  );
  readonly onDidChange = this.changed.event;

  /** Opens a text beside the story. @param about the story, so that each has a document of its own */
  async show(name: string, about: vscode.Uri, text: string): Promise<vscode.TextDocument> {
    const uri = uriOf(name, about);
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
    return document;
  }

  /** Puts another text into a document that was opened for the story by this name, if one was. */
  renew(name: string, about: vscode.Uri, text: string): void {
    const uri = uriOf(name, about);
    if (!this.texts.has(uri.toString())) return;
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}

function uriOf(name: string, about: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: SHOWN_TEXT, path: `/${name}.md`, query: about.toString() });
}
