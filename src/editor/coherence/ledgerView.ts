import * as vscode from 'vscode';
import { fromView, type ToView, type ViewState, type Wish } from '../../../webview/ledger/protocol.js';
import type { Fact } from '../../story/coherence/fact.js';
import { failureOf, localised } from '../failure.js';
import { canJudge, judgeName, readJudgeSettings } from '../review/judgeSettings.js';
import type { OpenedPage } from '../review/openedPage.js';
import { titleOf } from '../review/titleOf.js';
import { plainText } from '../text/plainOffsets.js';
import { checkForWriter } from './commands.js';
import type { CoherenceFeature } from './feature.js';
import type { StoryBook } from './storyBook.js';

const PUSH_MS = 60;
const TYPING_MS = 350;
/** A view of thousands of rows is slow and read by nobody; the first ones say that there are more. */
const MOST_FACTS = 1_500;

/** The ledger view while it stands: sends the state, does what is asked in it. Nothing is sent before the view says it listens. */
export class LedgerView implements vscode.Disposable {
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly view: vscode.WebviewView;
  private readonly subscriptions: vscode.Disposable;
  private readonly listening: vscode.Disposable;

  constructor(
    private readonly feature: CoherenceFeature,
    page: OpenedPage,
  ) {
    const { desk, story } = feature;
    const { view } = page;
    this.view = view;
    this.subscriptions = vscode.Disposable.from(
      story.onDidChange(() => this.pushSoon(PUSH_MS)),
      desk.onDidChange((uri) => this.isShown(uri) && this.pushSoon(PUSH_MS)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.isShown(document.uri.toString()) && this.pushSoon(TYPING_MS)),
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
      this.feature.desk.parts.log.warn('The ledger view sent a message that does not fit; it was dropped.');
      return;
    }
    if (parsed.data.type === 'ready') {
      this.ready = true;
      this.send({ type: 'hello', language: vscode.env.language, bundle: strings(vscode.l10n.bundle) });
      await this.push();
      return;
    }
    const { id, wish } = parsed.data;
    this.send({ type: 'answer', id, failure: await this.grant(wish) });
  }

  /** @returns a sentence when the wish could not be granted */
  private async grant(wish: Wish): Promise<string | null> {
    try {
      return (await this.granted(wish)) ?? null;
    } catch (error) {
      const failure = failureOf(error);
      this.feature.desk.parts.log.error(`${failure.code}: ${failure.message}`);
      return localised(failure);
    } finally {
      this.pushSoon(0);
    }
  }

  private async granted(wish: Wish): Promise<string | undefined> {
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

  /** The first of several reasons within a moment decides when; the state sent is that of then. */
  private pushSoon(afterMs: number): void {
    if (!this.ready) return;
    this.timer ??= setTimeout(() => void this.push(), afterMs);
  }

  private async push(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      this.send({ type: 'state', state: await this.state() });
    } catch (error) {
      this.feature.desk.parts.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  private async state(): Promise<ViewState> {
    const { desk, story } = this.feature;
    const judge = await this.judge();
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

  private async judge(): Promise<ViewState['judge']> {
    try {
      const settings = readJudgeSettings();
      return { able: await canJudge(settings, this.feature.desk.parts), name: judgeName(settings) };
    } catch (error) {
      return { able: false, name: failureOf(error).message };
    }
  }
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

function strings(bundle: typeof vscode.l10n.bundle): Record<string, string> {
  return bundle
    ? Object.fromEntries(Object.entries(bundle).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
}
