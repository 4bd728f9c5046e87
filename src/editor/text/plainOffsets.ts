import * as vscode from 'vscode';
import type { TextEdit } from '../../story/findings/place.js';
import type { TextChange } from '../draft/draftSpan.js';

/**
 * Offsets that count every line break as one, whatever the document's line ends are: the story and its journal use `\n`,
 * and a document that changes from `\n` to `\r\n` must not move the draft.
 */

/** The document's text with `\n` line breaks. */
export function plainText(document: vscode.TextDocument): string {
  return plain(document.getText());
}

export function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

export function plainOffsetAt(document: vscode.TextDocument, position: vscode.Position): number {
  const valid = document.validatePosition(position);
  return document.offsetAt(valid) - (document.eol === vscode.EndOfLine.CRLF ? valid.line : 0);
}

/** The position of a plain offset, by halving: a long manuscript is not read for it. */
export function plainPositionAt(document: vscode.TextDocument, offset: number): vscode.Position {
  if (document.eol === vscode.EndOfLine.LF) return document.positionAt(offset);
  let low = 0;
  let high = document.lineCount - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (plainOffsetAt(document, new vscode.Position(middle, 0)) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = document.lineAt(low);
  const character = offset - plainOffsetAt(document, new vscode.Position(low, 0));
  return new vscode.Position(low, Math.min(Math.max(0, character), line.text.length));
}

/** The editor's range of a plain one. */
export function plainRange(document: vscode.TextDocument, { start, end }: { readonly start: number; readonly end: number }): vscode.Range {
  return new vscode.Range(plainPositionAt(document, start), plainPositionAt(document, end));
}

/** @param eol the line ends before the change: its offsets were counted with them */
export function plainChange(change: vscode.TextDocumentContentChangeEvent, eol: vscode.EndOfLine): TextChange {
  const crlf = eol === vscode.EndOfLine.CRLF;
  const { start, end } = change.range;
  return {
    start: change.rangeOffset - (crlf ? start.line : 0),
    removed: change.rangeLength - (crlf ? end.line - start.line : 0),
    inserted: plain(change.text).length,
  };
}

/**
 * A change with its text.
 * @param eol the line ends before the change: its offsets were counted with them
 */
export function plainEdit(change: vscode.TextDocumentContentChangeEvent, eol: vscode.EndOfLine): TextEdit {
  const { start, removed } = plainChange(change, eol);
  return { start, end: start + removed, text: plain(change.text) };
}
