import * as vscode from 'vscode';
import { isHighlighted } from '../highlights/settings.js';
import { plainPositionAt, plainText } from '../text/plainOffsets.js';
import { sceneEnds } from './sceneEnds.js';
import { readLenses } from './settings.js';

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
      // A lens stands above its line: the empty line after a scene's last paragraph is below the scene.
      const line = Math.min(end.line + 1, document.lineCount - 1);
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
