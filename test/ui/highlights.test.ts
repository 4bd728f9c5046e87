import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const THEMES = {
  dark: ['Default Dark Modern', 'vs-dark'],
  light: ['Default Light Modern', 'vs'],
  'high-contrast': ['Default High Contrast', 'hc-black'],
  'high-contrast-light': ['Default High Contrast Light', 'hc-light'],
} as const;
const NAMES = ['dark', 'light', 'high-contrast', 'high-contrast-light'] as const;
const OPTIONS = {
  workspace: 'test/editor/workspace',
  settings: {
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    'workbench.colorTheme': THEMES.dark[0],
  },
};

async function openStory(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour.md' }).dblclick();
  await page.locator('.monaco-editor .view-line', { hasText: 'Anna' }).first().waitFor();
}

/** Writes user settings as an editor of their file would. */
async function setTheme({ page, userDataDir }: Workbench, name: keyof typeof THEMES): Promise<void> {
  const file = path.join(userDataDir, 'User', 'settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...settings, 'workbench.colorTheme': THEMES[name][0] }));
  await page.locator(`.monaco-workbench.${THEMES[name][1]}`).waitFor();
}

/** Waits for something of the passages to be drawn. */
async function untilHighlighted({ page }: Workbench): Promise<void> {
  await expect.poll(async () => page.locator('.monaco-editor .cdr').count(), { timeout: 60_000 }).toBeGreaterThan(3);
}

describe('highlights in the workbench', () => {
  uiTest('are shown as heat, underlined, or not at all, in every theme', OPTIONS, async (workbench) => {
    const { page } = workbench;
    await openStory(workbench);
    await untilHighlighted(workbench);
    await runCommand(workbench, 'POLARIS: Focus on Highlights View');
    for (const name of NAMES) {
      await setTheme(workbench, name);
      await screenshot(workbench, `highlights-heat-${name}`);
    }
    await runCommand(workbench, 'POLARIS: Toggle Highlights');
    for (const name of NAMES) {
      await setTheme(workbench, name);
      await screenshot(workbench, `highlights-underline-${name}`);
    }
    await runCommand(workbench, 'POLARIS: Toggle Highlights');
    await expect.poll(async () => page.locator('.monaco-editor .squiggly-info').count()).toBe(0);
    await setTheme(workbench, 'dark');
    await screenshot(workbench, 'highlights-off-dark');
  });
});
