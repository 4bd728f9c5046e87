import * as vscode from 'vscode';
import { commandsWith } from '../commands.js';
import { failureOf, reportFailure } from '../failure.js';
import type { Highlights } from '../highlights/register.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import type { ReviewFeature } from './feature.js';
import { OpenedPage } from '../views/openedPage.js';

/** The review view and its commands. They exist whatever the state of the judge; everything behind them is loaded when first used. */
export function registerReview(parts: Parts, pool: ModelPool, findings: FindingsStore, highlights: Highlights): vscode.Disposable {
  let loading: Promise<ReviewFeature> | undefined;
  const feature = (): Promise<ReviewFeature> => (loading ??= load(parts, pool, findings, highlights));
  const command = commandsWith((error, argument) => {
    // A program is told by the answer; for a person the message stands as long as it is liked.
    if (typeof argument !== 'object' || argument instanceof vscode.Uri) void reportFailure(error, parts);
    return { error: failureOf(error) };
  });
  const registered = vscode.Disposable.from(
    vscode.window.registerWebviewViewProvider('polaris.review', {
      resolveWebviewView(view) {
        // Not awaited: the page shows itself while the feature behind it is being read.
        const page = new OpenedPage(view, parts.rootDir, 'review', vscode.l10n.t('Story Review'));
        void feature()
          .then(async (open) => (await import('./reviewView.js')).attachReview(open, page))
          .catch((error: unknown) => reportFailure(error, parts));
      },
    }),
    command('review', async (argument) => (await import('./reviewCommands.js')).reviewStory(await feature(), argument)),
    command('reviewSelection', async () => (await import('./reviewCommands.js')).reviewSelection(await feature())),
    command('exportReview', async (argument) => (await import('./export/exportReview.js')).exportReview(await feature(), argument)),
    command('cancelReview', async () => (await feature()).cancel()),
    command('chooseJudge', async () => (await import('./chooseJudge.js')).chooseJudge(parts)),
  );
  return new vscode.Disposable(() => {
    registered.dispose();
    void loading?.then((open) => open.dispose());
  });
}

async function load(parts: Parts, pool: ModelPool, findings: FindingsStore, highlights: Highlights): Promise<ReviewFeature> {
  const { ReviewFeature } = await import('./feature.js');
  return new ReviewFeature(parts, pool, findings, await highlights.feature());
}
