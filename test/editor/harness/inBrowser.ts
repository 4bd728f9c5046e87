import path from 'node:path';
import { rootDir } from '../../ui/harness/codeServer.js';
import { startWorkbench } from '../../ui/harness/workbench.js';

// Runs the extension-host tests in VS Code for the browser. Exit code: 0 when all passed.
const workbench = await startWorkbench({
  workspace: path.join(rootDir, 'test', 'editor', 'workspace'),
  otherExtensionDirs: [path.join(rootDir, 'out', 'modelProvider')],
  extensionTestsPath: path.join(rootDir, 'out', 'editor', 'index.js'),
});
try {
  process.exitCode = await workbench.testsExited;
} finally {
  await workbench.close();
}
