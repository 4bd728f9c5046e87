import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'vitest';
import { rootDir } from './codeServer.js';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench.js';

const screenshotDir = path.join(rootDir, 'out', 'screenshots');

/** Takes a picture of the window into out/screenshots/. */
export async function screenshot(workbench: Workbench, name: string): Promise<void> {
  await mkdir(screenshotDir, { recursive: true });
  await workbench.page.screenshot({ path: path.join(screenshotDir, `${name}.png`) });
}

/** A test with a workbench of its own; a failure leaves a picture of the window under the test's name. */
export function uiTest(name: string, options: WorkbenchOptions, body: (workbench: Workbench) => Promise<void>): void {
  test(name, async () => {
    const workbench = await startWorkbench(options);
    try {
      await body(workbench);
    } catch (error) {
      await screenshot(workbench, `failed ${name.replace(/[^\w -]+/g, '')}`);
      throw error;
    } finally {
      await workbench.close();
    }
  });
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
