import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { startOpenaiServer } from '../support/openaiServer/server.js';
import { storyFolder } from './harness/stories.js';
import { setTheme } from './harness/themes.js';
import { choose, runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const PASSAGE = [
  'Marta ran along the quay and called his name. The 3 men at the crane looked up. “He went that way,” one of them said.',
  'She thanked them and went on. The rain had stopped, and the stones were slippery under her shoes.',
];
const REWRITTEN = [
  'Marta ran down the quay, calling his name. The 3 men at the crane looked up. “He went that way,” one of them said.',
  'She thanked them and hurried on. The rain had stopped, and the stones slid under the soles of her shoes.',
];
const STORY = `The ferry had gone at six.\n\n${PASSAGE.join('\n\n')}\n\nShe found him under the stairs.\n`;
const WHOLE = REWRITTEN.join('\n\n');

const stories = storyFolder({ 'quay.md': STORY });

async function prepared(workbench: Workbench, baseUrl: string): Promise<void> {
  const { page, userDataDir } = workbench;
  const file = path.join(userDataDir, 'Machine', 'settings.json');
  const settings = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const more = { 'polaris.engine': 'server', 'polaris.server.baseUrl': baseUrl };
  for (const scope of ['Machine', 'User']) {
    await writeFile(path.join(userDataDir, scope, 'settings.json'), JSON.stringify({ ...settings, ...more }));
  }
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'quay.md' }).dblclick();
  await page.locator('.monaco-editor .view-line', { hasText: 'Marta ran along' }).first().waitFor();
}

/** Puts the cursor at the beginning of the passage and selects to its end. */
async function selectPassage({ page }: Workbench): Promise<void> {
  await page.locator('.monaco-editor .view-line', { hasText: 'The ferry' }).first().click();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.keyboard.press('Home');
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End']) await page.keyboard.press(key);
}

/** Saves the story until the file holds what it shall. */
async function expectSaved({ page, folder }: Workbench, story: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Control+s');
        return readFile(path.join(folder, 'quay.md'), 'utf8');
      },
      { timeout: 20_000 },
    )
    .toBe(story);
}

const OPTIONS = {
  get workspace() {
    return stories();
  },
  settings: {
    // no wrapping: a paragraph is a line on the screen, so that arrow keys go from one to the next
    '[markdown]': { 'editor.wordWrap': 'off' },
    'diffEditor.wordWrap': 'on',
    'editor.minimap.enabled': false,
    'polaris.highlights.mode': 'off',
    'workbench.colorTheme': 'Default Dark Modern',
  },
};

describe('rewriting in the workbench', () => {
  uiTest('asks for a way, shows the rewrite beside the passage, and is taken in parts', OPTIONS, async (workbench) => {
    await using server = await startOpenaiServer({ reply: () => ({ pieces: WHOLE.match(/\S+\s*/gu) ?? [] }) });
    const { page } = workbench;
    await prepared(workbench, server.baseUrl);
    await selectPassage(workbench);
    await runCommand(workbench, 'POLARIS: Rewrite Selection…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Own Instruction' }).waitFor();
    await screenshot(workbench, 'rewrite-ways-dark');
    await choose(workbench, 'Own Instruction');
    const input = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-widget', { hasText: 'What shall be different?' }).waitFor();
    await input.fill('Hurry her along.');
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'The text is ready' }).waitFor();
    await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'slid under' }).waitFor();
    await screenshot(workbench, 'rewrite-diff-dark');
    await setTheme(workbench, 'Light Modern', 'vs');
    await screenshot(workbench, 'rewrite-diff-light');
    await setTheme(workbench, 'Dark Modern', 'vs-dark');

    // One sentence is taken over; the other hunk is put back by the diff editor's own arrow; what is left is accepted.
    await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'calling his name' }).first().click();
    await page.keyboard.press('Control+Home');
    await page.locator('.editor-actions a[aria-label="Take This Change"]').click();
    await page.locator('.monaco-diff-editor .original .view-line', { hasText: 'calling his name' }).waitFor();
    const arrows = page.locator('.monaco-diff-editor .codicon-arrow-right');
    await expect.poll(() => arrows.count()).toBe(1);
    await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'slid under' }).hover();
    await arrows.click({ force: true });
    await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'slippery' }).waitFor();
    await screenshot(workbench, 'rewrite-parts-dark');
    await page.locator('.editor-actions a[aria-label="Accept Rewrite"]').click();
    await expect.poll(() => page.locator('.monaco-diff-editor').count()).toBe(0);
    await expectSaved(workbench, STORY.replace(PASSAGE[0] ?? '', REWRITTEN[0] ?? ''));
    await page.keyboard.press('Control+z');
    await expectSaved(workbench, STORY);

    // The instruction is remembered.
    await runCommand(workbench, 'Notifications: Clear All Notifications');
    await selectPassage(workbench);
    await runCommand(workbench, 'POLARIS: Rewrite Selection…');
    await choose(workbench, 'Hurry her along.');
    await page.locator('.monaco-diff-editor .modified .view-line', { hasText: 'slid under' }).waitFor();
    const toast = page.locator('.notification-toast', { hasText: 'The text is ready' });
    await toast.locator('a', { hasText: 'Accept' }).click();
    await expect.poll(() => page.locator('.monaco-diff-editor').count()).toBe(0);
    await expectSaved(workbench, STORY.replace(PASSAGE.join('\n\n'), WHOLE));
  });
});
