import * as vscode from 'vscode';
import { continueScene, type ContextPart, type ContinueEvent } from '../../story/continue/index.js';
import { countWords } from '../../story/text/words.js';
import { DraftSpan } from '../draft/draftSpan.js';
import { Manuscript, type ManuscriptListener } from '../draft/manuscript.js';
import { freshSeed } from '../draft/request.js';
import { failureOf, type Failure } from '../failure.js';
import { plainChange } from '../text/plainOffsets.js';
import type { Caller } from './caller.js';
import type { ContinueDesk } from './continueDesk.js';
import type { ProgressItem } from './progressItem.js';
import type { Wish } from './request.js';
import { resultOf, type ContinueResult, type ResultStop } from './result.js';
import type { KeptTake, TakeSet } from './takes/takeSet.js';
import { TidyWatch } from './tidyWatch.js';

/** Text that does not go into the document any more is offered here. */
interface Rest {
  readonly set: TakeSet;
  readonly take: KeptTake;
  /** How much of the continuation stands in the document. */
  readonly written: number;
}

/** One continuation from the model into its place in a document. */
export class ContinueRun implements Disposable {
  private text = '';
  private words = 0;
  private context: readonly ContextPart[] = [];
  private rest: Rest | undefined;
  private fate: 'whole' | 'undone' | 'lost' = 'whole';
  private readonly manuscript: Manuscript;
  private readonly tidy: TidyWatch;
  private eol: vscode.EndOfLine;
  private readonly undone = new AbortController();

  /** Follows the place from now on: the writer may edit while a model loads. */
  constructor(
    private readonly desk: ContinueDesk,
    private readonly wish: Wish,
    private readonly item: ProgressItem,
  ) {
    const { document, at } = wish.spot;
    this.eol = document.eol;
    this.manuscript = new Manuscript({ document, span: new DraftSpan(at), frame: '', story: '' }, this.listener());
    this.tidy = new TidyWatch(document, () => this.manuscript.range.end);
  }

  /** Never throws: failure and cancellation are results. What came until then stays in the text. */
  async write(caller: Caller, cancelled: AbortSignal): Promise<ContinueResult> {
    const signal = AbortSignal.any([cancelled, this.undone.signal]);
    let stop: ResultStop = 'cancelled';
    let failure: Failure | null = null;
    try {
      const seeded = { ...this.wish, seed: this.wish.seed ?? freshSeed() };
      const request = await this.desk.requestFor(seeded);
      const ended = await this.desk.withModel(caller.allows, this.item.loading, signal, async (model, summaries) => {
        this.desk.parts.log.info(`Continuing ${this.wish.spot.document.uri.toString()} with ${model.name} on ${model.where}.`);
        return this.take(continueScene(request, model, summaries, signal));
      });
      stop = ended ?? 'cancelled';
    } catch (error) {
      if (!signal.aborted) {
        failure = failureOf(error);
        stop = 'failed';
        if (failure.code === 'unexpected' && error instanceof Error) this.desk.parts.log.error(error.stack ?? error.message);
      }
    }
    await this.manuscript.settle();
    await this.keep();
    return resultOf(this.text === '' ? [] : [{ text: this.text, words: this.words, diversity: 1 }], this.context, stop, failure);
  }

  /** Whether text waits as a take because the writer edited the place. */
  get hasRest(): boolean {
    return this.rest !== undefined && this.rest.take.text !== '';
  }

  [Symbol.dispose](): void {
    this.tidy.dispose();
    this.desk.keepDone(this.manuscript);
  }

  private async take(events: AsyncIterable<ContinueEvent>): Promise<ResultStop> {
    for await (const event of events) {
      if (event.kind === 'progress') this.item.progress(event);
      else if (event.kind === 'context') this.context = event.parts;
      else if (event.kind === 'text') this.add(event.text);
      else return event.stop;
    }
    throw new Error('A continuation ended without its end event.');
  }

  private add(text: string): void {
    this.text += text;
    this.words = countWords(this.text);
    this.item.words(this.words, this.wish.words);
    if (this.rest) this.growRest(this.rest);
    else this.manuscript.append(text);
  }

  private growRest({ set, take, written }: Rest): void {
    take.text = this.text.slice(written);
    take.words = countWords(take.text);
    this.desk.takes.touch(this.manuscript.uri);
    set.shown ??= take.id;
  }

  private listener(): ManuscriptListener {
    return {
      onLost: (error) => this.lose(error),
      onUndone: () => {
        this.fate = 'undone';
        this.undone.abort();
      },
      onMoved: () => undefined,
      onTouched: (event, written) => this.touched(event, written),
    };
  }

  /** The writer works at the very place: it is theirs from now on. */
  private touched(event: vscode.TextDocumentChangeEvent, written: number): boolean {
    const { document, contentChanges } = event;
    const eol = this.eol;
    this.eol = document.eol;
    // A change of line ends comes as one new text for the whole document.
    if (eol !== document.eol || this.tidy.isTidying(event, eol)) return false;
    const { end } = this.manuscript.range;
    const typed = contentChanges.map((change) => plainChange(change, eol)).find(({ start }) => start === end)?.inserted ?? 0;
    this.offer(document, written, end, end + typed);
    return true;
  }

  private offer(document: vscode.TextDocument, written: number, start: number, end: number): void {
    const set = this.desk.takes.begin(document, start, end);
    this.rest = { set, take: set.add(), written };
    if (this.text.length > written) this.growRest(this.rest);
  }

  /** The document may not be written: what the model says is kept as a take. */
  private lose(error: unknown): void {
    if (error instanceof Error) this.desk.parts.log.error(error.stack ?? error.message);
    this.fate = 'lost';
  }

  /** What is not in the text waits as a take: nothing that was written is lost. */
  private async keep(): Promise<void> {
    const { rest, manuscript, text } = this;
    const { document } = this.wish.spot;
    if (rest) {
      rest.take.state = 'offered';
      if (rest.take.text === '') this.desk.takes.forget(manuscript.uri, rest.set);
      else this.desk.takes.touch(manuscript.uri);
    } else if (this.fate === 'undone' && text !== '') {
      this.desk.takes.begin(document, manuscript.range.start).add({ text, words: this.words, state: 'refused' });
      this.desk.takes.touch(manuscript.uri);
    } else if (this.fate === 'lost' && text !== '') await this.besides(text);
  }

  private async besides(content: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: content.trimStart() });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The document is gone or may not be written. The continuation stands in a new document beside it.'),
    );
  }
}
