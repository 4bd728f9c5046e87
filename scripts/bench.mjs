// npm run bench: builds, then runs test/bench/main.ts with the arguments given.
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { bundleTests } from './lib/bundle.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { outDir, projectNode } from './lib/paths.mjs';
import { run, runMain } from './lib/run.mjs';

/** The bench, and what it runs elsewhere: in extension hosts and in threads of their own. */
const ENTRIES = ['main.ts', 'host/index.ts', 'highlightsHost/index.ts', 'anchoringCold.ts'].map((file) => `test/bench/${file}`);

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await bundleTests('bench', ENTRIES, 'test/bench');
  const { code } = await run(projectNode(), [path.join(outDir, 'bench', 'main.js'), ...process.argv.slice(2)]);
  return code;
});
