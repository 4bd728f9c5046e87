// npm start: installs, builds, and opens VS Code with the extension and a folder of stories: the desktop one, else one in the browser.
// `npm start -- --browser` prefers the browser; `--port N` chooses its port; `--no-open` only prints the address.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { findDesktopCode } from './lib/desktop.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { run, runMain, SetupError } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

const storiesDir = path.join(root, 'stories');
const firstBrief = path.join(storiesDir, 'lighthouse.md');

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, browser: { type: 'boolean' } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new TypeError(`"${values.port}" is no port.`);
    return { port, open: values['no-open'] !== true, browser: values.browser === true };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SetupError(`${error.message} Options: --browser, --port N, --no-open.`);
  }
}

await runMain(async () => {
  const options = readOptions();
  await ensureInstalled();
  await ensureBuilt();
  // the writer's own copy: the checkout stays as it is, and what was written there is never overwritten
  if (!existsSync(storiesDir)) cpSync(path.join(root, 'sample'), storiesDir, { recursive: true });
  const desktop = options.browser ? undefined : await findDesktopCode();
  if (desktop === undefined) return serve({ folder: storiesDir, file: firstBrief, ...options });
  console.log(`Opening VS Code on ${storiesDir}`);
  const opened = await run(desktop, ['--new-window', `--extensionDevelopmentPath=${root}`, storiesDir, firstBrief]);
  return opened.code;
});
