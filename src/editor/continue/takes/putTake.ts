import * as vscode from 'vscode';
import { OWN_STEP, replaceIn } from '../../draft/replaceIn.js';
import { RequestError } from '../../failure.js';
import { plain, plainRange } from '../../text/plainOffsets.js';
import type { KeptTake, TakeSet } from './takeSet.js';

/**
 * Puts a take into the text, in one undo step: in place of the take that stands there, or of its own first words; words of the writer's stay,
 * and it goes after them.
 * @throws {RequestError} `read-only` when the document may not be written
 */
export async function putTake(document: vscode.TextDocument, set: TakeSet, take: KeptTake): Promise<void> {
  if (take.state !== 'growing') take.state = 'offered';
  set.shown = take.id;
  const replaces = (): boolean => set.standing !== undefined || take.text.startsWith(set.textIn(document));
  await replaceSlot(document, set, take.text, replaces);
  const { end } = set.slot;
  const start = end - take.text.length;
  if (set.standing === undefined && start >= 0 && plain(document.getText(plainRange(document, { start, end }))) === take.text) {
    set.moveTo(document, { start, end });
  }
}

/**
 * Goes to the state of the takes before this one, or after it: another take stands then, or none.
 * @returns false when there is none
 * @throws {RequestError} `take-changed` when the writer changed the take in the text, which then stays
 */
export async function stepTakes(document: vscode.TextDocument, set: TakeSet, by: 'undo' | 'redo'): Promise<boolean> {
  const { history } = set;
  if (!(by === 'undo' ? history.canUndo : history.canRedo)) return false;
  if (set.standing === undefined && set.textIn(document) !== '') {
    const said = vscode.l10n.t('The take was changed in the text since; it is yours now and stays. The others are in the Takes view.');
    throw new RequestError('take-changed', said);
  }
  const take = set.find(by === 'undo' ? history.previous : history.next);
  if (take && take.state !== 'growing') take.state = 'offered';
  await replaceSlot(document, set, take?.text ?? '', () => true);
  return true;
}

async function replaceSlot(document: vscode.TextDocument, set: TakeSet, text: string, replaces: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { start, end } = set.slot;
    const range = plainRange(document, { start: replaces() ? start : end, end });
    if (await replaceIn(document, range, text, OWN_STEP)) return;
  }
  throw new RequestError('read-only', vscode.l10n.t('The document may not be changed, so the take stays in the Takes view.'));
}
