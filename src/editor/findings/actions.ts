import * as vscode from 'vscode';
import type { Finding } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { plainOffsetAt } from '../text/plainOffsets.js';
import { rangeOf, SOURCE } from './diagnostics.js';
import type { ShownFindings } from './shownFindings.js';
import { gradeName } from './words.js';

/** What a command about a finding is given. */
export interface FindingTarget {
  readonly uri: string;
  readonly id: string;
  /** Plain offset at which it was asked for: a long passage is mended by the part that stands there. */
  readonly at?: number;
}

/** The quick fixes of every highlight. */
export class FindingActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite];

  constructor(private readonly shown: ShownFindings) {}

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const [start, end] = [plainOffsetAt(document, range.start), plainOffsetAt(document, range.end)];
    const here = this.shown.of(document).filter((finding) => finding.range.start <= end && start <= finding.range.end);
    return here.flatMap((finding) => actionsFor(document, finding, start, context.diagnostics));
  }
}

function actionsFor(
  document: vscode.TextDocument,
  finding: Finding,
  at: number,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const target: FindingTarget = { uri: document.uri.toString(), id: finding.id, at };
  const range = rangeOf(document, finding.range);
  const own = diagnostics.filter((one) => one.source === SOURCE && one.code === finding.rule && range.contains(one.range));
  const action = (title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { title, command, arguments: [target] };
    made.diagnostics = own;
    return made;
  };
  const grade = gradeOfFinding(finding);
  const rule = grade ? gradeName(grade) : finding.rule;
  const lighten =
    grade !== undefined || finding.rule === 'overloading' ? [action(vscode.l10n.t('Lighten this passage'), 'polaris.lightenPassage')] : [];
  return [
    ...lighten,
    action(vscode.l10n.t('Dismiss here'), 'polaris.dismissHere'),
    action(vscode.l10n.t('Dismiss this rule in this file ({0})', rule), 'polaris.dismissRule'),
  ];
}
