import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { decodeJournal, storyOf } from '../../src/story/draft/journal.js';
import { inOneWindow, runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

/** What the stories are about, by the files they are drafted into. */
const PREMISES = {
  'a-clockmaker-is-asked-to-mend.md': 'A clockmaker is asked to mend a clock that runs backwards.',
  'a-beekeeper-is-asked-to-move.md': 'A beekeeper is asked to move a hive that nobody can see.',
  'a-pilot-is-asked-to-land.md': 'A pilot is asked to land at an airfield that was closed.',
} as const;
type DraftFile = keyof typeof PREMISES;

const OPTIONS = {
  workspace: 'sample',
  settings: {
    'polaris.local.threads': 1,
    'editor.wordWrap': 'on',
    'editor.minimap.enabled': false,
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

/** The palette lists the commands there are when it opens: the extension has to be there first. */
async function ready(workbench: Workbench): Promise<void> {
  await statusBar(workbench, /Polaris Mini \(demonstration model\)/).waitFor({ timeout: 60_000 });
}

/** A picture named after the colours the window wears. */
async function picture(workbench: Workbench, name: string): Promise<void> {
  await workbench.page.locator('.quick-input-widget').waitFor({ state: name.endsWith('place') ? 'visible' : 'hidden' });
  const dark = await workbench.page.locator('.monaco-workbench.vs-dark').count();
  await screenshot(workbench, `${name}-${dark > 0 ? 'dark' : 'light'}`);
}

/** Changes between light and dark and waits for it. */
async function changeColours(workbench: Workbench): Promise<void> {
  const dark = workbench.page.locator('.monaco-workbench.vs-dark');
  const before = await dark.count();
  await runCommand(workbench, 'Preferences: Toggle between Light/Dark Themes');
  await expect.poll(async () => dark.count(), { timeout: 20_000 }).toBe(1 - before);
}

async function begin(workbench: Workbench, file: DraftFile, words: number): Promise<void> {
  await ready(workbench);
  await runCommand(workbench, 'POLARIS: Draft Story…');
  await answer(workbench, 'What is the story about?', PREMISES[file]);
  await answer(workbench, 'How many words?', String(words));
  const { page } = workbench;
  await page.locator('.quick-input-widget input[placeholder*="tokens with"]').waitFor();
}

async function chooseNewFile({ page }: Workbench): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New file in' }).first().click();
}

/** The story in the journal that was written last. */
async function journalStory({ userDataDir }: Workbench): Promise<string> {
  const dir = path.join(userDataDir, 'User', 'globalStorage', 'polaris-fiction.polaris-fiction', 'drafts');
  const journals = (await readdir(dir)).filter((name) => name.endsWith('.journal')).map((name) => path.join(dir, name));
  const writtenMs = await Promise.all(journals.map(async (journal) => (await stat(journal)).mtimeMs));
  const last = journals[writtenMs.indexOf(Math.max(...writtenMs))] ?? '';
  return storyOf(decodeJournal(await readFile(last, 'utf8')));
}

/** A file made for a draft is saved when the draft is over; the story in it is the journal's, byte for byte. */
async function expectSaved(workbench: Workbench, file: DraftFile): Promise<void> {
  const saved = path.join(workbench.folder, file);
  const story = await journalStory(workbench);
  await expect.poll(async () => (await readFile(saved, 'utf8')).replace(/^---\n[\s\S]*?\n---\n\n/, ''), { timeout: 20_000 }).toBe(story);
}

/** Lets the story come in for some lines. */
async function untilWriting(workbench: Workbench): Promise<void> {
  await statusBar(workbench, /Writing .* of [\d,]+ words · [\d.]+ tokens\/s · about/).waitFor();
  await expect.poll(async () => (await journalStory(workbench)).length, { timeout: 60_000 }).toBeGreaterThan(1500);
}

/** What it took stands in the status bar once the draft is over; "tokens/s" stands there while it is written. */
async function untilDone(workbench: Workbench, wordsAsked: string): Promise<void> {
  await statusBar(workbench, new RegExp(`of ${wordsAsked} words · .*tokens$`)).waitFor({ timeout: 120_000 });
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
    await begin(workbench, 'a-clockmaker-is-asked-to-mend.md', 3000);
    await picture(workbench, 'draft-place');
    await chooseNewFile(workbench);
    await untilWriting(workbench);
    await picture(workbench, 'draft-writing');
    await changeColours(workbench);
    await picture(workbench, 'draft-writing');
    await untilDone(workbench, '3,000');
    await picture(workbench, 'draft-done');
    await changeColours(workbench);
    await picture(workbench, 'draft-done');
    await expectSaved(workbench, 'a-clockmaker-is-asked-to-mend.md');
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+Z');
    await expect.poll(async () => page.locator('.monaco-editor .view-line').count(), { timeout: 20_000 }).toBeLessThan(6);
  });

  const inTurn = inOneWindow(OPTIONS);

  inTurn('goes on after the extension host was killed, and after the window was reloaded', async (workbench) => {
    await begin(workbench, 'a-beekeeper-is-asked-to-move.md', 3000);
    await chooseNewFile(workbench);
    await untilWriting(workbench);
    process.kill(await workbench.extensionHostPid(), 'SIGKILL');
    await workbench.reload();
    await resume(workbench);
    await untilWriting(workbench);
    await workbench.reload();
    await resume(workbench);
    await untilDone(workbench, '3,000');
    await expectSaved(workbench, 'a-beekeeper-is-asked-to-move.md');
  });

  inTurn('comes from a brief in a file, and is removed after a reload', async (workbench) => {
    const { page, folder } = workbench;
    await ready(workbench);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lighthouse.md' }).dblclick();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await runCommand(workbench, 'POLARIS: Draft Story from This Brief');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'beside the brief' }).click();
    await untilDone(workbench, '600');
    const file = path.join(folder, 'lighthouse-draft.md');
    const story = await journalStory(workbench);
    await expect.poll(async () => readFile(file, 'utf8'), { timeout: 20_000 }).toContain(story);
    expect(await readFile(file, 'utf8')).toContain('point-of-view: third person, close');
    await workbench.reload();
    await ready(workbench);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lighthouse-draft.md' }).dblclick();
    await page.locator('.monaco-editor .view-line').nth(3).waitFor();
    await runCommand(workbench, 'POLARIS: Remove This Draft');
    await expect.poll(async () => page.locator('.monaco-editor .view-line').count(), { timeout: 20_000 }).toBe(1);
  });

  inTurn('keeps its text in a saved file when that is chosen after a reload', async (workbench) => {
    await begin(workbench, 'a-pilot-is-asked-to-land.md', 1500);
    await chooseNewFile(workbench);
    await untilWriting(workbench);
    await workbench.reload();
    const offer = workbench.page.locator('.notification-toast', { hasText: 'stopped at' });
    await offer.waitFor({ timeout: 120_000 });
    await offer.getByRole('button', { name: 'Keep the Text' }).click();
    await expectSaved(workbench, 'a-pilot-is-asked-to-land.md');
  });
});
