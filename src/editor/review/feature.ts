import * as vscode from 'vscode';
import type { Recovery, Wish } from '../../../webview/review/protocol.js';
import type { HighlightsFeature } from '../highlights/feature.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import { askForKey } from '../models/keys.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { plainText } from '../text/plainOffsets.js';
import { ActiveStory } from './activeStory.js';
import { readJudgeSettings } from './judgeSettings.js';
import type { OpenedPage } from '../views/openedPage.js';
import { Revealer } from './reveal.js';
import { ReviewDesk } from './reviewDesk.js';
import { reviewForWriter } from './reviewCommands.js';
import { ReviewView } from './reviewView.js';

/** Reviewing as one thing: the desk, the story in question, the view while it is shown. Loaded when first asked for. */
export class ReviewFeature implements vscode.Disposable {
  readonly desk: ReviewDesk;
  readonly story = new ActiveStory();
  private readonly revealer = new Revealer();
  private readonly subscriptions: vscode.Disposable;
  private reviewing = false;

  constructor(
    parts: Parts,
    pool: ModelPool,
    findings: FindingsStore,
    readonly highlights: HighlightsFeature,
  ) {
    this.desk = new ReviewDesk({ parts, pool }, findings);
    this.subscriptions = vscode.Disposable.from(
      this.desk.onDidChange(() => void this.sayReviewing()),
      this.story.onDidChange(() => void this.sayReviewing()),
    );
  }

  attach(page: OpenedPage): void {
    if (page.isGone) return;
    const attached = new ReviewView(this, page);
    attached.listen();
    page.view.onDidDispose(() => attached.dispose());
  }

  /**
   * Does what was asked in the view.
   * @returns a sentence when it cannot be done
   */
  async grant(wish: Wish): Promise<string | undefined> {
    switch (wish.kind) {
      case 'recover':
        return this.recover(wish.by);
      case 'export':
        await vscode.commands.executeCommand('polaris.exportReview');
        return undefined;
      case 'cancel':
        if (this.story.document) await this.desk.cancel(this.story.document.uri);
        return undefined;
      case 'revealHighlight':
        return this.revealHighlight(wish.id);
      case 'reveal':
        return this.reveal(wish.review, wish.index);
      case 'select':
      case 'compare':
        return this.choose(wish);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.revealer.dispose();
    this.story.dispose();
    this.desk.dispose();
  }

  /** The buttons above the view follow whether the story in it is being reviewed. */
  private async sayReviewing(): Promise<void> {
    const { document } = this.story;
    const reviewing = document !== undefined && (await this.desk.record(document.uri)).run !== undefined;
    if (reviewing === this.reviewing) return;
    this.reviewing = reviewing;
    await vscode.commands.executeCommand('setContext', 'polaris.reviewing', reviewing);
  }

  private async choose(wish: Extract<Wish, { kind: 'select' | 'compare' }>): Promise<undefined> {
    const { document } = this.story;
    if (!document) return undefined;
    const record = await this.desk.record(document.uri);
    if (wish.kind === 'compare') record.comparedTo = wish.review ?? undefined;
    else record.show(wish.review);
    this.desk.touch(document.uri);
    return undefined;
  }

  private async reveal(review: string, index: number): Promise<string | undefined> {
    const { document } = this.story;
    const record = document && (await this.desk.record(document.uri));
    // A click on a review that was replaced a moment ago leads nowhere.
    if (!document || record?.shown?.id !== review) return undefined;
    const range = this.desk.quotes(record, document)?.rangeOf(index, plainText(document));
    if (!range) return vscode.l10n.t('This passage is no longer in the text.');
    await this.revealer.reveal(document, range);
    return undefined;
  }

  private async revealHighlight(id: string): Promise<string | undefined> {
    const { document } = this.story;
    const finding = document && this.highlights.shown.find(document, id);
    if (!finding) return vscode.l10n.t('This passage is no longer in the text.');
    await this.revealer.reveal(document, finding.range);
    return undefined;
  }

  private async recover(by: Recovery): Promise<undefined> {
    switch (by) {
      case 'review':
        // Not awaited: the view is told of its progress, and the answer only says that it began.
        if (this.story.document) void reviewForWriter(this, this.story.document, undefined);
        return undefined;
      case 'chooseJudge':
        await vscode.commands.executeCommand('polaris.chooseJudge');
        return undefined;
      case 'setKey': {
        const judge = readJudgeSettings();
        if (judge.engine === 'server') await askForKey(judge.baseUrl, this.desk.bench.parts);
        return undefined;
      }
      case 'openSettings':
        await vscode.commands.executeCommand('workbench.action.openSettings', 'polaris.review polaris.judge');
        return undefined;
      case 'showLog':
        await vscode.commands.executeCommand('polaris.showLog');
        return undefined;
    }
  }
}
