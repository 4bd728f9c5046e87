import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ContinueResult } from '../../../src/editor/continue/result.js';
import type { TakesListed } from '../../../src/editor/continue/takes/takeCommands.js';
import type { ServerScript } from '../../support/openaiServer/script.js';
import { startOpenaiServer, type OpenaiServer } from '../../support/openaiServer/server.js';
import { newFile, withSettings } from '../draft/support.js';

export const FRONT = '---\nprompt: A ferry that never lands.\n---\n\n';
export const BEFORE =
  'Anna came off the ferry at ten past six with one bag. She walked up Quay Street, past the baker and the chandler, and stopped at number nine.';
export const AFTER =
  'When the bell rang she was on the stairs again. Nobody had told her about the second door, and nobody would have believed what stood behind it.';
export const STORY = `${FRONT}${BEFORE}\n\n${AFTER}\n`;
/** The end of the first passage. */
export const PLACE = FRONT.length + BEFORE.length;

/** Runs `polaris.continue` as another extension would. */
export async function continueAt(request: Readonly<Record<string, unknown>>, command = 'polaris.continue'): Promise<ContinueResult> {
  const result = await vscode.commands.executeCommand<ContinueResult | undefined>(command, { seed: 7, ...request });
  assert.ok(result, `${command} gave nothing back`);
  return result;
}

export async function takesOf(uri: vscode.Uri): Promise<readonly TakesListed[]> {
  return vscode.commands.executeCommand<readonly TakesListed[]>('polaris.takes', { uri });
}

export async function openStory(name: string, content = STORY): Promise<vscode.TextEditor> {
  const uri = await newFile(name, content);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Puts the caret at an offset that counts every line break as one. */
export function caretTo(editor: vscode.TextEditor, offset: number): void {
  const { document } = editor;
  const lines = document.getText().replaceAll('\r\n', '\n').slice(0, offset).split('\n');
  const at = new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  editor.selection = new vscode.Selection(at, at);
}

/** A server as the engine, for as long as something runs. */
export async function withServer(script: ServerScript, run: (server: OpenaiServer) => Promise<void>): Promise<void> {
  await using server = await startOpenaiServer(script);
  await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, () => run(server));
}

/** Waits until something holds, told by changes of documents. */
export async function untilTrue(holds: () => boolean | Promise<boolean>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  // One look at a time: what is looked at may itself be changing the document.
  let looking: Promise<void> = Promise.resolve();
  const look = (): Promise<void> =>
    (looking = looking.then(async () => {
      if (await holds()) resolve(undefined);
    }));
  const listener = vscode.workspace.onDidChangeTextDocument(() => void look());
  // What no document tells of, such as ghost text that was drawn, is looked for now and then.
  const timer = setInterval(() => void look(), 100);
  try {
    await look();
    await promise;
  } finally {
    clearInterval(timer);
    listener.dispose();
  }
}
