import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RewriteResult } from '../../../src/editor/rewrite/rewriteDesk.js';
import type { Answer } from '../../support/openaiServer/script.js';
import { startOpenaiServer, type OpenaiServer } from '../../support/openaiServer/server.js';
import { withSettings } from '../draft/support.js';

/** Runs something with a server as the engine, which gives these replies one after another, the last again and again. */
export async function withServer(
  replies: readonly string[],
  body: (server: OpenaiServer) => Promise<void>,
  more: Partial<Answer> = {},
): Promise<void> {
  await using server = await startOpenaiServer({
    reply: (_, number) => ({ pieces: (replies[number - 1] ?? replies.at(-1) ?? '').match(/\S+\s*/gu) ?? [], ...more }),
  });
  await withSettings({ engine: 'server', 'server.baseUrl': server.baseUrl }, () => body(server));
}

export function diffInFront(): vscode.TabInputTextDiff {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  assert.ok(input instanceof vscode.TabInputTextDiff, 'no diff is in front');
  return input;
}

/** How many diffs are open. */
export function diffs(): number {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff).length;
}

/** Runs a command that rewrites, as another extension would. */
export async function rewrite(command: string, call: Readonly<Record<string, unknown>>): Promise<RewriteResult> {
  const result = await vscode.commands.executeCommand<RewriteResult | undefined>(`polaris.${command}`, call);
  assert.ok(result, `polaris.${command} gave nothing back`);
  return result;
}

/** Where some words stand in a text. */
export function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `“${words}” is not there`);
  return { start, end: start + words.length };
}
