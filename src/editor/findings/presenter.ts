import * as vscode from 'vscode';
import { readMode } from './settings.js';
import { Decorations } from './decorations.js';
import { diagnosticsOf } from './diagnostics.js';
import { DiagnosticsList } from './diagnosticsList.js';
import type { ShownFindings } from './shownFindings.js';
import type { Turns } from '../turns.js';

/** Scrolling asks for marks further on; they come when it rests this long. */
const SCROLL_MS = 60;
/** Drawing that an edit made void is begun anew after this long. */
const AGAIN_MS = 300;

/** Draws what is to be seen: diagnostics of every open document, decorations in every editor. */
export class Presenter implements vscode.Disposable {
  private readonly diagnostics = new DiagnosticsList();
  private readonly decorations = new Decorations();
  private readonly scrolled = new Set<vscode.TextEditor>();
  private readonly listeners: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private readonly begun = new WeakMap<object, symbol>();
  private disposed = false;

  constructor(
    private readonly shown: ShownFindings,
    private readonly turns: Turns,
  ) {
    this.listeners = vscode.Disposable.from(
      shown.onDidChange((uri) => this.present(uri)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.draw(editor))),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.later(textEditor)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.diagnostics.delete(uri)),
    );
    for (const { uri } of vscode.workspace.textDocuments) this.present(uri);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.retry);
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
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.draw(editor);
    void this.work(document, document, this.list(document));
  }

  /**
   * Does work by turns. It is void when the same is begun anew, when the document is closed, or when its text is another: then it is begun
   * anew once that is measured.
   */
  private async work(of: object, document: vscode.TextDocument, steps: Generator<void, void, void>): Promise<void> {
    const run = Symbol('run');
    const { version } = document;
    this.begun.set(of, run);
    const isWanted = (): boolean => this.begun.get(of) === run && !this.disposed && !document.isClosed;
    await this.turns.work(steps, () => isWanted() && document.version === version);
    if (isWanted() && document.version !== version) this.again(document.uri);
  }

  private *list(document: vscode.TextDocument): Generator<void, void, void> {
    yield* this.diagnostics.set(document.uri, yield* diagnosticsOf(document, this.shown.of(document)));
  }

  private draw(editor: vscode.TextEditor): void {
    const steps = this.decorations.draw(editor, this.shown.of(editor.document), readMode());
    void this.work(editor, editor.document, steps);
  }

  private again(uri: vscode.Uri): void {
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.present(uri), AGAIN_MS);
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
