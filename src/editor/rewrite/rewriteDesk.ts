import * as vscode from 'vscode';
import type { Finding, TextRange } from '../../story/findings/finding.js';
import type { LanguageModel } from '../../story/languageModel.js';
import type { Breach } from '../../story/rewrite/breach.js';
import { hunkAt, hunksOf, withHunk, withoutHunk } from '../../story/rewrite/hunks.js';
import { rewrite, type RewriteEvent } from '../../story/rewrite/rewrite.js';
import type { Way } from '../../story/rewrite/way.js';
import { notesBeside } from '../notes/notesFiles.js';
import { RequestError } from '../failure.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';
import { askOutcome, diffTitle } from './outcome.js';
import { passageFor } from './passage.js';
import { Proposal } from './proposal.js';
import { ProposalFiles } from './proposalFiles.js';
import { untilShown } from './shownText.js';
import { wayTitle } from './wayWords.js';
import { breathe, withWriter } from './withWriter.js';

/** Context key: rewrites that are whole, for the buttons in their title bar. */
const WHOLE = 'polaris.rewritten';
/** A diff is drawn anew this often while its right side comes in. */
const DRAW_MS = 120;

/** What a command that rewrites gives a program that calls it. */
export interface RewriteResult {
  /** Give it to `polaris.acceptRewrite` or `polaris.refuseRewrite`. */
  readonly proposal: string;
  readonly text: string;
  readonly breaches: readonly Breach[];
  /** Whether the built-in model wrote it. */
  readonly demonstration: boolean;
}

/** Something that is written in a passage's place. */
export interface Proposing {
  /** Said while it is written, and in the diff's title. */
  readonly title: string;
  readonly write: (model: LanguageModel, signal: AbortSignal) => AsyncGenerator<RewriteEvent, void, void>;
}

