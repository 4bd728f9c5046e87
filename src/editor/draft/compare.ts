import * as vscode from 'vscode';

/** Documents of this scheme hold a text as it was; nothing can be written into them. */
export const BEFORE = 'polaris-before';

/** Says that a text was changed, and shows old beside new where the writer wants it. */
export async function offerComparison(texts: BeforeTexts, uri: vscode.Uri, old: string, message: string): Promise<void> {
  const before = texts.keep(uri, old);
  const compare = vscode.l10n.t('Compare');
  // Not awaited by the command: the message may stand for as long as the writer likes.
  void vscode.window.showInformationMessage(message, compare).then(async (chosen) => {
    if (chosen !== compare) return;
    const name = vscode.workspace.asRelativePath(uri);
    await vscode.commands.executeCommand('vscode.diff', before, uri, vscode.l10n.t('{0}: before and after', name));
  });
  return Promise.resolve();
}

/** The last text before a change, one for each document. */
export class BeforeTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(BEFORE, this);
  readonly onDidChange = this.changed.event;

  keep(uri: vscode.Uri, text: string): vscode.Uri {
    const before = vscode.Uri.from({ scheme: BEFORE, path: uri.path, query: uri.toString() });
    this.texts.set(before.toString(), text);
    this.changed.fire(before);
    return before;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
