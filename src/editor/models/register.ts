import * as vscode from 'vscode';
import { abortSignalOf } from '../abort.js';
import { commandsWith } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { Parts } from '../parts.js';
import { showEngineItem } from './engineItem.js';
import { askForKey } from './keys.js';
import type { ModelPool } from './modelPool.js';

/** Choosing, testing and naming the model. */
export function registerModels(parts: Parts, pool: ModelPool): vscode.Disposable {
  const command = commandsWith((error) => reportFailure(error, parts));
  return vscode.Disposable.from(
    showEngineItem(pool, parts),
    command('chooseEngine', async () => (await import('./chooseEngine.js')).chooseEngine(parts)),
    command('testConnection', () => testConnection(parts, pool)),
    command('setServerKey', () => askForKey(vscode.workspace.getConfiguration('polaris').get<string>('server.baseUrl') ?? '', parts)),
    vscode.commands.registerCommand('polaris.showLog', () => parts.log.show(true)),
  );
}

async function testConnection(parts: Parts, pool: ModelPool): Promise<void> {
  const { testEngine } = await import('./testConnection.js');
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Testing the connection'), cancellable: true },
    async (_progress, token) => {
      using abort = abortSignalOf(token);
      await testEngine(parts, pool, abort.signal);
    },
  );
}
