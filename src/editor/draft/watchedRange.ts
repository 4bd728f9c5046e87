import * as vscode from 'vscode';
import { plainChange, plainPositionAt } from '../text/plainOffsets.js';
import { DraftSpan } from './draftSpan.js';
import { OWN_STEP, replaceIn } from './replaceIn.js';

/** A stretch of a document that is followed while the writer edits around it, and given up once they edit inside it. */
export class WatchedRange implements Disposable {
  private readonly span: DraftSpan;
  private readonly length: number;
  private eol: vscode.EndOfLine;
  private readonly subscription: vscode.Disposable;

  /** Offsets count every line break as one. */
  constructor(
    private readonly document: vscode.TextDocument,
    start: number,
    end: number,
  ) {
    this.span = new DraftSpan(start);
    this.length = end - start;
    this.span.adopt(this.length, this.length);
    this.eol = document.eol;
    this.subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      for (const change of event.contentChanges) this.span.shift(plainChange(change, this.eol));
      this.eol = document.eol;
    });
  }

  /** The plain offset where it begins now; undefined once it was changed. */
  get start(): number | undefined {
    return this.span.locate(0, this.length)?.start;
  }

  /**
   * Puts another text there, in an undo step of its own.
   * @returns false when the stretch was changed meanwhile, or the document is gone or may not be written
   */
  async replace(text: string): Promise<boolean> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const place = this.span.locate(0, this.length);
      if (!place || this.document.isClosed) return false;
      const range = new vscode.Range(plainPositionAt(this.document, place.start), plainPositionAt(this.document, place.end));
      if (await replaceIn(this.document, range, text, OWN_STEP)) return true;
    }
    return false;
  }

  [Symbol.dispose](): void {
    this.subscription.dispose();
  }
}
