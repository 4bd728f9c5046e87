import * as vscode from 'vscode';
import { commandsWith, type Command } from '../commands.js';
import { failureOf, reportFailure } from '../failure.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import type { ContinueFeature } from './feature.js';

/** Continuing at the cursor. The commands exist at once; what is behind them is loaded when the product has become active. */
export function registerContinue(parts: Parts, pool: ModelPool): vscode.Disposable {
  let loading: Promise<ContinueFeature> | undefined;
  let disposed = false;
  const fail = (error: unknown): void => void reportFailure(error, parts);
  const feature = (): Promise<ContinueFeature> =>
    (loading ??= import('./feature.js').then(({ ContinueFeature }) => new ContinueFeature(parts, pool, fail)));
  const commands = registerCommands(feature, (error) => {
    // The message stands for as long as the writer likes.
    fail(error);
    return { error: failureOf(error) };
  });
  // Activation is over before scenes are looked for.
  setImmediate(() => {
    if (!disposed) void feature().catch(fail);
  });
  return new vscode.Disposable(() => {
    disposed = true;
    commands.dispose();
    void loading?.then((open) => open.dispose());
  });
}

function registerCommands(feature: () => Promise<ContinueFeature>, failed: (error: unknown) => unknown): vscode.Disposable {
  const command = commandsWith(failed);
  const writing = () => import('./continueCommands.js');
  return vscode.Disposable.from(
    command('continue', async (argument, by) => (await writing()).continueScene(await feature(), argument, by)),
    command('continueAs', async () => (await writing()).continueAs(await feature())),
    command('continueTakes', async (argument, by) => (await writing()).continueInTakes(await feature(), argument, by)),
    command('cancelContinue', async (argument) => (await writing()).cancelContinue(await feature(), argument)),
    command('showModelSees', async (argument) => {
      const [{ desk, texts }, { seeFor }] = await Promise.all([feature(), import('./modelSeesCommand.js')]);
      return seeFor(desk, texts, argument);
    }),
    command('ghost', async () => (await feature()).inline.ask()),
    command('acceptSentence', async () => (await import('./acceptSentence.js')).acceptSentence()),
    ...takeCommands(command, feature),
  );
}

function takeCommands(command: Command, feature: () => Promise<ContinueFeature>): vscode.Disposable[] {
  const takes = () => import('./takes/takeCommands.js');
  return [
    command('insertTake', async (argument) => (await takes()).insertTake(await feature(), argument)),
    command('refuseTake', async (argument) => (await takes()).refuseTake(await feature(), argument)),
    command('previewTake', async (argument) => (await takes()).previewTake(await feature(), argument)),
    command('openTake', async (argument) => (await takes()).openTake(await feature(), argument)),
    command('nextTake', async () => (await takes()).turnTakes(await feature(), 1)),
    command('previousTake', async () => (await takes()).turnTakes(await feature(), -1)),
    command('undoTake', async (argument) => (await takes()).stepBack(await feature(), argument, 'undo')),
    command('redoTake', async (argument) => (await takes()).stepBack(await feature(), argument, 'redo')),
    command('forgetTakes', async (argument) => (await takes()).forgetTakes(await feature(), argument)),
    command('takes', async (argument) => (await takes()).listTakes(await feature(), argument)),
    command('moreLikeThis', async (argument) => {
      const [open, { findTake }, { moreLikeThis }] = await Promise.all([feature(), takes(), import('./continueCommands.js')]);
      const { document, set, take } = await findTake(open, argument);
      return moreLikeThis(open, document, set, take);
    }),
  ];
}
