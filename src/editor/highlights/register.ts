import * as vscode from 'vscode';
import { afterActivation } from '../afterActivation.js';
import { commandsWith, type Command } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { Parts } from '../parts.js';
import type { Rewrites } from '../rewrite/register.js';
import type { HighlightsFeature } from './feature.js';
import type { FindingsStore } from '../findings/findingsStore.js';

/** What other features may ask of the highlights. */
export interface Highlights extends vscode.Disposable {
  feature(): Promise<HighlightsFeature>;
}

/** Highlights and the reading view. Their commands exist at once; what is behind them is loaded when the product has become active. */
export function registerHighlights(parts: Parts, store: FindingsStore, rewrites: Rewrites): Highlights {
  let loading: Promise<HighlightsFeature> | undefined;
  const feature = (): Promise<HighlightsFeature> =>
    (loading ??= import('./feature.js').then(({ HighlightsFeature }) => new HighlightsFeature(parts, store, () => rewrites.desk())));
  const commands = registerCommands(parts, feature);
  const begin = afterActivation(() => void feature().catch((error: unknown) => void reportFailure(error, parts)));
  const end = (): void => {
    begin.dispose();
    commands.dispose();
    void loading?.then((open) => open.dispose());
  };
  return Object.assign(new vscode.Disposable(end), { feature });
}

function registerCommands(parts: Parts, feature: () => Promise<HighlightsFeature>): vscode.Disposable {
  // Not awaited: the message may stand for as long as the writer likes.
  const command = commandsWith((error) => void reportFailure(error, parts));
  const found = async (argument: unknown): Promise<Found> =>
    (await import('../findings/target.js')).findTarget((await feature()).shown, argument);
  return vscode.Disposable.from(
    command('toggleHighlights', async () => (await import('./feature.js')).toggleHighlights()),
    command('dismissHere', async (argument) => (await feature()).dismissHere(await found(argument))),
    command('dismissRule', async (argument) => (await feature()).dismissRule(await found(argument))),
    command('lightenPassage', async (argument) => {
      const { document, finding } = await found(argument);
      return (await (await feature()).rewriteDesk()).lighten(document, finding);
    }),
    ...slipCommands(command, feature, found),
    command('openReadingView', async (argument) => (await (await (await feature()).readingDesk()).open(uriIn(argument))).drawn()),
    command('exportReading', async (argument, to) => (await (await feature()).readingDesk()).export(uriIn(argument), uriIn(to))),
  );
}

function uriIn(argument: unknown): vscode.Uri | undefined {
  return argument instanceof vscode.Uri ? argument : undefined;
}

type Found = Parameters<HighlightsFeature['dismissHere']>[0];

/** What can be done where a story contradicts itself. */
function slipCommands(
  command: Command,
  feature: () => Promise<HighlightsFeature>,
  found: (argument: unknown) => Promise<Found>,
): vscode.Disposable[] {
  return [
    command('goToEstablished', async (argument) => (await import('../coherence/fixes.js')).goToEstablished(await found(argument))),
    command('reconcile', async (argument, more) => {
      const { reconcilePlaces, sideOf } = await import('../coherence/fixes.js');
      return reconcilePlaces(await feature(), await found(argument), sideOf(argument, more) ?? 'here');
    }),
    // Kept like every dismissal: by the words of the place, in a file one can commit.
    command('bothAreRight', async (argument) => (await feature()).dismissHere(await found(argument))),
    command('makeCanon', async (argument, more) => {
      const { makeCanonOf, sideOf } = await import('../coherence/fixes.js');
      return makeCanonOf(await found(argument), sideOf(argument, more));
    }),
  ];
}
