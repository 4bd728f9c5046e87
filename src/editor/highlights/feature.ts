import * as vscode from 'vscode';
import { dismissalsOf } from '../../story/findings/dismissals.js';
import { LiveHighlights } from './live.js';
import { readMode, type Mode } from '../findings/settings.js';
import type { RewriteDesk } from '../rewrite/rewriteDesk.js';
import type { Parts } from '../parts.js';
import { plainText } from '../text/plainOffsets.js';
import { Dismissals } from '../findings/dismissals.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import { Presenter } from '../findings/presenter.js';
import { Providers } from '../findings/providers.js';
import { ShownFindings } from '../findings/shownFindings.js';
import type { Found } from '../findings/target.js';
import { FindingsTree } from '../findings/tree.js';
import { Turns } from '../turns.js';

/** Live highlights and everything that shows findings or acts on them. Loaded right after the product is active, not before. */
export class HighlightsFeature implements vscode.Disposable {
  readonly dismissals: Dismissals;
  readonly shown: ShownFindings;
  readonly live: LiveHighlights;
  private readonly all: vscode.Disposable;

  constructor(
    parts: Parts,
    store: FindingsStore,
    /** Where passages are rewritten. */
    readonly rewriteDesk: () => Promise<RewriteDesk>,
  ) {
    const at = (dir: string, file: string): vscode.Uri => vscode.Uri.joinPath(vscode.Uri.file(dir), file);
    this.dismissals = new Dismissals(at(parts.storageDir, 'dismissed.json'), parts.log);
    this.shown = new ShownFindings(store, this.dismissals);
    const turns = new Turns();
    this.live = new LiveHighlights(store, parts.log, turns, at(parts.rootDir, 'dist/editor/highlights/worker.js').fsPath);
    this.all = vscode.Disposable.from(
      this.live,
      new Presenter(this.shown, turns),
      this.shown,
      this.dismissals,
      new FindingsTree(this.shown, this.live),
      new Providers(this.shown),
    );
  }

  async dismissHere({ document, finding }: Found): Promise<void> {
    const text = plainText(document);
    const places = this.shown.withDoubles(document, finding).flatMap((one) => dismissalsOf(one, text));
    await this.dismissals.add(document.uri, { places });
  }

  async dismissRule({ document, finding }: Found): Promise<void> {
    await this.dismissals.add(document.uri, { rules: [finding.rule] });
  }

  dispose(): void {
    this.all.dispose();
  }
}

/** Heat, then underline, then off, then heat again; the choice is the writer's, for all folders. */
export async function toggleHighlights(): Promise<Mode> {
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
