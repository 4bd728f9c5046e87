import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const WINDOWS = process.platform === 'win32';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** What the scripts install beside the dependencies; never committed. */
export const toolsDir = path.join(root, '.tools');

/** What test runs leave behind: logs, results, screenshots; never committed. */
export const outDir = path.join(root, 'out');

/** Where the `node` package keeps the project's own Node. */
export const projectNodePath = path.join(root, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');

/** The project's own Node where it is installed, else the one that runs this script. */
export function projectNode() {
  return existsSync(projectNodePath) ? projectNodePath : process.execPath;
}

/**
 * The JavaScript file behind a package's command, so that it can be run by a Node of our choice.
 * @param {string} file path below node_modules
 */
export function moduleFile(file) {
  return path.join(root, 'node_modules', ...file.split('/'));
}

/**
 * Finds a program on the path.
 * @param {string} name without extension
 * @returns {string | undefined} its full path
 */
export function findOnPath(name) {
  const endings = WINDOWS ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  for (const folder of folders) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}
