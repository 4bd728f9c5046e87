import * as vscode from 'vscode';
import { commandsWith } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { Highlights } from '../highlights/register.js';
import type { Parts } from '../parts.js';

/** What can be done where a story contradicts itself. */
export function registerSlipCommands(parts: Parts, highlights: Highlights): vscode.Disposable {
  // Not awaited: the message may stand for as long as the writer likes.
  const command = commandsWith((error) => void reportFailure(error, parts));
  return vscode.Disposable.from(
    command('goToEstablished', async (argument) => (await import('./fixes.js')).goToEstablished(await highlights.found(argument))),
    command('reconcile', async (argument, more) => {
      const { reconcilePlaces, sideOf } = await import('./fixes.js');
      return reconcilePlaces(await highlights.feature(), await highlights.found(argument), sideOf(argument, more) ?? 'here');
    }),
    // Kept like every dismissal: by the words of the place, in a file one can commit.
    command('bothAreRight', async (argument) => (await highlights.feature()).dismissHere(await highlights.found(argument))),
    command('makeCanon', async (argument, more) => {
      const { makeCanonOf, sideOf } = await import('./fixes.js');
      return makeCanonOf(await highlights.found(argument), sideOf(argument, more));
    }),
  );
}
