import { build } from 'esbuild';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const checkout = join(import.meta.dirname, '..', '..', '..', '..');

/** The product as it stands in these sources, built into a folder of its own. */
export interface BuiltCli extends AsyncDisposable {
  readonly rootDir: string;
  /** Starts `node cli.js ARGS`. */
  start(args: readonly string[], options?: StartOptions): RunningCli;
  /** Starts it and waits until it has ended. */
  run(args: readonly string[], options?: StartOptions): Promise<Ended>;
}

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** All there is on the standard input; null keeps it open. */
  readonly stdin?: string | Uint8Array | null;
  /** The Node to run it under; this one when left out. */
  readonly node?: string;
  /** What is run instead of cli.js. */
  readonly script?: string;
  /** Whether it gets a process group of its own, to be signalled as a terminal does. */
  readonly ownGroup?: boolean;
  /** Command and arguments to put before Node, such as a limit on file sizes. */
  readonly under?: readonly string[];
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that was started; killed when disposed. */
export interface RunningCli extends AsyncDisposable {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly ended: Promise<Ended>;
  /** Resolves when the standard output or error matches. */
  until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<void>;
}

/** Builds as scripts/build.mjs does, with the packages and models of the checkout beside it. */
export async function buildCli(): Promise<BuiltCli> {
  const rootDir = join(checkout, 'out', `cli-under-test-${randomUUID()}`);
  await rm(rootDir, { recursive: true, force: true });
  await mkdir(rootDir, { recursive: true });
  await cp(join(checkout, 'package.json'), join(rootDir, 'package.json'));
  for (const folder of ['node_modules', 'models']) await symlink(join(checkout, folder), join(rootDir, folder), 'dir');
  await build({
    absWorkingDir: checkout,
    entryPoints: ['src/cli.ts', 'src/engine/local/worker.ts', 'src/terminal/checkWorker.ts'],
    outbase: 'src',
    outdir: join(rootDir, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'node-llama-cpp'],
    banner: { js: "import { createRequire as nodeRequire } from 'node:module';const require = nodeRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const start = (args: readonly string[], options: StartOptions = {}): RunningCli => startCli(rootDir, args, options);
  return {
    rootDir,
    start,
    run: (args, options) => start(args, options).ended,
    [Symbol.asyncDispose]: () => rm(rootDir, { recursive: true, force: true }),
  };
}

function startCli(rootDir: string, args: readonly string[], options: StartOptions): RunningCli {
  const [command = '', ...rest] = [
    ...(options.under ?? []),
    options.node ?? process.execPath,
    options.script ?? join(rootDir, 'dist', 'cli.js'),
    ...args,
  ];
  const child = spawn(command, rest, {
    cwd: options.cwd ?? rootDir,
    env: options.env ?? process.env,
    detached: options.ownGroup === true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => {
      output[stream] += text;
    });
  }
  // A command that does not read its input closes it early.
  child.stdin.on('error', () => undefined);
  if (options.stdin !== null) child.stdin.end(options.stdin ?? '');
  const ended = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    ...output,
  }));
  return {
    process: child,
    ended,
    until: (stream, pattern) => untilMatches(child, stream, () => pattern.test(output[stream]), ended),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}

async function untilMatches(
  child: RunningCli['process'],
  stream: 'stdout' | 'stderr',
  matches: () => boolean,
  ended: Promise<Ended>,
): Promise<void> {
  while (!matches()) {
    const end = await Promise.race([once(child[stream], 'data').then(() => undefined), ended]);
    if (end && !matches()) throw new Error(`it ended first, with ${String(end.code ?? end.signal)}: ${end.stderr}`);
  }
}

/** The one line of JSON that a command with --json prints; fails when there is anything else. */
export function jsonOf(ended: Ended): Record<string, unknown> {
  if (!/^[^\n]+\n$/.test(ended.stdout)) throw new Error(`not one line: ${JSON.stringify(ended.stdout)} ${ended.stderr}`);
  return JSON.parse(ended.stdout) as Record<string, unknown>;
}
