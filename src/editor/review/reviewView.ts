import * as vscode from 'vscode';
import { fromView, type ShownMeasured, type ToView, type ViewState, type Wish } from '../../../webview/review/protocol.js';
import { manuscriptOf } from '../../story/review/manuscript.js';
import { measure } from '../../story/review/measure/measured.js';
import { failureOf, localised } from '../failure.js';
import type { ReviewFeature } from './feature.js';
import { canJudge, judgeName, readJudgeSettings } from './judgeSettings.js';
import type { OpenedPage } from './openedPage.js';
import { FactsReader } from './storyFacts.js';
import { shownHighlights } from './shownHighlights.js';
import { stateOf, stateWithoutStory } from './viewState.js';

/** Fast enough to look live, slow enough that typing and a streaming judge cost nothing. */
const PUSH_MS = 60;
const TYPING_MS = 350;
/** Measuring takes a millisecond for 3 kB; a longer text is measured when a review is asked for. */
const MEASURED_AT_ONCE = 200_000;

/** The review view while it stands: sends the state, does what is asked in it. Nothing is sent before the view says it listens. */
export class ReviewView implements vscode.Disposable {
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private typing: NodeJS.Timeout | undefined;
  private readonly facts = new FactsReader();
  private measured: { readonly document: vscode.TextDocument; readonly version: number; readonly figures: ShownMeasured } | undefined;
  private readonly view: vscode.WebviewView;
  private readonly subscriptions: vscode.Disposable;
  private readonly listening: vscode.Disposable;

  constructor(
    private readonly feature: ReviewFeature,
    page: OpenedPage,
  ) {
    const { desk, story } = feature;
    const { view } = page;
    this.view = view;
    this.subscriptions = vscode.Disposable.from(
      story.onDidChange(() => this.pushSoon(PUSH_MS)),
      feature.highlights.shown.onDidChange((uri) => this.isShown(uri.toString()) && this.pushSoon(PUSH_MS)),
      desk.onDidChange((uri) => this.isShown(uri) && this.pushSoon(PUSH_MS)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.isShown(document.uri.toString()) && this.pushAfterTyping()),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('polaris') && this.pushSoon(PUSH_MS)),
      view.onDidChangeVisibility(() => {
        // A hidden view is thrown away; a shown one says `ready` anew.
        if (!view.visible) this.ready = false;
      }),
    );
    // Last, for the page may have said something already.
    this.listening = page.listen((message) => void this.hear(message));
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.typing);
    this.ready = false;
    this.subscriptions.dispose();
    this.listening.dispose();
  }

  private isShown(uri: string): boolean {
    return this.feature.story.document?.uri.toString() === uri;
  }

  private send(message: ToView): void {
    if (this.ready) void this.view.webview.postMessage(message);
  }

  private async hear(message: unknown): Promise<void> {
    const parsed = fromView.safeParse(message);
    if (!parsed.success) {
      this.feature.desk.bench.parts.log.warn('The review view sent a message that does not fit; it was dropped.');
      return;
    }
    if (parsed.data.type === 'ready') {
      this.ready = true;
      this.send({ type: 'hello', language: vscode.env.language, bundle: { ...vscode.l10n.bundle } });
      await this.push();
      return;
    }
    const { id, wish } = parsed.data;
    this.send({ type: 'answer', id, failure: await this.grant(wish) });
  }

  /** @returns a sentence when the wish could not be granted */
  private async grant(wish: Wish): Promise<string | null> {
    try {
      return (await this.feature.grant(wish)) ?? null;
    } catch (error) {
      const failure = failureOf(error);
      this.feature.desk.bench.parts.log.error(`${failure.code}: ${failure.message}`);
      return localised(failure);
    } finally {
      this.pushSoon(0);
    }
  }

  /** The first of several reasons within a moment decides when; the state sent is that of then. */
  private pushSoon(afterMs: number): void {
    if (!this.ready) return;
    this.timer ??= setTimeout(() => void this.push(), afterMs);
  }

  /** While the writer types nothing is read; a pause is soon enough. */
  private pushAfterTyping(): void {
    clearTimeout(this.typing);
    if (this.ready) this.typing = setTimeout(() => void this.push(), TYPING_MS);
  }

  private async push(): Promise<void> {
    clearTimeout(this.timer);
    clearTimeout(this.typing);
    this.timer = undefined;
    try {
      this.send({ type: 'state', state: await this.state() });
    } catch (error) {
      this.feature.desk.bench.parts.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  private async state(): Promise<ViewState> {
    const { desk, story } = this.feature;
    const judge = await this.judge();
    const { document } = story;
    if (!document || document.isClosed) return stateWithoutStory(judge);
    const record = await desk.record(document.uri);
    const quotes = desk.quotes(record, document);
    const measured = judge.able || quotes ? undefined : this.measure(document);
    const highlights = shownHighlights(this.feature.highlights, document);
    return stateOf(document, this.facts.read(document), record, quotes, judge, measured, highlights);
  }

  private async judge(): Promise<ViewState['judge']> {
    try {
      const settings = readJudgeSettings();
      return { able: await canJudge(settings, this.feature.desk.bench.parts), name: judgeName(settings) };
    } catch (error) {
      return { able: false, name: failureOf(error).message };
    }
  }

  private measure(document: vscode.TextDocument): ShownMeasured | undefined {
    if (this.measured?.document === document && this.measured.version === document.version) return this.measured.figures;
    const { text } = this.facts.read(document);
    if (text.length > MEASURED_AT_ONCE) return undefined;
    const { prose, asked } = manuscriptOf({ text });
    const { repetition, ...rest } = measure(prose, asked);
    const figures = { ...rest, repetition: { ...repetition, phrases: [...repetition.phrases] } };
    this.measured = { document, version: document.version, figures };
    return figures;
  }
}
