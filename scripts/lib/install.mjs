import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  await ensureLlamaBuilds();
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
  linkNode();
}

/** npm puts this folder first on the path of every script. */
function linkNode() {
  const bin = path.join(root, 'node_modules', '.bin');
  if (process.platform === 'win32') {
    writeFileSync(path.join(bin, 'node.cmd'), '@"%~dp0\\..\\node\\bin\\node.exe" %*\r\n');
    return;
  }
  rmSync(path.join(bin, 'node'), { force: true });
  symlinkSync(path.join('..', 'node', 'bin', 'node'), path.join(bin, 'node'));
}

/**
 * The builds of llama.cpp for each platform. The overrides in package.json stub the CUDA ones, for their size, and those of every platform
 * but the commonest, so that one lock file serves all; what the stubs stand for is put in their place here.
 * @type {Record<string, string[]>}
 */
const LLAMA_BUILDS = {
  'linux-x64': ['linux-x64', 'linux-x64-vulkan'],
  'linux-arm64': ['linux-arm64'],
  'darwin-arm64': ['mac-arm64-metal'],
  'darwin-x64': ['mac-x64'],
  'win32-x64': ['win-x64', 'win-x64-vulkan'],
  'win32-arm64': ['win-arm64'],
};

async function ensureLlamaBuilds() {
  const wanted = manifestIn(moduleFile('node-llama-cpp'))?.optionalDependencies ?? {};
  for (const build of LLAMA_BUILDS[`${process.platform}-${process.arch}`] ?? []) {
    const name = `@node-llama-cpp/${build}`;
    const version = wanted[name];
    const there = manifestIn(moduleFile(name));
    if (version === undefined || (there?.name === name && there.version === version)) continue;
    console.log(`Installing ${name} ${version} …`);
    await fetchPackage(name, version, moduleFile(name));
  }
}
