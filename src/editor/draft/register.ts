import * as vscode from 'vscode';
import type { DraftResult } from '../../story/draft/events.js';
import { commandsWith } from '../commands.js';
import { reportFailure } from '../failure.js';
import type { ModelPool } from '../models/modelPool.js';
import type { Parts } from '../parts.js';
import type { DraftDesk } from './desk.js';

const STANDARD_WORDS = 3000;

export interface DraftFeature {
  /** Offers what an earlier window left unfinished. */
  offerUnfinished(): Promise<void>;
  /** A story was drafted to its end into this document. */
  readonly onDidDraft: vscode.Event<vscode.Uri>;
  dispose(): void;
}

/**
 * The draft commands. They exist whatever the state of the model: a missing model is a sentence, not a missing command.
 * Everything behind them is loaded when the first one runs.
 */
export function registerDraft(parts: Parts, pool: ModelPool): DraftFeature {
  const closing = new AbortController();
  let loading: Promise<DraftDesk> | undefined;
  const drafted = new vscode.EventEmitter<vscode.Uri>();
  const desk = (): Promise<DraftDesk> =>
    (loading ??= import('./desk.js').then(({ DraftDesk }) => {
      const made = new DraftDesk(parts, pool);
      made.onDidDraft((uri) => drafted.fire(uri));
      return made;
    }));
  const command = commandsWith((error) => reportFailure(error, parts));
  const onDesk: Command = (name, run) => command(name, async (argument) => run(await desk(), argument));
  const commands = vscode.Disposable.from(...draftCommands(onDesk));
  return {
    onDidDraft: drafted.event,
    async offerUnfinished() {
      const { offerUnfinished } = await import('./resume.js');
      await offerUnfinished(parts, desk, closing.signal);
    },
    dispose() {
      closing.abort();
      commands.dispose();
      drafted.dispose();
      void loading?.then((open) => open.dispose());
    },
  };
}

type Command = (name: string, run: (desk: DraftDesk, argument: unknown) => Promise<DraftResult | undefined>) => vscode.Disposable;

function draftCommands(command: Command): vscode.Disposable[] {
  return [
    command('draft3000', async (at) => (await import('./draftCommands.js')).draftAsked(at, { brief: { targetWords: STANDARD_WORDS } })),
    command('draft', async (at, argument) => (await import('./draftCommands.js')).draft(at, argument)),
    command('draftBrief', async (at, argument) => (await import('./draftCommands.js')).draftBrief(at, argument)),
    command('redraftScene', async (at) => (await import('./redraftScene.js')).redraftSceneAtCursor(at)),
    command('removeDraft', async (at) => (await import('./removeDraft.js')).removeDraft(at)),
    command('resumeDrafts', async (at, argument) => (await import('./resume.js')).resumeDrafts(at, argument)),
    command('cancelDraft', async (at, argument) => (await import('./cancelDraft.js')).cancelDraft(at, argument)),
    command('showThinking', async (at) => {
      at.thinking.show(true);
      return Promise.resolve(undefined);
    }),
  ];
}
