// node scripts/scripted-server.mjs --help: the tests' OpenAI-compatible server with scripted story models, to try things on by hand.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = await mkdtemp(join(tmpdir(), 'scripted-server-'));
const outfile = join(folder, 'main.mjs');
try {
  await build({
    entryPoints: [fileURLToPath(new URL('../test/support/openaiServer/main.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true });
}
