import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoherenceReport } from '../../../src/story/coherence/report.js';
import type { OpenaiServer } from '../../support/openaiServer/server.js';
import { serveCoherence, type ServedScript } from '../../support/scriptedCoherence/served.js';

export async function judgeBy(baseUrl: string | undefined): Promise<void> {
  const judge = baseUrl === undefined ? 'same' : { engine: 'server', baseUrl };
  await vscode.workspace.getConfiguration('polaris').update('judge', judge, vscode.ConfigurationTarget.Global);
}

export async function withJudge(script: ServedScript, body: (server: OpenaiServer) => Promise<unknown>): Promise<void> {
  await using server = await serveCoherence(script);
  await judgeBy(server.baseUrl);
  await body(server);
}

export async function check(uri: vscode.Uri): Promise<CoherenceReport> {
  const report = await vscode.commands.executeCommand<CoherenceReport | undefined>('polaris.checkCoherence', { uri: uri.toString() });
  assert.ok(report, 'polaris.checkCoherence gave nothing back');
  return report;
}

/** The diagnostics of slips now. */
export function slipsNow(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ code, source }) => source === 'POLARIS' && typeof code === 'string' && code.startsWith('continuity/'));
}

/** The diagnostics of slips, once they are as wanted. */
export async function untilSlips(
  uri: vscode.Uri,
  holds: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const look = (): void => {
    if (holds(slipsNow(uri))) resolve(undefined);
  };
  const listener = vscode.languages.onDidChangeDiagnostics(look);
  look();
  try {
    await promise;
    return slipsNow(uri);
  } finally {
    listener.dispose();
  }
}

/** The diagnostics of slips, once there are as many as wanted. */
export function slipsIn(uri: vscode.Uri, count: number): Promise<readonly vscode.Diagnostic[]> {
  return untilSlips(uri, (found) => found.length === count);
}

export async function fixes(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

export async function runFix(uri: vscode.Uri, range: vscode.Range, title: RegExp, ...more: readonly unknown[]): Promise<unknown> {
  const fix = (await fixes(uri, range)).find((one) => title.test(one.title));
  assert.ok(fix?.command, `no quick fix ${String(title)}`);
  return vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]), ...more);
}
