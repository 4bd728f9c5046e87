// npm run test:desktop: the extension-host tests in a desktop VS Code, which is downloaded once (into .vscode-test/).
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { outDir, projectNode } from './lib/paths.mjs';
import { run, runMain, SetupError } from './lib/run.mjs';
import { bundleEditorTests } from './lib/steps.mjs';

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  await bundleEditorTests();
  const { code } = await run(projectNode(), [path.join(outDir, 'harness', 'onDesktop.js')]);
  if (code !== 0)
    throw new SetupError(
      'The desktop tests failed; VS Code has to be downloadable and, on Linux, a display there (xvfb-run npm run test:desktop).',
    );
});
