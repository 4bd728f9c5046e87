import * as vscode from 'vscode';
import { bySentence } from '../../story/continue/index.js';
import { plainChange, plain, plainRange } from '../text/plainOffsets.js';

/**
 * Takes the first sentence of the ghost text at the cursor, in one undo step; the rest stays ghost text.
 * The editor can accept a whole text, a line or a word: the whole is accepted, and what follows the sentence goes out again in the same step.
 * @returns whether anything was taken
 */
export async function acceptSentence(): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return false;
  const { document } = editor;
  const { eol } = document;
  let inserted: { readonly start: number; readonly text: string } | undefined;
  const listener = vscode.workspace.onDidChangeTextDocument((event) => {
    const [only, ...others] = event.contentChanges;
    if (event.document !== document || !only || others.length > 0) return;
    inserted ??= { start: plainChange(only, eol).start, text: plain(only.text) };
  });
  try {
    await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
  } finally {
    listener.dispose();
  }
  if (!inserted) return false;
  const { start, text } = inserted;
  const [sentence = text] = bySentence(text);
  const range = plainRange(document, { start: start + sentence.length, end: start + text.length });
  // After the last sentence nobody asked for more.
  if (range.isEmpty) return true;
  await editor.edit((builder) => builder.delete(range), { undoStopBefore: false, undoStopAfter: true });
  await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
  return true;
}
