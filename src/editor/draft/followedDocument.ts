import * as vscode from 'vscode';
import { documentOf, movedUri } from './documentOf.js';

/** A rename that was announced and does not come was refused. */
const RENAME_MS = 5000;

/** A document that stays the same one for a draft when it is closed and opened again, saved under a name, or renamed. */
export class FollowedDocument implements vscode.Disposable {
  private renaming: PromiseWithResolvers<undefined> | undefined;
  private readonly subscriptions: vscode.Disposable;

  /** @param onOther another document object took over; its text may differ, and its name too when `renamed` */
  constructor(
    private now: vscode.TextDocument,
    private readonly onOther: (document: vscode.TextDocument, renamed: boolean) => void,
  ) {
    this.subscriptions = vscode.Disposable.from(
      vscode.workspace.onWillRenameFiles(({ files }) => {
        if (movedUri(this.now.uri, files)) this.waitForRename();
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        const uri = movedUri(this.now.uri, files);
        if (uri) void this.follow(uri);
      }),
    );
  }

  get document(): vscode.TextDocument {
    return this.now;
  }

  /**
   * The document as it is open now.
   * @param story what stands in it
   * @returns undefined when it is gone
   */
  async current(story: string): Promise<vscode.TextDocument | undefined> {
    await this.renaming?.promise;
    if (!this.now.isClosed) return this.now;
    const again = await documentOf(this.now.uri, story);
    if (again) this.take(again);
    return again;
  }

  dispose(): void {
    this.renaming?.resolve(undefined);
    this.subscriptions.dispose();
  }

  /** While a file is being renamed its old name is closed already and its new one not open yet. */
  private waitForRename(): void {
    this.renaming ??= Promise.withResolvers<undefined>();
    setTimeout(() => this.renamed(), RENAME_MS);
  }

  private async follow(uri: vscode.Uri): Promise<void> {
    try {
      this.take(await vscode.workspace.openTextDocument(uri));
    } catch (error) {
      // It went on to a third name, or away: the next edit finds out.
      if (!(error instanceof Error)) throw error;
    } finally {
      this.renamed();
    }
  }

  private renamed(): void {
    this.renaming?.resolve(undefined);
    this.renaming = undefined;
  }

  private take(document: vscode.TextDocument): void {
    const renamed = document.uri.toString() !== this.now.uri.toString();
    this.now = document;
    this.onOther(document, renamed);
  }
}
