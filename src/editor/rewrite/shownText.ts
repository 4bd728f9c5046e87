import * as vscode from 'vscode';
import { plainText } from '../text/plainOffsets.js';

/** VS Code reads a changed file anew within a moment; where it does not, the text is put there. */
const PATIENCE_MS = 5_000;

/** Waits until an open document shows what its file was given; what was typed into it meanwhile gives way, and can be undone. */
export async function untilShown(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const look = (): void => {
    if (plainText(document) === text || document.isDirty) resolve(undefined);
  };
  const listener = vscode.workspace.onDidChangeTextDocument((event) => event.document === document && look());
  const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  look();
  await promise;
  listener.dispose();
  clearTimeout(timer);
  if (plainText(document) === text || document.isClosed) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end), text);
  await vscode.workspace.applyEdit(edit);
}
