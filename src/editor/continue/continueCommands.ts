import * as vscode from 'vscode';
import { failureOf, showFailure } from '../failure.js';
import { plainPositionAt } from '../text/plainOffsets.js';
import { program, writer, type Caller } from './caller.js';
import type { ContinueFeature } from './feature.js';
import { askLength } from './askLength.js';
import { isCall, readWish, wishAtCursor, type Wish } from './request.js';
import { emptyResult, type ContinueResult } from './result.js';
import { ContinueRun } from './continueRun.js';
import { TakesRun } from './takes/takesRun.js';
import type { KeptTake, TakeSet } from './takes/takeSet.js';

type Write = (feature: ContinueFeature, wish: Wish, caller: Caller) => Promise<ContinueResult>;

/**
 * `polaris.continue`: for a person at the cursor; for a program, which gives `{uri?, at?, words?, seed?}`, there, and nothing is asked.
 * @param by `writer` where a click of a person's names the place
 */
export async function continueScene(feature: ContinueFeature, argument: unknown, by: unknown): Promise<ContinueResult> {
  return write(feature, argument, by, continueHere);
}

/** `polaris.continueTakes`: the same, and the object has `takes?` too; nothing goes into the text. */
export async function continueInTakes(feature: ContinueFeature, argument: unknown, by: unknown): Promise<ContinueResult> {
  return write(feature, argument, by, takesHere);
}

/** `polaris.continueAs`: asks a person how much, then continues. */
export async function continueAs(feature: ContinueFeature): Promise<ContinueResult | undefined> {
  const { spot, words } = wishAtCursor();
  const length = await askLength(words, spot.document.uri);
  if (length === undefined) return undefined;
  return write(feature, { uri: spot.document.uri, at: spot.at, words: length }, 'writer', continueHere);
}

async function write(feature: ContinueFeature, argument: unknown, by: unknown, how: Write): Promise<ContinueResult> {
  const { memory } = feature.desk.parts;
  if (!isCall(argument)) return how(feature, wishAtCursor(), writer(memory));
  if (by === 'writer') {
    const wish = await readWish(argument);
    caretTo(wish);
    return how(feature, wish, writer(memory));
  }
  try {
    return await how(feature, await readWish(argument), program(memory));
  } catch (error) {
    const failure = failureOf(error);
    feature.desk.parts.log.error(`${failure.code}: ${failure.message}`);
    return emptyResult(failure);
  }
}

/** Who clicks at a place writes on from there. */
function caretTo({ spot }: Wish): void {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== spot.document) return;
  const place = plainPositionAt(spot.document, spot.at);
  editor.selection = new vscode.Selection(place, place);
}

async function continueHere({ desk }: ContinueFeature, wish: Wish, caller: Caller): Promise<ContinueResult> {
  const { uri } = wish.spot.document;
  desk.requireIdle(uri);
  const title = vscode.l10n.t('Continuing {0}', vscode.workspace.asRelativePath(uri));
  return desk.run({ title, uri, isWriter: caller.isWriter }, async (item, signal) => {
    using run = new ContinueRun(desk, wish, item);
    const result = await run.write(caller, signal);
    tell(desk, result, caller);
    if (run.hasRest && caller.isWriter) void offerRest();
    return result;
  });
}

async function takesHere(feature: ContinueFeature, wish: Wish, caller: Caller): Promise<ContinueResult> {
  const { document, at } = wish.spot;
  feature.desk.requireIdle(document.uri);
  if (caller.isWriter) caretTo(wish);
  return growTakes(feature, wish, caller, feature.desk.takes.begin(document, at), undefined);
}

/** `polaris.moreLikeThis`: as many takes again, in the manner of one. */
export async function moreLikeThis(
  feature: ContinueFeature,
  document: vscode.TextDocument,
  set: TakeSet,
  take: KeptTake,
): Promise<ContinueResult> {
  feature.desk.requireIdle(document.uri);
  const { start, end } = set.slot;
  // What stands at the place is a take or words of the writer's after which it goes on; a take that stands there is no part of the story so far.
  const at = set.standing ? start : end;
  const wish = await readWish({ uri: document.uri, at });
  const spot = set.standing ? { ...wish.spot, text: wish.spot.text.slice(0, start) + wish.spot.text.slice(end) } : wish.spot;
  const { memory } = feature.desk.parts;
  // After words of the writer's, or a take that was accepted in part, these go on from another place than the others.
  const target = set.standing || start === end ? set : feature.desk.takes.begin(document, end);
  return growTakes(feature, { ...wish, spot }, writer(memory), target, take.text);
}

async function growTakes(
  { desk, ghost }: ContinueFeature,
  wish: Wish,
  caller: Caller,
  set: TakeSet,
  like: string | undefined,
): Promise<ContinueResult> {
  const { document } = wish.spot;
  const title = vscode.l10n.t('Continuing {0} in {1} takes', vscode.workspace.asRelativePath(document.uri), wish.takes);
  const drawing = desk.takes.onDidChange((uri) => {
    if (caller.isWriter && uri === document.uri.toString()) void ghost.refresh(document, set);
  });
  try {
    return await desk.run({ title, uri: document.uri, isWriter: caller.isWriter }, async (item, signal) => {
      const result = await new TakesRun(desk, wish, set, item).write(caller, like, signal);
      if (set.takes.length === 0) desk.takes.forget(document.uri, set);
      else if (caller.isWriter) await ghost.refresh(document, set);
      tell(desk, result, caller);
      return result;
    });
  } finally {
    drawing.dispose();
  }
}

function tell({ outcome, parts }: ContinueFeature['desk'], result: ContinueResult, { isWriter }: Caller): void {
  const { stop, error, takes } = result;
  parts.log.info(
    `Continuation ${stop}: ${takes.map(({ words }) => `${words.toString()} words`).join(', ')}${error ? ` (${error.message})` : ''}.`,
  );
  if (stop !== 'cancelled' || takes.length > 0) outcome.show(result);
  if (!isWriter) return;
  if (error) void showFailure(error);
  else if (takes.length > 0) outcome.tellDemonstration();
}

async function offerRest(): Promise<void> {
  const show = vscode.l10n.t('Show Takes');
  const said = vscode.l10n.t(
    'You wrote where the text was coming in, so it stopped there. What the model had more to say is offered as a take.',
  );
  if ((await vscode.window.showInformationMessage(said, show)) === show) await vscode.commands.executeCommand('polaris.takes.focus');
}

/** `polaris.cancelContinue`: stops the one whose item was clicked, else the one in the document in front, else the only one. */
export function cancelContinue({ desk }: ContinueFeature, argument: unknown): void {
  const runs = [...desk.running];
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const chosen =
    runs.find(([number]) => number === argument) ??
    runs.find(([, run]) => run.uri.toString() === uri?.toString()) ??
    (runs.length === 1 ? runs[0] : undefined);
  if (chosen) chosen[1].cancel();
  else void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is being continued here.'));
}
