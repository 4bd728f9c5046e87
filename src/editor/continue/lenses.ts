import * as vscode from 'vscode';
import { isHighlighted } from '../findings/settings.js';
import { plainPositionAt, plainText } from '../text/plainOffsets.js';
import { sceneEnds } from './sceneEnds.js';
import { readLenses } from './settings.js';

/** A lens stands above its line. Above the line behind the empty one it does not lie over ghost text that wraps at the scene's end. */
function lineBelow(document: vscode.TextDocument, line: number): number {
  const last = document.lineCount - 1;
  const next = Math.min(line + 1, last);
  return next < last && document.lineAt(next).isEmptyOrWhitespace ? next + 1 : next;
}

/** A line at each scene's end that offers to go on. */
export class SceneLenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('polaris.continue.codeLens')) this.changed.fire();
  });
  readonly onDidChangeCodeLenses = this.changed.event;

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!readLenses(document.uri) || !isHighlighted(document)) return [];
    const title = `$(sparkle) ${vscode.l10n.t('Continue scene')}`;
    const tooltip = vscode.l10n.t('The model goes on here, in the voice of the story');
    return sceneEnds(plainText(document), document.languageId === 'fountain').map((at) => {
      const end = plainPositionAt(document, at);
      const line = lineBelow(document, end.line);
      const target = { uri: document.uri.toString(), at };
      return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
        title,
        tooltip,
        command: 'polaris.continue',
        arguments: [target, 'writer'],
      });
    });
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }
}
