import type * as vscode from 'vscode';
import { plain, plainChange } from '../text/plainOffsets.js';
import type { Range } from './draftSpan.js';

/** Knows our own edit again among the changes VS Code tells of. */
export class OwnChange {
  private expected: { readonly place: Range; readonly text: string; readonly done: () => void } | undefined;

  /** @param done called when the change comes back, before anything that was typed after it */
  expect(place: Range, text: string, done: () => void): void {
    this.expected = { place, text, done };
  }

  /** The edit is over. @returns whether its change was never told of */
  end(): boolean {
    const unseen = this.expected !== undefined;
    this.expected = undefined;
    return unseen;
  }

  /** @param eol the document's line ends before the change */
  is(event: vscode.TextDocumentChangeEvent, eol: vscode.EndOfLine): boolean {
    const [only] = event.contentChanges;
    if (!this.expected || !only || event.contentChanges.length > 1) return false;
    const { place, text, done } = this.expected;
    const { start, removed } = plainChange(only, eol);
    if (start !== place.start || removed !== place.end - place.start || plain(only.text) !== text) return false;
    this.expected = undefined;
    done();
    return true;
  }
}
