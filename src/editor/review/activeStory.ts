import * as vscode from 'vscode';

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'fountain']);
const NO_STORIES: ReadonlySet<string> = new Set(['output', 'git', 'vscode-scm', 'comment', 'polaris-before', 'polaris-shown', 'debug']);

/** The story the review view is about: the one last written in, also while another kind of editor or the view itself has the focus. */
export class ActiveStory implements vscode.Disposable {
  private now: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor() {
    const active = vscode.window.activeTextEditor?.document;
    const seen = [active, ...vscode.window.visibleTextEditors.map(({ document }) => document)];
    this.now = seen.find((document) => document && isStory(document));
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isStory(editor.document)) this.show(editor.document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        // The same story again, under another object: its language was changed, or it was closed and opened.
        if (this.now?.isClosed && document.uri.toString() === this.now.uri.toString()) this.show(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.now) this.close();
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.now;
  }

  show(document: vscode.TextDocument): void {
    if (document === this.now) return;
    this.now = document;
    this.changed.fire();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private close(): void {
    const editor = vscode.window.activeTextEditor?.document;
    this.now = editor && !editor.isClosed && isStory(editor) ? editor : undefined;
    this.changed.fire();
  }
}

function isStory({ languageId, uri }: vscode.TextDocument): boolean {
  return LANGUAGES.has(languageId) && !NO_STORIES.has(uri.scheme);
}
