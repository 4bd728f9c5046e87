import * as vscode from 'vscode';

/** Whether an edit may join the undo step before it, and whether what follows may join this one. */
export interface UndoStops {
  readonly undoStopBefore: boolean;
  readonly undoStopAfter: boolean;
}

export const OWN_STEP: UndoStops = { undoStopBefore: true, undoStopAfter: true };

/**
 * Replaces a range. Through the document's editor where one shows it: only there may several edits share one undo step.
 * Else as a workspace edit, which works on hidden and closed documents and is a step of its own.
 * @returns false when the document changed at the same moment or may not be written
 */
export async function replaceIn(document: vscode.TextDocument, range: vscode.Range, text: string, stops: UndoStops): Promise<boolean> {
  const { version } = document;
  const editor = vscode.window.visibleTextEditors.find((candidate) => candidate.document === document);
  if (editor) {
    const done = await editVisible(editor, range, text, stops);
    // A read-only editor says yes and changes nothing.
    if (done !== undefined) return done && document.version !== version;
    // The range belonged to the text before the change that got in between.
    if (document.version !== version) return false;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  return vscode.workspace.applyEdit(edit);
}

/** @returns undefined when the editor was closed since it was looked up: VS Code rejects its edits */
async function editVisible(editor: vscode.TextEditor, range: vscode.Range, text: string, stops: UndoStops): Promise<boolean | undefined> {
  try {
    return await editor.edit((builder) => {
      // An insertion takes a caret at its place along, so that a writer at the end stays at the end.
      if (range.isEmpty) builder.insert(range.start, text);
      else builder.replace(range, text);
    }, stops);
  } catch (error) {
    if (vscode.window.visibleTextEditors.includes(editor)) throw error;
    return undefined;
  }
}

/** Whether any tab holds the document, shown or not. */
export function hasTab(uri: vscode.Uri): boolean {
  const key = uri.toString();
  return vscode.window.tabGroups.all.some((group) =>
    group.tabs.some((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === key),
  );
}
