import * as vscode from 'vscode';

/** Undoes or redoes step by step while there is more to do, the document is the active one, and something still happens. */
export async function repeat(document: vscode.TextDocument, command: 'undo' | 'redo', more: () => boolean): Promise<void> {
  while (more() && vscode.window.activeTextEditor?.document === document) {
    const { version } = document;
    await vscode.commands.executeCommand(command);
    if (document.version === version) return;
  }
}
