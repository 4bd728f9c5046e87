import * as vscode from 'vscode';
import type { Finding } from '../../story/findings/finding.js';
import { gradeOfFinding } from '../../story/findings/styleFindings.js';
import { isSlip } from '../../story/findings/slips.js';
import { plainOffsetAt } from '../text/plainOffsets.js';
import { rangeOf, SOURCE } from './diagnostics.js';
import type { ShownFindings } from './shownFindings.js';
import { gradeName, ruleName } from './words.js';

/** What a command about a finding is given. */
export interface FindingTarget {
  readonly uri: string;
  readonly id: string;
  /** Plain offset at which it was asked for: a long passage is mended by the part that stands there. */
  readonly at?: number;
  /** Which of the two places of a slip it is about. */
  readonly side?: 'here' | 'established';
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
  const action = (title: string, command: string, side?: FindingTarget['side']): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { title, command, arguments: [side ? { ...target, side } : target] };
    made.diagnostics = own;
    return made;
  };
  const grade = gradeOfFinding(finding);
  const rule = grade ? gradeName(grade) : ruleName(finding.rule);
  const lighten =
    grade !== undefined || finding.rule === 'overloading' ? [action(vscode.l10n.t('Lighten this passage'), 'polaris.lightenPassage')] : [];
  return [
    ...lighten,
    ...slipActions(finding, action),
    action(vscode.l10n.t('Dismiss here'), 'polaris.dismissHere'),
    action(vscode.l10n.t('Dismiss this rule in this file ({0})', rule), 'polaris.dismissRule'),
  ];
}

/** The ways on from a place where the story contradicts itself, when the other place is known. */
function slipActions(
  finding: Finding,
  action: (title: string, command: string, side?: FindingTarget['side']) => vscode.CodeAction,
): vscode.CodeAction[] {
  const { quote, evidence } = finding;
  const [established] = evidence;
  if (!established || !isSlip(finding)) return [];
  return [
    action(vscode.l10n.t('Go to what was established'), 'polaris.goToEstablished'),
    action(vscode.l10n.t('Reconcile with “{0}”', short(established.quote)), 'polaris.reconcile', 'here'),
    ...(established.file === undefined
      ? [action(vscode.l10n.t('Reconcile the earlier passage with “{0}”', short(quote)), 'polaris.reconcile', 'established')]
      : []),
    action(vscode.l10n.t('Both are right'), 'polaris.bothAreRight'),
    action(vscode.l10n.t('Make this canon'), 'polaris.makeCanon'),
  ];
}

const SHORT = 60;

/** A quote as a menu shows it. */
export function short(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= SHORT
    ? line
    : `${line
        .slice(0, SHORT - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
