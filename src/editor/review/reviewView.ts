import type * as vscode from 'vscode';
import { fromView, type ShownMeasured, type ViewState, type Wish } from '../../../webview/review/protocol.js';
import { manuscriptOf } from '../../story/review/manuscript.js';
import { measure } from '../../story/review/measure/measured.js';
import type { OpenedPage } from '../views/openedPage.js';
import { SidebarView } from '../views/sidebarView.js';
import type { ReviewFeature } from './feature.js';
import { judgeNow } from './judgeSettings.js';
import { FactsReader } from './storyFacts.js';
import { shownHighlights } from './shownHighlights.js';
import { stateOf, stateWithoutStory } from './viewState.js';
import { grantWish } from './wishes.js';

/** Measuring takes a millisecond for 3 kB; a longer text is measured when a review is asked for. */
const MEASURED_AT_ONCE = 200_000;

/** The review view while it stands. */
class ReviewView extends SidebarView<ViewState, Wish> {
  private readonly facts = new FactsReader();
  private measured: { readonly document: vscode.TextDocument; readonly version: number; readonly figures: ShownMeasured } | undefined;

  constructor(
    private readonly feature: ReviewFeature,
    page: OpenedPage,
  ) {
    const { desk, story, highlights } = feature;
    super(page, { name: 'review', parts: desk.bench.parts, story, schema: fromView });
    this.pushOn(desk.onDidChange);
    this.pushOn((listener) => highlights.shown.onDidChange((uri) => void listener(uri.toString())));
  }

  protected override grant(wish: Wish): Promise<string | undefined> {
    return grantWish(this.feature, wish);
  }

  protected override async state(): Promise<ViewState> {
    const { desk, story } = this.feature;
    const judge = await judgeNow(desk.bench.parts);
    const { document } = story;
    if (!document || document.isClosed) return stateWithoutStory(judge);
    const record = await desk.record(document.uri);
    const quotes = desk.quotes(record, document);
    const measured = judge.able || quotes ? undefined : this.measure(document);
    const highlights = shownHighlights(this.feature.highlights, document);
    return stateOf(document, this.facts.read(document), record, quotes, judge, measured, highlights);
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

/** Fills the page of the review view for as long as it is open. */
export function attachReview(feature: ReviewFeature, page: OpenedPage): void {
  if (page.isGone) return;
  const attached = new ReviewView(feature, page);
  attached.listen();
  page.view.onDidDispose(() => attached.dispose());
}
