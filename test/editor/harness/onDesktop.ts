import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

// Runs the extension-host tests in a desktop VS Code, which is downloaded once. Exit code: 0 when all passed.
const rootDir = process.cwd();
const temp = await mkdtemp(path.join(tmpdir(), 'polaris-desktop-'));
try {
  await cp(path.join(rootDir, 'test', 'editor', 'workspace'), path.join(temp, 'stories'), { recursive: true });
  process.exitCode = await runTests({
    extensionDevelopmentPath: [rootDir, path.join(rootDir, 'out', 'modelProvider')],
    extensionTestsPath: path.join(rootDir, 'out', 'editor', 'index.js'),
    launchArgs: [
      path.join(temp, 'stories'),
      '--disable-extensions',
      '--disable-workspace-trust',
      '--user-data-dir',
      path.join(temp, 'data'),
    ],
  });
} finally {
  await rm(temp, { recursive: true, force: true });
}
