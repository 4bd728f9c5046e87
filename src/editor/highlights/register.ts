import * as vscode from 'vscode';
import { afterActivation } from '../afterActivation.js';
import { commandsWith } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { Parts } from '../parts.js';
import type { Rewrites } from '../rewrite/register.js';
import type { FindingsStore } from '../findings/findingsStore.js';
import type { Found } from '../findings/target.js';
import type { HighlightsFeature } from './feature.js';

/** What other features may ask of the highlights. */
export interface Highlights extends vscode.Disposable {
  feature(): Promise<HighlightsFeature>;
  /**
   * The finding that a command is about: the one it was given, or the one at the cursor.
   * @throws {RequestError} `no-highlight`
   */
  found(argument: unknown): Promise<Found>;
}

/** Highlights. Their commands exist at once; what is behind them is loaded when the product has become active. */
export function registerHighlights(parts: Parts, store: FindingsStore, rewrites: Rewrites): Highlights {
  let loading: Promise<HighlightsFeature> | undefined;
  const feature = (): Promise<HighlightsFeature> =>
    (loading ??= import('./feature.js').then(({ HighlightsFeature }) => new HighlightsFeature(parts, store, () => rewrites.desk())));
  const found = async (argument: unknown): Promise<Found> =>
    (await import('../findings/target.js')).findTarget((await feature()).shown, argument);
  const commands = registerCommands(parts, { feature, found });
  const begin = afterActivation(() => void feature().catch((error: unknown) => void reportFailure(error, parts)));
  const end = (): void => {
    begin.dispose();
    commands.dispose();
    void loading?.then((open) => open.dispose());
  };
  return Object.assign(new vscode.Disposable(end), { feature, found });
}

function registerCommands(parts: Parts, { feature, found }: Pick<Highlights, 'feature' | 'found'>): vscode.Disposable {
  // Not awaited: the message may stand for as long as the writer likes.
  const command = commandsWith((error) => void reportFailure(error, parts));
  return vscode.Disposable.from(
    command('toggleHighlights', async () => (await import('./feature.js')).toggleHighlights()),
    command('dismissHere', async (argument) => (await feature()).dismissHere(await found(argument))),
    command('dismissRule', async (argument) => (await feature()).dismissRule(await found(argument))),
    command('lightenPassage', async (argument) => {
      const { document, finding } = await found(argument);
      return (await (await feature()).rewriteDesk()).lighten(document, finding);
    }),
  );
}
