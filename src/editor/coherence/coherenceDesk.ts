import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { EngineSettings } from '../../engine/engine.js';
import { LedgerShelf } from '../../storage/ledgerShelf.js';
import type { LedgerBook } from '../../story/coherence/book.js';
import { addCorrection, removeCorrection, type CorrectedWords } from '../../story/coherence/correction.js';
import { sameFact, type Fact, type NotedFact } from '../../story/coherence/fact.js';
import { keptLedger, keptSlips } from '../../story/coherence/keep.js';
import type { CoherenceReport } from '../../story/coherence/report.js';
import type { CoherenceRequest } from '../../story/coherence/request.js';
import { slipFindings } from '../../story/coherence/slipFindings.js';
import type { Finding } from '../../story/findings/finding.js';
import { failureOf } from '../failure.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import { FollowedPlaces } from '../findings/followedPlaces.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { StoryNames, type Move } from '../review/storyNames.js';
import { plainText } from '../text/plainOffsets.js';
import { runCheck } from './checking.js';
import { notesBeside } from '../notes/notesFiles.js';
import { StoryBook } from './storyBook.js';

/** Findings of checks by a judge, in the store. */
const SOURCE = 'coherence';
/** The host is given back after this long. */
const SLICE_MS = 8;

/** What a check began with, and what it left to be kept. */
interface Ended {
  readonly latest: LedgerBook | undefined;
  readonly request: CoherenceRequest;
  readonly places: FollowedPlaces;
  readonly slipPlaces: FollowedPlaces;
}

/** Checks stories by a judge, keeps what was noted and put right, and knows where it stands. What the view and the commands share. */
export class CoherenceDesk implements vscode.Disposable {
  private readonly books = new Map<string, StoryBook>();
  private readonly loading = new Map<string, Promise<StoryBook>>();
  private readonly shelf: LedgerShelf;
  private readonly changed = new vscode.EventEmitter<string>();
  private readonly subscriptions: vscode.Disposable;

  /** Something about this story is another now; its URI is given. */
  readonly onDidChange = this.changed.event;

