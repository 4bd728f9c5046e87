import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root, toolsDir } from './paths.mjs';
import { SetupError } from './run.mjs';

const manifestDir = path.join(root, 'scripts', 'code-server');
const installDir = path.join(toolsDir, 'code-server');
const packageDir = path.join(installDir, 'node_modules', 'code-server');
const stampFile = path.join(installDir, '.stamp');

/** The file that starts code-server, once installed. It needs the project's own Node. */
export const codeServerEntry = path.join(packageDir, 'out', 'node', 'entry.js');

/**
 * Installs code-server into .tools/ unless it is there. Its install scripts compile natives, which wants a C++ toolchain; so they are left
 * out, what else they do is done here, and two of the natives have stand-ins (docs/decisions/toolchain-code-server.md).
 */
export async function ensureCodeServer() {
  if (process.platform === 'win32') {
    throw new SetupError('VS Code in the browser does not run on Windows; install VS Code from code.visualstudio.com and try again.');
  }
  const lock = path.join(manifestDir, 'package-lock.json');
  const stamp = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing VS Code for the browser (code-server, about 600 MB) …');
  mkdirSync(installDir, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(path.join(manifestDir, file), path.join(installDir, file));
  await npm(['ci', '--ignore-scripts'], installDir);
  const vscode = path.join(packageDir, 'lib', 'vscode');
  // not `ci`: code-server's own shrinkwrap is not complete
  await npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
  linkScripts(path.join(vscode, 'bin'));
  for (const name of ['spdlog', 'native-watchdog']) {
    copyFileSync(path.join(manifestDir, 'stand-ins', `${name}.cjs`), path.join(vscode, 'node_modules', '@vscode', name, 'index.js'));
  }
  writeFileSync(stampFile, stamp);
}

/** @param {string} bin */
function linkScripts(bin) {
  const system = process.platform === 'darwin' ? 'darwin' : 'linux';
  link(`code-${system}.sh`, path.join(bin, 'remote-cli', 'code-server'));
  link(`browser-${system}.sh`, path.join(bin, 'helpers', 'browser.sh'));
}

/**
 * @param {string} target
 * @param {string} place
 */
function link(target, place) {
  rmSync(place, { force: true });
  symlinkSync(target, place);
}
