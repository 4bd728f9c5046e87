import * as vscode from 'vscode';
import type { Breach } from '../../story/rewrite/facts.js';
import { lighten, type LightenEvent } from '../../story/rewrite/rewrite.js';
import type { LanguageModel } from '../../story/languageModel.js';
import { abortSignalOf } from '../abort.js';
import { WatchedRange } from '../draft/watchedRange.js';
import { RequestError } from '../failure.js';
import type { Finding } from '../../story/findings/finding.js';
import { askConsent } from '../models/consent.js';
import { withKey } from '../models/keys.js';
import type { ModelPool } from '../models/modelPool.js';
import { readEngineSettings } from '../models/settings.js';
import type { Parts } from '../parts.js';
import { breachSentence } from './breachWords.js';
import { passageFor } from './passage.js';
import { untilShown } from './shownText.js';
import { plainText } from '../text/plainOffsets.js';
import { PROPOSAL, ProposalFiles } from './proposalFiles.js';

/** Context key: rewrites that are whole, for the buttons in their title bar. */
const WHOLE = 'polaris.rewritten';
/** A diff is drawn anew this often while its right side comes in. */
const DRAW_MS = 120;

/** What `polaris.lightenPassage` gives a program that calls it. */
export interface LightenResult {
  /** Give it to `polaris.acceptRewrite` or `polaris.refuseRewrite`. */
  readonly proposal: string;
  readonly text: string;
  readonly breaches: readonly Breach[];
}

/** A rewriting of one passage: who writes it, and what is said of it. */
export interface Rewriting {
  /** While it is written. */
  readonly title: string;
  /** Of the diff. */
  readonly diffTitle: string;
  /** When it is whole and nothing was changed that had to stay. */
  readonly done: string;
  readonly write: (model: LanguageModel, signal: AbortSignal) => AsyncGenerator<LightenEvent, void, void>;
}

interface Proposal {
  readonly uri: vscode.Uri;
  readonly original: vscode.Uri;
  readonly place: WatchedRange;
  readonly abort: AbortController;
  whole: boolean;
}

