import * as vscode from 'vscode';
import { commandsWith } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { Highlights } from '../highlights/register.js';
import type { Parts } from '../parts.js';
import type { ReadingDesk } from './readingDesk.js';

/** The reading view and its export. The commands exist at once; what is behind them is loaded when first used. */
export function registerReading(parts: Parts, highlights: Highlights): vscode.Disposable {
  let loading: Promise<ReadingDesk> | undefined;
  const desk = (): Promise<ReadingDesk> => (loading ??= load(parts, highlights));
  // Not awaited: the message may stand for as long as the writer likes.
  const command = commandsWith((error) => void reportFailure(error, parts));
  const registered = vscode.Disposable.from(
    command('openReadingView', async (argument) => (await (await desk()).open(uriIn(argument))).drawn()),
    command('exportReading', async (argument, to) => (await desk()).export(uriIn(argument), uriIn(to))),
  );
  return new vscode.Disposable(() => {
    registered.dispose();
    void loading?.then((open) => open.dispose());
  });
}

async function load({ rootDir, storageDir }: Parts, highlights: Highlights): Promise<ReadingDesk> {
  const { ReadingDesk } = await import('./readingDesk.js');
  return new ReadingDesk(await highlights.feature(), rootDir, storageDir);
}

function uriIn(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : undefined;
}
