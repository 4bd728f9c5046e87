import * as vscode from 'vscode';
import { readMode } from '../highlights/settings.js';
import { Decorations } from './decorations.js';
import { diagnosticsOf, SOURCE } from './diagnostics.js';
import type { ShownFindings } from './shownFindings.js';

/** Scrolling asks for marks further on; they come when it rests this long. */
const SCROLL_MS = 60;

/** Draws what is to be seen: diagnostics of every open document, decorations in every editor. */
export class Presenter implements vscode.Disposable {
  private readonly diagnostics = vscode.languages.createDiagnosticCollection(SOURCE);
  private readonly decorations = new Decorations();
  private readonly scrolled = new Set<vscode.TextEditor>();
  private readonly listeners: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly shown: ShownFindings) {
    this.listeners = vscode.Disposable.from(
      shown.onDidChange((uri) => this.present(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.draw(editor))),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.later(textEditor)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.diagnostics.delete(uri)),
    );
    for (const { uri } of vscode.workspace.textDocuments) this.present(uri);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
    this.diagnostics.dispose();
    this.decorations.dispose();
  }

  private present(uri: vscode.Uri): void {
    const key = uri.toString();
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
    if (!document) {
      this.diagnostics.delete(uri);
      return;
    }
    this.diagnostics.set(uri, diagnosticsOf(document, this.shown.of(document)));
    // In a turn of its own: both together would hold a dense novel's host for longer than they may.
    setImmediate(() => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.draw(editor);
    });
  }

  private draw(editor: vscode.TextEditor): void {
    this.decorations.draw(editor, this.shown.of(editor.document), readMode());
  }

  private later(editor: vscode.TextEditor): void {
    this.scrolled.add(editor);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const one of this.scrolled) if (vscode.window.visibleTextEditors.includes(one)) this.draw(one);
      this.scrolled.clear();
    }, SCROLL_MS);
  }
}
