import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:os';

/** commander and openai state it in their `engines`. */
export const NEEDED_NODE = '22.12';

/** Set for the restarted process: it must not restart again, and it listens for signals on its channel. */
export const RESTARTED = 'POLARIS_RESTARTED';

/** The signals that ask a program to stop; SIGHUP is a terminal that was closed. */
export const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type StopSignal = (typeof STOP_SIGNALS)[number];

/** @param version as in `process.versions.node` */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** The Node that npm installed beside the product's packages; undefined when it is not there. */
export function projectNodeOf(rootDir: string): string | undefined {
  const folder = join(rootDir, 'node_modules', 'node', 'bin');
  return [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path));
}

/**
 * Runs this program again under another Node and ends as it ends: same streams, same exit code.
 *
 * Stop signals go over the channel, not as signals: a Ctrl+C reaches both processes already, and a second one would count twice.
 * When this process is killed the channel breaks and the other one ends too.
 */
export async function restartUnder(node: string, args: readonly string[]): Promise<void> {
  const child = spawn(node, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [RESTARTED]: '1' },
  });
  for (const signal of STOP_SIGNALS) process.on(signal, () => child.connected && child.send(signal, ignoreLost));
  process.exitCode = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`polaris: ${node} cannot be started (${error.message}): run npm install again.\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** A message that comes too late finds a process that is ending anyway. */
function ignoreLost(): void {
  return;
}
