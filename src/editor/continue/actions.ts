import * as vscode from 'vscode';
import { isHighlighted } from '../findings/settings.js';
import { plainOffsetAt, plainText } from '../text/plainOffsets.js';
import { readTakes } from './settings.js';
import { isInFrontMatter } from './spot.js';

/** What the light bulb at the cursor offers: to go on from there. */
export class ContinueActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.RefactorRewrite];

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { triggerKind }: vscode.CodeActionContext): vscode.CodeAction[] {
    if (!range.isEmpty || !isHighlighted(document)) return [];
    const after = document.lineAt(range.start.line).text.slice(range.start.character);
    // A bulb beside every line one reads would be a nuisance; whoever asks for it gets it anywhere.
    if (after.trim() !== '' && triggerKind === vscode.CodeActionTriggerKind.Automatic) return [];
    const at = plainOffsetAt(document, range.start);
    if (isInFrontMatter(plainText(document), at)) return [];
    const target = { uri: document.uri.toString(), at };
    const action = (title: string, command: string, more: object = {}): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
      made.command = { title, command, arguments: [{ ...target, ...more }, 'writer'] };
      return made;
    };
    return [
      action(vscode.l10n.t('Continue the scene from here'), 'polaris.continue'),
      action(vscode.l10n.t('Continue to the end of the scene'), 'polaris.continue', { words: 'scene-end' }),
      action(vscode.l10n.t('Continue in {0} takes', readTakes(document.uri)), 'polaris.continueTakes'),
    ];
  }
}
