import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** Where the checkout is: every npm script runs there. */
export const rootDir = process.cwd();

/** Programs the scripts found or installed. */
export interface Tools {
  /** code-server's entry file. */
  readonly codeServer: string;
  /** Chromium's or Chrome's executable. */
  readonly chromium: string;
}

export interface CodeServer {
  readonly pid: number;
  /** "127.0.0.1:40123" */
  readonly authority: string;
  /** Everything the server has printed. */
  readonly logFile: string;
  stop(): Promise<void>;
}

/**
 * Reads which programs to use.
 * @throws {Error} before the first `npm test` or `npm run setup`, which install and write them down.
 */
export async function readTools(): Promise<Tools> {
  const file = path.join(rootDir, '.tools', 'workbench.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error('The workbench tests need code-server and Chromium: run "npm run setup" first.', { cause: error });
  });
  return JSON.parse(text) as Tools;
}

/**
 * Starts VS Code for the browser on a free port of 127.0.0.1.
 * @param dirs `temp` takes sockets and logs, so that nothing of the developer's own VS Code is touched.
 */
export async function startCodeServer(
  entry: string,
  dirs: { readonly temp: string; readonly data: string; readonly extensions: string; readonly config: string },
  env: Readonly<Record<string, string>>,
): Promise<CodeServer> {
  const own = { TMPDIR: dirs.temp, XDG_RUNTIME_DIR: dirs.temp, XDG_DATA_HOME: dirs.temp, XDG_CONFIG_HOME: dirs.temp };
  const child = spawn(process.execPath, [entry, ...serverArguments(dirs)], {
    env: { ...process.env, PORT: undefined, VSCODE_IPC_HOOK_CLI: undefined, ...own, ...env },
    // a group of its own: stopping it reaches the extension host
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = killOnExit(child);
  const logFile = path.join(dirs.temp, 'server.log');
  const log = createWriteStream(logFile);
  child.stderr.pipe(log, { end: false });
  child.stdout.pipe(log, { end: false });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const authority = await listeningAuthority(child, logFile);
  return {
    pid: child.pid ?? 0,
    authority,
    logFile,
    async stop() {
      forget();
      killGroup(child, 'SIGTERM');
      const timer = setTimeout(() => killGroup(child, 'SIGKILL'), 5000);
      await gone;
      clearTimeout(timer);
      killGroup(child, 'SIGKILL');
      log.end();
    },
  };
}

function serverArguments(dirs: { readonly data: string; readonly extensions: string; readonly config: string }): string[] {
  const flags = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'];
  const places = ['--config', dirs.config, '--user-data-dir', dirs.data, '--extensions-dir', dirs.extensions];
  return [...places, '--bind-addr', '127.0.0.1:0', '--auth', 'none', ...flags];
}

async function listeningAuthority(child: ChildProcess, logFile: string): Promise<string> {
  if (child.stdout === null) throw new Error('code-server has no output to read');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // leaving the loop pauses the stream; the log still wants the rest
    setImmediate(() => child.stdout?.resume());
    return address;
  }
  throw new Error(`code-server ended before it listened; see ${logFile}`);
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: all of the group has ended already
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** However this process ends, short of SIGKILL, the server ends with it. */
function killOnExit(child: ChildProcess): () => void {
  const onExit = () => killGroup(child, 'SIGKILL');
  const onSignal = () => process.exit(1);
  process.on('exit', onExit);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  return () => {
    process.off('exit', onExit);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, onSignal);
  };
}
