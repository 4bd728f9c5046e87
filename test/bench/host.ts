import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootDir } from '../ui/harness/codeServer.js';
import { startWorkbench } from '../ui/harness/workbench.js';
import type { HostFigures } from './host/index.js';
import { median, table } from './print.js';

const EMPTY_ID = 'bench.empty';
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

/**
 * Starts a real VS Code in turn with the product and with an empty extension, and says what activation takes and what the extension
 * host weighs with a 100,000-word document open.
 * @param pairs how often each is started
 */
export async function measureHost(pairs = 3): Promise<string> {
  const temp = await mkdtemp(path.join(tmpdir(), 'polaris-bench-'));
  try {
    const emptyDir = await makeEmptyExtension(temp);
    const product: HostFigures[] = [];
    const empty: HostFigures[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      empty.push(await measureOnce(emptyDir, EMPTY_ID, temp));
      product.push(await measureOnce(rootDir, 'polaris-fiction.polaris-fiction', temp));
    }
    return report(product, empty);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

async function makeEmptyExtension(temp: string): Promise<string> {
  const dir = path.join(temp, 'empty');
  await mkdir(dir);
  const manifest = {
    name: 'empty',
    publisher: 'bench',
    version: '1.0.0',
    type: 'module',
    main: './main.js',
    engines: { vscode: '^1.104.0' },
  };
  await writeFile(path.join(dir, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  await writeFile(path.join(dir, 'main.js'), 'export function activate() {}\n');
  return dir;
}

async function measureOnce(extensionDir: string, id: string, temp: string): Promise<HostFigures> {
  const resultsFile = path.join(temp, 'results.json');
  await rm(resultsFile, { force: true });
  const workbench = await startWorkbench({
    extensionDir,
    extensionTestsPath: path.join(rootDir, 'out', 'bench', 'host', 'index.js'),
    env: { POLARIS_BENCH_EXTENSION: id, POLARIS_BENCH_RESULTS: resultsFile },
  });
  try {
    await workbench.testsExited;
    return JSON.parse(await readFile(resultsFile, 'utf8')) as HostFigures;
  } finally {
    await workbench.close();
  }
}

function report(product: readonly HostFigures[], empty: readonly HostFigures[]): string {
  const activation = (figures: readonly HostFigures[]): string => {
    const known = figures.flatMap(({ activationMs }) => (activationMs === null ? [] : [activationMs]));
    return known.length === 0 ? 'active before it could be asked' : median(known).toFixed(1);
  };
  const rss = (figures: readonly HostFigures[]): number => median(figures.map(({ rssBytes }) => rssBytes));
  const heap = (figures: readonly HostFigures[]): number => median(figures.map(({ heapBytes }) => heapBytes));
  return table(
    ['extension host (medians)', 'POLARIS', 'empty extension', 'ratio'],
    [
      ['activation, ms', activation(product), activation(empty), ''],
      [
        'memory with a 100,000-word document open, MB',
        megabytes(rss(product)),
        megabytes(rss(empty)),
        (rss(product) / rss(empty)).toFixed(2),
      ],
      ['of it JavaScript heap, MB', megabytes(heap(product)), megabytes(heap(empty)), (heap(product) / heap(empty)).toFixed(2)],
    ],
  );
}
