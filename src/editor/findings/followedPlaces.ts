import * as vscode from 'vscode';
import { followEdits, placeOf, type Place, type TextEdit } from '../../story/findings/place.js';
import type { TextRange } from '../../story/findings/finding.js';
import { plainEdit } from '../text/plainOffsets.js';

/**
 * Places in one document that follow its edits from the moment this is made. They count every line break as one, as all offsets of the
 * editor do. Places may come later than the edits: a judge takes minutes, and the writer goes on writing.
 */
export class FollowedPlaces implements vscode.Disposable {
  private places: readonly Place[] | undefined;
  private readonly edits: TextEdit[] = [];
  private eol: vscode.EndOfLine;
  private readonly listener: vscode.Disposable;

  constructor(document: vscode.TextDocument) {
    this.eol = document.eol;
    const uri = document.uri.toString();
    this.listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.uri.toString() === uri) this.follow(event);
    });
  }

  /** @param ranges as they were when this was made */
  set(ranges: readonly TextRange[]): void {
    this.places = ranges.map((range) => followEdits(placeOf(range), this.edits));
    this.edits.length = 0;
  }

  /** Where the ranges are now, in the order they were given; empty before they were. */
  get current(): readonly Place[] {
    return this.places ?? [];
  }

  dispose(): void {
    this.listener.dispose();
  }

  private follow({ contentChanges, document }: vscode.TextDocumentChangeEvent): void {
    const edits = contentChanges.map((change) => plainEdit(change, this.eol));
    this.eol = document.eol;
    if (this.places) this.places = this.places.map((place) => followEdits(place, edits));
    else this.edits.push(...edits);
  }
}
