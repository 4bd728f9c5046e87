import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import { writeFileSafely } from '../../storage/writeFileSafely.js';
import type { HighlightsFeature } from '../highlights/feature.js';
import { RequestError } from '../failure.js';
import { isHighlighted } from '../findings/settings.js';
import { assetsDir } from '../views/viewHtml.js';
import { ReadingView } from './readingView.js';

const TYPE = 'polaris.reading';

/** The reading views of this window, one a story. */
export class ReadingDesk implements vscode.Disposable {
  private readonly views = new Map<string, ReadingView>();

  constructor(
    private readonly highlights: HighlightsFeature,
    private readonly rootDir: string,
    private readonly storageDir: string,
  ) {}

  /**
   * Opens the view beside the text, or brings it to the front.
   * @throws {RequestError} `no-story`
   */
  async open(uri: vscode.Uri | undefined): Promise<ReadingView> {
    const document = await storyOf(uri);
    const key = document.uri.toString();
    const known = this.views.get(key);
    if (known) {
      known.panel.reveal(undefined, true);
      return known;
    }
    const name = document.uri.path.split('/').at(-1) ?? '';
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Reading {0}', name), place, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [assetsDir(this.rootDir)],
    });
    const view = new ReadingView(panel, document, this.highlights.shown, this.highlights.live, this.rootDir);
    this.views.set(key, view);
    panel.onDidDispose(() => {
      this.views.delete(key);
      view.dispose();
    });
    return view;
  }

  /**
   * Writes the story as one HTML file and opens it in the browser.
   * @param to where to write it; without it the browser is shown a copy, or the writer asked where no browser can read this machine
   * @returns the file, or undefined when the writer gave up
   */
  async export(uri: vscode.Uri | undefined, to: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
    const view = await this.open(uri ?? this.front());
    const file = to ?? (await this.placeFor(view.document));
    if (!file) return undefined;
    const html = await view.html();
    if (file.scheme === 'file') await writeFileSafely(file.fsPath, html);
    else await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(html));
    if (!to) await show(file);
    return file;
  }

  dispose(): void {
    for (const view of this.views.values()) view.dispose();
  }

  /** The story of the reading view in front, if one is. */
  private front(): vscode.Uri | undefined {
    return [...this.views.values()].find(({ panel }) => panel.active)?.document.uri;
  }

  private async placeFor({ uri }: vscode.TextDocument): Promise<vscode.Uri | undefined> {
    const name = `${(uri.path.split('/').at(-1) ?? 'story').replace(/\.[^.]+$/u, '')}.html`;
    if (vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop) {
      const dir = join(this.storageDir, 'reading');
      await mkdir(dir, { recursive: true });
      return vscode.Uri.file(join(dir, name));
    }
    const folder = uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
    const proposed = folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {};
    return vscode.window.showSaveDialog({ ...proposed, filters: { HTML: ['html'] }, title: vscode.l10n.t('Save the story as HTML') });
  }
}

async function show(file: vscode.Uri): Promise<void> {
  if (vscode.env.remoteName === undefined && (await vscode.env.openExternal(file))) return;
  await vscode.window.showInformationMessage(
    vscode.l10n.t('The story is in {0}; open it in a browser to print or share it.', vscode.workspace.asRelativePath(file)),
  );
}

async function storyOf(uri: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  const seen = document ?? vscode.window.visibleTextEditors.map((editor) => editor.document).find(isHighlighted);
  if (!seen) throw new RequestError('no-story', vscode.l10n.t('Open a story first: a Markdown, text or Fountain file.'));
  return seen;
}
