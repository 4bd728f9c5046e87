#!/usr/bin/env node
// The terminal's door. It runs on Node 20, so it imports nothing but Node's own modules until a new enough Node is sure.
import { fileURLToPath } from 'node:url';
import { packageRootOf } from './terminal/packageRoot.js';
import { isNewEnough, NEEDED_NODE, projectNodeOf, RESTARTED, restartUnder } from './terminal/restart.js';

// Node 20.0 has no import.meta.dirname yet.
const thisFile = fileURLToPath(import.meta.url);
const rootDir = packageRootOf(thisFile);

if (isNewEnough(process.versions.node)) {
  const { main } = await import('./terminal/main.js');
  await main(process.argv.slice(2), rootDir);
} else {
  const node = process.env[RESTARTED] === undefined ? projectNodeOf(rootDir) : undefined;
  if (node === undefined) {
    process.stderr.write(
      `polaris: Node ${process.versions.node} is too old (${NEEDED_NODE} or newer is needed): run npm install in ${rootDir}, which brings one along, or install a newer Node.\n`,
    );
    process.exitCode = 1;
  } else {
    await restartUnder(node, [thisFile, ...process.argv.slice(2)]);
  }
}
