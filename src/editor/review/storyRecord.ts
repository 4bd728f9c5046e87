import type * as vscode from 'vscode';
import type { Running, ShownMeasured } from '../../../webview/review/protocol.js';
import type { Failure } from '../failure.js';
import type { FollowedPlaces } from '../findings/followedPlaces.js';
import { LiveQuotes } from './liveQuotes.js';
import type { StoredReview } from './storedReview.js';

/** A review that is being made. */
export interface Run {
  readonly abort: AbortController;
  running: Running;
}

/** What is known of one story's reviews while the window is open. */
export class StoryRecord implements vscode.Disposable {
  /** Newest first. */
  history: readonly StoredReview[] = [];
  /** One, unless programs ask for several at once. */
  readonly runs = new Set<Run>();
  /** Why the last review came to nothing. */
  failure: Failure | undefined;
  /** Of the last review without a judgement. */
  measured: ShownMeasured | undefined;
  comparedTo: string | undefined;
  private shownId: string | undefined;
  private live: LiveQuotes | undefined;

  /** The latest review that is being made. */
  get run(): Run | undefined {
    return [...this.runs].at(-1);
  }

  /** The review the writer chose to see; the newest without a choice. */
  get shown(): StoredReview | undefined {
    return this.history.find(({ id }) => id === this.shownId) ?? this.history[0];
  }

  get compared(): StoredReview | undefined {
    return this.history.find(({ id }) => id === this.comparedTo && id !== this.shown?.id);
  }

  show(id: string | undefined): void {
    this.shownId = id;
    if (this.comparedTo === this.shown?.id) this.comparedTo = undefined;
  }

  /** Takes a finished review in and shows it. @param followed made when its text was read */
  add(review: StoredReview, document: vscode.TextDocument, followed: FollowedPlaces): void {
    this.history = [review, ...this.history.filter(({ id }) => id !== review.id)];
    this.failure = undefined;
    this.show(review.id);
    this.live?.dispose();
    this.live = new LiveQuotes(review, document, followed);
  }

  /**
   * The quotes of the shown review in its document as it is open now.
   * @param onFound the quotes were looked up anew
   */
  quotes(document: vscode.TextDocument, onFound: (quotes: LiveQuotes) => void): LiveQuotes | undefined {
    const { shown } = this;
    if (!shown || document.isClosed) return undefined;
    if (!this.live?.isFor(document, shown.id)) {
      this.live?.dispose();
      this.live = new LiveQuotes(shown, document);
      onFound(this.live);
    }
    return this.live;
  }

  cancel(): void {
    for (const { abort } of this.runs) abort.abort();
  }

  /** The document was closed: what it holds when it is opened again is looked up then. */
  loseDocument(): void {
    this.live?.dispose();
    this.live = undefined;
  }

  dispose(): void {
    this.cancel();
    this.loseDocument();
  }
}
