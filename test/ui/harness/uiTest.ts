import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, test } from 'vitest';
import { rootDir } from './codeServer.js';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench.js';

const screenshotDir = path.join(rootDir, 'out', 'screenshots');

/** Takes a picture of the window into out/screenshots/. */
export async function screenshot(workbench: Workbench, name: string): Promise<void> {
  await mkdir(screenshotDir, { recursive: true });
  await workbench.page.screenshot({ path: path.join(screenshotDir, `${name}.png`) });
}

/** Declares a test that gets a workbench; a failure leaves a picture of the window under the test's name. */
export type UiTest = (name: string, body: (workbench: Workbench) => Promise<void>) => void;

/** A test with a workbench of its own. */
export function uiTest(name: string, options: WorkbenchOptions, body: (workbench: Workbench) => Promise<void>): void {
  test(name, async () => {
    const workbench = await startWorkbench(options);
    try {
      await pictured(name, workbench, body);
    } finally {
      await workbench.close();
    }
  });
}

/**
 * Tests that go on in one window, since opening one takes longer than most tests: each begins with every editor and notification closed,
 * the explorer open, and the files of the workspace as they were at first. After a failure the next begins in a new window.
 */
export function inOneWindow(options: WorkbenchOptions): UiTest {
  let open: Workbench | undefined;
  const close = async (): Promise<void> => {
    const closing = open;
    open = undefined;
    await closing?.close();
  };
  afterAll(close);
  return (name, body) => {
    test(name, async () => {
      if (open === undefined) open = await startWorkbench(options);
      else await tidy(open, options.workspace);
      try {
        await pictured(name, open, body);
      } catch (error) {
        await close();
        throw error;
      }
    });
  };
}

async function tidy(workbench: Workbench, workspace: string | undefined): Promise<void> {
  const titles = ['View: Close All Editors', 'Notifications: Clear All Notifications', 'View: Show Explorer'];
  for (const title of titles) await runCommand(workbench, title);
  if (workspace !== undefined) await cp(workspace, workbench.folder, { recursive: true });
}

async function pictured(name: string, workbench: Workbench, body: (workbench: Workbench) => Promise<void>): Promise<void> {
  try {
    await body(workbench);
  } catch (error) {
    await screenshot(workbench, `failed ${name.replace(/[^\w -]+/g, '')}`);
    throw error;
  }
}

/** Opens the command palette and runs the command with this title, e.g. "POLARIS: Draft Story…". */
export async function runCommand({ page }: Workbench, title: string): Promise<void> {
  await page.locator('.monaco-workbench').waitFor();
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`>${title}`);
  await choose({ page }, title);
}

/** Clicks the first entry of an open menu or palette that holds these words. */
export async function choose({ page }: Pick<Workbench, 'page'>, words: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click();
}
