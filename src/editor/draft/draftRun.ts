import * as vscode from 'vscode';
import type { ModelLease, ModelPool } from '../models/modelPool.js';
import { requireConsent } from '../models/consent.js';
import { withKey } from '../models/keys.js';
import { readEngineSettings } from '../models/settings.js';
import { rememberSpeed } from '../models/speed.js';
import { failureOf } from '../failure.js';
import type { Parts } from '../parts.js';
import type { Brief } from '../../story/draft/brief.js';
import { checkBrief } from '../../story/draft/brief.js';
import { frontMatterOf } from '../../story/draft/briefFile.js';
import { writeDraft } from '../../story/draft/draft.js';
import type { DraftEvent, DraftMode, DraftResult, DraftStop } from '../../story/draft/events.js';
import { storyOf } from '../../story/draft/journal.js';
import { DraftState } from '../../story/draft/state.js';
import { wordCountIsValid } from '../../story/text/script.js';
import { journaled, type JournalFile } from '../../storage/journalFile.js';
import type { DraftStore, StoredDraft } from './draftRecord.js';
import { DraftSpan } from './draftSpan.js';
import { Manuscript, type ManuscriptListener } from './manuscript.js';
import { openPlace, type Place, saveOpen } from './place.js';
import { reopenPlace } from './reopenPlace.js';
import type { DraftShow } from './show.js';

/** What to write, and where: a new draft, or one that stopped. */
export type DraftJob = { readonly mode: DraftMode; readonly seed: number } & (
  | { readonly brief: Brief; readonly place: Place }
  | { readonly resume: StoredDraft; readonly brief: Brief; readonly earlier: readonly DraftEvent[] }
);

export interface DraftTools {
  readonly parts: Parts;
  readonly pool: ModelPool;
  readonly store: DraftStore;
  readonly show: DraftShow;
  /** The draft has a document now, or another one. */
  readonly onPlace: () => void;
}

/** One draft from the model into its journal and its document. */
export class DraftRun {
  id = '';
  manuscript: Manuscript | undefined;
  private readonly state = new DraftState();
  private readonly abort = new AbortController();
  private readonly startedAt = performance.now();
  private abandoned = false;
  private lost = false;
  /** The document is a file made for this draft: it is saved when the draft is over. */
  private ownFile = false;
  private result: DraftResult | undefined;
  private readonly whole = Promise.withResolvers<undefined>();

  constructor(
    readonly job: DraftJob,
    private readonly tools: DraftTools,
  ) {}

  get title(): string {
    return this.job.brief.premise.slice(0, 80);
  }

  /** Whether its words can be counted: some scripts are written without spaces. */
  get countable(): boolean {
    return wordCountIsValid(this.state.story);
  }

  get uri(): vscode.Uri | undefined {
    return this.manuscript?.uri;
  }

  /** Resolves when the draft is over and its last words are in the document. */
  get over(): Promise<unknown> {
    return this.whole.promise;
  }

  /** Stops the model; what was written stays. */
  cancel(): void {
    this.abort.abort();
  }

  /** The window closes: stop without an end in the journal, so that the next start offers to go on. */
  abandon(): void {
    this.abandoned = true;
    this.abort.abort();
  }

  /** Never throws: failure and cancellation are results. */
  async write(): Promise<DraftResult> {
    const { show } = this.tools;
    try {
      checkBrief(this.job.brief);
      const settings = await withKey(readEngineSettings(), this.tools.parts.secrets);
      requireConsent(settings, this.tools.parts.memory);
      show.loading(0);
      using lease = await this.tools.pool.lease(settings, (fraction) => show.loading(fraction), this.abort.signal);
      return await this.writeWith(lease);
    } catch (error) {
      return this.ended(error);
    } finally {
      show.dispose();
      this.whole.resolve(undefined);
    }
  }

  private async writeWith({ model }: ModelLease): Promise<DraftResult> {
    const { job, tools } = this;
    tools.parts.log.info(`Drafting ${job.brief.targetWords} words with ${model.name} on ${model.where}.`);
    await using journal = await this.openJournal();
    const options = { mode: job.mode, seed: job.seed, now: () => performance.now(), ...('earlier' in job ? { earlier: job.earlier } : {}) };
    const events = writeDraft(job.brief, model, options, this.abort.signal);
    let result: DraftResult | undefined;
    try {
      for await (const event of journaled(this.untilAbandoned(events), journal)) {
        this.take(event);
        if (event.kind === 'end') result = event.result;
      }
    } catch (error) {
      result = this.ended(error);
    }
    await this.manuscript?.settle();
    result ??= this.ended(undefined);
    this.result = result;
    await this.keep(result);
    await rememberSpeed(
      model,
      (result.tokens.story + result.tokens.thinking) / (result.seconds - (result.firstTokenSeconds ?? 0)),
      tools.parts.memory,
    );
    return result;
  }

