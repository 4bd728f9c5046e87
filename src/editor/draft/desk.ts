import * as vscode from 'vscode';
import type { DraftResult } from '../../story/draft/events.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { BeforeTexts } from './compare.js';
import { DraftStore } from './draftRecord.js';
import { DraftRun, type DraftJob } from './draftRun.js';
import type { Manuscript } from './manuscript.js';
import { duration, grouped } from './numbers.js';
import { DraftShow } from './show.js';

/** Context key: paths of documents that are being drafted into, for the stop button in their title bar. (A remote window knows other URIs.) */
const DRAFTING = 'polaris.drafting';

/** Something a model writes now. */
interface Running {
  readonly id: string;
  readonly title: string;
  readonly uri: vscode.Uri | undefined;
  readonly manuscript: Manuscript | undefined;
  /** Resolves when it is over. */
  readonly over: Promise<unknown>;
  cancel(): void;
  abandon(): void;
}

/** All drafts of this window: those being written, and the documents of those that are done. */
export class DraftDesk implements vscode.Disposable {
  readonly store: DraftStore;
  readonly before = new BeforeTexts();
  private readonly runs = new Map<string, Running>();
  private readonly done: DraftRun[] = [];
  private readonly result: vscode.StatusBarItem;
  private thinkingChannel: vscode.OutputChannel | undefined;
  private readonly drafted = new vscode.EventEmitter<vscode.Uri>();
  private started = 0;
  /** A story was drafted to its end into this document. */
  readonly onDidDraft = this.drafted.event;
  private readonly closing: vscode.Disposable;

  constructor(
    readonly parts: Parts,
    readonly pool: ModelPool,
  ) {
    this.store = new DraftStore(parts.draftsDir);
    this.result = vscode.window.createStatusBarItem('polaris.result', vscode.StatusBarAlignment.Left, 99);
    this.result.name = vscode.l10n.t('POLARIS result');
    this.result.command = 'polaris.showLog';
    // A draft that is done is found again by its text when its document is opened anew.
    this.closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.release(uri));
  }

  /** Drafts under way, by the number their status-bar item knows them by. */
  get running(): ReadonlyMap<string, Running> {
    return this.runs;
  }

  /** Where the drafts of this window stand in a document. */
  manuscriptsIn(uri: vscode.Uri): readonly { readonly id: string; readonly manuscript: Manuscript }[] {
    return [...this.runs.values(), ...this.done]
      .flatMap(({ id, manuscript }) => (manuscript ? [{ id, manuscript }] : []))
      .filter(({ manuscript }) => manuscript.uri.toString() === uri.toString());
  }

  /** Writes a draft; failure and cancellation are results. */
  async write(job: DraftJob): Promise<DraftResult> {
    return (await this.writeKnown(job)).result;
  }

  /** Writes a draft and says by which name its journal is kept; empty when it never began. */
  async writeKnown(job: DraftJob): Promise<{ readonly result: DraftResult; readonly id: string }> {
    const number = String(++this.started);
    const { parts, pool, store } = this;
    const show = new DraftShow(number, job.brief.premise.slice(0, 60), (text) => this.thinking.append(text));
    const run = new DraftRun(job, { parts, pool, store, show, onPlace: () => this.tellPlaces() });
    this.runs.set(number, run);
    this.result.hide();
    try {
      const result = await run.write();
      this.report(result, run.countable);
      if (run.uri && result.error === null && result.stop !== 'cancelled') this.drafted.fire(run.uri);
      return { result, id: run.id };
    } finally {
      this.runs.delete(number);
      if (run.manuscript) this.done.push(run);
      this.tellPlaces();
    }
  }

  /** Shows a piece of writing that is no draft of its own, and lets it be stopped like one. */
  async watch<T extends { readonly result: DraftResult }>(
    title: string,
    uri: vscode.Uri,
    write: (show: DraftShow, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const number = String(++this.started);
    const abort = new AbortController();
    const stop = (): void => abort.abort();
    using show = new DraftShow(number, title, (text) => this.thinking.append(text));
    const { promise: over, resolve } = Promise.withResolvers<undefined>();
    this.runs.set(number, { id: '', title, uri, manuscript: undefined, over, cancel: stop, abandon: stop });
    this.result.hide();
    this.tellPlaces();
    try {
      const written = await write(show, abort.signal);
      this.report(written.result, true);
      return written;
    } finally {
      this.runs.delete(number);
      resolve(undefined);
      this.tellPlaces();
    }
  }

  /** Stops a draft under way and waits until its last words are in the document. */
  async stop(id: string): Promise<void> {
    for (const run of this.runs.values()) {
      if (run.id !== id) continue;
      run.cancel();
      await run.over;
    }
  }

  get thinking(): vscode.OutputChannel {
    this.thinkingChannel ??= vscode.window.createOutputChannel(vscode.l10n.t('POLARIS Thinking'), 'markdown');
    return this.thinkingChannel;
  }

  private release(uri: vscode.Uri): void {
    for (const run of this.done.filter((candidate) => candidate.uri?.toString() === uri.toString())) {
      run.manuscript?.dispose();
      this.done.splice(this.done.indexOf(run), 1);
    }
  }

  dispose(): void {
    this.closing.dispose();
    this.drafted.dispose();
    for (const run of this.runs.values()) run.abandon();
    for (const { manuscript } of this.done) manuscript?.dispose();
    this.before.dispose();
    this.result.dispose();
    this.thinkingChannel?.dispose();
  }

  private tellPlaces(): void {
    const uris = [...this.runs.values()].flatMap(({ uri }) => (uri ? [uri.fsPath] : []));
    void vscode.commands.executeCommand('setContext', DRAFTING, uris);
  }

  private report(result: DraftResult, countable: boolean): void {
    const { tokens } = result;
    const written = vscode.l10n.t('{0} of {1} words', grouped(result.written), grouped(result.asked));
    const all = grouped(tokens.prompt + tokens.thinking + tokens.story);
    const text = [
      written,
      duration(result.seconds),
      tokens.estimated ? vscode.l10n.t('about {0} tokens', all) : vscode.l10n.t('{0} tokens', all),
    ].join(' · ');
    this.parts.log.info(`Draft ${result.stop}: ${JSON.stringify(result)}`);
    this.result.text = `$(${ICONS[result.stop]}) ${text}`;
    const doubt = countable ? [] : [vscode.l10n.t('Words cannot be counted in a script that is written without spaces.')];
    this.result.tooltip = [stopOf(result), text, ...doubt, ...(result.error ? [result.error.message] : [])].join('\n');
    this.result.accessibilityInformation = { label: `POLARIS: ${stopOf(result)} ${text}`, role: 'button' };
    this.result.show();
  }
}

const ICONS = { done: 'check', trimmed: 'check', short: 'warning', cancelled: 'circle-slash', failed: 'error' } as const;

function stopOf({ stop }: DraftResult): string {
  switch (stop) {
    case 'done':
      return vscode.l10n.t('The draft is done.');
    case 'trimmed':
      return vscode.l10n.t('The draft is done; the model writes more than was asked, so it was ended at a sentence.');
    case 'short':
      return vscode.l10n.t('The draft ended early: the model had nothing more to write.');
    case 'cancelled':
      return vscode.l10n.t('The draft was stopped; the text so far stays.');
    case 'failed':
      return vscode.l10n.t('The draft failed; the text so far stays.');
  }
}
