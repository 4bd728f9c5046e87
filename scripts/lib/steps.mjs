import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleTests, testFilesBelow } from './bundle.mjs';
import { moduleFile, outDir, projectNode, root } from './paths.mjs';
import { run } from './run.mjs';
import { ensureWorkbench } from './workbench.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed a check counts as one, a test run as its tests
 * @property {number} failed
 * @property {string} [logFile] all it printed
 * @property {string} [reason] when the log does not say it
 */

/**
 * @typedef {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestResults
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Outcome>} run
 */

const MINUTE_MS = 60_000;

/** What `npm test` runs, in order: the quick ones first. @type {readonly Step[]} */
export const steps = [
  check('types', ['typescript/bin/tsc', '-p', '.'], ['typescript/bin/tsc', '-p', 'webview'], ['typescript/bin/tsc', '-p', 'scripts']),
  check('lint', ['eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  check('format', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  // twice: asked for circles of imports, knip says nothing else
  check('unused', ['knip/bin/knip.js', '--no-progress'], ['knip/bin/knip.js', '--no-progress', '--cycles']),
  { name: 'unit', run: async () => vitest('unit', 12 * MINUTE_MS) },
  { name: 'editor', run: editorTests },
  {
    name: 'ui',
    run: async () => {
      await ensureWorkbench();
      await bundleModelProvider();
      return vitest('ui', 15 * MINUTE_MS);
    },
  },
];

/**
 * A step that passes or fails as a whole.
 * @param {string} name
 * @param {...[string, ...string[]]} commands each a file below node_modules and its arguments
 * @returns {Step}
 */
function check(name, ...commands) {
  return {
    name,
    async run() {
      let logFile;
      for (const [index, [file, ...args]] of commands.entries()) {
        logFile = path.join(outDir, 'logs', index === 0 ? `${name}.log` : `${name}-${index + 1}.log`);
        const { code } = await run(projectNode(), [moduleFile(file), ...args], { logFile, timeoutMs: 5 * MINUTE_MS });
        if (code !== 0) return { passed: 0, failed: 1, logFile };
      }
      return { passed: 1, failed: 0 };
    },
  };
}

/**
 * @param {'unit' | 'ui'} project
 * @param {number} timeoutMs
 * @returns {Promise<Outcome>}
 */
async function vitest(project, timeoutMs) {
  const results = freshResultsFile(project);
  const logFile = path.join(outDir, 'logs', `${project}.log`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const args = [moduleFile('vitest/vitest.mjs'), 'run', '--project', project, '--no-color', ...reporters];
  const { code, timedOut } = await run(projectNode(), args, { logFile, timeoutMs });
  const found = /** @type {VitestResults | undefined} */ (readResults(results));
  // a file that cannot be loaded has no tests that failed
  const failed = found?.testResults.map((file) => Math.max(failures(file.assertionResults), file.status === 'passed' ? 0 : 1)) ?? [];
  const counts = { passed: found?.numPassedTests ?? 0, failed: failed.reduce((sum, each) => sum + each, 0) };
  return outcome(counts, code, timedOut, logFile);
}

/** @param {readonly { status: string }[]} assertions */
function failures(assertions) {
  return assertions.filter((each) => each.status === 'failed').length;
}

/** Builds the tests that run inside VS Code's extension host. */
export async function bundleEditorTests() {
  await bundleTests('editor', ['test/editor/index.ts', ...testFilesBelow('test/editor')], 'test/editor');
  await bundleTests('harness', ['test/editor/harness/inBrowser.ts', 'test/editor/harness/onDesktop.ts'], 'test/editor/harness');
  await bundleModelProvider();
}

/** The extension that offers models to the editor, for tests; out/modelProvider is its folder. */
async function bundleModelProvider() {
  await bundleTests('modelProvider', ['test/support/modelProvider/extension.ts'], 'test/support/modelProvider');
  copyFileSync(path.join(root, 'test', 'support', 'modelProvider', 'package.json'), path.join(outDir, 'modelProvider', 'package.json'));
}

/** @returns {Promise<Outcome>} */
async function editorTests() {
  await ensureWorkbench();
  await bundleEditorTests();
  const results = freshResultsFile('editor');
  const logFile = path.join(outDir, 'logs', 'editor.log');
  const { code, timedOut } = await run(projectNode(), [path.join(outDir, 'harness', 'inBrowser.js')], {
    env: { POLARIS_TEST_RESULTS: results },
    logFile,
    timeoutMs: 12 * MINUTE_MS,
  });
  const counts = /** @type {{ passed: number, failed: number } | undefined} */ (readResults(results));
  return outcome(counts ?? { passed: 0, failed: 0 }, code, timedOut, logFile);
}

/**
 * A run that ended badly counts as a failure even when none of its tests failed.
 * @param {{ passed: number, failed: number }} counts
 * @param {number} code
 * @param {boolean} timedOut
 * @param {string} logFile
 * @returns {Outcome}
 */
function outcome(counts, code, timedOut, logFile) {
  const failed = code === 0 ? counts.failed : Math.max(1, counts.failed);
  return { passed: counts.passed, failed, logFile, ...(timedOut ? { reason: 'took too long and was stopped' } : {}) };
}

/** @param {string} name */
function freshResultsFile(name) {
  const file = path.join(outDir, 'results', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readResults(file) {
  return existsSync(file) ? /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
