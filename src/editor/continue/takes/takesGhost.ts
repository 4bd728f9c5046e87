import * as vscode from 'vscode';
import { grouped } from '../../draft/numbers.js';
import { plainOffsetAt, plainPositionAt } from '../../text/plainOffsets.js';
import type { TakeSet } from './takeSet.js';
import type { TakesShelf } from './takesShelf.js';

/** Context key: ghost text at the cursor is a take, so that the keys for takes are theirs. */
const SHOWN = 'polaris.takeShown';

/** Shows takes as ghost text, one at a time: the editor tells nobody which of several it shows, and a take has to be known to be refused. */
export class TakesGhost implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly listeners: vscode.Disposable;
  private isShown = false;

  constructor(private readonly shelf: TakesShelf) {
    this.item = vscode.window.createStatusBarItem('polaris.take', vscode.StatusBarAlignment.Left, 97);
    this.item.name = vscode.l10n.t('POLARIS take');
    this.item.command = 'polaris.takes.focus';
    this.listeners = vscode.Disposable.from(
      this.item,
      vscode.window.onDidChangeTextEditorSelection(() => this.look()),
      vscode.window.onDidChangeActiveTextEditor(() => this.look()),
    );
  }

  /** What of a take is to come at a position, for the editor to show. */
  at(document: vscode.TextDocument, position: vscode.Position): string | undefined {
    const found = this.find(document, position);
    if (document === vscode.window.activeTextEditor?.document) this.tell(found?.set);
    if (!found) return undefined;
    found.set.shown = found.take.id;
    return found.rest;
  }

  /** The set whose ghost text stands at the cursor. */
  current(): { readonly document: vscode.TextDocument; readonly set: TakeSet } | undefined {
    const editor = vscode.window.activeTextEditor;
    const found = editor && this.find(editor.document, editor.selection.active);
    return found && { document: editor.document, set: found.set };
  }

  /** Draws anew what is shown of a set, when the cursor stands at its place. */
  async refresh(document: vscode.TextDocument, set: TakeSet): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || !editor.selection.isEmpty) return;
    if (plainOffsetAt(document, editor.selection.active) !== set.slot.end) return;
    const found = set.restAt(document, set.slot.end);
    if (found) set.shown = found.take.id;
    await vscode.commands.executeCommand(`editor.action.inlineSuggest.${found ? 'trigger' : 'hide'}`);
    this.look();
  }

  /** Takes the cursor to the place of a set and shows a take there. */
  async preview(document: vscode.TextDocument, set: TakeSet): Promise<void> {
    const at = plainPositionAt(document, set.slot.end);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
    await this.refresh(document, set);
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private find(document: vscode.TextDocument, position: vscode.Position): { set: TakeSet; rest: string; take: { id: string } } | undefined {
    const sets = this.shelf.of(document.uri);
    if (sets.length === 0) return undefined;
    const at = plainOffsetAt(document, position);
    for (const set of sets) {
      const found = set.restAt(document, at);
      if (found) return { set, ...found };
    }
    return undefined;
  }

  private look(): void {
    const now = this.current()?.set;
    if (!now && this.isShown) this.tell(undefined);
    else if (now && this.isShown) this.tell(now);
  }

  private tell(set: TakeSet | undefined): void {
    const shown = set !== undefined;
    if (shown !== this.isShown) void vscode.commands.executeCommand('setContext', SHOWN, shown);
    this.isShown = shown;
    if (!set) {
      this.item.hide();
      return;
    }
    const at = Math.max(
      0,
      set.offered.findIndex(({ id }) => id === set.shown),
    );
    const words = vscode.l10n.t('{0} words', grouped(set.offered[at]?.words ?? 0));
    this.item.text = `$(list-ordered) ${vscode.l10n.t('Take {0} of {1}', at + 1, set.offered.length)} · ${words}`;
    this.item.tooltip = [vscode.l10n.t('Tab takes it; Alt+] and Alt+[ show the others.'), vscode.l10n.t('Click to see all takes.')].join(
      '\n',
    );
    this.item.accessibilityInformation = { label: `POLARIS: ${this.item.text.replace(/^\$\([^)]*\) /u, '')}`, role: 'button' };
    this.item.show();
  }
}
