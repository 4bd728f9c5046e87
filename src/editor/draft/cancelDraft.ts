import * as vscode from 'vscode';
import type { DraftDesk } from './desk.js';

/**
 * Stops a draft: the one whose status-bar item was clicked, else the one in the active document, else the only one, else asks.
 * @param argument the number of the draft, or the document whose title bar was clicked
 */
export async function cancelDraft(desk: DraftDesk, argument: unknown): Promise<undefined> {
  const runs = [...desk.running];
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const chosen =
    runs.find(([number]) => number === argument) ??
    runs.find(([, run]) => run.uri?.toString() === uri?.toString()) ??
    (runs.length === 1 ? runs[0] : undefined);
  if (chosen) chosen[1].cancel();
  else if (runs.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No draft is being written.'));
  else {
    const items = runs.map(([, run]) => ({ label: run.title, run }));
    const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which draft should stop?') });
    picked?.run.cancel();
  }
  return undefined;
}
