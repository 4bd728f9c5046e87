import * as vscode from 'vscode';
import { isNotes, notesBeside, type NotesText } from '../notes/notesFiles.js';

/** Notes are declared anew when typing in them rests. */
const PAUSE_MS = 400;

/** Tells when what writers declare beside their stories has changed, whether in an editor or on disk. */
export class NotesWatch implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly pending = new Map<string, NodeJS.Timeout>();
  private readonly listeners: vscode.Disposable;
  /** The notes of a folder are others now; its URI, as `folderOf` says it. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.notes.md');
    const later = (uri: vscode.Uri): void => this.later(uri);
    this.listeners = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidChange(later),
      watcher.onDidCreate(later),
      watcher.onDidDelete(later),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isNotes(document.uri)) this.later(document.uri);
      }),
    );
  }

  /** What is declared beside a story now. */
  of(story: vscode.Uri): Promise<readonly NotesText[]> {
    return notesBeside(story, this.log);
  }

  dispose(): void {
    this.listeners.dispose();
    for (const timer of this.pending.values()) clearTimeout(timer);
  }

  private later(notes: vscode.Uri): void {
    const folder = folderOf(notes);
    clearTimeout(this.pending.get(folder));
    this.pending.set(
      folder,
      setTimeout(() => {
        this.pending.delete(folder);
        this.changed.fire(folder);
      }, PAUSE_MS),
    );
  }
}

/** The folder that a file is in. */
export function folderOf(uri: vscode.Uri): string {
  return vscode.Uri.joinPath(uri, '..').toString();
}
