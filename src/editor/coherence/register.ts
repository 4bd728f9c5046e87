import * as vscode from 'vscode';
import { commandsWith } from '../commands.js';
import { failureOf, reportFailure } from '../failure.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { Highlights } from '../highlights/register.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { OpenedPage } from '../views/openedPage.js';
import type { CoherenceFeature } from './feature.js';
import { registerSlipCommands } from './slipCommands.js';

/**
 * Checking coherence by a judge, and the ledger view. The commands exist whatever the state of the judge; what is behind them is loaded when
 * first used.
 *
 * @param onDidDraft a story was drafted to its end
 */
export function registerCoherence(
  parts: Parts,
  pool: ModelPool,
  findings: FindingsStore,
  highlights: Highlights,
  onDidDraft: vscode.Event<vscode.Uri>,
): vscode.Disposable {
  let loading: Promise<CoherenceFeature> | undefined;
  const feature = (): Promise<CoherenceFeature> =>
    (loading ??= import('./feature.js').then(({ CoherenceFeature }) => new CoherenceFeature(parts, pool, findings)));
  const command = commandsWith((error) => {
    // Not awaited: the message stands for as long as the writer likes.
    void reportFailure(error, parts);
    return { error: failureOf(error) };
  });
  const checkDrafted = async (uri: vscode.Uri): Promise<void> => {
    if (vscode.workspace.getConfiguration('polaris', uri).get<boolean>('coherence.afterDraft') !== true) return;
    await (await import('./commands.js')).checkDrafted(await feature(), uri);
  };
  const registered = vscode.Disposable.from(
    registerLedger(parts, feature),
    command('checkCoherence', async (argument) => (await import('./commands.js')).checkCoherence(await feature(), argument)),
    command('cancelCoherence', async () => {
      const { desk, story } = await feature();
      if (story.document) await desk.cancel(story.document);
    }),
    command('showLedger', async () => vscode.commands.executeCommand('polaris.ledger.focus')),
    command('ledger', async (argument) => (await import('./ledgerCommand.js')).ledgerOf(await feature(), argument)),
    onDidDraft((uri) => void checkDrafted(uri).catch((error: unknown) => reportFailure(error, parts))),
    registerSlipCommands(parts, highlights),
  );
  return new vscode.Disposable(() => {
    registered.dispose();
    void loading?.then((open) => open.dispose());
  });
}

function registerLedger(parts: Parts, feature: () => Promise<CoherenceFeature>): vscode.Disposable {
  return vscode.window.registerWebviewViewProvider('polaris.ledger', {
    resolveWebviewView(view) {
      // Not awaited: the page shows itself while the feature behind it is being read.
      const page = new OpenedPage(view, parts.rootDir, 'ledger', vscode.l10n.t('Ledger of Facts'));
      void feature()
        .then(async (open) => (await import('./ledgerView.js')).attachLedger(open, page))
        .catch((error: unknown) => reportFailure(error, parts));
    },
  });
}
