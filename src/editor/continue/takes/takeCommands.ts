import * as vscode from 'vscode';
import { RequestError } from '../../failure.js';
import type { ContinueFeature } from '../feature.js';
import { opened } from '../request.js';
import { putTake, stepTakes } from './putTake.js';
import type { KeptTake, TakeSet } from './takeSet.js';
import { stateOf, type TakeState } from './takesTree.js';

/** A take in its set, in its document. */
export interface FoundTake {
  readonly document: vscode.TextDocument;
  readonly set: TakeSet;
  readonly take: KeptTake;
}

/** What `polaris.takes` gives a program. */
export interface TakesListed {
  readonly set: string;
  /** Where they go; offsets count every line break as one. */
  readonly start: number;
  readonly end: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly takes: readonly {
    readonly take: string;
    readonly text: string;
    readonly words: number;
    readonly diversity: number;
    readonly state: TakeState;
  }[];
}

/**
 * The take a command is about: that of a row of the view, that a program names by `{uri, set, take}`, or the one shown at the cursor.
 * @throws {RequestError} `no-take`
 */
export async function findTake({ desk, ghost }: ContinueFeature, argument: unknown): Promise<FoundTake> {
  const named = await nameOf(argument);
  const found = named
    ? { document: named.document, set: desk.takes.of(named.document.uri).find(({ id }) => id === named.set) }
    : ghost.current();
  const take = found?.set?.find(named?.take ?? found.set.shown);
  if (!found?.set || !take) {
    throw new RequestError('no-take', vscode.l10n.t('There is no take here: choose one in the Takes view, or continue in takes first.'));
  }
  return { document: found.document, set: found.set, take };
}

async function nameOf(argument: unknown): Promise<{ document: vscode.TextDocument; set: string; take: string } | undefined> {
  if (typeof argument !== 'object' || argument === null || argument instanceof vscode.Uri) return undefined;
  if ('document' in argument && 'set' in argument && 'take' in argument) {
    const { document, set, take } = argument as FoundTake;
    return { document: document.isClosed ? await opened(document.uri) : document, set: set.id, take: take.id };
  }
  const { uri, set, take } = argument as { readonly uri?: unknown; readonly set?: unknown; readonly take?: unknown };
  if (typeof set !== 'string' || typeof take !== 'string' || (typeof uri !== 'string' && !(uri instanceof vscode.Uri))) return undefined;
  return { document: await opened(uri), set, take };
}

/** `polaris.insertTake`: puts it into the text, in place of the one that stands there. */
export async function insertTake(feature: ContinueFeature, argument: unknown): Promise<void> {
  const { document, set, take } = await findTake(feature, argument);
  await putTake(document, set, take);
  feature.desk.takes.touch(document.uri);
}

/** `polaris.refuseTake`: it waits in the view, and the next one is shown. */
export async function refuseTake(feature: ContinueFeature, argument: unknown): Promise<void> {
  const { document, set, take } = await findTake(feature, argument);
  if (set.standing === take) await stepOrEmpty(document, set);
  const { offered } = set;
  const next = offered[offered.indexOf(take) + 1] ?? offered.find((other) => other !== take);
  take.state = 'refused';
  set.shown = next?.id;
  feature.desk.takes.touch(document.uri);
  await feature.ghost.refresh(document, set);
}

/** A take that stands in the text and is refused goes out of it. */
async function stepOrEmpty(document: vscode.TextDocument, set: TakeSet): Promise<void> {
  const back = set.history.canUndo && set.history.previous === undefined;
  if (back) await stepTakes(document, set, 'undo');
  else await putTake(document, set, { id: '', text: '', words: 0, diversity: 0, state: 'offered' });
}

/** `polaris.previewTake`: shows it as ghost text at its place; one that is not to be shown there is opened beside the story. */
export async function previewTake(feature: ContinueFeature, argument: unknown): Promise<void> {
  const { document, set, take } = await findTake(feature, argument);
  const before = set.shown;
  if (take.state === 'offered') set.shown = take.id;
  if (set.restAt(document, set.slot.end)?.take === take) {
    feature.desk.takes.touch(document.uri);
    await feature.ghost.preview(document, set);
    return;
  }
  set.shown = before;
  await openTake(feature, { document, set, take });
}

/** `polaris.openTake`: the whole of it in a document that cannot be written, and that follows as takes are turned over: the editor does not wrap ghost text. */
export async function openTake(feature: ContinueFeature, argument: unknown): Promise<void> {
  const { document, take } = await findTake(feature, argument);
  await feature.texts.show(vscode.l10n.t('Take'), document.uri, take.text.trim());
}

/** `polaris.nextTake`, `polaris.previousTake`. */
export async function turnTakes({ ghost, desk, texts }: ContinueFeature, by: 1 | -1): Promise<void> {
  const current = ghost.current();
  if (!current) return;
  const take = current.set.turn(by);
  if (take) texts.renew(vscode.l10n.t('Take'), current.document.uri, take.text.trim());
  desk.takes.touch(current.document.uri);
  await vscode.commands.executeCommand('editor.action.inlineSuggest.hide');
  await ghost.refresh(current.document, current.set);
}

/** `polaris.undoTake`, `polaris.redoTake`: of the takes at the cursor's place, else of the newest of the story in front. */
export async function stepBack({ desk, tree }: ContinueFeature, argument: unknown, by: 'undo' | 'redo'): Promise<boolean> {
  const named = typeof argument === 'object' && argument !== null && 'uri' in argument ? argument.uri : undefined;
  const document = typeof named === 'string' || named instanceof vscode.Uri ? await opened(named) : tree.document;
  const [newest] = document ? desk.takes.of(document.uri) : [];
  if (!document || !newest) return false;
  const done = await stepTakes(document, newest, by);
  desk.takes.touch(document.uri);
  return done;
}

/** `polaris.forgetTakes`: of one place; the text stays as it is. */
export function forgetTakes({ desk }: ContinueFeature, argument: unknown): void {
  if (typeof argument !== 'object' || argument === null || !('document' in argument && 'set' in argument)) return;
  const { document, set } = argument as FoundTake;
  desk.takes.forget(document.uri, set);
}

/** `polaris.takes`: for programs, the takes of a story, the newest place first. */
export async function listTakes({ desk, tree }: ContinueFeature, argument: unknown): Promise<readonly TakesListed[]> {
  const named = typeof argument === 'object' && argument !== null && 'uri' in argument ? argument.uri : undefined;
  const document = typeof named === 'string' || named instanceof vscode.Uri ? await opened(named) : tree.document;
  if (!document) return [];
  return desk.takes.of(document.uri).map((set) => ({
    set: set.id,
    ...set.slot,
    canUndo: set.history.canUndo,
    canRedo: set.history.canRedo,
    takes: set.takes.map((take) => {
      const { id, text, words, diversity } = take;
      return { take: id, text, words, diversity, state: stateOf(set, take) };
    }),
  }));
}
