import * as vscode from 'vscode';
import { fromView, type ViewState, type Wish } from '../../../webview/ledger/protocol.js';
import type { Fact } from '../../story/coherence/fact.js';
import { localised } from '../failure.js';
import { judgeNow } from '../review/judgeSettings.js';
import { titleOf } from '../review/titleOf.js';
import { plainText } from '../text/plainOffsets.js';
import type { OpenedPage } from '../views/openedPage.js';
import { SidebarView } from '../views/sidebarView.js';
import { checkForWriter } from './commands.js';
import type { CoherenceFeature } from './feature.js';
import type { StoryBook } from './storyBook.js';

/** A view of thousands of rows is slow and read by nobody; the first ones say that there are more. */
const MOST_FACTS = 1_500;

/** The ledger view while it stands. */
class LedgerView extends SidebarView<ViewState, Wish> {
  constructor(
    private readonly feature: CoherenceFeature,
    page: OpenedPage,
  ) {
    const { desk, story } = feature;
    super(page, { name: 'ledger', parts: desk.parts, story, schema: fromView });
    this.pushOn(desk.onDidChange);
  }

  protected override async grant(wish: Wish): Promise<string | undefined> {
    const { desk, story, revealer } = this.feature;
    if (wish.kind === 'chooseJudge') {
      await vscode.commands.executeCommand('polaris.chooseJudge');
      return undefined;
    }
    const { document } = story;
    if (!document || document.isClosed) return undefined;
    if (wish.kind === 'cancel') return desk.cancel(document).then(() => undefined);
    if (wish.kind === 'check') {
      // Not awaited: the view is told of its progress, and the answer only says that it began.
      void checkForWriter(this.feature, document);
      return undefined;
    }
    const fact = (await desk.book(document)).ledger.find(({ id }) => id === wish.fact);
    if (!fact) return vscode.l10n.t('This fact is no longer in the ledger.');
    if (wish.kind === 'reveal') await revealer.reveal(document, fact.place);
    else if (wish.kind === 'strike') await desk.correct(document, fact, null);
    else if (wish.kind === 'restore') await desk.restore(document, fact);
    else await desk.correct(document, fact, { who: wish.who, what: wish.what, when: wish.when, where: wish.where });
    return undefined;
  }

  protected override async state(): Promise<ViewState> {
    const { desk, story } = this.feature;
    const judge = await judgeNow(desk.parts);
    const { document } = story;
    if (!document || document.isClosed) return { story: null, judge, facts: [], running: null, failure: null, outcome: null };
    const book = await desk.book(document);
    return {
      story: { title: titleOf(document.uri, plainText(document)), file: vscode.workspace.asRelativePath(document.uri) },
      judge,
      facts: book.ledger.slice(0, MOST_FACTS).map(shownFact),
      running: book.run?.running ?? null,
      failure: failureIn(book),
      outcome: outcomeIn(book),
    };
  }
}

/** Fills the page of the ledger view for as long as it is open. */
export function attachLedger(feature: CoherenceFeature, page: OpenedPage): void {
  if (page.isGone) return;
  const attached = new LedgerView(feature, page);
  attached.listen();
  page.view.onDidDispose(() => attached.dispose());
}

function shownFact({ id, kind, who, what, when, where, quote, state }: Fact): ViewState['facts'][number] {
  return { id, kind, who, what, when, where, quote, state };
}

function failureIn({ failure }: StoryBook): ViewState['failure'] {
  if (!failure) return null;
  const judge = failure.code === 'no-judge' || failure.code.startsWith('judge-');
  return { message: localised(failure), recovery: judge ? 'chooseJudge' : 'check' };
}

function outcomeIn({ outcome }: StoryBook): ViewState['outcome'] {
  if (!outcome) return null;
  const { judge, slips, dropped, notes } = outcome;
  return { judge, slips, unfound: dropped.unfound, explained: dropped.explained, notes: [...notes] };
}
