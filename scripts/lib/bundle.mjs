import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { outDir, root } from './paths.mjs';

/**
 * Bundles TypeScript programs of test/ so that Node or VS Code can run them; packages stay outside.
 * @param {string} name the folder below out/
 * @param {readonly string[]} entries relative to the checkout
 * @param {string} outbase the folder whose layout the output keeps
 */
export async function bundleTests(name, entries, outbase) {
  const outdir = path.join(outDir, name);
  rmSync(outdir, { recursive: true, force: true });
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outbase,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** @param {string} folder relative to the checkout */
export function testFilesBelow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => file.endsWith('.test.ts'));
}
