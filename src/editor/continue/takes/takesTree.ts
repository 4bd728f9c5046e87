import * as vscode from 'vscode';
import { short } from '../../findings/actions.js';
import { isHighlighted } from '../../findings/settings.js';
import { grouped } from '../../draft/numbers.js';
import { plain, plainPositionAt, plainRange } from '../../text/plainOffsets.js';
import type { KeptTake, TakeSet } from './takeSet.js';
import type { TakesShelf } from './takesShelf.js';

/** A place where takes go. */
export interface SetNode {
  readonly kind: 'set';
  readonly document: vscode.TextDocument;
  readonly set: TakeSet;
}

export interface TakeNode {
  readonly kind: 'take';
  readonly document: vscode.TextDocument;
  readonly set: TakeSet;
  readonly take: KeptTake;
}

type Node = SetNode | TakeNode;

const LONGEST_TOOLTIP = 2000;
const BEFORE = 60;
/** Context keys for the buttons above the view. */
const CAN_UNDO = 'polaris.canUndoTake';
const CAN_REDO = 'polaris.canRedoTake';

/** The takes of the story in front, place by place, the newest first. */
export class TakesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly listeners: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;
  /** The story in front; it stays when the focus goes to a view. */
  private shown: vscode.TextDocument | undefined;

  constructor(private readonly shelf: TakesShelf) {
    this.view = vscode.window.createTreeView<Node>('polaris.takes', { treeDataProvider: this });
    this.listeners = vscode.Disposable.from(
      this.view,
      shelf.onDidChange((uri) => {
        if (uri === this.shown?.uri.toString()) this.refresh();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document !== this.shown) return;
        this.shown = undefined;
        this.refresh();
      }),
    );
    this.follow(vscode.window.activeTextEditor);
  }

  get document(): vscode.TextDocument | undefined {
    return this.shown;
  }

  getChildren(node?: Node): Node[] {
    const document = this.shown;
    if (!document) return [];
    if (!node) return this.shelf.of(document.uri).map((set) => ({ kind: 'set', document, set }));
    return node.kind === 'set' ? node.set.takes.map((take) => ({ ...node, kind: 'take', take })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'set' ? setItem(node) : takeItem(node);
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  private follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isHighlighted(editor.document)) return;
    this.shown = editor.document;
    this.refresh();
  }

  private refresh(): void {
    const [newest] = this.shown ? this.shelf.of(this.shown.uri) : [];
    void vscode.commands.executeCommand('setContext', CAN_UNDO, newest?.history.canUndo === true);
    void vscode.commands.executeCommand('setContext', CAN_REDO, newest?.history.canRedo === true);
    this.changed.fire(undefined);
  }
}

function setItem({ document, set }: SetNode): vscode.TreeItem {
  const { start } = set.slot;
  const words = plain(document.getText(plainRange(document, { start: Math.max(0, start - BEFORE), end: start })))
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const tail = words.slice(words.length > BEFORE / 2 ? words.indexOf(' ', words.length - BEFORE / 2) + 1 : 0);
  const label = tail === '' ? vscode.l10n.t('At the beginning') : vscode.l10n.t('After …{0}', tail);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `set ${set.id}`;
  const line = plainPositionAt(document, start).line + 1;
  item.description = vscode.l10n.t('line {0}', grouped(line));
  item.contextValue = 'takes';
  item.accessibilityInformation = { label: `${label}, ${vscode.l10n.t('line {0}', grouped(line))}` };
  return item;
}

function takeItem({ document, set, take }: TakeNode): vscode.TreeItem {
  const number = set.takes.indexOf(take) + 1;
  const state = stateOf(set, take);
  const opening = short(take.text);
  const item = new vscode.TreeItem(vscode.l10n.t('Take {0}', number));
  item.id = `take ${set.id} ${take.id}`;
  item.iconPath = iconOf(state);
  const words = vscode.l10n.t('{0} words', grouped(take.words));
  const facts = [stateWord(state), words].filter((part) => part !== '').join(' · ');
  item.description = opening === '' ? facts : `${facts} · ${opening}`;
  item.tooltip = `${vscode.l10n.t('Take {0}', number)} · ${facts}\n\n${take.text.trim().slice(0, LONGEST_TOOLTIP)}`;
  item.contextValue = `take.${state}`;
  item.accessibilityInformation = { label: `${vscode.l10n.t('Take {0}', number)}, ${facts}: ${opening}` };
  item.command = { command: 'polaris.previewTake', title: vscode.l10n.t('Show'), arguments: [{ kind: 'take', document, set, take }] };
  return item;
}

/** What a take is to the text. */
export type TakeState = KeptTake['state'] | 'standing' | 'shown';

export function stateOf(set: TakeSet, take: KeptTake): TakeState {
  if (set.standing === take) return 'standing';
  if (take.state !== 'offered') return take.state;
  return set.standing === undefined && set.shown === take.id ? 'shown' : 'offered';
}

function stateWord(state: TakeState): string {
  switch (state) {
    case 'growing':
      return vscode.l10n.t('being written');
    case 'standing':
      return vscode.l10n.t('in the text');
    case 'shown':
      return vscode.l10n.t('shown');
    case 'offered':
      return '';
    case 'refused':
      return vscode.l10n.t('refused');
    case 'alike':
      return vscode.l10n.t('much like another');
  }
}

function iconOf(state: TakeState): vscode.ThemeIcon {
  switch (state) {
    case 'growing':
      return new vscode.ThemeIcon('sync~spin');
    case 'standing':
      return new vscode.ThemeIcon('check', new vscode.ThemeColor('testing.iconPassed'));
    case 'shown':
      return new vscode.ThemeIcon('eye');
    case 'offered':
      return new vscode.ThemeIcon('circle-large-outline');
    case 'alike':
      return new vscode.ThemeIcon('files', new vscode.ThemeColor('disabledForeground'));
    case 'refused':
      return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('disabledForeground'));
  }
}
