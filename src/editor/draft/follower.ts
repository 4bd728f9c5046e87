import * as vscode from 'vscode';

/** Keeps the end of a growing draft in sight, like a terminal: whoever scrolls up to read is left alone until they are back at the end. */
export class Follower implements vscode.Disposable {
  private follows: boolean | undefined;
  private top = 0;
  private end = 0;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly document: () => vscode.TextDocument) {
    this.subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const [shown] = visibleRanges;
      if (textEditor.document !== this.document() || !shown) return;
      if (shown.end.line >= this.end) this.follows = true;
      else if (shown.start.line < this.top) this.follows = false;
      this.top = shown.start.line;
    });
  }

  /** Before text goes in at a position. The first time decides: who does not see the place is not taken there. */
  before(position: vscode.Position): void {
    const ranges = this.editor()?.visibleRanges ?? [];
    this.follows ??= ranges.length === 0 || ranges.some((range) => range.contains(position));
  }

  /** After it went in: `position` is where the draft ends now. */
  after(position: vscode.Position): void {
    this.end = position.line;
    if (this.follows === true) this.editor()?.revealRange(new vscode.Range(position, position));
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => editor.document === this.document());
  }
}
