import * as vscode from 'vscode';
import type { Breach } from '../../story/rewrite/breach.js';
import { breachSentence } from './breachWords.js';

/** How a rewrite turned out. */
export interface Outcome {
  readonly breaches: readonly Breach[];
  /** Whether the built-in model wrote it. */
  readonly demonstration: boolean;
}

const sentences = {
  demonstration: (): string =>
    vscode.l10n.t(
      'This is a demonstration: the built-in model shows the path, not the craft. Choose a larger local model or a server for prose.',
    ),
  kept: (): string => vscode.l10n.t('The text is ready; what had to stay was kept.'),
  broken: (): string => vscode.l10n.t('The text is ready, but not all was kept.'),
  next: (): string => vscode.l10n.t('Change it as you like; take it whole, or change by change.'),
};

/** What is said of a rewrite when it is whole. */
export function outcomeSentence({ breaches, demonstration }: Outcome): string {
  const said = breaches.length === 0 ? [sentences.kept()] : [sentences.broken(), ...breaches.map(breachSentence)];
  return [...(demonstration ? [sentences.demonstration()] : []), ...said, sentences.next()].join(' ');
}

/**
 * Says how it turned out.
 * @returns what the writer chose; undefined for neither
 */
export async function askOutcome(outcome: Outcome): Promise<'accept' | 'refuse' | undefined> {
  const [accept, refuse] = [vscode.l10n.t('Accept'), vscode.l10n.t('Refuse')];
  const show = outcome.breaches.length === 0 ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const chosen = await show(outcomeSentence(outcome), accept, refuse);
  return chosen === accept ? 'accept' : chosen === refuse ? 'refuse' : undefined;
}

/** The title of a diff. */
export function diffTitle(document: vscode.TextDocument, what: string, demonstration: boolean): string {
  const name = vscode.workspace.asRelativePath(document.uri);
  return demonstration ? vscode.l10n.t('{0}: {1} (demonstration)', name, what) : `${name}: ${what}`;
}
