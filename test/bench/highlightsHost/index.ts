import { writeFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { novel } from './novel.js';

/** How long the extension host was kept from its work, milliseconds. */
export interface HeldFigures {
  /** While a novel was opened and measured for the first time. */
  readonly openMaxMs: number;
  readonly openP99Ms: number;
  /** While it was typed in, a letter at a time. */
  readonly typeMaxMs: number;
  readonly typeP99Ms: number;
  /** From the last letter until its highlights are there, median. */
  readonly settleMs: number;
}

const KEYS = 120;
const KEY_MS = 40;
const ROUNDS = 7;
const QUIET_MS = 1_500;

const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Called by VS Code inside its extension host: opens a novel and types in it, with highlights as the settings have them. */
export async function run(): Promise<void> {
  await vscode.extensions.getExtension('polaris-fiction.polaris-fiction')?.activate();
  await pause(QUIET_MS);
  const shown = process.env['POLARIS_BENCH_HIGHLIGHTS'] !== 'off';
  const content = novel();
  const opening = monitorEventLoopDelay({ resolution: 1 });
  opening.enable();
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  await (shown ? nextDiagnostics(document.uri) : pause(QUIET_MS));
  await pause(QUIET_MS);
  opening.disable();
  const typing = monitorEventLoopDelay({ resolution: 1 });
  typing.enable();
  const settled: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const at = document.positionAt(Math.floor((content.length * (round + 1)) / (ROUNDS + 1)));
    for (let key = 0; key < KEYS / ROUNDS; key++) {
      await editor.edit((edit) => edit.insert(at, 'a'), { undoStopBefore: false, undoStopAfter: false });
      await pause(KEY_MS);
    }
    const lastMs = performance.now();
    await (shown ? nextDiagnostics(document.uri) : pause(QUIET_MS));
    settled.push(performance.now() - lastMs);
  }
  typing.disable();
  const ms = (nanoseconds: number): number => nanoseconds / 1e6;
  const figures: HeldFigures = {
    openMaxMs: ms(opening.max),
    openP99Ms: ms(opening.percentile(99)),
    typeMaxMs: ms(typing.max),
    typeP99Ms: ms(typing.percentile(99)),
    settleMs: settled.sort((one, other) => one - other)[Math.floor(settled.length / 2)] ?? Number.NaN,
  };
  await writeFile(process.env['POLARIS_BENCH_RESULTS'] ?? '', JSON.stringify(figures));
}

async function nextDiagnostics(uri: vscode.Uri): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const listener = vscode.languages.onDidChangeDiagnostics((event) => {
    if (event.uris.some((changed) => changed.toString() === uri.toString())) resolve(undefined);
  });
  await promise;
  listener.dispose();
}
