import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootDir } from '../ui/harness/codeServer.js';
import { startWorkbench } from '../ui/harness/workbench.js';
import type { HeldFigures } from './highlightsHost/index.js';
import { table } from './print.js';

/**
 * How long the extension host is held while a 100,000-word novel is opened and typed in, with highlights and without: a machine that
 * is busy holds it too.
 */
export async function measureHighlights(): Promise<string> {
  const [heat, off] = [await measureHeld('heat'), await measureHeld('off')];
  const row = (name: string, key: keyof HeldFigures): string[] => [
    name,
    heat[key].toFixed(1),
    key === 'settleMs' ? '' : off[key].toFixed(1),
  ];
  return table(
    ['extension host with a 100,000-word novel, ms', 'highlights', 'without'],
    [
      row('longest hold while it opens', 'openMaxMs'),
      row('p99 while it opens', 'openP99Ms'),
      row('longest stretch of this product’s own code while it opens', 'ownOpenMaxMs'),
      row('longest hold while it is typed in', 'typeMaxMs'),
      row('p99 while it is typed in', 'typeP99Ms'),
      row('longest such stretch while it is typed in', 'ownTypeMaxMs'),
      row('p99 of such stretches', 'ownTypeP99Ms'),
      row('from the last letter to new highlights, a pause of 200 ms counted', 'settleMs'),
    ],
  );
}

async function measureHeld(mode: 'heat' | 'off'): Promise<HeldFigures> {
  const temp = await mkdtemp(path.join(tmpdir(), 'polaris-bench-'));
  const resultsFile = path.join(temp, 'results.json');
  const workbench = await startWorkbench({
    settings: { 'polaris.highlights.mode': mode },
    extensionTestsPath: path.join(rootDir, 'out', 'bench', 'highlightsHost', 'index.js'),
    env: { POLARIS_BENCH_HIGHLIGHTS: mode, POLARIS_BENCH_RESULTS: resultsFile, POLARIS_BENCH_ROOT: rootDir },
  });
  try {
    await workbench.testsExited;
    return JSON.parse(await readFile(resultsFile, 'utf8')) as HeldFigures;
  } finally {
    await workbench.close();
    await rm(temp, { recursive: true, force: true });
  }
}
