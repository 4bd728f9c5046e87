import { open } from 'node:fs/promises';
import type * as vscode from 'vscode';
import { plain } from '../text/plainOffsets.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** A story as it is reviewed, and the way from its offsets to the editor's. */
export interface ManuscriptText {
  /** As it is, or would be, on disk: byte-order mark, line ends and front matter. Offsets in a review are into it. */
  readonly text: string;
  /** The same place in the document, every line break counted as one and no byte-order mark. */
  toPlain(offset: number): number;
}

/**
 * The text of a document as a program reads it from disk. The editor hides a byte-order mark and evens line ends out; where the file
 * on disk says the same words, the file is what is reviewed.
 */
export async function manuscriptText(document: vscode.TextDocument): Promise<ManuscriptText> {
  const shown = document.getText();
  if (document.uri.scheme !== 'file') return manuscriptOfText(shown);
  const onDisk = await readOrNothing(document.uri.fsPath);
  if (onDisk === undefined) return manuscriptOfText(shown);
  if (!document.isDirty && lineBreaksAsOne(withoutMark(onDisk)) === plain(shown)) return manuscriptOfText(onDisk);
  return manuscriptOfText(onDisk.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + shown : shown);
}

/** A text that is in no document. */
export function manuscriptOfText(text: string): ManuscriptText {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const pairs = [...text.matchAll(/\r\n/gu)].map(({ index }) => index);
  return { text, toPlain: (offset) => Math.max(0, offset - mark - countBelow(pairs, offset)) };
}

/** A file too large for memory or not there any more is reviewed as the editor shows it. */
async function readOrNothing(path: string): Promise<string | undefined> {
  try {
    await using file = await open(path);
    // Not TextDecoder's own way with the mark: it has to stay.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.readFile());
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** An old Mac's `\r` is a line break to the editor too. */
function lineBreaksAsOne(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n');
}

/** How many of the sorted offsets lie below this one. */
function countBelow(sorted: readonly number[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
