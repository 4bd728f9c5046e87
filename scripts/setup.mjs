// npm run setup: installs and builds everything the tests need, and runs nothing.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain } from './lib/run.mjs';
import { ensureWorkbench } from './lib/workbench.mjs';

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await ensureWorkbench();
});
