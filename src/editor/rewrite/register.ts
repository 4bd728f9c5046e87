import * as vscode from 'vscode';
import { commandsWith } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import { ChangeActions, SelectionActions } from './actions.js';
import { PROPOSAL } from './proposalFiles.js';
import type { RewriteDesk } from './rewriteDesk.js';

/** What other features may ask of rewriting. */
export interface Rewrites extends vscode.Disposable {
  desk(): Promise<RewriteDesk>;
}

const STORIES: vscode.DocumentSelector = ['markdown', 'plaintext', 'fountain'];

/** Rewriting, describing, brainstorming. The commands exist at once; what is behind them is loaded when first used. */
export function registerRewrite(parts: Parts, pool: ModelPool): Rewrites {
  let loading: Promise<RewriteDesk> | undefined;
  let loaded: RewriteDesk | undefined;
  const desk = async (): Promise<RewriteDesk> => {
    loading ??= import('./rewriteDesk.js').then(({ RewriteDesk }) => (loaded = new RewriteDesk(parts, pool)));
    return loading;
  };
  const changes = new ChangeActions(() => loaded);
  const registered = vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(STORIES, new SelectionActions(), { providedCodeActionKinds: SelectionActions.kinds }),
    vscode.languages.registerCodeActionsProvider({ scheme: PROPOSAL }, changes, { providedCodeActionKinds: ChangeActions.kinds }),
    ...commandsOf(parts, desk),
  );
  const end = (): void => {
    registered.dispose();
    void loading?.then((open) => open.dispose());
  };
  return Object.assign(new vscode.Disposable(end), { desk });
}

function commandsOf(parts: Parts, desk: () => Promise<RewriteDesk>): vscode.Disposable[] {
  // Not awaited: the message stands for as long as the writer likes.
  const command = commandsWith((error) => void reportFailure(error, parts));
  const target = async (argument: unknown): Promise<vscode.Uri> => (await import('../findings/target.js')).rewriteOf(argument);
  const offset = (more: unknown): number | undefined => (typeof more === 'number' ? more : undefined);
  return [
    command('rewriteSelection', async (argument) => (await import('./commands.js')).rewriteSelection(await desk(), argument)),
    command('describe', async (argument) => (await import('./commands.js')).describeSelection(await desk(), argument)),
    command('brainstorm', async (argument) => (await import('./brainstorm.js')).brainstormNext(await desk(), argument)),
    command('acceptRewrite', async (argument) => (await desk()).accept(await target(argument))),
    command('refuseRewrite', async (argument) => (await desk()).refuse(await target(argument))),
    command('takeChange', async (argument, more) => (await desk()).takeChange(await target(argument), offset(more))),
    command('leaveChange', async (argument, more) => (await desk()).leaveChange(await target(argument), offset(more))),
  ];
}
