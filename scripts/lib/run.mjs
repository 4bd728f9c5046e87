import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { root } from './paths.mjs';

const POSIX = process.platform !== 'win32';
const GRACE_MS = 5000;
const INTERRUPTED = 130;

/** @type {readonly NodeJS.Signals[]} */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Something the person at the keyboard can mend; shown as one line, without a stack. */
export class SetupError extends Error {}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the checkout by default
 * @property {Record<string, string | undefined>} [env] added to this process's own
 * @property {string} [logFile] output goes here instead of to the terminal
 * @property {number} [timeoutMs] after which the program and all it started are killed
 */

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, timedOut: boolean }>} `code` is 128 and more after a signal, 127 when it could not start
 */
export async function run(program, args, options = {}) {
  const script = /\.(cmd|bat)$/i.test(program);
  const child = spawn(script ? `"${program}"` : program, args, {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    stdio: options.logFile === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: script,
    // a group of its own, so that a timeout reaches grandchildren too
    detached: POSIX,
  });
  const watch = dieWithUs(child);
  const logged = options.logFile === undefined ? undefined : writeLog(child, options.logFile);
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      killTree(child);
    },
    options.timeoutMs ?? 2 ** 31 - 1,
  );
  try {
    const code = await exitCode(child);
    // nothing follows after Ctrl+C
    if (watch.interrupted()) process.exit(INTERRUPTED);
    return { code, timedOut };
  } finally {
    clearTimeout(timer);
    watch.stop();
    await logged?.();
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitCode(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/**
 * Signals the child and all it started.
 * @param {import('node:child_process').ChildProcess} child started in a group of its own
 * @param {NodeJS.Signals} [signal]
 */
function killTree(child, signal = 'SIGKILL') {
  if (child.pid === undefined) return;
  try {
    process.kill(POSIX ? -child.pid : child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Ends the child's whole group when this process is asked to end, and lets it close its files first.
 * @param {import('node:child_process').ChildProcess} child started in a group of its own
 * @returns {{ end: () => void, interrupted: () => boolean, stop: () => void }} `end` ends the child now, `stop` stops watching
 */
export function dieWithUs(child) {
  const onExit = () => killTree(child);
  const end = () => {
    killTree(child, 'SIGTERM');
    setTimeout(onExit, GRACE_MS).unref();
  };
  let asked = false;
  const onSignal = () => {
    // who asks twice does not want to wait
    if (asked) onExit();
    else end();
    asked = true;
  };
  process.on('exit', onExit);
  for (const signal of ENDING_SIGNALS) process.on(signal, onSignal);
  return {
    end,
    interrupted: () => asked,
    stop() {
      process.off('exit', onExit);
      for (const signal of ENDING_SIGNALS) process.off(signal, onSignal);
    },
  };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} file
 * @returns {() => Promise<void>} resolves when all is on disk
 */
function writeLog(child, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const log = createWriteStream(file);
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  return () => new Promise((resolve) => log.end(() => resolve()));
}

/**
 * Runs a script's main function: a SetupError is one line, anything else a bug with its stack.
 * @param {() => Promise<number | void>} main resolves to the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof SetupError ? `POLARIS: ${error.message}` : error);
    process.exitCode = 1;
  }
}
