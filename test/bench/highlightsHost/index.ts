import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { novel } from './novel.js';
import { ownStretches } from './ownStretches.js';

/** How long the extension host was kept from its work, milliseconds. */
export interface HeldFigures {
  /** While a novel was opened and measured for the first time. */
  readonly openMaxMs: number;
  readonly openP99Ms: number;
  /** While it was typed in, a letter at a time. */
  readonly typeMaxMs: number;
  readonly typeP99Ms: number;
  /** The longest that code of this product ran without a pause while the novel was opened. */
  readonly ownOpenMaxMs: number;
  /** The same while it was typed in, and what one stretch in a hundred exceeds. */
  readonly ownTypeMaxMs: number;
  readonly ownTypeP99Ms: number;
  /** From the last letter until its highlights are there, median. */
  readonly settleMs: number;
}

const KEYS = 120;
const KEY_MS = 40;
const ROUNDS = 7;
const QUIET_MS = 1_500;
const SAMPLE_US = 200;

const pause = async (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Called by VS Code inside its extension host: opens a novel and types in it, with highlights as the settings have them. */
export async function run(): Promise<void> {
  await vscode.extensions.getExtension('polaris-fiction.polaris-fiction')?.activate();
  await pause(QUIET_MS);
  const shown = process.env['POLARIS_BENCH_HIGHLIGHTS'] !== 'off';
  const content = novel();
  const opened = await held(async () => open(content, shown));
  const editor = opened.value;
  const typed = await held(async () => typeIn(editor, content.length, shown));
  const figures: HeldFigures = {
    openMaxMs: opened.maxMs,
    openP99Ms: opened.p99Ms,
    typeMaxMs: typed.maxMs,
    typeP99Ms: typed.p99Ms,
    ownOpenMaxMs: Math.max(0, ...opened.ownMs),
    ownTypeMaxMs: Math.max(0, ...typed.ownMs),
    ownTypeP99Ms: typed.ownMs.sort((one, other) => one - other)[Math.floor(typed.ownMs.length * 0.99)] ?? 0,
    settleMs: typed.value.sort((one, other) => one - other)[Math.floor(typed.value.length / 2)] ?? Number.NaN,
  };
  await writeFile(process.env['POLARIS_BENCH_RESULTS'] ?? '', JSON.stringify(figures));
}

interface Held<T> {
  readonly value: T;
  readonly maxMs: number;
  readonly p99Ms: number;
  /** Each stretch in which code of this product ran. */
  readonly ownMs: number[];
}

/** How long the host was held while something happened, by anybody and by this product. */
async function held<T>(happen: () => Promise<T>): Promise<Held<T>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.post('Profiler.start');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const value = await happen();
  delay.disable();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const ms = (nanoseconds: number): number => nanoseconds / 1e6;
  const ownMs = ownStretches(profile, path.join(process.env['POLARIS_BENCH_ROOT'] ?? '', 'dist'));
  return { value, maxMs: ms(delay.max), p99Ms: ms(delay.percentile(99)), ownMs };
}

async function open(content: string, shown: boolean): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  await (shown ? nextDiagnostics(document.uri) : pause(QUIET_MS));
  await pause(QUIET_MS);
  return editor;
}

/** Types in several places; answers how long new highlights took after each. */
async function typeIn(editor: vscode.TextEditor, length: number, shown: boolean): Promise<number[]> {
  const { document } = editor;
  const quietly = { undoStopBefore: false, undoStopAfter: false };
  const settled: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const at = document.positionAt(Math.floor((length * (round + 1)) / (ROUNDS + 1)));
    for (let key = 0; key < KEYS / ROUNDS; key++) {
      await editor.edit((edit) => edit.insert(at, 'a'), quietly);
      await pause(KEY_MS);
    }
    // A line above them all moves every highlight.
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'), quietly);
    const lastMs = performance.now();
    await (shown ? nextDiagnostics(document.uri) : pause(QUIET_MS));
    settled.push(performance.now() - lastMs);
  }
  return settled;
}

async function nextDiagnostics(uri: vscode.Uri): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const listener = vscode.languages.onDidChangeDiagnostics((event) => {
    if (event.uris.some((changed) => changed.toString() === uri.toString())) resolve(undefined);
  });
  await promise;
  listener.dispose();
}
