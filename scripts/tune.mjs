// npm run tune -- CORPUS [--test] [--write]: bundles the tuning program and runs it.
import path from 'node:path';
import { bundleTests } from './lib/bundle.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { outDir, projectNode } from './lib/paths.mjs';
import { run, runMain } from './lib/run.mjs';

await runMain(async () => {
  await ensureInstalled();
  await bundleTests('tune', ['test/bench/tune/main.ts'], 'test/bench/tune');
  const { code } = await run(projectNode(), ['--max-old-space-size=6000', path.join(outDir, 'tune', 'main.js'), ...process.argv.slice(2)]);
  return code;
});
