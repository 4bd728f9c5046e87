import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

const here = path.dirname(fileURLToPath(import.meta.url));
const TEST_TIMEOUT_MS = 60_000;

/** Called by VS Code inside its extension host: runs every test beside this file, once they are built. */
export async function run(): Promise<void> {
  const grep = process.env['POLARIS_TEST_GREP'];
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: TEST_TIMEOUT_MS, ...(grep === undefined ? {} : { grep }) });
  const files = await readdir(here, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.test.js')).sort()) mocha.addFile(path.join(here, file));
  await mocha.loadFilesAsync();
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('pass', () => passed++);
  });
  // the script that started VS Code counts these
  const resultsFile = process.env['POLARIS_TEST_RESULTS'];
  if (resultsFile !== undefined) await writeFile(resultsFile, JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}
