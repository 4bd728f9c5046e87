import { describe, expect } from 'vitest';
import { setTheme, THEMES } from './harness/themes.js';
import { inOneWindow, runCommand, screenshot } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const OPTIONS = {
  workspace: 'test/editor/workspace',
  settings: {
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'workbench.colorTheme': 'Default Dark Modern',
  },
};

async function openHarbour(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour.md' }).dblclick();
  await page.locator('.monaco-editor .view-line', { hasText: 'Anna' }).first().waitFor();
}

/** Waits for something of the passages to be drawn. */
async function untilHighlighted({ page }: Workbench): Promise<void> {
  await expect.poll(async () => page.locator('.monaco-editor .cdr').count(), { timeout: 60_000 }).toBeGreaterThan(3);
}

describe('highlights in the workbench', () => {
  const uiTest = inOneWindow(OPTIONS);

  uiTest('are shown as heat, underlined, or not at all, in every theme', async (workbench) => {
    const { page } = workbench;
    await openHarbour(workbench);
    await untilHighlighted(workbench);
    await runCommand(workbench, 'POLARIS: Focus on Highlights View');
    const review = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await review.locator('#detail-highlights button').first().waitFor({ timeout: 60_000 });
    for (const [name, theme, mark] of THEMES) {
      await setTheme(workbench, theme, mark);
      await screenshot(workbench, `highlights-heat-${name}`);
    }
    await runCommand(workbench, 'POLARIS: Toggle Highlights');
    for (const [name, theme, mark] of THEMES) {
      await setTheme(workbench, theme, mark);
      await screenshot(workbench, `highlights-underline-${name}`);
    }
    await runCommand(workbench, 'POLARIS: Toggle Highlights');
    await expect.poll(async () => page.locator('.monaco-editor .squiggly-info').count(), { timeout: 30_000 }).toBe(0);
    await setTheme(workbench, 'Dark Modern', 'vs-dark');
    await screenshot(workbench, 'highlights-off-dark');
    await runCommand(workbench, 'POLARIS: Toggle Highlights');
    await untilHighlighted(workbench);
  });

  uiTest('are explained by a hover, and read in a view of their own', async (workbench) => {
    const { page } = workbench;
    await openHarbour(workbench);
    await untilHighlighted(workbench);
    await page.locator('.monaco-editor .view-line span', { hasText: 'velvet' }).first().hover();
    await page.locator('.monaco-hover', { hasText: 'per 1,000 words here' }).waitFor();
    await screenshot(workbench, 'highlights-hover-dark');
    await page.keyboard.press('Escape');
    await runCommand(workbench, 'POLARIS: Open Reading View');
    const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await view.locator('mark.overloaded').first().waitFor();
    await page.locator('.monaco-editor .view-lines').first().hover();
    const scrolled = async (): Promise<number | undefined> => {
      await page.mouse.wheel(0, 300);
      return (await view.locator('article h1').boundingBox())?.y;
    };
    await expect.poll(scrolled, { timeout: 30_000, interval: 500 }).toBeLessThan(0);
    for (const [name, theme, mark] of THEMES) {
      await setTheme(workbench, theme, mark);
      await screenshot(workbench, `reading-${name}`);
    }
    await view.locator('p', { hasText: 'They gave her the small room' }).click();
    await expect.poll(async () => page.locator('.monaco-editor .view-line', { hasText: 'They gave her' }).count()).toBeGreaterThan(0);
    await screenshot(workbench, 'reading-clicked');
  });
});
