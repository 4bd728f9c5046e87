import * as vscode from 'vscode';
import { dismissalsOf } from '../../story/findings/dismissals.js';
import type { Finding } from '../../story/findings/finding.js';
import { reportFailure, RequestError } from '../failure.js';
import { LiveHighlights } from '../highlights/live.js';
import { readLanguages, readMode, type Mode } from '../highlights/settings.js';
import type { LightenDesk, LightenResult } from '../lighten/lightenDesk.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';
import { FindingActions, type FindingTarget } from './actions.js';
import { Dismissals } from './dismissals.js';
import type { FindingsStore } from './findingsStore.js';
import { FindingHover } from './hover.js';
import { Presenter } from './presenter.js';
import { ShownFindings } from './shownFindings.js';
import { FindingsTree, type FindingNode } from './tree.js';

/** What other features need of the highlights. */
export interface Highlights extends vscode.Disposable {
  readonly shown: ShownFindings;
  readonly live: LiveHighlights;
}

/** A finding in its document, as a command finds it. */
interface Found {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
}

/** Live highlights and everything that shows findings or acts on them. */
export function registerHighlights(parts: Parts, store: FindingsStore, pool: ModelPool): Highlights {
  const dismissals = new Dismissals(vscode.Uri.joinPath(vscode.Uri.file(parts.storageDir), 'dismissed.json'), parts.log);
  const shown = new ShownFindings(store, dismissals);
  const live = new LiveHighlights(store, parts.log, vscode.Uri.joinPath(vscode.Uri.file(parts.rootDir), 'dist/editor/highlights/worker.js').fsPath);
  let loading: Promise<LightenDesk> | undefined;
  const desk = (): Promise<LightenDesk> =>
    (loading ??= import('../lighten/lightenDesk.js').then(({ LightenDesk }) => new LightenDesk(parts, pool)));
  const command = (name: string, run: (argument: unknown) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(`polaris.${name}`, async (argument: unknown) => {
      try {
        return await run(argument);
      } catch (error) {
        await reportFailure(error, parts);
        return undefined;
      }
    });
  const all = vscode.Disposable.from(
    live,
    new Presenter(shown),
    shown,
    dismissals,
    new FindingsTree(shown, live),
    new Providers(shown),
    command('toggleHighlights', toggle),
    command('dismissHere', async (argument) => dismissHere(dismissals, find(shown, argument))),
    command('dismissRule', async (argument) => dismissRule(dismissals, find(shown, argument))),
    command('lightenPassage', async (argument): Promise<LightenResult | undefined> => {
      const { document, finding } = find(shown, argument);
      return (await desk()).lighten(document, finding);
    }),
    command('acceptRewrite', async (argument) => (await desk()).accept(uriOf(argument))),
    command('refuseRewrite', async (argument) => (await desk()).refuse(uriOf(argument))),
  );
  return {
    shown,
    live,
    dispose() {
      all.dispose();
      void loading?.then((open) => open.dispose());
    },
  };
}

/** Hover and quick fixes for the languages of the settings, which may change. */
class Providers implements vscode.Disposable {
  private registered: vscode.Disposable;
  private readonly listener: vscode.Disposable;

  constructor(shown: ShownFindings) {
    const register = (): vscode.Disposable => {
      const selector = readLanguages().map((language) => ({ language }));
      return vscode.Disposable.from(
        vscode.languages.registerHoverProvider(selector, new FindingHover(shown)),
        vscode.languages.registerCodeActionsProvider(selector, new FindingActions(shown), { providedCodeActionKinds: FindingActions.kinds }),
      );
    };
    this.registered = register();
    this.listener = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('polaris.highlights.languages')) return;
      this.registered.dispose();
      this.registered = register();
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.registered.dispose();
  }
}

/** Heat, then underline, then off, then heat again; the choice is the writer's, for all folders. */
async function toggle(): Promise<Mode> {
  const next: Readonly<Record<Mode, Mode>> = { heat: 'underline', underline: 'off', off: 'heat' };
  const mode = next[readMode()];
  const settings = vscode.workspace.getConfiguration('polaris');
  const inFolder = settings.inspect('highlights.mode')?.workspaceValue !== undefined;
  await settings.update('highlights.mode', mode, inFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(modeSentence(mode), 3000);
  return mode;
}

function modeSentence(mode: Mode): string {
  switch (mode) {
    case 'heat':
      return vscode.l10n.t('Highlights: heat');
    case 'underline':
      return vscode.l10n.t('Highlights: underline');
    case 'off':
      return vscode.l10n.t('Highlights: off');
  }
}

async function dismissHere(dismissals: Dismissals, { document, finding }: Found): Promise<void> {
  await dismissals.add(document.uri, { places: dismissalsOf(finding, plainText(document)) });
}

async function dismissRule(dismissals: Dismissals, { document, finding }: Found): Promise<void> {
  await dismissals.add(document.uri, { rules: [finding.rule] });
}

/** The finding a command is about: the one it was given, or the one at the cursor. */
function find(shown: ShownFindings, argument: unknown): Found {
  if (isNode(argument)) return argument;
  const target = isTarget(argument) ? argument : undefined;
  const editor = vscode.window.activeTextEditor;
  const document = target ? vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.uri) : editor?.document;
  const finding = document && (target ? shown.find(document, target.id) : atCursor(shown, document, editor));
  if (!document || !finding) {
    throw new RequestError('no-highlight', vscode.l10n.t('There is no highlight here: put the cursor into a highlighted passage.'));
  }
  return { document, finding };
}

function atCursor(shown: ShownFindings, document: vscode.TextDocument, editor: vscode.TextEditor | undefined): Finding | undefined {
  if (!editor) return undefined;
  const at = plainOffsetAt(document, editor.selection.active);
  return shown.of(document).find(({ range }) => range.start <= at && at <= range.end);
}

function isTarget(argument: unknown): argument is FindingTarget {
  return typeof argument === 'object' && argument !== null && 'uri' in argument && 'id' in argument && typeof argument.uri === 'string' && typeof argument.id === 'string';
}

function isNode(argument: unknown): argument is FindingNode {
  return typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'finding' && 'document' in argument && 'finding' in argument;
}

/** The rewrite a title bar button, or a program, means; without one, that of the diff in front. */
function uriOf(argument: unknown): vscode.Uri {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument, true);
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  throw new RequestError('no-rewrite', vscode.l10n.t('There is no rewrite here to accept or refuse.'));
}
