#!/usr/bin/env node
// The terminal's door. It runs on Node 20, so it imports nothing but Node's own modules until a new enough Node is sure.
import { fileURLToPath } from 'node:url';
import { packageRootOf } from './terminal/packageRoot.js';
import { isNewEnough, projectNodeOf, RESTARTED, restartUnder } from './terminal/restart.js';

// Node 20.0 has no import.meta.dirname yet.
const thisFile = fileURLToPath(import.meta.url);
const rootDir = packageRootOf(thisFile);

if (isNewEnough(process.versions.node)) {
  const { main } = await import('./terminal/main.js');
  await main(process.argv.slice(2), rootDir);
} else {
  const node = process.env[RESTARTED] === undefined ? projectNodeOf(rootDir) : undefined;
  if (node === undefined) {
    const { sayTooOld } = await import('./terminal/tooOld.js');
    sayTooOld(process.argv.slice(2), rootDir);
  } else {
    await restartUnder(node, [thisFile, ...process.argv.slice(2)]);
  }
}
