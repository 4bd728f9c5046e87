import * as vscode from 'vscode';
import type { Finding } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { isSlip } from '../../story/findings/slips.js';
import { scenesIn, type NamedScene } from '../../story/text/namedScenes.js';
import { isHighlighted, readMode } from './settings.js';
import { plainText } from '../text/plainOffsets.js';
import { rangeOf } from './diagnostics.js';
import type { ShownFindings } from './shownFindings.js';
import { sentenceOf } from './slipWords.js';
import { figure, gradeName, ruleName, strongest } from './words.js';

interface SceneNode {
  readonly kind: 'scene';
  readonly document: vscode.TextDocument;
  readonly scene: NamedScene;
  readonly number: number;
  readonly findings: readonly Finding[];
}

export interface FindingNode {
  readonly kind: 'finding';
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
}

type Node = SceneNode | FindingNode;

/** Tells how dense a whole story is, once that was measured. */
export interface Densities {
  readonly onDidMeasure: vscode.Event<vscode.Uri>;
  density(uri: vscode.Uri): { readonly overload: number } | undefined;
}

const QUOTE = 60;

/** The findings of the story in front, scene by scene. */
export class FindingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly listeners: vscode.Disposable;
  readonly onDidChangeTreeData = this.changed.event;
  /** The story in front; it stays when the focus goes to a view or a diff. */
  private document: vscode.TextDocument | undefined;

  constructor(
    private readonly shown: ShownFindings,
    private readonly densities: Densities,
  ) {
    this.view = vscode.window.createTreeView('polaris.findings', { treeDataProvider: this, showCollapseAll: true });
    this.listeners = vscode.Disposable.from(
      this.view,
      shown.onDidChange((uri) => {
        if (uri.toString() === this.document?.uri.toString()) this.refresh();
      }),
      densities.onDidMeasure(() => this.refresh()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.seek()),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.follow(undefined, true);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('polaris.highlights')) this.refresh();
      }),
    );
    this.follow(vscode.window.activeTextEditor);
    this.seek();
  }

  getChildren(node?: Node): Node[] {
    const { document } = this;
    if (!document) return [];
    if (!node) return this.scenes(document);
    return node.kind === 'scene' ? node.findings.map((finding) => ({ kind: 'finding', document: node.document, finding })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'scene' ? sceneItem(node) : findingItem(node);
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }

  private follow(editor: vscode.TextEditor | undefined, closed = false): void {
    if (editor && isHighlighted(editor.document)) this.document = editor.document;
    else if (closed) this.document = undefined;
    this.refresh();
  }

  /** A story may be seen while something else has the focus. */
  private seek(): void {
    if (!this.document) this.follow(vscode.window.visibleTextEditors.find(({ document }) => isHighlighted(document)));
  }

  private refresh(): void {
    this.changed.fire(undefined);
    const { document } = this;
    const findings = document ? this.shown.of(document) : [];
    const density = document && this.densities.density(document.uri);
    this.view.description = document ? (document.uri.path.split('/').at(-1) ?? '') : '';
    this.view.badge =
      findings.length === 0 ? undefined : { value: findings.length, tooltip: vscode.l10n.t('{0} highlights', findings.length) };
    this.view.message = this.message(document, findings.length, density?.overload) ?? '';
  }

  private message(document: vscode.TextDocument | undefined, count: number, overload: number | undefined): string | undefined {
    if (readMode() === 'off') return vscode.l10n.t('Highlights are off. “POLARIS: Toggle Highlights” turns them on.');
    if (!document) return vscode.l10n.t('Open a story to see where its prose is overloaded.');
    if (overload === undefined) return count > 0 ? undefined : vscode.l10n.t('Reading the story…');
    const density = vscode.l10n.t('Density of the whole story: {0} (0 is usual, 1 is denser than nine stories in ten).', figure(overload));
    return count === 0 ? `${vscode.l10n.t('Nothing stands out.')} ${density}` : density;
  }

  private scenes(document: vscode.TextDocument): SceneNode[] {
    const findings = this.shown.of(document);
    if (findings.length === 0) return [];
    return scenesIn(plainText(document), document.languageId === 'fountain').flatMap((scene, at, all) => {
      const until = all[at + 1]?.start ?? Number.POSITIVE_INFINITY;
      const from = at === 0 ? 0 : scene.start;
      const own = findings.filter(({ range }) => range.start >= from && range.start < until);
      return own.length === 0 ? [] : [{ kind: 'scene', document, scene, number: at + 1, findings: own }];
    });
  }
}

function sceneItem({ scene, number, findings }: SceneNode): vscode.TreeItem {
  const item = new vscode.TreeItem(scene.heading ?? vscode.l10n.t('Scene {0}', number), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `scene ${number}`;
  item.description = scene.heading === undefined ? scene.opening : String(findings.length);
  item.tooltip = vscode.l10n.t('{0} highlights', findings.length);
  item.contextValue = 'scene';
  return item;
}

function findingItem({ document, finding }: FindingNode): vscode.TreeItem {
  const grade = gradeOfFinding(finding);
  const quote = finding.quote.slice(0, QUOTE).replaceAll(/\s+/gu, ' ').trim();
  const name = grade ? `${gradeName(grade)} ${figure(finding.density?.score ?? 0)}` : ruleName(finding.rule);
  const item = new vscode.TreeItem(name);
  item.id = finding.id;
  item.iconPath = iconOf(finding);
  item.description = quote;
  item.tooltip = grade ? `${name}\n${strongest(finding, 5)}` : sentenceOf(finding);
  item.contextValue = contextOf(finding);
  item.accessibilityInformation = { label: `${name}: ${quote}` };
  const range = rangeOf(document, finding.range);
  item.command = {
    command: 'vscode.open',
    title: '',
    arguments: [document.uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

/** What can be done with it, for the menus. */
function contextOf(finding: Finding): string {
  if (gradeOfFinding(finding) || finding.rule === 'overloading') return 'finding.lightenable';
  return isSlip(finding) && finding.evidence.length > 0 ? 'finding.slip' : 'finding';
}

function iconOf(finding: Finding): vscode.ThemeIcon {
  switch (gradeOfFinding(finding)) {
    case 'overloaded':
      return new vscode.ThemeIcon('flame', new vscode.ThemeColor('polaris.rulerOverloaded'));
    case 'heavy':
      return new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor('polaris.rulerHeavy'));
    case 'textured':
      return new vscode.ThemeIcon('circle-outline', new vscode.ThemeColor('polaris.rulerTextured'));
    case undefined:
      return isSlip(finding)
        ? new vscode.ThemeIcon('link', new vscode.ThemeColor('polaris.markSlip'))
        : new vscode.ThemeIcon('comment', new vscode.ThemeColor('polaris.markJudged'));
  }
}
