import * as vscode from 'vscode';
import { plain, plainChange, plainRange } from '../text/plainOffsets.js';

/** What lies this near to the place is known, so that it is known too what was taken out there. */
const NEAR = 200;

/**
 * Tells a formatter at a save from the writer: it changes blanks alone, and only where a setting lets it. VS Code announces a save after its own
 * formatters have been at work, so that their edits cannot be told by that.
 */
export class TidyWatch implements vscode.Disposable {
  private near = { start: 0, text: '' };
  private readonly listener: vscode.Disposable;

  /** @param place where text comes in now, as a plain offset */
  constructor(
    document: vscode.TextDocument,
    private readonly place: () => number,
  ) {
    this.look(document);
    this.listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.look(document);
    });
  }

  /** @param eol the line ends before the change */
  isTidying({ document, contentChanges }: vscode.TextDocumentChangeEvent, eol: vscode.EndOfLine): boolean {
    if (!mayTidy(document)) return false;
    return contentChanges.every((change) => {
      const { start, removed } = plainChange(change, eol);
      const from = start - this.near.start;
      return plain(change.text).trim() === '' && from >= 0 && this.near.text.slice(from, from + removed).trim() === '';
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private look(document: vscode.TextDocument): void {
    const place = this.place();
    const start = Math.max(0, place - NEAR);
    this.near = { start, text: plain(document.getText(plainRange(document, { start, end: place + NEAR }))) };
  }
}

function mayTidy(document: vscode.TextDocument): boolean {
  const [files, editor] = [vscode.workspace.getConfiguration('files', document), vscode.workspace.getConfiguration('editor', document)];
  const trims = ['trimTrailingWhitespace', 'insertFinalNewline', 'trimFinalNewlines'].some((name) => files.get<boolean>(name) === true);
  return trims || editor.get<boolean>('formatOnSave') === true;
}