  constructor(
    readonly parts: Parts,
    private readonly pool: ModelPool,
    private readonly findings: FindingsStore,
  ) {
    this.shelf = new LedgerShelf(join(parts.storageDir, 'ledgers'), (line) => parts.log.warn(line));
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      new StoryNames((move) => this.rename(move)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri.toString())),
    );
  }

  /** What is known of a story; the first time, what was kept is looked up in its text. */
  async book(document: vscode.TextDocument): Promise<StoryBook> {
    const key = document.uri.toString();
    const known = this.books.get(key);
    if (known) return known;
    const loading = this.loading.get(key) ?? this.load(document);
    this.loading.set(key, loading);
    return loading;
  }

  /** Checks a story. Asked twice at once, it is one check: the second call gives undefined. */
  async check(document: vscode.TextDocument, allows: (settings: EngineSettings) => Promise<boolean>): Promise<CoherenceReport | undefined> {
    const book = await this.book(document);
    if (book.run) return undefined;
    const key = document.uri.toString();
    const run = {
      abort: new AbortController(),
      running: { step: 'reading', window: 0, windows: 0, fraction: null, requests: null, words: null },
    } as const;
    const live: NonNullable<StoryBook['run']> = { ...run };
    book.run = live;
    await this.tellChecking();
    book.failure = undefined;
    this.changed.fire(key);
    const [places, slipPlaces] = [new FollowedPlaces(document), new FollowedPlaces(document)];
    const request = await this.requestFor(document);
    let latest: LedgerBook | undefined;
    const report = await runCheck(this.parts, this.pool, {
      request,
      allows,
      signal: live.abort.signal,
      onProgress: (running) => {
        live.running = running;
        this.changed.fire(key);
      },
      onSlip: () => undefined,
      onBook: (now) => (latest = now),
    });
    book.run = undefined;
    await this.tellChecking();
    await this.end(document, book, report, { latest, request, places, slipPlaces });
    this.changed.fire(key);
    return report;
  }

  async cancel(document: vscode.TextDocument): Promise<void> {
    (await this.book(document)).run?.abort.abort();
  }

  /** Strikes a fact out (null), or puts it right. It stays so whatever is asked again. */
  async correct(document: vscode.TextDocument, fact: Fact, put: CorrectedWords | null): Promise<void> {
    const original = await this.originalOf(document, fact);
    await this.shelf.change(document.uri.toString(), (book) => ({
      ...book,
      corrections: addCorrection(book.corrections, { fact: original, put }),
    }));
    await this.relook(document);
  }

  /** Takes back what was done with a fact. */
  async restore(document: vscode.TextDocument, fact: Fact): Promise<void> {
    const original = await this.originalOf(document, fact);
    await this.shelf.change(document.uri.toString(), (book) => ({ ...book, corrections: removeCorrection(book.corrections, original) }));
    await this.relook(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const book of this.books.values()) book.dispose();
  }

  private async requestFor(document: vscode.TextDocument): Promise<CoherenceRequest & { readonly book: LedgerBook }> {
    const text = plainText(document);
    const [notes, book] = await Promise.all([notesBeside(document.uri, this.parts.log), this.shelf.read(document.uri.toString())]);
    return { text, notes, book };
  }

  /** What a fact was before it was put right: corrections are kept under those words. */
  private async originalOf(document: vscode.TextDocument, fact: Fact): Promise<NotedFact> {
    const { kind, who, what, when, where, quote } = fact;
    const shown: NotedFact = { kind, who, what, when, where, quote };
    if (fact.state !== 'corrected') return shown;
    const { corrections } = await this.shelf.read(document.uri.toString());
    const known = corrections.find(({ fact: one, put }) => put?.what === what && put.who === who && one.quote === quote);
    return known?.fact ?? corrections.find((one) => sameFact(one.fact, shown))?.fact ?? shown;
  }

  private async load(document: vscode.TextDocument): Promise<StoryBook> {
    const key = document.uri.toString();
    const book = new StoryBook();
    try {
      await this.look(document, book);
    } catch (error) {
      book.failure = failureOf(error);
    }
    this.books.set(key, book);
    this.loading.delete(key);
    return book;
  }

  private async look(document: vscode.TextDocument, book: StoryBook): Promise<void> {
    const [ledger, slips] = [new FollowedPlaces(document), new FollowedPlaces(document)];
    const request = await this.requestFor(document);
    book.setLedger(await sliced(keptLedger(request)), ledger);
    this.publish(document, slipFindings(keptSlips(request), request.notes), slips);
  }

  /** The ledger and the slips after something was put right: nobody is asked. */
  private async relook(document: vscode.TextDocument): Promise<void> {
    await this.look(document, await this.book(document));
    this.changed.fire(document.uri.toString());
  }

  private async end(
    document: vscode.TextDocument,
    book: StoryBook,
    report: CoherenceReport,
    { latest, request, places, slipPlaces }: Ended,
  ): Promise<void> {
    const { error, judge, slips, dropped, requests, notes } = report;
    if (error && error.code !== 'cancelled') {
      book.failure = error;
      this.parts.log.error(`${error.code}: ${error.message}`);
    }
    if (error === null) {
      book.outcome = { judge: judge ?? '', slips: slips.length, dropped, requests, notes };
      book.setLedger(report.ledger, places);
      this.publish(document, slipFindings(slips, request.notes), slipPlaces);
    } else vscode.Disposable.from(places, slipPlaces).dispose();
    if (!latest) return;
    const kept = latest;
    try {
      // What was put right meanwhile outranks what the check began with.
      await this.shelf.change(document.uri.toString(), ({ corrections }) => ({ ...kept, corrections }));
    } catch (failure) {
      book.failure = failureOf(failure);
    }
  }

  private publish(document: vscode.TextDocument, findings: readonly Finding[], places: FollowedPlaces): void {
    if (document.isClosed) places.dispose();
    else this.findings.set(document, SOURCE, findings, places);
  }

  /** For the command that stops a check. */
  private async tellChecking(): Promise<void> {
    const checking = [...this.books.values()].some(({ run }) => run);
    await vscode.commands.executeCommand('setContext', 'polaris.checkingCoherence', checking);
  }

  private forget(key: string): void {
    this.books.get(key)?.dispose();
    this.books.delete(key);
  }

  private async rename(move: Move): Promise<void> {
    for (const key of [...this.books.keys()]) if (move(key) !== undefined) this.forget(key);
    try {
      await this.shelf.rename(move);
    } catch (error) {
      this.parts.log.error(failureOf(error).message);
    }
  }
}

/** Runs a generator to its end, giving the host back whenever a slice is over. */
async function sliced<T>(steps: Generator<unknown, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}
