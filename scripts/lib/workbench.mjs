import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { codeServerEntry, ensureCodeServer } from './codeServer.mjs';
import { toolsDir } from './paths.mjs';

/** Installs what the tests in a real VS Code need and writes down where it is, for their harness. */
export async function ensureWorkbench() {
  const chromium = await ensureChromium();
  await ensureCodeServer();
  mkdirSync(toolsDir, { recursive: true });
  writeFileSync(path.join(toolsDir, 'workbench.json'), JSON.stringify({ codeServer: codeServerEntry, chromium }));
}
