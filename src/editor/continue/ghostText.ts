import * as vscode from 'vscode';
import { complete } from '../../story/continue/index.js';
import { abortSignalOf } from '../abort.js';
import { freshSeed } from '../draft/request.js';
import { RequestError } from '../failure.js';
import { askConsent, hostToAsk } from '../models/consent.js';
import { readEngineSettings } from '../models/settings.js';
import { plainOffsetAt, plainPositionAt, plainText } from '../text/plainOffsets.js';
import type { ContinueDesk } from './continueDesk.js';
import { GhostMemory } from './ghostMemory.js';
import { readInlineMode } from './settings.js';
import { isInFrontMatter, spotAt, spotAtCursor, type Spot } from './spot.js';
import type { TakesGhost } from './takes/takesGhost.js';

/** As long as a writer may look for a word before somebody else says one. */
const PAUSE_MS = 900;

/** Ghost text at the cursor: a take of the Takes view, or a sentence or two that were asked for. */
export class GhostText implements vscode.InlineCompletionItemProvider {
  private readonly memory = new GhostMemory();
  /** The next request shall write another text though one is known. */
  private another = false;

  /** @param fail told of what went wrong where a person had asked */
  constructor(
    private readonly desk: ContinueDesk,
    private readonly takes: TakesGhost,
    private readonly fail: (error: unknown) => void,
  ) {}

  /**
   * For a person: asks for ghost text at the cursor; asked again at the same place, for another one.
   * @throws {RequestError} `front-matter-place`, `no-file`
   */
  async ask(): Promise<void> {
    spotAtCursor();
    if (!(await askConsent(readEngineSettings(), this.desk.parts.memory))) return;
    if (!vscode.workspace.getConfiguration('editor').get<boolean>('inlineSuggest.enabled', true)) {
      const said = vscode.l10n.t('Ghost text is turned off in this editor: turn on the setting editor.inlineSuggest.enabled.');
      throw new RequestError('no-inline', said);
    }
    this.another = true;
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
  }

  async provideInlineCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind, selectedCompletionInfo }: vscode.InlineCompletionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlineCompletionItem[]> {
    const take = this.takes.at(document, position);
    if (take !== undefined) return [new vscode.InlineCompletionItem(take, new vscode.Range(position, position))];
    const asked = triggerKind === vscode.InlineCompletionTriggerKind.Invoke;
    const another = asked && this.another;
    if (asked) this.another = false;
    if (selectedCompletionInfo && !asked) return [];
    const [text, at] = [plainText(document), plainOffsetAt(document, position)];
    if (isInFrontMatter(text, at)) return [];
    const known = this.memory.restsAt(document.uri.toString(), text, at);
    if (!another && (known.length > 0 || !(await this.mayWrite(document, asked, token)))) return itemsFor(position, position, '', known);
    const written = await this.write(spotAt(document, at), asked, token);
    if (written === undefined) return [];
    // In the middle of a word the text goes on after it.
    const spot = spotAt(document, at);
    const fresh = [...new Set([written, ...this.memory.restsAt(document.uri.toString(), text, spot.at)])];
    return itemsFor(position, plainPositionAt(document, spot.at), text.slice(at, spot.at), fresh);
  }

  /** Unasked only where the settings say so, after a pause, and never to a host that was not agreed to. */
  private async mayWrite(document: vscode.TextDocument, asked: boolean, token: vscode.CancellationToken): Promise<boolean> {
    if (hostToAsk(readEngineSettings(), this.desk.parts.memory) !== undefined) return false;
    if (asked) return true;
    if (readInlineMode(document.uri) !== 'pause' || this.desk.isRunning(document.uri)) return false;
    return pause(token);
  }

  private async write(spot: Spot, asked: boolean, token: vscode.CancellationToken): Promise<string | undefined> {
    using cancel = abortSignalOf(token);
    const { signal } = cancel;
    const allows = (): Promise<boolean> => Promise.resolve(hostToAsk(readEngineSettings(), this.desk.parts.memory) === undefined);
    const waiting = asked ? vscode.window.setStatusBarMessage(`$(sync~spin) ${vscode.l10n.t('Asking for ghost text')}`) : undefined;
    try {
      const request = await this.desk.requestFor({ spot, words: 0, seed: freshSeed() });
      const text = await this.desk.withModel(
        allows,
        () => undefined,
        signal,
        async (model, summaries) => {
          let written = '';
          for await (const event of complete(request, model, summaries, signal)) if (event.kind === 'text') written += event.text;
          return written.trimEnd();
        },
      );
      if (signal.aborted || text === undefined || text === '') return undefined;
      this.memory.add(spot.document.uri.toString(), spot.text, spot.at, text);
      if (asked) this.desk.outcome.tellDemonstration();
      return text;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (asked) this.fail(error);
      else this.desk.parts.log.warn(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      waiting?.dispose();
    }
  }
}

function itemsFor(from: vscode.Position, to: vscode.Position, kept: string, texts: readonly string[]): vscode.InlineCompletionItem[] {
  return texts.map((text) => new vscode.InlineCompletionItem(kept + text, new vscode.Range(from, to)));
}

/** @returns false when it was over before the pause was */
function pause(token: vscode.CancellationToken): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), PAUSE_MS);
  const listener = token.onCancellationRequested(() => resolve(false));
  return promise.finally(() => {
    clearTimeout(timer);
    listener.dispose();
  });
}
