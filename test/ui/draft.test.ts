import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { decodeJournal, storyOf } from '../../src/story/draft/journal.js';
import { runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const PREMISE = 'A clockmaker is asked to mend a clock that runs backwards.';
const OPTIONS = {
  workspace: 'sample',
  settings: {
    'polaris.local.threads': 1,
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'workbench.colorTheme': 'Default Dark Modern',
  },
};

/** Fills the box of the step that asks for this. */
async function answer({ page }: Workbench, prompt: string, value: string): Promise<void> {
  await page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
  await page.locator('.quick-input-widget input').first().fill(value);
  await page.keyboard.press('Enter');
}

function statusBar({ page }: Workbench, text: RegExp): Locator {
  return page.locator('.statusbar-item', { hasText: text }).first();
}

async function begin(workbench: Workbench, words: number): Promise<void> {
  await runCommand(workbench, 'POLARIS: Draft Story…');
  await answer(workbench, 'What is the story about?', PREMISE);
  await answer(workbench, 'How many words?', String(words));
  const { page } = workbench;
  await page.locator('.quick-input-widget', { hasText: /About .* tokens with/ }).waitFor();
}

async function chooseNewFile({ page }: Workbench): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New file in' }).first().click();
}

/** The story in the one journal there is. */
async function journalStory({ userDataDir }: Workbench): Promise<string> {
  const dir = path.join(userDataDir, 'User', 'globalStorage', 'polaris-fiction.polaris-fiction', 'drafts');
  const [name] = (await readdir(dir)).filter((file) => file.endsWith('.journal'));
  return storyOf(decodeJournal(await readFile(path.join(dir, name ?? ''), 'utf8')));
}

async function savedStory(workbench: Workbench): Promise<string> {
  const { page, folder } = workbench;
  await page.locator('.tab', { hasText: 'a-clockmaker' }).first().click();
  await page.keyboard.press('Control+S');
  const file = path.join(folder, 'a-clockmaker-is-asked-to-mend.md');
  await expect.poll(async () => page.locator('.tab.dirty').count()).toBe(0);
  return (await readFile(file, 'utf8')).replace(/^---\n[\s\S]*?\n---\n\n/, '');
}

/** Lets the story come in for some lines. */
async function untilWriting(workbench: Workbench): Promise<void> {
  await statusBar(workbench, /Writing/).waitFor();
  await expect.poll(async () => (await journalStory(workbench)).length, { timeout: 60_000 }).toBeGreaterThan(600);
}

async function resume(workbench: Workbench): Promise<void> {
  const offer = workbench.page.locator('.notification-toast', { hasText: 'stopped at' });
  await offer.waitFor({ timeout: 120_000 });
  await screenshot(workbench, 'draft-offer');
  await offer.getByRole('button', { name: 'Resume' }).click();
}

describe('a draft in the workbench', () => {
  uiTest('is asked for, watched and finished', OPTIONS, async (workbench) => {
    const { page } = workbench;
    await begin(workbench, 1500);
    await screenshot(workbench, 'draft-place-dark');
    await chooseNewFile(workbench);
    await untilWriting(workbench);
    await screenshot(workbench, 'draft-writing-dark');
    await runCommand(workbench, 'Preferences: Toggle between Light/Dark Themes');
    await screenshot(workbench, 'draft-writing-light');
    await statusBar(workbench, /of 1,500 words · .*tokens/).waitFor({ timeout: 120_000 });
    await screenshot(workbench, 'draft-done-light');
    await runCommand(workbench, 'Preferences: Toggle between Light/Dark Themes');
    await screenshot(workbench, 'draft-done-dark');
    expect(await savedStory(workbench)).toBe(await journalStory(workbench));
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+Z');
    await expect.poll(async () => page.locator('.monaco-editor .view-line').count()).toBeLessThan(6);
  });

  uiTest('goes on after the window was reloaded', OPTIONS, async (workbench) => {
    await begin(workbench, 1500);
    await chooseNewFile(workbench);
    await untilWriting(workbench);
    await workbench.reload();
    await resume(workbench);
    await statusBar(workbench, /of 1,500 words · .*tokens/).waitFor({ timeout: 120_000 });
    expect(await savedStory(workbench)).toBe(await journalStory(workbench));
  });

  uiTest('goes on after the extension host was killed', OPTIONS, async (workbench) => {
    await begin(workbench, 1500);
    await chooseNewFile(workbench);
    await untilWriting(workbench);
    const pid = await workbench.extensionHostPid();
    process.kill(pid, 'SIGKILL');
    await expect.poll(async () => (await workbench.extensionHostPid()) === pid, { timeout: 60_000 }).toBe(false);
    await workbench.reload();
    await resume(workbench);
    await statusBar(workbench, /of 1,500 words · .*tokens/).waitFor({ timeout: 120_000 });
    expect(await savedStory(workbench)).toBe(await journalStory(workbench));
  });
});
