import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newFile } from '../draft/support.js';

/** Prose that nobody could call plain. */
export const OVERLOADED =
  'The silence in the kitchen hung like a held breath, thick as velvet, a living thing that pooled in the corners and hummed beneath the floorboards as if the house itself were remembering her. Shadows whispered along the walls—not shadows but echoes, not echoes but the ghosts of every winter she had ever swallowed. The light trembled, golden and aching, and somewhere inside her ribs a small, bright, broken thing began to sing. The weight of the unsaid pressed against the windowpanes, heavy as rain, tender as a bruise, and the air itself seemed to shimmer with the ache of it.';

export const PLAIN =
  'Anna came off the ferry at ten past six with one bag. She walked up Quay Street, past the baker and the chandler, and stopped at number nine. Somebody had painted the door. She tried the key, and when it did not turn she knocked and waited until a man opened and asked what she wanted.';

/** Diagnostics of the product alone. */
export function highlightsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'POLARIS');
}

/** Waits until a document's diagnostics are as wanted, told by their changes. */
export async function untilHighlights(
  uri: vscode.Uri,
  holds: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const look = (): void => {
    if (holds(highlightsOf(uri))) resolve(undefined);
  };
  const listener = vscode.languages.onDidChangeDiagnostics(look);
  try {
    look();
    await promise;
    return highlightsOf(uri);
  } finally {
    listener.dispose();
  }
}

export const some = (found: readonly vscode.Diagnostic[]): boolean => found.length > 0;
export const none = (found: readonly vscode.Diagnostic[]): boolean => found.length === 0;

export async function openFile(name: string, content: string): Promise<vscode.TextEditor> {
  const uri = await newFile(name, content);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** The whole passage a diagnostic is about. */
export function passageOf(document: vscode.TextDocument, diagnostic: vscode.Diagnostic | undefined): string {
  const whole = diagnostic?.relatedInformation?.[0]?.location.range;
  assert.ok(whole, 'a diagnostic without its passage');
  return document.getText(whole);
}

/** The quick fixes at a diagnostic, by their titles. */
export async function fixesAt(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Promise<Map<string, vscode.CodeAction>> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, diagnostic.range);
  return new Map(actions.map((action) => [action.title, action]));
}

export async function run(action: vscode.CodeAction | undefined): Promise<unknown> {
  assert.ok(action?.command, 'there is no such quick fix');
  return vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}
