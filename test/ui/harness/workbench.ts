import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { format } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readTools, rootDir, startCodeServer, type CodeServer } from './codeServer.js';
import { findDescendant } from './processes.js';

export interface WorkbenchOptions {
  /** A folder that is copied before it is opened; an empty one without it. */
  readonly workspace?: string;
  /** User settings, machine-scoped ones too. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Added to the environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** A module whose `run()` is called inside the extension host once the extension is loaded. */
  readonly extensionTestsPath?: string;
  /** The extension's own folder; the checkout without it. */
  readonly extensionDir?: string;
  /** Folders of extensions that are loaded beside it. */
  readonly otherExtensionDirs?: readonly string[];
}

/** A VS Code of its own: a server with an extension host, and its workbench in a headless browser. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the workspace that is open. */
  readonly folder: string;
  /** Holds User/settings.json and User/globalStorage/. */
  readonly userDataDir: string;
  /** What the extension host's tests print, and their exit code; never resolves without `extensionTestsPath`. */
  readonly testsExited: Promise<number>;
  readonly serverLogFile: string;
  /** Loads the window anew, as "Developer: Reload Window" does, and waits for the workbench. */
  reload(): Promise<void>;
  /** The process the extension runs in; waits for it to start. */
  extensionHostPid(): Promise<number>;
  /** Ends browser and server and removes everything they wrote. */
  close(): Promise<void>;
}

const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Lines of the workbench's own that say nothing about the extension. */
const NOISE =
  /^(Resolv|Creating a socket|Creation of workbench|Updating additional|\[Service Worker|\[reconnection|\[AgentHost|\[AccountPolicy|ChatSessionStore|getaddrinfo ENOTFOUND|Timed out waiting for authentication|Failed to load resource|Error while fetching the extension under development)/;

const WORKBENCH_READY = '.monaco-workbench .part.statusbar';
const READY_TIMEOUT_MS = 120_000;
const POLL_MS = 100;

/** Opens a folder in a VS Code with the extension under development. Close it in a `finally`. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const tools = await readTools();
  const temp = await mkdtemp(path.join(tmpdir(), 'polaris-workbench-'));
  const dirs = await layOut(temp, options);
  let server: CodeServer | undefined;
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server?.stop();
    await rm(temp, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    server = await startCodeServer(tools.codeServer, { temp, ...dirs }, options.env ?? {});
    browser = await launchBrowser(tools.chromium);
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
    const { testsExited } = await loadExtension(page, server.authority, options);
    await page.goto(`http://${server.authority}/?folder=${encodeURIComponent(dirs.folder)}`);
    await page.waitForSelector(WORKBENCH_READY, { timeout: READY_TIMEOUT_MS });
    return {
      page,
      folder: dirs.folder,
      userDataDir: dirs.data,
      testsExited,
      serverLogFile: server.logFile,
      close,
      ...controls(page, server.pid),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function controls(page: Page, serverPid: number): Pick<Workbench, 'reload' | 'extensionHostPid'> {
  return {
    async reload() {
      await page.reload();
      await page.waitForSelector(WORKBENCH_READY, { timeout: READY_TIMEOUT_MS });
    },
    async extensionHostPid() {
      const until = Date.now() + READY_TIMEOUT_MS;
      while (Date.now() < until) {
        const pid = await findDescendant(serverPid, /--type=extensionHost/);
        if (pid !== undefined) return pid;
        await setTimeout(POLL_MS);
      }
      throw new Error('The extension host did not start.');
    },
  };
}

async function layOut(
  temp: string,
  options: WorkbenchOptions,
): Promise<{ data: string; extensions: string; config: string; folder: string }> {
  const dirs = {
    data: path.join(temp, 'data'),
    extensions: path.join(temp, 'extensions'),
    config: path.join(temp, 'config.yaml'),
    folder: path.join(temp, 'stories'),
  };
  const settings = JSON.stringify({ ...QUIET_SETTINGS, ...options.settings });
  await Promise.all([mkdir(dirs.extensions), mkdir(dirs.folder), writeFile(dirs.config, '')]);
  // seen from a browser, machine-scoped settings are those of the server's machine
  for (const scope of ['User', 'Machine']) {
    await mkdir(path.join(dirs.data, scope), { recursive: true });
    await writeFile(path.join(dirs.data, scope, 'settings.json'), settings);
  }
  if (options.workspace !== undefined) await cp(options.workspace, dirs.folder, { recursive: true });
  return dirs;
}

/** With Chromium's sandbox where the machine and the user allow it. */
async function launchBrowser(executablePath: string): Promise<Browser> {
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const launch = async (chromiumSandbox: boolean): Promise<Browser> =>
    chromium.launch({ executablePath, headless: true, chromiumSandbox, args });
  if (process.getuid?.() === 0) return launch(false);
  return launch(true).catch(async () => launch(false));
}

/**
 * Tells the workbench of the extension under development, by the page's own configuration: the built workbench ignores such wishes in
 * its address.
 */
async function loadExtension(page: Page, authority: string, options: WorkbenchOptions): Promise<{ readonly testsExited: Promise<number> }> {
  const uri = (file: string): object => ({ scheme: 'vscode-remote', authority, path: path.resolve(file) });
  const development = {
    extensions: [options.extensionDir ?? rootDir, ...(options.otherExtensionDirs ?? [])].map(uri),
    ...(options.extensionTestsPath === undefined ? {} : { extensionTestsPath: uri(options.extensionTestsPath) }),
  };
  await page.addInitScript({ content: `(${ADD_DEVELOPMENT_OPTIONS})(${JSON.stringify(development)})` });
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    if (!NOISE.test(String(args[0]))) process[type === 'error' ? 'stderr' : 'stdout'].write(`${format(...args)}\n`);
  });
  const { promise: testsExited, resolve } = Promise.withResolvers<number>();
  await page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
  return { testsExited };
}

/** Runs in the page, before its own scripts; a text because the rest of this program knows no browser types. */
const ADD_DEVELOPMENT_OPTIONS = `(development) => {
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name);
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value;
    const configuration = JSON.parse(value);
    return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...development } });
  };
}`;
