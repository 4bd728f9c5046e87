import { join } from 'node:path';
import * as vscode from 'vscode';
import type { EngineSettings, OpenedModel } from '../../engine/engine.js';
import { SummaryShelf } from '../../storage/summaryShelf.js';
import type { ContinueNotes, ContinueRequest, SummaryCache } from '../../story/continue/index.js';
import { abortSignalOf } from '../abort.js';
import { notesBeside } from '../notes/notesFiles.js';
import type { Manuscript } from '../draft/manuscript.js';
import { failureOf, RequestError } from '../failure.js';
import { withKey } from '../models/keys.js';
import type { ModelPool } from '../models/modelPool.js';
import { readEngineSettings } from '../models/settings.js';
import type { Parts } from '../parts.js';
import { Outcome } from './outcome.js';
import { ProgressItem } from './progressItem.js';
import type { Wish } from './request.js';
import { TakesShelf } from './takes/takesShelf.js';

/** Context key: paths of documents that are being continued, for the stop button in their title bar. */
const CONTINUING = 'polaris.continuing';

interface Running {
  readonly uri: vscode.Uri;
  readonly title: string;
  cancel(): void;
}

/** What a task is called, which document it is about, and whether a notification stands for it. */
export interface Task {
  readonly title: string;
  readonly uri: vscode.Uri;
  readonly isWriter: boolean;
}

/** Continuations of this window: those being written, the takes that came of them, and the way to a model. */
export class ContinueDesk implements vscode.Disposable {
  readonly takes = new TakesShelf();
  readonly outcome = new Outcome();
  private readonly summaries: SummaryShelf;
  private readonly runs = new Map<number, Running>();
  /** Finished ones: one undo takes a continuation out, though the caret moved while it came in. */
  private readonly done: Manuscript[] = [];
  private readonly closing: vscode.Disposable;
  private started = 0;

  constructor(
    readonly parts: Parts,
    private readonly pool: ModelPool,
  ) {
    this.summaries = new SummaryShelf(join(parts.storageDir, 'summaries.json'), (line) => parts.log.warn(line));
    this.closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.release(uri));
  }

  /** Continuations under way, by the number their status-bar item knows them by. */
  get running(): ReadonlyMap<number, Running> {
    return this.runs;
  }

  isRunning(uri: vscode.Uri): boolean {
    return [...this.runs.values()].some((run) => run.uri.toString() === uri.toString());
  }

  /** @throws {RequestError} `busy` while a document is being continued */
  requireIdle(uri: vscode.Uri): void {
    if (!this.isRunning(uri)) return;
    throw new RequestError('busy', vscode.l10n.t('This document is being continued already: wait for that, or stop it first.'));
  }

  /** What a model is asked with for a wish, the notes beside the story included. */
  async requestFor({ spot, words, seed }: Pick<Wish, 'spot' | 'words' | 'seed'>): Promise<ContinueRequest> {
    const notes = await notesBeside(spot.document.uri, this.parts.log);
    return {
      text: spot.text,
      at: spot.at,
      words,
      notes: notes.map(({ file, text }): ContinueNotes => ({ name: file, text })),
      ...(seed === undefined ? {} : { seed }),
    };
  }

  /**
   * Lends the model of the settings for as long as `use` runs.
   * @param allows whether the text may go there
   * @returns undefined where it may not
   * @throws {LanguageModelError} when the model cannot be opened; the signal's reason when it was aborted first
   */
  async withModel<T>(
    allows: (settings: EngineSettings) => Promise<boolean>,
    onLoading: (fraction: number) => void,
    signal: AbortSignal,
    use: (model: OpenedModel, summaries: SummaryCache) => Promise<T>,
  ): Promise<T | undefined> {
    const settings = await withKey(readEngineSettings(), this.parts.secrets);
    if (!(await allows(settings))) return undefined;
    using lease = await this.pool.lease(settings, onLoading, signal);
    this.outcome.model = lease.model;
    const summaries = await this.summaries.open();
    try {
      return await use(lease.model, summaries);
    } finally {
      // A summary that cannot be kept is asked for once more another day.
      await this.summaries.keep().catch((error: unknown) => this.parts.log.warn(failureOf(error).message));
    }
  }

  /** Runs a task in sight: in the status bar and, for a person, in a notification; both stop it. */
  async run<T>({ title, uri, isWriter }: Task, task: (item: ProgressItem, signal: AbortSignal) => Promise<T>): Promise<T> {
    const number = ++this.started;
    const abort = new AbortController();
    using item = new ProgressItem(number, title);
    this.runs.set(number, { uri, title, cancel: () => abort.abort() });
    this.outcome.hide();
    this.tellPlaces();
    try {
      if (!isWriter) return await task(item, abort.signal);
      const location = vscode.ProgressLocation.Notification;
      return await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
        using cancel = abortSignalOf(token);
        item.telling((message) => progress.report({ message }));
        return await task(item, AbortSignal.any([cancel.signal, abort.signal]));
      });
    } finally {
      this.runs.delete(number);
      this.tellPlaces();
    }
  }

  keepDone(manuscript: Manuscript): void {
    this.done.push(manuscript);
  }

  dispose(): void {
    for (const run of this.runs.values()) run.cancel();
    for (const manuscript of this.done) manuscript.dispose();
    vscode.Disposable.from(this.closing, this.takes, this.outcome).dispose();
  }

  private release(uri: vscode.Uri): void {
    for (const manuscript of this.done.filter((one) => one.uri.toString() === uri.toString())) {
      manuscript.dispose();
      this.done.splice(this.done.indexOf(manuscript), 1);
    }
  }

  private tellPlaces(): void {
    const paths = [...this.runs.values()].map(({ uri }) => uri.fsPath);
    void vscode.commands.executeCommand('setContext', CONTINUING, paths);
  }
}
