// npm run build:tests: bundles the extension-host tests into out/, for the editor's debugger.
import { ensureInstalled } from './lib/install.mjs';
import { runMain } from './lib/run.mjs';
import { bundleEditorTests } from './lib/steps.mjs';

await runMain(async () => {
  await ensureInstalled();
  await bundleEditorTests();
});
