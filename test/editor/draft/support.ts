import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { PolarisApi } from '../../../src/extension.js';
import type { DraftResult } from '../../../src/story/draft/events.js';
import { decodeJournal, storyOf } from '../../../src/story/draft/journal.js';

/** Small enough to be quick with the built-in model on one thread. */
export const WORDS = 150;
export const PREMISE = 'A lighthouse keeper finds a letter addressed to the sea.';

/** One thread: the same story for the same seed, and no fight for the cores. */
export async function settle(): Promise<void> {
  await vscode.workspace.getConfiguration('polaris').update('local.threads', 1, vscode.ConfigurationTarget.Global);
}

/** Runs `polaris.draft` as another extension would. */
export async function draft(request: Readonly<Record<string, unknown>>): Promise<DraftResult> {
  const result = await vscode.commands.executeCommand<DraftResult | undefined>('polaris.draft', { seed: 7, ...request });
  assert.ok(result, 'polaris.draft gave nothing back');
  return result;
}

export function text(document: vscode.TextDocument): string {
  return document.getText().replaceAll('\r\n', '\n');
}

/** The story without the front matter. */
export function bodyOf(document: vscode.TextDocument): string {
  return text(document).replace(/^---\n[\s\S]*?\n---\n\n?/, '');
}

/** A new file in the open folder. */
export async function newFile(name: string, content = ''): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** The story in the journal of the draft that went into a document. */
export async function journalOf(uri: vscode.Uri): Promise<string> {
  return storyOf(decodeJournal(await readFile((await journalPathOf(uri)).journal, 'utf8')));
}

export async function journalPathOf(uri: vscode.Uri): Promise<{ readonly journal: string; readonly state: string }> {
  const dir = await draftsDir();
  for (const name of (await readdir(dir))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .reverse()) {
    const record = JSON.parse(await readFile(path.join(dir, name), 'utf8')) as { uri: string; state: string };
    if (record.uri === uri.toString()) return { journal: path.join(dir, name.replace(/json$/, 'journal')), state: record.state };
  }
  throw new Error(`No draft went into ${uri.toString()}.`);
}

async function draftsDir(): Promise<string> {
  const extension = vscode.extensions.getExtension<PolarisApi>('polaris-fiction.polaris-fiction');
  assert.ok(extension);
  return (await extension.activate()).draftsDir;
}

/** Waits until a document is as wanted, told by its changes. */
export async function until(uri: vscode.Uri, holds: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  const find = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && holds(document));
  const now = find();
  if (now) return now;
  const { promise, resolve } = Promise.withResolvers<vscode.TextDocument>();
  const look = (): void => {
    const found = find();
    if (found) resolve(found);
  };
  const listeners = vscode.Disposable.from(vscode.workspace.onDidChangeTextDocument(look), vscode.workspace.onDidOpenTextDocument(look));
  try {
    return await promise;
  } finally {
    listeners.dispose();
  }
}

/** Closes every tab, throwing unsaved text away. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Changes settings of the extension for as long as something runs. */
export async function withSettings(settings: Readonly<Record<string, unknown>>, run: () => Promise<void>): Promise<void> {
  const polaris = vscode.workspace.getConfiguration('polaris');
  try {
    for (const [key, value] of Object.entries(settings)) await polaris.update(key, value, vscode.ConfigurationTarget.Global);
    await run();
  } finally {
    for (const key of Object.keys(settings)) await polaris.update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

let told = 0;

/** Sentences that never repeat, so that no draft takes them for a loop. */
export function sentences(count: number): string[] {
  const words = ['lamp', 'harbour', 'letter', 'keeper', 'tide', 'window', 'stair', 'gull', 'rope', 'winter', 'boat', 'bell'];
  return Array.from({ length: count }, () => {
    told++;
    const at = (step: number): string => words[(told * step + Math.floor(told / 7)) % words.length] ?? 'sea';
    return `On day ${told} the ${at(1)} stood by the ${at(5)}, and number ${told * 31} of the ${at(7)}s was gone. `;
  });
}
