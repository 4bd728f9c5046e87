import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { codeServerEntry, ensureCodeServer } from './codeServer.mjs';
import { hasDisplay } from './desktop.mjs';
import { findOnPath, projectNode, root, toolsDir } from './paths.mjs';
import { dieWithUs, exitCode, SetupError } from './run.mjs';

const HOST = '127.0.0.1';
const USUAL_PORT = 8123;

/** Not below .tools/: it holds the journals of drafts, and whoever throws the tools away wants to keep those. */
const userDataDir = path.join(root, '.user-data');
const extensionsDir = path.join(toolsDir, 'extensions');

const FIRST_SETTINGS = {
  'workbench.startupEditor': 'none',
  // The address names a file to open: without this a reload would show that one alone.
  'window.restoreWindows': 'preserve',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * Serves VS Code to the browser on this machine alone, until interrupted.
 * @param {{ folder: string, file: string, port: number | undefined, open: boolean }} options
 * @returns {Promise<number>} exit code
 */
export async function serve({ folder, file, port, open }) {
  await ensureCodeServer();
  linkExtension();
  const isFirst = writeFirstSettings();
  const chosen = port ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0);
  if (port !== undefined && !(await isFree(port))) throw new SetupError(`Port ${port} is taken; choose another with --port.`);
  const logFile = path.join(toolsDir, 'logs', 'code-server.log');
  mkdirSync(path.dirname(logFile), { recursive: true });
  const child = spawn(projectNode(), [codeServerEntry, ...serverArguments(chosen)], {
    cwd: root,
    env: { ...process.env, PORT: undefined, VSCODE_IPC_HOOK_CLI: undefined },
    stdio: ['ignore', 'pipe', openSync(logFile, 'w')],
    detached: true,
  });
  const watch = dieWithUs(child);
  const ended = exitCode(child);
  createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) }).on('line', (line) => {
    const authority = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (authority !== undefined) announce(addressOf(authority, folder, isFirst ? file : undefined), open);
  });
  const code = await ended;
  watch.stop();
  if (!watch.interrupted()) throw new SetupError(`VS Code for the browser ended by itself with code ${code}; see ${logFile}.`);
  return 0;
}

/** @param {number} port */
function serverArguments(port) {
  const config = path.join(userDataDir, 'code-server.yaml');
  // an own, empty file: code-server's usual one belongs to the writer
  writeFileSync(config, '');
  const flags = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'];
  const places = ['--config', config, '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir];
  return [...places, '--bind-addr', `${HOST}:${port}`, '--auth', 'none', ...flags];
}

/**
 * @param {string} authority
 * @param {string} folder
 * @param {string | undefined} file opened in the editor the first time; later the writer's own tabs come back
 */
function addressOf(authority, folder, file) {
  const address = `http://${authority}/?folder=${encodeURIComponent(folder)}`;
  if (file === undefined) return address;
  const payload = JSON.stringify([['openFile', `vscode-remote://${authority}${encodeURI(file)}`]]);
  return `${address}&payload=${encodeURIComponent(payload)}`;
}

/**
 * @param {string} address
 * @param {boolean} open
 */
function announce(address, open) {
  console.log(`POLARIS is at ${address} (Ctrl+C ends it)`);
  if (!open || !hasDisplay()) return;
  const opener = findOnPath(process.platform === 'darwin' ? 'open' : 'xdg-open');
  // a browser that does not open is no failure: the address is printed
  if (opener !== undefined)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
}

/** Makes the checkout an installed extension of this VS Code, where it stands. */
function linkExtension() {
  /** @type {{ publisher: string, name: string, version: string }} */
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const entry = {
    identifier: { id: `${manifest.publisher}.${manifest.name}` },
    version: manifest.version,
    location: { $mid: 1, path: root, scheme: 'file' },
    metadata: { installedTimestamp: 0, pinned: true, source: 'vsix' },
  };
  mkdirSync(extensionsDir, { recursive: true });
  writeFileSync(path.join(extensionsDir, 'extensions.json'), JSON.stringify([entry]));
}

/**
 * The writer may change them afterwards.
 * @returns {boolean} whether there were none before
 */
function writeFirstSettings() {
  const file = path.join(userDataDir, 'User', 'settings.json');
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file)) return false;
  writeFileSync(file, JSON.stringify(FIRST_SETTINGS, null, 2));
  return true;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}