/** Rewrites of passages: each comes into a diff, beside what stands in the text, and waits to be taken or refused. */
export class LightenDesk implements vscode.Disposable {
  private readonly files = new ProposalFiles();
  private readonly proposals = new Map<string, Proposal>();
  private readonly tabs = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const tab of closed) if (tab.input instanceof vscode.TabInputTextDiff) this.forget(tab.input.modified);
  });
  private made = 0;

  constructor(
    private readonly parts: Parts,
    private readonly pool: ModelPool,
  ) {}

  /**
   * Has the passage of a finding rewritten into a diff.
   * @returns undefined when the writer stopped it, or did not want it sent
   * @throws {RequestError} `no-writer`; {LanguageModelError} when the model fails
   */
  async lighten(document: vscode.TextDocument, finding: Finding): Promise<LightenResult | undefined> {
    const { range, request } = passageFor(document, finding);
    return this.rewrite(document, range, {
      title: vscode.l10n.t('Lightening a passage'),
      diffTitle: vscode.l10n.t('{0}: passage and lighter passage', vscode.workspace.asRelativePath(document.uri)),
      done: vscode.l10n.t(
        'The passage is rewritten; names, numbers, speech and length are kept. Change it as you like, then accept or refuse it.',
      ),
      write: (model, signal) => lighten(request, model, signal),
    });
  }

  /**
   * Has a passage rewritten into a diff.
   * @param range plain offsets
   * @returns undefined when the writer stopped it, or did not want it sent
   * @throws {RequestError} `no-writer`; {LanguageModelError} when the model fails
   */
  async rewrite(
    document: vscode.TextDocument,
    range: { readonly start: number; readonly end: number },
    rewriting: Rewriting,
  ): Promise<LightenResult | undefined> {
    const settings = await withKey(readEngineSettings(), this.parts.secrets);
    if (!(await askConsent(settings, this.parts.memory))) return undefined;
    const proposal = this.propose(document, range, plainText(document).slice(range.start, range.end));
    const { title } = rewriting;
    try {
      return await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title, cancellable: true },
        async (progress, token) => {
          using cancel = abortSignalOf(token);
          const signal = AbortSignal.any([cancel.signal, proposal.abort.signal]);
          const loading = (fraction: number): void =>
            progress.report({ message: vscode.l10n.t('Loading the model {0} %', Math.round(fraction * 100)) });
          using lease = await this.pool.lease(settings, loading, signal);
          if (lease.model.profile.demonstration) throw noWriter(lease.model.name);
          await this.open(proposal, rewriting.diffTitle);
          return await this.write(proposal, rewriting, lease.model, signal);
        },
      );
    } catch (error) {
      const stopped = error instanceof Error && error.name === 'AbortError';
      await this.close(proposal.uri);
      if (stopped) return undefined;
      throw error;
    }
  }

  /** Puts a rewrite, as the writer has left it, in the passage's place: one undo step. */
  async accept(uri: vscode.Uri): Promise<boolean> {
    const proposal = this.find(uri);
    if (!proposal.whole) throw new RequestError('busy', vscode.l10n.t('The rewrite is not whole yet: wait for it, or refuse it.'));
    const document = await vscode.workspace.openTextDocument(proposal.uri);
    const text = document.getText().trim();
    if (text === '') throw new RequestError('empty', vscode.l10n.t('The rewrite is empty: write something, or refuse it.'));
    if (!(await proposal.place.replace(text))) {
      throw new RequestError(
        'changed',
        vscode.l10n.t('The passage was changed since, so it stays as it is; take over by hand what you like from the rewrite.'),
      );
    }
    await document.save();
    await this.close(proposal.uri);
    return true;
  }

  async refuse(uri: vscode.Uri): Promise<void> {
    await (await vscode.workspace.openTextDocument(this.find(uri).uri)).save();
    await this.close(uri);
  }

  dispose(): void {
    this.tabs.dispose();
    for (const { uri } of [...this.proposals.values()]) this.forget(uri);
    this.files.dispose();
  }

  private propose(document: vscode.TextDocument, range: { readonly start: number; readonly end: number }, passage: string): Proposal {
    this.made++;
    const name = document.uri.path.split('/').at(-1) ?? 'story.md';
    const at = (side: string): vscode.Uri => vscode.Uri.from({ scheme: PROPOSAL, path: `/${side}/${this.made}/${name}` });
    const proposal: Proposal = {
      uri: at('rewrite'),
      original: at('passage'),
      place: new WatchedRange(document, range.start, range.end),
      abort: new AbortController(),
      whole: false,
    };
    this.files.put(proposal.original, passage, true);
    this.files.put(proposal.uri, '', false);
    this.proposals.set(proposal.uri.toString(), proposal);
    return proposal;
  }

  private async open({ original, uri }: Proposal, title: string): Promise<void> {
    await vscode.commands.executeCommand('vscode.diff', original, uri, title, { preview: false } satisfies vscode.TextDocumentShowOptions);
  }

  private async write(proposal: Proposal, { write, done }: Rewriting, model: LanguageModel, signal: AbortSignal): Promise<LightenResult> {
    let drawnMs = 0;
    for await (const event of write(model, signal)) {
      if (event.kind === 'text' && performance.now() - drawnMs < DRAW_MS) continue;
      drawnMs = performance.now();
      this.files.put(proposal.uri, event.text, false);
      if (event.kind === 'end') {
        await untilShown(proposal.uri, event.text);
        proposal.whole = true;
        await this.tellWhole();
        void this.ask(proposal, done, event.breaches);
        return { proposal: proposal.uri.toString(), text: event.text, breaches: event.breaches };
      }
    }
    throw new Error('A rewrite ended without its end event.');
  }

  /** Says how it turned out; the buttons do what those in the title bar do. */
  private async ask(proposal: Proposal, done: string, breaches: readonly Breach[]): Promise<void> {
    const [accept, refuse] = [vscode.l10n.t('Accept'), vscode.l10n.t('Refuse')];
    const chosen =
      breaches.length === 0
        ? await vscode.window.showInformationMessage(done, accept, refuse)
        : await vscode.window.showWarningMessage(
            `${vscode.l10n.t('The passage is rewritten, but not all was kept.')} ${breaches.map(breachSentence).join(' ')}`,
            accept,
            refuse,
          );
    if (chosen === undefined || !this.proposals.has(proposal.uri.toString())) return;
    await vscode.commands.executeCommand(chosen === accept ? 'polaris.acceptRewrite' : 'polaris.refuseRewrite', proposal.uri);
  }

  private find(uri: vscode.Uri): Proposal {
    const proposal = this.proposals.get(uri.toString());
    if (!proposal) throw new RequestError('no-rewrite', vscode.l10n.t('There is no rewrite here to accept or refuse.'));
    return proposal;
  }

  private async close(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const own = tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === key);
    if (own.length > 0) await vscode.window.tabGroups.close(own);
    this.forget(uri);
  }

  private forget(uri: vscode.Uri): void {
    const proposal = this.proposals.get(uri.toString());
    if (!proposal) return;
    this.proposals.delete(uri.toString());
    proposal.abort.abort();
    proposal.place[Symbol.dispose]();
    this.files.delete(proposal.uri);
    this.files.delete(proposal.original);
    void this.tellWhole();
  }

  private async tellWhole(): Promise<void> {
    const whole = [...this.proposals.values()].filter((proposal) => proposal.whole).map(({ uri }) => uri);
    await vscode.commands.executeCommand(
      'setContext',
      WHOLE,
      whole.map((uri) => uri.path),
    );
  }
}

function noWriter(name: string): RequestError {
  return new RequestError(
    'no-writer',
    vscode.l10n.t('{0} is for demonstration and cannot rewrite prose: choose a larger local model or a server.', name),
  );
}
