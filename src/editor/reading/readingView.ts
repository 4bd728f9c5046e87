import * as vscode from 'vscode';
import { fromView, type FromView, type ToView } from '../../../webview/reading/protocol.js';
import type { ShownFindings } from '../findings/shownFindings.js';
import type { LiveHighlights } from '../highlights/live.js';
import { assetsDir, viewHtml } from '../views/viewHtml.js';
import { plainOffsetAt, plainPositionAt } from '../text/plainOffsets.js';
import { bundleOf } from '../views/bundle.js';
import { shownStory } from './shownStory.js';

/** Typing is followed at this distance. */
const DRAW_MS = 250;
/** After the page has moved the editor, the editor's own word of it is no news. */
const ECHO_MS = 300;

/** One story in a panel beside its text. */
export class ReadingView implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  private readonly exports: ((html: string) => void)[] = [];
  private readonly drawings: ((marks: number) => void)[] = [];
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private movedMs = Number.NEGATIVE_INFINITY;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly document: vscode.TextDocument,
    private readonly shown: ShownFindings,
    private readonly live: LiveHighlights,
    rootDir: string,
  ) {
    panel.webview.options = { enableScripts: true, localResourceRoots: [assetsDir(rootDir)] };
    this.subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.hear(message)),
      shown.onDidChange((uri) => this.later(uri)),
      vscode.workspace.onDidChangeTextDocument((event) => this.later(event.document.uri)),
      live.onDidMeasure((uri) => this.later(uri)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.follow(textEditor)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.ready = false;
      }),
    );
    panel.webview.html = viewHtml(panel.webview, rootDir, 'reading', panel.title);
  }

  /** The story as one HTML file, once the page is drawn. */
  async html(): Promise<string> {
    this.panel.reveal(undefined, true);
    if (!this.ready) await this.drawn();
    const { promise, resolve } = Promise.withResolvers<string>();
    this.exports.push(resolve);
    this.send({ type: 'export' });
    return promise;
  }

  /** How many highlights are on the page, when it is drawn next. */
  async drawn(): Promise<number> {
    const { promise, resolve } = Promise.withResolvers<number>();
    this.drawings.push(resolve);
    if (this.ready) this.draw();
    return promise;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
    this.panel.dispose();
  }

  private hear(message: unknown): void {
    const parsed = fromView.safeParse(message);
    if (!parsed.success) return;
    void this.answer(parsed.data);
  }

  private async answer(message: FromView): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.send({ type: 'hello', language: vscode.env.language, bundle: bundleOf() });
        this.draw();
        this.followEditor();
        return;
      case 'drawn':
        for (const resolve of this.drawings.splice(0)) resolve(message.marks);
        return;
      case 'scrolled':
        this.move(message.offset);
        return;
      case 'clicked':
        await this.go(message.start, message.end);
        return;
      case 'exported':
        this.exports.shift()?.(message.html);
    }
  }

  private later(uri: vscode.Uri): void {
    if (uri.toString() !== this.document.uri.toString() || !this.ready) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.draw();
    }, DRAW_MS);
  }

  private draw(): void {
    if (this.document.isClosed) return;
    const story = shownStory(this.document, this.shown.of(this.document), this.live.density(this.document.uri));
    this.send({ type: 'story', story });
  }

  private send(message: ToView): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }

  private editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.document);
  }

  private followEditor(): void {
    const editor = this.editor();
    if (editor) this.follow(editor);
  }

  /** The page goes where the editor is. */
  private follow({ document, visibleRanges }: vscode.TextEditor): void {
    const top = visibleRanges[0]?.start;
    if (document !== this.document || !top || performance.now() - this.movedMs < ECHO_MS) return;
    this.send({ type: 'scroll', offset: plainOffsetAt(document, top) });
  }

  /** The editor goes where the reader is. */
  private move(offset: number): void {
    const editor = this.editor();
    if (!editor) return;
    this.movedMs = performance.now();
    const at = plainPositionAt(this.document, offset);
    editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
  }

  /** Shows the text at what was pointed at. */
  private async go(start: number, end: number): Promise<void> {
    if (this.document.isClosed) return;
    const [from, to] = [start, end].map((offset) => plainPositionAt(this.document, offset));
    if (!from || !to) return;
    this.movedMs = performance.now();
    const viewColumn = this.editor()?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(this.document, { viewColumn });
    editor.selection = new vscode.Selection(from, to);
    editor.revealRange(new vscode.Range(from, to), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
