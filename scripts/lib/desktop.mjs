import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findOnPath, root } from './paths.mjs';

const MAC_CODE = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
const VERSION_TIMEOUT_MS = 20_000;

/**
 * A desktop VS Code that can show a window now and is new enough for the extension.
 * @returns {Promise<string | undefined>} its command
 */
export async function findDesktopCode() {
  if (!hasDisplay()) return undefined;
  const code = findOnPath('code') ?? (existsSync(MAC_CODE) ? MAC_CODE : undefined);
  if (code === undefined) return undefined;
  const version = await versionOf(code);
  if (version === undefined || isOlder(version, oldestVersion())) return undefined;
  return code;
}

/** Windows and macOS always have one. VS Code refuses to be opened by root on Linux. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '';
  return display !== '' && process.getuid?.() !== 0;
}

/** @param {string} code */
async function versionOf(code) {
  try {
    const { stdout } = await promisify(execFile)(code, ['--version'], { timeout: VERSION_TIMEOUT_MS, shell: process.platform === 'win32' });
    return /^\d+\.\d+\.\d+/.exec(stdout)?.[0];
  } catch (error) {
    console.log(`${code} does not run (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`);
    return undefined;
  }
}

function oldestVersion() {
  /** @type {{ engines: { vscode: string } }} */
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return manifest.engines.vscode.replace(/^\D+/, '');
}

/**
 * @param {string} version
 * @param {string} than
 */
function isOlder(version, than) {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
