import * as vscode from 'vscode';
import type { Running } from '../../../webview/ledger/protocol.js';

/** How far a check is, in words. */
export function runningWords({ step, window, windows, requests }: Running): string {
  const place = windows > 1 ? vscode.l10n.t('stretch {0} of {1}', window, windows) : '';
  const ahead = requests === null || step !== 'noting' ? '' : vscode.l10n.t('{0} requests at most', requests);
  return [stepName(step), place, ahead].filter((part) => part !== '').join(' · ');
}

function stepName(step: Running['step']): string {
  switch (step) {
    case 'loading':
      return vscode.l10n.t('Loading the judge…');
    case 'reading':
      return vscode.l10n.t('The judge reads the story…');
    case 'noting':
      return vscode.l10n.t('Noting what the story establishes…');
    case 'comparing':
      return vscode.l10n.t('Looking for contradictions…');
    case 'confirming':
      return vscode.l10n.t('Asking about one contradiction alone…');
  }
}