/** Rewrites of passages: each comes into a diff, beside what stands in the text, and waits to be taken, whole or in parts, or refused. */
export class RewriteDesk implements vscode.Disposable {
  private readonly files = new ProposalFiles();
  private readonly proposals = new Map<string, Proposal>();
  private readonly tabs = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
    for (const tab of closed) if (tab.input instanceof vscode.TabInputTextDiff) this.forget(tab.input.modified);
  });
  private made = 0;

  constructor(
    readonly parts: Parts,
    readonly pool: ModelPool,
  ) {}

  /** Has the passage of a finding lightened. Gives and throws what `rewrite` does. */
  async lighten(document: vscode.TextDocument, finding: Finding): Promise<RewriteResult | undefined> {
    const { range, way } = passageFor(document, finding);
    return this.rewrite(document, range, way);
  }

  /**
   * Has a passage rewritten into a diff.
   * @param range plain offsets, without blanks at its ends
   * @param words the writer asks for
   * @returns undefined when the writer stopped it, or did not want it sent
   * @throws {LanguageModelError} when the model fails
   */
  async rewrite(document: vscode.TextDocument, range: TextRange, way: Way, words?: number): Promise<RewriteResult | undefined> {
    const notes = await notesBeside(document.uri, this.parts.log);
    const request = { text: plainText(document), range, way, notes, ...(words === undefined ? {} : { words }) };
    return this.propose(document, range, {
      title: wayTitle(way),
      write: (model, signal) => rewrite(request, model, signal, { breathe }),
    });
  }

  /**
   * Opens a diff on a passage and has its right side written. Gives and throws what `rewrite` does.
   * @param range plain offsets
   */
  async propose(document: vscode.TextDocument, range: TextRange, proposing: Proposing): Promise<RewriteResult | undefined> {
    const proposal = this.begin(document, range);
    try {
      const result = await withWriter(this.parts, this.pool, {
        title: proposing.title,
        signal: proposal.abort.signal,
        run: async (model, signal) => {
          const { demonstration } = model.profile;
          await this.open(proposal, diffTitle(document, proposing.title, demonstration));
          return this.write(proposal, proposing.write(model, signal), demonstration);
        },
      });
      if (!result) await this.close(proposal.uri);
      return result;
    } catch (error) {
      await this.close(proposal.uri);
      throw error;
    }
  }

  /** Puts a rewrite, as the writer has left it, in the passage's place: one undo step. */
  async accept(uri: vscode.Uri): Promise<boolean> {
    const proposal = this.findWhole(uri);
    const document = await vscode.workspace.openTextDocument(proposal.uri);
    const text = plainText(document).trim();
    if (text === '') throw new RequestError('empty', vscode.l10n.t('The rewrite is empty: write something, or refuse it.'));
    if (!(await proposal.put(text))) throw changed();
    await document.save();
    await this.close(proposal.uri);
    return true;
  }

  /**
   * Takes one change over into the story, in an undo step of its own; the others wait.
   * @param at plain offset in the rewrite; the cursor in it where there is none
   * @throws {RequestError} `no-change`, `changed`
   */
  async takeChange(uri: vscode.Uri, at?: number): Promise<boolean> {
    const { proposal, document, after, hunk } = await this.changeAt(uri, at);
    const text = withHunk(proposal.passage, after, hunk);
    if (!(await proposal.put(text))) throw changed();
    if (text !== after) {
      this.files.put(proposal.original, text, true);
      await untilShown(proposal.original, text);
      return true;
    }
    await document.save();
    await this.close(proposal.uri);
    return true;
  }

  /** Puts the passage's own words back in the place of one change. Takes and throws what `takeChange` does. */
  async leaveChange(uri: vscode.Uri, at?: number): Promise<boolean> {
    const { proposal, document, after, hunk } = await this.changeAt(uri, at);
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
    edit.replace(proposal.uri, whole, withoutHunk(proposal.passage, after, hunk));
    return vscode.workspace.applyEdit(edit);
  }

  /** Whether a whole rewrite differs from its passage at a plain offset. */
  hasChangeAt(document: vscode.TextDocument, at: number): boolean {
    const proposal = this.proposals.get(document.uri.toString());
    return proposal?.whole === true && hunkAt(hunksOf(proposal.passage, plainText(document)), at) !== undefined;
  }

  async refuse(uri: vscode.Uri): Promise<void> {
    const proposal = this.find(uri);
    proposal.abort.abort();
    await (await vscode.workspace.openTextDocument(proposal.uri)).save();
    await this.close(uri);
  }

  dispose(): void {
    this.tabs.dispose();
    for (const { uri } of [...this.proposals.values()]) this.forget(uri);
    this.files.dispose();
  }

  private begin(document: vscode.TextDocument, { start, end }: TextRange): Proposal {
    this.made++;
    const proposal = new Proposal(document, start, plainText(document).slice(start, end), this.made);
    this.files.put(proposal.original, proposal.passage, true);
    this.files.put(proposal.uri, '', false);
    this.proposals.set(proposal.uri.toString(), proposal);
    return proposal;
  }

  private async open({ original, uri }: Proposal, title: string): Promise<void> {
    await vscode.commands.executeCommand('vscode.diff', original, uri, title, { preview: false } satisfies vscode.TextDocumentShowOptions);
  }

  private async write(proposal: Proposal, events: AsyncGenerator<RewriteEvent>, demonstration: boolean): Promise<RewriteResult> {
    let drawnMs = 0;
    for await (const event of events) {
      if (event.kind === 'text' && performance.now() - drawnMs < DRAW_MS) continue;
      drawnMs = performance.now();
      this.files.put(proposal.uri, event.text, false);
      if (event.kind === 'end') {
        await untilShown(proposal.uri, event.text);
        proposal.whole = true;
        await this.tellWhole();
        const { text, breaches } = event;
        void this.ask(proposal, breaches, demonstration);
        return { proposal: proposal.uri.toString(), text, breaches, demonstration };
      }
    }
    throw new Error('A rewrite ended without its end event.');
  }

  /** Says how it turned out; the buttons do what those in the title bar do. */
  private async ask({ uri }: Proposal, breaches: readonly Breach[], demonstration: boolean): Promise<void> {
    const chosen = await askOutcome({ breaches, demonstration });
    if (chosen === undefined || !this.proposals.has(uri.toString())) return;
    await vscode.commands.executeCommand(chosen === 'accept' ? 'polaris.acceptRewrite' : 'polaris.refuseRewrite', uri);
  }

  private async changeAt(uri: vscode.Uri, at: number | undefined): Promise<Change> {
    const proposal = this.findWhole(uri);
    const document = await vscode.workspace.openTextDocument(proposal.uri);
    const after = plainText(document);
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    const offset = at ?? (editor ? plainOffsetAt(document, editor.selection.active) : 0);
    const hunk = hunkAt(hunksOf(proposal.passage, after), offset);
    if (hunk) return { proposal, document, after, hunk };
    throw new RequestError('no-change', vscode.l10n.t('There is no change here: put the cursor into a changed sentence of the rewrite.'));
  }

  private find(uri: vscode.Uri): Proposal {
    const proposal = this.proposals.get(uri.toString());
    if (!proposal) throw new RequestError('no-rewrite', vscode.l10n.t('There is no rewrite here to accept or refuse.'));
    return proposal;
  }

  private findWhole(uri: vscode.Uri): Proposal {
    const proposal = this.find(uri);
    if (!proposal.whole) throw new RequestError('busy', vscode.l10n.t('The rewrite is not whole yet: wait for it, or refuse it.'));
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
    proposal[Symbol.dispose]();
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

interface Change {
  readonly proposal: Proposal;
  readonly document: vscode.TextDocument;
  /** The rewrite as the writer has left it. */
  readonly after: string;
  readonly hunk: ReturnType<typeof hunksOf>[number];
}

function changed(): RequestError {
  return new RequestError(
    'changed',
    vscode.l10n.t('The passage was changed since, so it stays as it is; take over by hand what you like from the rewrite.'),
  );
}
