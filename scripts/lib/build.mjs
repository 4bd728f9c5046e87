import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { doorOptions } from './doorFile.mjs';
import { root } from './paths.mjs';
import { SetupError } from './run.mjs';

/** Each becomes a file of the same name in dist/; the parts they share become chunks beside them. */
const ENTRIES = [
  'src/extension.ts',
  'src/cli.ts',
  'src/engine/local/worker.ts',
  'src/terminal/checkWorker.ts',
  'src/editor/highlights/worker.ts',
];

/** Each becomes one file in dist/webview/: a view loads nothing else but the font of its icons. */
const VIEW_ENTRIES = { review: 'webview/review/main.ts', reading: 'webview/reading/main.ts', ledger: 'webview/ledger/main.ts' };

/** The icons' font and its stylesheet, as every view links them. */
const ICON_FILES = ['codicon.css', 'codicon.ttf'];

/** Left to be found at run time: the editor gives `vscode`, and node-llama-cpp looks for its builds beside itself. */
const EXTERNAL = ['vscode', 'node-llama-cpp'];

/** CommonJS dependencies ask for Node's modules by `require`, which an ES module has not. */
const REQUIRE_BANNER =
  "import { createRequire as polarisCreateRequire } from 'node:module';const require = polarisCreateRequire(import.meta.url);";

const distDir = path.join(root, 'dist');
const stampFile = path.join(distDir, '.stamp');

/** @typedef {{ minify: boolean }} BuildOptions */

/**
 * Builds dist/ unless it stands for the same sources already.
 * @param {BuildOptions} [options]
 * @returns {Promise<boolean>} false when there was nothing to do
 */
export async function ensureBuilt(options = { minify: true }) {
  const stamp = stampOf(options);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  rmSync(stampFile, { force: true });
  const { build } = await import('esbuild');
  const [metafile, views] = await Promise.all([
    buildParts(build, esbuildOptions(options)),
    build({ ...viewOptions(options), metafile: true }),
  ]).catch((/** @type {unknown} */ error) => {
    // esbuild has printed where
    throw new SetupError('The sources do not build.', { cause: error });
  });
  mkdirSync(distDir, { recursive: true });
  removeAllBut(new Set([...Object.keys(metafile.outputs), ...Object.keys(views.metafile.outputs), ...copyIcons()]));
  // the bench reads what each file imports
  writeFileSync(path.join(distDir, 'meta.json'), JSON.stringify(metafile));
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * @param {typeof import('esbuild').build} build
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<import('esbuild').Metafile>} of all parts, the door's own file in place of its chunked one
 */
async function buildParts(build, options) {
  const { metafile: first } = await build({ ...options, metafile: true });
  const { metafile: door } = await build({ ...doorOptions(options, first), metafile: true });
  return { inputs: first.inputs, outputs: { ...first.outputs, ...door.outputs } };
}

/**
 * Takes away what earlier builds left. Only now, so that whoever runs from dist/ meanwhile never finds it empty.
 * @param {Set<string>} outputs paths relative to the checkout, with slashes
 */
function removeAllBut(outputs) {
  for (const file of filesBelow('dist')) if (!outputs.has(file)) rmSync(path.join(root, file));
}

/**
 * Builds on every change until interrupted.
 */
export async function watch() {
  mkdirSync(distDir, { recursive: true });
  rmSync(stampFile, { force: true });
  const { context } = await import('esbuild');
  copyIcons();
  for (const options of [esbuildOptions({ minify: false }), viewOptions({ minify: false })]) {
    const building = await context({ ...options, logLevel: 'info' });
    await building.watch();
  }
}

/** @returns {string[]} what now stands in dist/ */
function copyIcons() {
  mkdirSync(path.join(distDir, 'webview'), { recursive: true });
  return ICON_FILES.map((name) => {
    copyFileSync(path.join(root, 'node_modules', '@vscode', 'codicons', 'dist', name), path.join(distDir, 'webview', name));
    return `dist/webview/${name}`;
  });
}

/**
 * @param {BuildOptions} options
 * @returns {import('esbuild').BuildOptions}
 */
function viewOptions(options) {
  return {
    absWorkingDir: root,
    entryPoints: VIEW_ENTRIES,
    outdir: 'dist/webview',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    // of VS Code 1.104
    target: 'chrome138',
    tsconfig: 'webview/tsconfig.json',
    minify: options.minify,
    sourcemap: options.minify ? false : 'linked',
    logLevel: 'warning',
  };
}

/**
 * @param {BuildOptions} options
 * @returns {import('esbuild').BuildOptions}
 */
function esbuildOptions(options) {
  return {
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outbase: 'src',
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // dist/cli.js must start on it, if only to restart itself under the project's own
    target: 'node20',
    external: EXTERNAL,
    banner: { js: REQUIRE_BANNER },
    minify: options.minify,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  };
}

/** @param {BuildOptions} options */
function stampOf(options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of [
    'package-lock.json',
    'scripts/lib/build.mjs',
    'scripts/lib/doorFile.mjs',
    ...filesBelow('src'),
    ...filesBelow('webview'),
  ]) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

/** @param {string} folder below the checkout */
function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.join(folder, String(name)).replaceAll('\\', '/'))
    .filter((file) => statSync(path.join(root, file)).isFile())
    .sort();
}
