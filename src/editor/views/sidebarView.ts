import * as vscode from 'vscode';
import type { ZodMiniType } from 'zod/mini';
import type { FromSidebar, ToSidebar } from '../../../webview/shared/protocol.js';
import { failureOf, localised } from '../failure.js';
import type { Parts } from '../parts.js';
import type { ActiveStory } from '../review/activeStory.js';
import { bundleOf } from './bundle.js';
import type { OpenedPage } from './openedPage.js';

/** Fast enough to look live, slow enough that typing and a streaming judge cost nothing. */
const PUSH_MS = 60;
const TYPING_MS = 350;

/** What a view of the sidebar is. */
export interface SidebarPlan<Wish> {
  /** For the log. */
  readonly name: string;
  readonly parts: Pick<Parts, 'log'>;
  readonly story: ActiveStory;
  /** What may come from it. */
  readonly schema: ZodMiniType<FromSidebar<Wish>>;
}

/** A view of the sidebar while it stands: sends the state, does what is asked in it. Nothing is sent before the view says it listens. */
export abstract class SidebarView<State, Wish> implements vscode.Disposable {
  private ready = false;
  private timer: NodeJS.Timeout | undefined;
  private typing: NodeJS.Timeout | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly page: OpenedPage,
    private readonly plan: SidebarPlan<Wish>,
  ) {
    const { view } = page;
    this.subscriptions = [
      plan.story.onDidChange(() => this.pushSoon()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.isShown(document.uri.toString()) && this.pushAfterTyping()),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('polaris') && this.pushSoon()),
      view.onDidChangeVisibility(() => {
        // A hidden view is thrown away; a shown one says `ready` anew.
        if (!view.visible) this.ready = false;
      }),
    ];
  }

  /** To be called once the view is whole: the page may have said something already. */
  listen(): void {
    this.subscriptions.push(this.page.listen((message) => void this.hear(message)));
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.typing);
    this.ready = false;
    for (const one of this.subscriptions) one.dispose();
  }

  /** All the view shows now. */
  protected abstract state(): Promise<State>;

  /** Does what was asked in the view. @returns a sentence when it cannot be done */
  protected abstract grant(wish: Wish): Promise<string | undefined>;

  /** Draws the view anew when an event names the story shown. */
  protected pushOn(event: vscode.Event<string>): void {
    this.subscriptions.push(event((uri) => this.isShown(uri) && this.pushSoon()));
  }

  private isShown(uri: string): boolean {
    return this.plan.story.document?.uri.toString() === uri;
  }

  private send(message: ToSidebar<State>): void {
    if (this.ready) void this.page.view.webview.postMessage(message);
  }

  private async hear(message: unknown): Promise<void> {
    const parsed = this.plan.schema.safeParse(message);
    if (!parsed.success) {
      this.plan.parts.log.warn(`The ${this.plan.name} view sent a message that does not fit; it was dropped.`);
      return;
    }
    if (parsed.data.type === 'ready') {
      this.ready = true;
      this.send({ type: 'hello', language: vscode.env.language, bundle: bundleOf() });
      await this.push();
      return;
    }
    const { id, wish } = parsed.data;
    this.send({ type: 'answer', id, failure: await this.answerTo(wish) });
  }

  /** @returns a sentence when the wish could not be granted */
  private async answerTo(wish: Wish): Promise<string | null> {
    try {
      return (await this.grant(wish)) ?? null;
    } catch (error) {
      const failure = failureOf(error);
      this.plan.parts.log.error(`${failure.code}: ${failure.message}`);
      return localised(failure);
    } finally {
      this.pushSoon(0);
    }
  }

  /** The first of several reasons within a moment decides when; the state sent is that of then. */
  private pushSoon(afterMs = PUSH_MS): void {
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
      this.plan.parts.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
