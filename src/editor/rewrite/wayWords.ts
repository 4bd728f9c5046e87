import * as vscode from 'vscode';
import type { Way } from '../../story/rewrite/way.js';

/** What is done to a passage, as a title says it. */
export function wayTitle(way: Way): string {
  switch (way.how) {
    case 'lighten':
      return vscode.l10n.t('Lightening a passage');
    case 'tighten':
      return vscode.l10n.t('Tightening a passage');
    case 'expand':
      return vscode.l10n.t('Expanding a passage');
    case 'show':
      return vscode.l10n.t('Showing rather than telling');
    case 'tense':
      return way.to === 'past' ? vscode.l10n.t('Changing to the past tense') : vscode.l10n.t('Changing to the present tense');
    case 'pov':
      return way.to === 'first' ? vscode.l10n.t('Changing to the first person') : vscode.l10n.t('Changing to the third person');
    case 'own':
      return vscode.l10n.t('Rewriting as asked');
    case 'reconcile':
      return vscode.l10n.t('Reconciling two passages');
  }
}
