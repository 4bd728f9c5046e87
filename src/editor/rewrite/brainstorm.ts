import * as vscode from 'vscode';
import { brainstorm, type Direction } from '../../story/rewrite/brainstorm.js';
import { outlineEdit, planNameOf } from '../../story/rewrite/plan.js';
import { RequestError } from '../failure.js';
import { plainPositionAt, plainText } from '../text/plainOffsets.js';
import { pointOf, readBrainstormCall } from './call.js';
import type { RewriteDesk } from './rewriteDesk.js';
import { withWriter } from './withWriter.js';

/** What `polaris.brainstorm` gives a program that calls it. */
export interface BrainstormResult {
  readonly directions: readonly Direction[];
  /** What went into the plan. */
  readonly taken: readonly string[];
  /** Where the plan is; null when nothing went into it. */
  readonly plan: string | null;
  /** Whether the built-in model thought of them. */
  readonly demonstration: boolean;
}

/**
 * Asks what could happen next, lets the writer choose, and puts what was chosen into the plan: `outline:` in the front matter of a
 * Markdown story, else a brief beside it. Not into the notes: what they say is so, and these only could be.
 * @returns undefined when the writer stopped it
 * @throws {RequestError} `no-ideas`, `no-document`, `no-folder`, `plan`; {LanguageModelError} when the model fails
 */
export async function brainstormNext({ parts, pool }: RewriteDesk, argument: unknown): Promise<BrainstormResult | undefined> {
  const call = readBrainstormCall(argument);
  const { document, at } = await pointOf(call);
  const text = plainText(document);
  const thought = await withWriter(parts, pool, {
    title: vscode.l10n.t('Thinking of what could happen next'),
    run: async (model, signal) => ({
      directions: await brainstorm({ text, at: Math.min(at, text.length) }, model, signal),
      demonstration: model.profile.demonstration,
    }),
  });
  if (!thought) return undefined;
  const { directions, demonstration } = thought;
  if (directions.length === 0) {
    throw new RequestError(
      'no-ideas',
      vscode.l10n.t('The model named nothing that could happen next; try once more, or choose another model.'),
    );
  }
  const chosen = call.take?.flatMap((index) => directions[index] ?? []) ?? (await choose(directions, demonstration));
  if (!chosen || chosen.length === 0) return { directions, taken: [], plan: null, demonstration };
  const taken = chosen.map(beatOf);
  const plan = await intoPlan(document, taken);
  if (call.take === undefined) void tellWhere(plan, taken.length);
  return { directions, taken, plan: plan.toString(), demonstration };
}

/** A direction as the plan says it. */
function beatOf({ title, what }: Direction): string {
  return title === '' ? what : `${title}: ${what}`;
}

async function choose(directions: readonly Direction[], demonstration: boolean): Promise<readonly Direction[] | undefined> {
  const items = directions.map((direction, at) => ({
    label: direction.title === '' ? vscode.l10n.t('Direction {0}', at + 1) : direction.title,
    detail: direction.what,
    direction,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: demonstration ? vscode.l10n.t('What could happen next (demonstration)') : vscode.l10n.t('What could happen next'),
    placeHolder: vscode.l10n.t('What you choose goes into the plan'),
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ direction }) => direction);
}

/** Writes into the plan, in one undo step. @returns where */
async function intoPlan(document: vscode.TextDocument, beats: readonly string[]): Promise<vscode.Uri> {
  if (document.languageId === 'markdown') {
    await edited(document, beats);
    return document.uri;
  }
  if (document.uri.scheme === 'untitled') {
    throw new RequestError('no-folder', vscode.l10n.t('The plan is kept beside the story: save the story first.'));
  }
  const name = document.uri.path.split('/').at(-1) ?? 'story';
  const uri = vscode.Uri.joinPath(document.uri, '..', planNameOf(name));
  const create = new vscode.WorkspaceEdit();
  create.createFile(uri, { ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(create))) throw unwritable(uri);
  const plan = await vscode.workspace.openTextDocument(uri);
  await edited(plan, beats);
  if (!(await plan.save())) throw unwritable(uri);
  return uri;
}

async function edited(document: vscode.TextDocument, beats: readonly string[]): Promise<void> {
  const { range, text } = outlineEdit(plainText(document), beats);
  const edit = new vscode.WorkspaceEdit();
  const [start, end] = [plainPositionAt(document, range.start), plainPositionAt(document, range.end)];
  if (range.start === range.end) edit.insert(document.uri, start, text);
  else edit.replace(document.uri, new vscode.Range(start, end), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw unwritable(document.uri);
}

function unwritable(uri: vscode.Uri): RequestError {
  return new RequestError('plan', vscode.l10n.t('{0} cannot be written.', vscode.workspace.asRelativePath(uri)));
}

async function tellWhere(plan: vscode.Uri, count: number): Promise<void> {
  const name = vscode.workspace.asRelativePath(plan);
  const said =
    count === 1
      ? vscode.l10n.t('One direction went into the plan: “outline” at the top of {0}. One undo takes it out.', name)
      : vscode.l10n.t('{0} directions went into the plan: “outline” at the top of {1}. One undo takes them out.', count, name);
  const show = vscode.l10n.t('Show Plan');
  if ((await vscode.window.showInformationMessage(said, show)) !== show) return;
  await vscode.window.showTextDocument(plan, { selection: new vscode.Range(0, 0, 0, 0) });
}
