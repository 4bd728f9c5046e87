import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ReviewRequest } from '../../story/review/manuscript.js';
import type { Review } from '../../story/review/result.js';
import { findingsOfReview } from '../../story/review/reviewFindings.js';
import type { EngineSettings } from '../../engine/engine.js';
import { failureOf } from '../failure.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import { FollowedPlaces } from '../findings/followedPlaces.js';
import { plainText } from '../text/plainOffsets.js';
import { judgeStory, type Bench } from './judging.js';
import { hashOf, type LiveQuotes } from './liveQuotes.js';
import type { ManuscriptText } from './manuscript.js';
import { ReviewHistory } from './reviewHistory.js';
import { evidenceOf, type StoredReview } from './storedReview.js';
import { StoryNames } from './storyNames.js';
import { StoryRecord, type Run } from './storyRecord.js';

/** What is to be reviewed, and for whom. */
export interface ReviewJob {
  /** Where the story is open; undefined for a text of a program's, which is not kept. */
  readonly document: vscode.TextDocument | undefined;
  readonly manuscript: ManuscriptText;
  readonly request: ReviewRequest;
  readonly samples: number;
  readonly allows: (settings: EngineSettings) => Promise<boolean>;
}

/** Makes reviews, keeps them, and knows where their quotes are. What the view and the commands share. */
export class ReviewDesk implements vscode.Disposable {
  private readonly records = new Map<string, StoryRecord>();
  private readonly loading = new Map<string, Promise<StoryRecord>>();
  private readonly history: ReviewHistory;
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly subscriptions: vscode.Disposable;

  /** Something about this story is another now; its URI is given. */
  readonly onDidChange = this.changed.event;

  constructor(
    readonly bench: Bench,
    private readonly findings: FindingsStore,
  ) {
    this.history = new ReviewHistory(bench.parts.reviewsDir, (line) => bench.parts.log.warn(line));
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      new StoryNames((move) => this.rename(move)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.records.get(uri.toString())?.loseDocument()),
    );
  }

  /** What is known of a story, its earlier reviews read. */
  async record(uri: vscode.Uri): Promise<StoryRecord> {
    const key = uri.toString();
    const known = this.records.get(key);
    if (known) return known;
    const loading = this.loading.get(key) ?? this.load(key);
    this.loading.set(key, loading);
    return loading;
  }

  /** The shown review's quotes where they stand now. */
  quotes(record: StoryRecord, document: vscode.TextDocument): LiveQuotes | undefined {
    return record.quotes(document, (quotes) => this.publish(document, quotes));
  }

  /** Makes a review. A failure is a review with `error` set; what was there before stays. */
  async review(job: ReviewJob): Promise<Review> {
    if (!job.document) return this.judge(job, new AbortController(), () => undefined);
    const followed = new FollowedPlaces(job.document);
    const record = await this.record(job.document.uri);
    const review = await this.run(record, job);
    if (review.error === null) await this.keep(record, job.document, job, review, followed);
    else {
      followed.dispose();
      this.failed(record, review);
    }
    this.tell(record);
    return review;
  }

  async cancel(uri: vscode.Uri): Promise<void> {
    (await this.record(uri)).cancel();
  }

  /** The record was changed by a choice of the writer's. */
  touch(uri: vscode.Uri): void {
    this.changed.fire(uri.toString());
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const record of this.records.values()) record.dispose();
  }

  private async run(record: StoryRecord, job: ReviewJob): Promise<Review> {
    const run: Run = {
      abort: new AbortController(),
      running: { phase: 'reading', sample: 0, samples: job.samples, scored: 0, fraction: null },
    };
    record.runs.add(run);
    record.failure = undefined;
    this.tell(record);
    try {
      return await this.judge(job, run.abort, (running) => {
        run.running = running;
        this.tell(record);
      });
    } finally {
      record.runs.delete(run);
    }
  }

  /** A story may have another name by now than when its review began. */
  private nameOf(record: StoryRecord): string | undefined {
    return [...this.records].find(([, known]) => known === record)?.[0];
  }

  private tell(record: StoryRecord): void {
    const name = this.nameOf(record);
    if (name !== undefined) this.changed.fire(name);
  }

  private judge(job: ReviewJob, abort: AbortController, onProgress: Parameters<typeof judgeStory>[1]['onProgress']): Promise<Review> {
    const { request, samples, allows } = job;
    return judgeStory(this.bench, { request, samples, allows, onProgress, signal: abort.signal });
  }

  private async load(key: string): Promise<StoryRecord> {
    const record = new StoryRecord();
    try {
      record.history = await this.history.list(key);
    } catch (error) {
      record.failure = failureOf(error);
    }
    this.records.set(key, record);
    this.loading.delete(key);
    return record;
  }

  private failed(record: StoryRecord, { error, measured }: Review): void {
    if (!error) return;
    record.measured = { ...measured, repetition: { ...measured.repetition, phrases: [...measured.repetition.phrases] } };
    if (error.code === 'cancelled') return;
    record.failure = error;
    this.bench.parts.log.error(`${error.code}: ${error.message}`);
  }

  private async keep(
    record: StoryRecord,
    document: vscode.TextDocument,
    { manuscript, request }: ReviewJob,
    review: Review,
    followed: FollowedPlaces,
  ): Promise<void> {
    const at = new Date().toISOString();
    const stored: StoredReview = {
      version: 1,
      id: `${at.replaceAll(/\D/gu, '')}-${randomBytes(4).toString('hex')}`,
      at,
      textHash: hashOf(plainOfDisk(manuscript.text)),
      selection: request.range !== undefined,
      places: evidenceOf(review).map(({ start, end }) =>
        start === null || end === null
          ? null
          : { start: manuscript.toPlain(start), end: manuscript.toPlain(end), words: plainOfDisk(manuscript.text.slice(start, end)) },
      ),
      review: { ...review, notes: [...review.notes], needsAttention: [...review.needsAttention] },
    };
    record.add(stored, document, followed);
    const quotes = this.quotes(record, document);
    if (quotes) this.publish(document, quotes);
    try {
      await this.history.add(this.nameOf(record) ?? document.uri.toString(), stored);
    } catch (error) {
      // The review is good; that it will not be there tomorrow has to be said.
      record.failure = failureOf(error);
    }
  }

  private publish(document: vscode.TextDocument, quotes: LiveQuotes): void {
    const text = plainText(document);
    this.findings.set(document, 'review', findingsOfReview(quotes.placed(text), text));
  }

  private async rename(move: (uri: string) => string | undefined): Promise<void> {
    const moved: (readonly [to: string, record: StoryRecord])[] = [];
    for (const [key, record] of [...this.records]) {
      const to = move(key);
      if (to === undefined) continue;
      this.records.delete(key);
      this.records.get(to)?.dispose();
      record.loseDocument();
      this.records.set(to, record);
      moved.push([to, record]);
    }
    try {
      await this.history.rename(move);
      // A file that was written over may have had reviews of its own.
      for (const [to, record] of moved) record.history = await this.history.list(to);
    } catch (error) {
      this.bench.parts.log.error(failureOf(error).message);
    }
    for (const [to] of moved) this.changed.fire(to);
  }
}

function plainOfDisk(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}
