import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Workbench, WorkbenchOptions } from './workbench.js';

/**
 * Makes a folder of stories before the tests of a file, and removes it after them.
 * @param stories their texts by their files' names
 * @returns where it is; known once the tests run
 */
export function storyFolder(stories: Readonly<Record<string, string>>): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'polaris-stories-'));
    for (const [name, text] of Object.entries(stories)) await writeFile(path.join(folder, name), text);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** A workbench in such a folder with a judge; both are known only once the tests run. */
export function judgedIn(folder: () => string, judge: () => unknown): WorkbenchOptions {
  return {
    get workspace() {
      return folder();
    },
    get settings() {
      return {
        'polaris.judge': judge(),
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
        'workbench.colorTheme': 'Default Dark Modern',
      };
    },
  };
}

/** Opens a story of the folder; the extension's commands are there when it returns. */
export async function openStory({ page }: Workbench, name: string): Promise<void> {
  // The explorer draws its rows anew while the folder is read, and a click on a row that goes is lost.
  await vi.waitFor(
    async () => {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick({ timeout: 5_000 });
      await page.locator('.tab', { hasText: name }).waitFor({ timeout: 5_000 });
    },
    { timeout: 60_000 },
  );
  await page.locator('.statusbar-item', { hasText: 'Polaris Mini' }).waitFor({ timeout: 120_000 });
}
