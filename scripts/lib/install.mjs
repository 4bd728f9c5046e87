import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fetchPackage, npm } from './npm.mjs';
import { moduleFile, projectNodePath, root, toolsDir } from './paths.mjs';
import { SetupError } from './run.mjs';

const OLDEST_NODE = 20;

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, name?: string }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Installs what package-lock.json names and is not there yet, the project's own Node, and the native builds for this machine.
 * A second call costs a few milliseconds.
 */
export async function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new SetupError(`Node ${process.versions.node} is too old; install Node ${OLDEST_NODE} or newer from nodejs.org and try again.`);
  }
  if (!dependenciesFit()) {
    console.log('Installing dependencies …');
    // No install scripts: which of them npm runs depends on its version, so what they would do is done below, the same everywhere.
    await npm(['ci', '--ignore-scripts'], root);
  }
  await ensureNode();
  await ensureNativeBuilds();
}

/** True when node_modules holds what package-lock.json says, by npm's own record of the last install. */
function dependenciesFit() {
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  const wanted = readLock(path.join(root, 'package-lock.json'));
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted.packages).every(([place, locked]) => {
    if (place === '') return true;
    const there = installed.packages[place];
    // builds for other platforms are optional and absent
    if (there === undefined) return locked.optional === true || locked.devOptional === true;
    return there.version === locked.version && existsSync(path.join(root, place));
  });
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  return existsSync(file) ? /** @type {Lock} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** @typedef {{ name: string, version: string, optionalDependencies?: Record<string, string> }} Manifest */

/** @param {string} folder */
function manifestIn(folder) {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? /** @type {Manifest} */ (JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** The `node` package fetches its executable in an install script; where that did not run, this does the same. */
async function ensureNode() {
  if (existsSync(projectNodePath)) return;
  const version = manifestIn(moduleFile('node'))?.version;
  if (version === undefined) throw new SetupError('The "node" package is not installed; run npm ci and try again.');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  console.log(`Installing Node ${version} for this project …`);
  const fetched = path.join(toolsDir, 'node');
  await fetchPackage(`${prefix}-${platform}-${process.arch}`, version, fetched);
  mkdirSync(path.dirname(projectNodePath), { recursive: true });
  copyFileSync(path.join(fetched, 'bin', path.basename(projectNodePath)), projectNodePath);
  chmodSync(projectNodePath, 0o755);
  rmSync(fetched, { recursive: true, force: true });
}

/**
 * Native builds a package chooses among its optional dependencies, by platform and processor. They are named here because the lock file
 * cannot be relied on for them: the overrides in package.json stub the large and the foreign ones, and a lock file written on one
 * platform may leave out another's.
 * @type {Record<string, Record<string, string[]>>}
 */
const NATIVE_BUILDS = {
  'node-llama-cpp': {
    'linux-x64': ['@node-llama-cpp/linux-x64', '@node-llama-cpp/linux-x64-vulkan'],
    'linux-arm64': ['@node-llama-cpp/linux-arm64'],
    'darwin-arm64': ['@node-llama-cpp/mac-arm64-metal'],
    'darwin-x64': ['@node-llama-cpp/mac-x64'],
    'win32-x64': ['@node-llama-cpp/win-x64', '@node-llama-cpp/win-x64-vulkan'],
    'win32-arm64': ['@node-llama-cpp/win-arm64'],
  },
  'oxc-parser': {
    'linux-x64': ['@oxc-parser/binding-linux-x64-gnu'],
    'linux-arm64': ['@oxc-parser/binding-linux-arm64-gnu'],
    'darwin-arm64': ['@oxc-parser/binding-darwin-arm64'],
    'darwin-x64': ['@oxc-parser/binding-darwin-x64'],
    'win32-x64': ['@oxc-parser/binding-win32-x64-msvc'],
    'win32-arm64': ['@oxc-parser/binding-win32-arm64-msvc'],
  },
};

async function ensureNativeBuilds() {
  for (const [owner, builds] of Object.entries(NATIVE_BUILDS)) {
    const manifest = manifestIn(moduleFile(owner));
    for (const name of builds[`${process.platform}-${process.arch}`] ?? []) {
      const version = manifest?.optionalDependencies?.[name];
      const there = manifestIn(moduleFile(name));
      if (version === undefined || (there?.name === name && there.version === version)) continue;
      console.log(`Installing ${name} ${version} …`);
      await fetchPackage(name, version, moduleFile(name));
    }
  }
}
