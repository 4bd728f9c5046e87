import * as vscode from 'vscode';
import type { TextRange } from '../../story/findings/finding.js';
import { plainPositionAt } from '../text/plainOffsets.js';

/** Long enough to be seen where the eye lands, gone before one writes on. */
const FLASH_MS = 900;

/** Shows a stretch of a document: selects it, brings it to the middle, and lights it up for a moment. */
export class Revealer implements vscode.Disposable {
  private readonly flash = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    borderColor: new vscode.ThemeColor('contrastActiveBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Full,
  });
  private timer: NodeJS.Timeout | undefined;

  /** @param place offsets that count every line break as one */
  async reveal(document: vscode.TextDocument, place: TextRange): Promise<void> {
    const range = new vscode.Range(plainPositionAt(document, place.start), plainPositionAt(document, place.end));
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, {
      preview: false,
      ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
    });
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    clearTimeout(this.timer);
    editor.setDecorations(this.flash, [range]);
    this.timer = setTimeout(() => editor.setDecorations(this.flash, []), FLASH_MS);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.flash.dispose();
  }
}
