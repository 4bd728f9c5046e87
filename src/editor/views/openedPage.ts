import * as vscode from 'vscode';
import { assetsDir, viewHtml } from './viewHtml.js';

/**
 * A view whose page loads while the feature behind it is still being read. What the page says meanwhile is kept for whoever listens
 * first.
 */
export class OpenedPage {
  private readonly waiting: unknown[] = [];
  private readonly first: vscode.Disposable;
  private gone = false;

  /** @param name of the page's element and script; see webview/ */
  constructor(
    readonly view: vscode.WebviewView,
    rootDir: string,
    name: string,
    title: string,
  ) {
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [assetsDir(rootDir)] };
    this.first = vscode.Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => this.waiting.push(message)),
      view.onDidDispose(() => (this.gone = true)),
    );
    webview.html = viewHtml(webview, rootDir, name, title);
  }

  /** The view was closed before anybody could listen. */
  get isGone(): boolean {
    return this.gone;
  }

  /** Hands over what the page says, and first what it has said so far. */
  listen(hear: (message: unknown) => void): vscode.Disposable {
    this.first.dispose();
    const listener = this.view.webview.onDidReceiveMessage(hear);
    for (const message of this.waiting.splice(0)) hear(message);
    return listener;
  }
}
