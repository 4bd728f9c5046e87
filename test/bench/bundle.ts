import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { table } from './print.js';

const STATIC_IMPORT = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*{}\s,]+from)?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Bytes of a bundle and of everything it imports before it runs: what VS Code reads at activation. */
export async function staticBytes(file: string, seen = new Set<string>()): Promise<number> {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = await readFile(file, 'utf8');
  let bytes = Buffer.byteLength(code);
  for (const [, specifier] of code.matchAll(STATIC_IMPORT))
    bytes += await staticBytes(path.resolve(path.dirname(file), specifier ?? ''), seen);
  return bytes;
}

/** What activation and the terminal's door have to read. */
export async function measureBundle(rootDir: string): Promise<string> {
  const rows = await Promise.all(
    ['extension.js', 'cli.js'].map(async (name) => {
      const seen = new Set<string>();
      const bytes = await staticBytes(path.join(rootDir, 'dist', name), seen);
      return [name, (bytes / 1000).toFixed(1), String(seen.size)];
    }),
  );
  return table(['bundle with its static imports', 'kB', 'files'], rows);
}
