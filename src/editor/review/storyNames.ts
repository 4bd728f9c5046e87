import * as vscode from 'vscode';
import { movedUri } from '../draft/documentOf.js';
import { hasTab } from '../draft/replaceIn.js';
import { plainText } from '../text/plainOffsets.js';

/** Where a story's reviews go: the new URI of an old one, or undefined when it keeps its own. */
export type Move = (uri: string) => string | undefined;

/** Stories whose names have been given away: reviews of an untitled document that was thrown away belong to no other one. */
const GONE = 'polaris-gone';

/**
 * Follows stories when they get another name: files and folders that are renamed, and untitled documents that are saved. An untitled
 * document's name is given to another one later; the reviews of the first are then put aside.
 */
export class StoryNames implements vscode.Disposable {
  /** Text of untitled documents that were closed a moment ago, by URI. */
  private readonly closed = new Map<string, string>();
  private readonly subscriptions: vscode.Disposable;

  constructor(private readonly onMove: (move: Move) => Promise<void>) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidRenameFiles(({ files }) => void onMove((uri) => movedUri(vscode.Uri.parse(uri), files)?.toString())),
      vscode.workspace.onDidCloseTextDocument((document) => this.close(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.forEach((tab) => this.closeTab(tab))),
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.save(document)),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** An untitled document that is saved is emptied right after the file is written: this is the last moment at which both hold the same. */
  private save(document: vscode.TextDocument): void {
    const text = plainText(document);
    const untitled = vscode.workspace.textDocuments.find((other) => other.uri.scheme === 'untitled' && plainText(other) === text);
    if (untitled && text !== '') this.move(untitled.uri.toString(), document.uri.toString());
    else this.open(document);
  }

  /** A document outlives its tab by minutes where a program holds it; saving it takes the tab at once. */
  private closeTab({ input }: vscode.Tab): void {
    if (!(input instanceof vscode.TabInputText) || hasTab(input.uri)) return;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === input.uri.toString());
    if (document) this.close(document);
  }

  private close(document: vscode.TextDocument): void {
    if (document.uri.scheme !== 'untitled') return;
    const text = plainText(document);
    const from = document.uri.toString();
    const saved = text === '' ? undefined : vscode.workspace.textDocuments.find((other) => isSaved(other) && plainText(other) === text);
    if (saved) this.move(from, saved.uri.toString());
    else this.closed.set(from, text);
  }

  private open(document: vscode.TextDocument): void {
    if (this.closed.size === 0) return;
    const uri = document.uri.toString();
    const text = plainText(document);
    const before = this.closed.get(uri);
    if (before !== undefined) {
      this.closed.delete(uri);
      // The same text: only its language was changed.
      if (before !== text) this.move(uri, `${GONE}:${Date.now().toString()}-${document.uri.path}`);
      return;
    }
    if (!isSaved(document) || text === '') return;
    const from = [...this.closed].find(([, closed]) => closed === text)?.[0];
    if (from === undefined) return;
    this.closed.delete(from);
    this.move(from, uri);
  }

  private move(from: string, to: string): void {
    void this.onMove((uri) => (uri === from ? to : undefined));
  }
}

function isSaved({ uri, isClosed }: vscode.TextDocument): boolean {
  return !isClosed && uri.scheme !== 'untitled' && uri.scheme !== 'output';
}
