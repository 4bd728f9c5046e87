import * as vscode from 'vscode';
import { grouped } from '../draft/numbers.js';
import { FEWEST_WORDS, isWords, MOST_WORDS, type Length } from './settings.js';

interface Choice extends vscode.QuickPickItem {
  readonly length?: Length;
}

/**
 * Asks how much shall be written.
 * @param usual what the settings say; it comes first
 * @returns undefined when the writer thought better of it
 */
export async function askLength(usual: Length, uri: vscode.Uri): Promise<Length | undefined> {
  const setting = vscode.l10n.t('as in the settings');
  const choice = (length: Length, label: string, detail = ''): Choice => ({
    label,
    length,
    description: length === usual ? setting : detail,
  });
  const words = [50, 200, 500].concat(typeof usual === 'number' ? [usual] : []);
  const counts = [...new Set(words)].sort((one, other) => one - other);
  const choices = [
    ...counts.map((count) => choice(count, vscode.l10n.t('{0} words', grouped(count)))),
    choice('scene-end', vscode.l10n.t('To the end of the scene'), vscode.l10n.t('the model closes the scene')),
  ].sort((one, other) => Number(other.length === usual) - Number(one.length === usual));
  const another: Choice = { label: vscode.l10n.t('Another number…') };
  const title = vscode.l10n.t('Continue {0}', vscode.workspace.asRelativePath(uri));
  const chosen = await vscode.window.showQuickPick([...choices, another], {
    title,
    placeHolder: vscode.l10n.t('How much shall be written?'),
  });
  if (chosen !== another) return chosen?.length;
  const answer = await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Words to write'), validateInput: refusal });
  return answer === undefined ? undefined : Number(answer);
}

function refusal(answer: string): string | undefined {
  if (/^\d+$/u.test(answer.trim()) && isWords(Number(answer))) return undefined;
  return vscode.l10n.t('A whole number from {0} to {1}', grouped(FEWEST_WORDS), grouped(MOST_WORDS));
}
