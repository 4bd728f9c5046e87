import { existsSync } from 'node:fs';
import path from 'node:path';
import { findOnPath, toolsDir } from './paths.mjs';
import { run, SetupError } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const INSTALLED_ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

const HOW = 'install it ("apt-get install chromium" on Debian) or set POLARIS_CHROMIUM to a Chromium or Chrome executable';

/** @returns {string | undefined} the browser the workbench tests drive */
function findChromium() {
  const chosen = process.env['POLARIS_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new SetupError(`POLARIS_CHROMIUM names ${chosen}, which does not exist.`);
    return chosen;
  }
  for (const name of NAMES) {
    const found = findOnPath(name);
    if (found !== undefined) return found;
  }
  return INSTALLED_ELSEWHERE.find((file) => existsSync(file));
}

/**
 * The browser for the workbench tests; installed from Debian's packages where we may.
 * @returns {Promise<string>} path of the executable
 * @throws {SetupError} when there is none and we cannot install it
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  const apt = findOnPath('apt-get');
  if (apt === undefined || process.getuid?.() !== 0) throw new SetupError(`Chromium is missing; ${HOW}.`);
  console.log('Installing Chromium from Debian’s packages …');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, logFile: path.join(toolsDir, 'logs', 'apt.log'), timeoutMs: 600_000 };
  await run(apt, ['update', '-q'], options);
  await run(apt, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  const installed = findChromium();
  if (installed === undefined) throw new SetupError(`Chromium is missing and could not be installed (see ${options.logFile}); ${HOW}.`);
  return installed;
}