  private async openJournal(): Promise<JournalFile> {
    const { job, tools } = this;
    if ('resume' in job) {
      this.id = job.resume.id;
      this.ownFile = job.resume.record.ownFile;
      const journal = await tools.store.reopen(this.id);
      for (const event of job.earlier) this.state.apply(event);
      await this.reopen(job.resume, job.earlier);
      await tools.store.update(this.id, { state: 'open' });
      return journal;
    }
    const { document, start, frame, ownFile } = await openPlace(job.place, frontMatterOf(job.brief));
    const { premise, targetWords } = job.brief;
    const record = {
      uri: document.uri.toString(),
      state: 'open' as const,
      frame,
      start,
      title: premise.slice(0, 80),
      words: targetWords,
      startedAt: Date.now(),
      ownFile,
    };
    const { id, journal } = await tools.store.create(record);
    this.id = id;
    this.ownFile = ownFile;
    this.manuscript = new Manuscript({ document, span: new DraftSpan(start), frame: '', story: '' }, this.listener());
    this.manuscript.appendFrame(frame);
    tools.show.at(document.uri);
    tools.onPlace();
    return journal;
  }

  private async reopen(draft: StoredDraft, earlier: readonly DraftEvent[]): Promise<void> {
    const story = storyOf(earlier);
    const { start, missing } = await reopenPlace(draft, story);
    this.manuscript = new Manuscript(start, this.listener());
    if (missing.frame !== '') this.manuscript.appendFrame(missing.frame);
    this.manuscript.append(missing.story);
    await this.moved(start.document.uri);
  }

  private listener(): ManuscriptListener {
    return {
      onLost: (error) => void this.lose(error),
      onUndone: () => this.cancel(),
      onMoved: (uri) => void this.moved(uri),
    };
  }

  /** The document is gone or may not be written: the journal goes on, and the writer may have the text elsewhere. */
  private async lose(error: unknown): Promise<void> {
    if (error instanceof Error) this.tools.parts.log.error(error.stack ?? error.message);
    this.lost = true;
    this.tools.show.lost();
    const elsewhere = vscode.l10n.t('Continue in a New Document');
    const said = vscode.l10n.t('The document of “{0}” is gone or may not be written. The draft goes on, and its text is kept.', this.title);
    if ((await vscode.window.showWarningMessage(said, elsewhere)) === elsewhere) await this.continueElsewhere();
  }

  private async continueElsewhere(): Promise<void> {
    const { document, frame } = await openPlace({ kind: 'untitled' }, frontMatterOf(this.job.brief));
    this.manuscript?.dispose();
    this.manuscript = new Manuscript({ document, span: new DraftSpan(0), frame: '', story: '' }, this.listener());
    this.lost = false;
    this.manuscript.appendFrame(frame);
    this.manuscript.append(this.state.story);
    this.ownFile = false;
    await this.moved(document.uri);
    if (!this.result) return;
    await this.manuscript.settle();
    await this.keep(this.result);
  }

  private async moved(uri: vscode.Uri): Promise<void> {
    this.tools.show.at(uri);
    this.tools.onPlace();
    await this.tools.store.update(this.id, { uri: uri.toString() });
  }

  private async *untilAbandoned(events: AsyncIterable<DraftEvent>): AsyncGenerator<DraftEvent, void, void> {
    for await (const event of events) {
      if (this.abandoned) return;
      yield event;
    }
  }

  private take(event: DraftEvent): void {
    this.state.apply(event);
    const { manuscript, tools } = this;
    if (event.kind === 'text') manuscript?.append(event.text);
    else if (event.kind === 'revise') manuscript?.revise(event.start, event.end, event.text);
    tools.show.event(event);
  }

  /** What a draft that stopped outside the story's own loop comes to. */
  private ended(error: unknown): DraftResult {
    const cancelled = this.abort.signal.aborted;
    const failure = cancelled || error === undefined ? null : failureOf(error);
    if (failure?.code === 'unexpected' && error instanceof Error) this.tools.parts.log.error(error.stack ?? error.message);
    const stop: DraftStop = failure ? 'failed' : 'cancelled';
    const { words, scenes, tokens } = this.state;
    const asked = this.job.brief.targetWords;
    const seconds = Number(((performance.now() - this.startedAt) / 1000).toFixed(1));
    const ratio = asked > 0 ? Number((words / asked).toFixed(4)) : 0;
    return { asked, written: words, ratio, scenes: [...scenes], tokens, seconds, firstTokenSeconds: null, stop, error: failure };
  }

  /** Remembers where the draft stands, for the next start and for removing it. */
  private async keep(result: DraftResult): Promise<void> {
    if (this.abandoned || !this.manuscript) return;
    const { uri, range } = this.manuscript;
    const state = STATES[result.stop];
    // Text that never reached a document is still owed.
    await this.tools.store.update(this.id, {
      state: this.lost && state === 'closed' ? 'failed' : state,
      uri: uri.toString(),
      start: range.start,
    });
    if (this.ownFile && !this.lost) await saveOpen(uri);
  }
}

const STATES = { done: 'closed', trimmed: 'closed', short: 'closed', cancelled: 'cancelled', failed: 'failed' } as const;
