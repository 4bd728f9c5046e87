import * as vscode from 'vscode';
import { plainOffsetAt } from '../text/plainOffsets.js';
import { PROPOSAL } from './proposalFiles.js';
import type { RewriteDesk } from './rewriteDesk.js';

/** The light bulb on a selection of a story. */
export class SelectionActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.RefactorRewrite];

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    if (range.isEmpty || document.uri.scheme === PROPOSAL) return [];
    const action = (title: string, command: string): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
      made.command = { title, command };
      return made;
    };
    return [
      action(vscode.l10n.t('Rewrite selection…'), 'polaris.rewriteSelection'),
      action(vscode.l10n.t('Describe selection…'), 'polaris.describe'),
    ];
  }
}

/** The light bulb on a change of a rewrite. */
export class ChangeActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];

  /** @param desk the desk, once there is one */
  constructor(private readonly desk: () => RewriteDesk | undefined) {}

  provideCodeActions(document: vscode.TextDocument, { start }: vscode.Range): vscode.CodeAction[] {
    const at = plainOffsetAt(document, start);
    if (this.desk()?.hasChangeAt(document, at) !== true) return [];
    const action = (title: string, command: string): vscode.CodeAction => {
      const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      made.command = { title, command, arguments: [document.uri, at] };
      return made;
    };
    return [
      action(vscode.l10n.t('Take this change'), 'polaris.takeChange'),
      action(vscode.l10n.t('Leave this change'), 'polaris.leaveChange'),
    ];
  }
}
