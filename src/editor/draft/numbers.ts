import * as vscode from 'vscode';

/** A whole number as the writer's language groups it: 3,000 or 3.000. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString(vscode.env.language);
}

/** A stretch of time as a person says it; rough on purpose, for it is a forecast. */
export function duration(seconds: number): string {
  if (seconds < 60) return vscode.l10n.t('{0} s', Math.max(1, Math.round(seconds)));
  if (seconds < 3600) return vscode.l10n.t('{0} min', Math.round(seconds / 60));
  return vscode.l10n.t('{0} h {1} min', Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60));
}
