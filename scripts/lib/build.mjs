import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { SetupError } from './run.mjs';

/** Each becomes a file of the same name in dist/; the parts they share become chunks beside them. */
const ENTRIES = ['src/extension.ts', 'src/cli.ts', 'src/engine/local/worker.ts', 'src/terminal/checkWorker.ts'];

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
  const { metafile } = await build({ ...esbuildOptions(options), metafile: true }).catch((/** @type {unknown} */ error) => {
    // esbuild has printed where
    throw new SetupError('The sources do not build.', { cause: error });
  });
  mkdirSync(distDir, { recursive: true });
  removeAllBut(new Set(Object.keys(metafile.outputs)));
  // the bench reads what each file imports
  writeFileSync(path.join(distDir, 'meta.json'), JSON.stringify(metafile));
  writeFileSync(stampFile, stamp);
  return true;
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
  const building = await context({ ...esbuildOptions({ minify: false }), logLevel: 'info' });
  await building.watch();
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
  for (const file of ['package-lock.json', 'scripts/lib/build.mjs', ...filesBelow('src')]) {
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
