import * as vscode from 'vscode';
import { WatchedRange } from '../draft/watchedRange.js';
import { plainText } from '../text/plainOffsets.js';
import { PROPOSAL } from './proposalFiles.js';

/** One rewrite that waits to be taken: what stands in the story, and what is proposed in its place. */
export class Proposal implements Disposable {
  /** The right side of the diff, to be changed. */
  readonly uri: vscode.Uri;
  /** The left side. */
  readonly original: vscode.Uri;
  readonly abort = new AbortController();
  whole = false;
  private place: WatchedRange;

  /** @param passage what stands at the plain offset `start` */
  constructor(
    private readonly document: vscode.TextDocument,
    start: number,
    public passage: string,
    number: number,
  ) {
    const name = document.uri.path.split('/').at(-1) ?? 'story.md';
    const at = (side: string): vscode.Uri => vscode.Uri.from({ scheme: PROPOSAL, path: `/${side}/${number}/${name}` });
    this.uri = at('rewrite');
    this.original = at('passage');
    this.place = new WatchedRange(document, start, start + passage.length);
  }

  /**
   * Puts a text in the passage's place, in an undo step of its own; what stands there then is the passage.
   * @returns false when the writer changed the passage meanwhile: it stays as it is
   */
  async put(text: string): Promise<boolean> {
    if (text === this.passage) return true;
    const { start } = this.place;
    if (start === undefined || !(await this.place.replace(text))) return false;
    this.place[Symbol.dispose]();
    this.passage = text;
    const now = plainText(this.document);
    // Something that was typed in the same moment may have moved it; the nearest such place is it.
    const moved = now.startsWith(text, start) ? start : now.indexOf(text, Math.max(0, start - 1_000));
    this.place = new WatchedRange(this.document, Math.max(0, moved), Math.max(0, moved) + text.length);
    return true;
  }

  [Symbol.dispose](): void {
    this.abort.abort();
    this.place[Symbol.dispose]();
  }
}
