import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Review } from '../../../src/story/review/result.js';
import type { OpenaiServer } from '../../support/openaiServer/server.js';

/** Points `polaris.judge` at a server; `same` without one. */
export async function judgeBy(server: Pick<OpenaiServer, 'baseUrl'> | undefined): Promise<void> {
  const judge = server ? { engine: 'server', baseUrl: server.baseUrl } : 'same';
  await vscode.workspace.getConfiguration('polaris').update('judge', judge, vscode.ConfigurationTarget.Global);
}

/** Runs `polaris.review` as another extension would. */
export async function review(call: Readonly<Record<string, unknown>>): Promise<Review> {
  const result = await vscode.commands.executeCommand<Review | undefined>('polaris.review', call);
  assert.ok(result, 'polaris.review gave nothing back');
  return result;
}

/** The shown review of a story, exported. */
export async function exported(uri: vscode.Uri, format: 'markdown' | 'html'): Promise<string> {
  const text = await vscode.commands.executeCommand('polaris.exportReview', { uri, format });
  assert.equal(typeof text, 'string', JSON.stringify(text));
  return text as string;
}

/** The review of a story that is only now getting its name. */
export async function exportedOnce(uri: vscode.Uri): Promise<string> {
  for (;;) {
    const text = await vscode.commands.executeCommand('polaris.exportReview', { uri, format: 'markdown' });
    if (typeof text === 'string') return text;
    await setTimeout(50);
  }
}
