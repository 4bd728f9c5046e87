import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';

/** What one extension host says of the extension it was started with. */
export interface HostFigures {
  /** From asking for the extension until it is active; null when VS Code had activated it already. */
  readonly activationMs: number | null;
  /** Memory of the whole extension host with a 100,000-word document open and shown, bytes. */
  readonly rssBytes: number;
  readonly heapBytes: number;
}

const DOCUMENT_WORDS = 100_000;
const SENTENCE = 'The ferry had gone before the lamps were lit and nobody on the quay could say who had rung its bell.';

/** Called by VS Code inside its extension host. */
export async function run(): Promise<void> {
  const id = process.env['POLARIS_BENCH_EXTENSION'] ?? '';
  const extension = vscode.extensions.getExtension(id);
  if (!extension) throw new Error(`VS Code does not know ${id}.`);
  const wasActive = extension.isActive;
  const startMs = performance.now();
  await extension.activate();
  const activationMs = wasActive ? null : performance.now() - startMs;
  const wordsEach = SENTENCE.split(' ').length;
  const content = Array.from(
    { length: Math.ceil(DOCUMENT_WORDS / wordsEach) },
    (_, index) => SENTENCE + (index % 8 === 7 ? '\n\n' : ' '),
  ).join('');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), 'One more line.'));
  const { rss, heapUsed } = process.memoryUsage();
  const figures: HostFigures = { activationMs, rssBytes: rss, heapBytes: heapUsed };
  await writeFile(process.env['POLARIS_BENCH_RESULTS'] ?? '', JSON.stringify(figures));
}
