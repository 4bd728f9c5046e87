import * as vscode from 'vscode';
import type { Move } from '../../review/storyNames.js';
import { StoryNames } from '../../review/storyNames.js';
import { plainEdit } from '../../text/plainOffsets.js';
import { plainText } from '../../text/plainOffsets.js';
import { TakeSet } from './takeSet.js';

/** What of a text beside a slot finds it again in a document that was closed meanwhile. */
const BESIDE = 80;

interface Away {
  readonly text: string;
}

/** All takes of this window, by document. They stay until the window closes; their places follow the edits. */
export class TakesShelf implements vscode.Disposable {
  private readonly sets = new Map<string, TakeSet[]>();
  /** Texts of documents that were closed. */
  private readonly away = new Map<string, Away>();
  private readonly ends = new Map<string, vscode.EndOfLine>();
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly subscriptions: vscode.Disposable;
  private made = 0;

  /** Something about the takes of this story is another now; its URI is given. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.reopen(document)),
      new StoryNames((move) => this.rename(move)),
    );
  }

  /** The takes of a story, the newest first. */
  of(uri: vscode.Uri): readonly TakeSet[] {
    return this.sets.get(uri.toString()) ?? [];
  }

  /** Begins takes at a place. @param end where what stands there already ends */
  begin(document: vscode.TextDocument, start: number, end = start): TakeSet {
    const key = document.uri.toString();
    const set = new TakeSet((++this.made).toString(), { start, end });
    this.ends.set(key, document.eol);
    this.sets.set(key, [set, ...this.of(document.uri)]);
    this.changed.fire(key);
    return set;
  }

  forget(uri: vscode.Uri, set: TakeSet): void {
    const left = this.of(uri).filter((other) => other !== set);
    if (left.length > 0) this.sets.set(uri.toString(), left);
    else this.sets.delete(uri.toString());
    this.touch(uri);
  }

  /** Something about a story's takes changed that no edit told of. */
  touch(uri: vscode.Uri): void {
    this.changed.fire(uri.toString());
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const sets = this.sets.get(key);
    if (!sets) return;
    const eol = this.ends.get(key) ?? document.eol;
    this.ends.set(key, document.eol);
    if (contentChanges.length === 0) return;
    if (eol !== document.eol) {
      // A change of line ends comes as one new text for the whole document; plain offsets stay what they are.
      return;
    }
    const edits = contentChanges.map((change) => plainEdit(change, eol));
    const changed = sets.map((set) => set.follow(document, edits));
    if (changed.some((one) => one)) this.changed.fire(key);
  }

  private close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.sets.has(key)) this.away.set(key, { text: plainText(document) });
  }

  private reopen(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const away = this.away.get(key);
    if (!away) return;
    this.away.delete(key);
    this.ends.set(key, document.eol);
    const now = plainText(document);
    for (const set of this.of(document.uri)) set.moveTo(document, now === away.text ? set.slot : found(now, away.text, set));
    this.changed.fire(key);
  }

  private rename(move: Move): Promise<void> {
    for (const [key, sets] of [...this.sets]) {
      const to = move(key);
      if (to === undefined) continue;
      this.sets.delete(key);
      this.sets.set(to, [...sets, ...(this.sets.get(to) ?? [])]);
      const away = this.away.get(key);
      this.away.delete(key);
      if (away) this.away.set(to, away);
      const open = vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === to);
      if (open) this.reopen(open);
      this.changed.fire(key);
      this.changed.fire(to);
    }
    return Promise.resolve();
  }
}

/** Where a slot is in a text that was changed behind our back: after what stood before it, else as near as can be. */
function found(now: string, before: string, set: TakeSet): { readonly start: number; readonly end: number } {
  const { start, end } = set.slot;
  const at = now.indexOf(before.slice(Math.max(0, start - BESIDE), end));
  if (at !== -1) return { start: at + Math.min(BESIDE, start), end: at + Math.min(BESIDE, start) + end - start };
  const follows = before.slice(end, end + BESIDE);
  const next = follows.trim() === '' ? -1 : now.indexOf(follows);
  const place = next === -1 ? Math.min(start, now.length) : next;
  return { start: place, end: place };
}
