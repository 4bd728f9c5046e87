import * as vscode from 'vscode';
import type { HighlightsFeature } from '../highlights/feature.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { ActiveStory } from './activeStory.js';
import { Revealer } from './reveal.js';
import { ReviewDesk } from './reviewDesk.js';

/** Reviewing as one thing: the desk, the story in question. Loaded when first asked for. */
export class ReviewFeature implements vscode.Disposable {
  readonly desk: ReviewDesk;
  readonly story = new ActiveStory();
  readonly revealer = new Revealer();
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

  /** Stops the review of the story in question. */
  async cancel(): Promise<void> {
    if (this.story.document) await this.desk.cancel(this.story.document.uri);
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
}
