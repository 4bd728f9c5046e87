import * as vscode from 'vscode';
import type { Running } from '../../../webview/ledger/protocol.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { ActiveStory } from '../review/activeStory.js';
import type { OpenedPage } from '../views/openedPage.js';
import { Revealer } from '../review/reveal.js';
import { checkForWriter } from './commands.js';
import { CoherenceDesk } from './coherenceDesk.js';
import { LedgerView } from './ledgerView.js';

/** Checking coherence as one thing: the desk, the story in question, the ledger while it is shown. Loaded when first asked for. */
export class CoherenceFeature implements vscode.Disposable {
  readonly desk: CoherenceDesk;
  readonly story = new ActiveStory();
  readonly revealer = new Revealer();

  constructor(parts: Parts, pool: ModelPool, findings: FindingsStore) {
    this.desk = new CoherenceDesk(parts, pool, findings);
  }

  attach(page: OpenedPage): void {
    if (page.isGone) return;
    const attached = new LedgerView(this, page);
    attached.listen();
    page.view.onDidDispose(() => attached.dispose());
  }

  /** The story that a command without an argument means. */
  documentNow(): vscode.TextDocument | undefined {
    return vscode.window.activeTextEditor?.document ?? this.story.document;
  }

  /** Checks a story that was drafted just now. */
  async checkDrafted(uri: vscode.Uri): Promise<void> {
    await checkForWriter(this, await vscode.workspace.openTextDocument(uri));
  }

  /** How far a check is, in words. */
  readonly words = (running: Running): string => {
    const { step, window, windows, requests } = running;
    const place = windows > 1 ? vscode.l10n.t('stretch {0} of {1}', window, windows) : '';
    const ahead = requests === null || step !== 'noting' ? '' : vscode.l10n.t('{0} requests at most', requests);
    return [stepName(step), place, ahead].filter((part) => part !== '').join(' · ');
  };

  dispose(): void {
    this.revealer.dispose();
    this.story.dispose();
    this.desk.dispose();
  }
}

function stepName(step: Running['step']): string {
  switch (step) {
    case 'loading':
      return vscode.l10n.t('Loading the judge…');
    case 'reading':
      return vscode.l10n.t('The judge reads the story…');
    case 'noting':
      return vscode.l10n.t('Noting what the story establishes…');
    case 'comparing':
      return vscode.l10n.t('Looking for contradictions…');
    case 'confirming':
      return vscode.l10n.t('Asking about one contradiction alone…');
  }
}
