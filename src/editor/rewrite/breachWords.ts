import * as vscode from 'vscode';
import type { Breach } from '../../story/rewrite/facts.js';

const MOST = 4;

/** Says in one sentence what a rewrite did not keep. */
export function breachSentence({ kind, what }: Breach): string {
  const list = what.slice(0, MOST).join(', ') + (what.length > MOST ? ' …' : '');
  switch (kind) {
    case 'name-lost':
      return vscode.l10n.t('A name is gone: {0}.', list);
    case 'name-new':
      return vscode.l10n.t('A name is new: {0}.', list);
    case 'number-lost':
      return vscode.l10n.t('A number is gone: {0}.', list);
    case 'number-new':
      return vscode.l10n.t('A number is new: {0}.', list);
    case 'speech-lost':
      return vscode.l10n.t('Something said is not there word for word: {0}', list);
    case 'speech-new':
      return vscode.l10n.t('Something is said that was not: {0}', list);
    case 'longer':
      return vscode.l10n.t('It is longer: {1} words instead of {0}.', what[0] ?? '', what[1] ?? '');
    case 'shorter':
      return vscode.l10n.t('It is shorter: {1} words instead of {0}.', what[0] ?? '', what[1] ?? '');
    case 'empty':
      return vscode.l10n.t('The model gave no text.');
  }
}
