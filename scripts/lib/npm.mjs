import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findOnPath, toolsDir } from './paths.mjs';
import { run, SetupError } from './run.mjs';

const TEN_MINUTES_MS = 600_000;

/**
 * Runs the npm that runs us, else the one on the path. Its output is shown only when it fails.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @throws {SetupError} when npm is missing or fails
 */
export async function npm(args, cwd) {
  const [program, ...before] = npmCommand();
  const logFile = path.join(toolsDir, 'logs', `npm-${path.basename(cwd)}.log`);
  const { code, timedOut } = await run(program, [...before, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    logFile,
    timeoutMs: TEN_MINUTES_MS,
  });
  if (code === 0) return;
  console.error(readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(0, 20).join('\n'));
  throw new SetupError(
    `"npm ${args.join(' ')}" ${timedOut ? 'took over ten minutes' : 'failed'}; see above, check the network and try again.`,
  );
}

/** @returns {[string, ...string[]]} */
function npmCommand() {
  const cli = process.env['npm_execpath'];
  if (cli !== undefined && /npm-cli\.c?js$/.test(cli) && existsSync(cli))
    return [process.env['npm_node_execpath'] ?? process.execPath, cli];
  const found = findOnPath('npm');
  if (found === undefined) throw new SetupError('npm is missing; install Node 20 or newer with npm from nodejs.org and try again.');
  return [found];
}

/**
 * Puts one published package into a folder, as it is, without its dependencies and without running any of its scripts.
 * @param {string} name
 * @param {string} version
 * @param {string} target
 */
export async function fetchPackage(name, version, target) {
  const scratch = path.join(toolsDir, 'fetch', name.replaceAll('/', '+'));
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  writeFileSync(path.join(scratch, 'package.json'), '{"private":true}');
  // --force: the caller knows the platform better than the package's os and cpu fields
  await npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--force', `${name}@${version}`], scratch);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(path.join(scratch, 'node_modules', ...name.split('/')), target);
  rmSync(scratch, { recursive: true, force: true });
}
