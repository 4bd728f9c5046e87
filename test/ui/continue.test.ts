import { describe, expect } from 'vitest';
import type { ServerScript } from '../support/openaiServer/script.js';
import { startOpenaiServer } from '../support/openaiServer/server.js';
import { inOneWindow, runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const EDITOR = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.fontSize': 14, 'polaris.highlights.mode': 'off' };
const DARK = { 'workbench.colorTheme': 'Default Dark Modern' };
const PORT = 43_117;

/** Ways to go on from the same place; each in whole sentences. */
const WAYS = [
  "She stepped over the sill. The hall smelled of onions and somebody else's soap, and the barometer her father had hung by the stairs was gone. Where it had been the wallpaper was darker. She looked at that for a while. Then she shut the door behind her.",
  '“Mr. Lund is dead,” said Anna. “He died the spring before I left.” The man took the towel from his shoulder and folded it in four. He did not seem surprised. “Then I should like to know,” he said, “who it is that comes for the money.”',
  '“In a minute,” she said. She went back down the three steps and looked up at the windows. There were curtains in all of them, and in the one that had been hers a row of small clay horses. Somebody up there moved one an inch to the left.',
] as const;

/** Words as a model brings them, each with the space before it. */
function tokens(text = ''): string[] {
  return text.match(/\s*\S+/gu) ?? [];
}

const script: ServerScript = {
  reply: (_request, number) => ({ pieces: tokens(WAYS[(number - 1) % WAYS.length]), wire: { paceMs: 20 } }),
};

const SERVED = {
  workspace: 'test/editor/workspace',
  settings: {
    ...EDITOR,
    ...DARK,
    'polaris.engine': 'server',
    'polaris.server.baseUrl': `http://127.0.0.1:${PORT}/v1`,
    'polaris.continue.words': 40,
  },
};

async function openHarbour({ page }: Workbench): Promise<void> {
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'harbour.md' }).dblclick();
  await page.locator('.monaco-editor .view-line', { hasText: 'Anna' }).first().waitFor();
  await page
    .locator('.statusbar-item', { hasText: /Polaris Mini|scripted|127\.0\.0\.1/ })
    .first()
    .waitFor({ timeout: 60_000 });
}

/** Puts the caret at the end of the paragraph that begins so. */
async function caretAfter({ page }: Workbench, opening: string): Promise<void> {
  await page.locator('.monaco-editor .view-line', { hasText: opening }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('End');
}

function status({ page }: Workbench, text: RegExp) {
  return page.locator('.statusbar-item', { hasText: text }).first();
}

async function light(workbench: Workbench): Promise<void> {
  await runCommand(workbench, 'Preferences: Toggle between Light/Dark Themes');
  await workbench.page.locator('.monaco-workbench.vs').waitFor();
}

describe('continuing in the workbench', () => {
  uiTest(
    'goes on at a key with the built-in model, and says that it demonstrates',
    { workspace: 'test/editor/workspace', settings: { ...EDITOR, ...DARK, 'polaris.local.threads': 1 } },
    async (workbench) => {
      const { page } = workbench;
      await openHarbour(workbench);
      await page.locator('.monaco-editor .codelens-decoration', { hasText: 'Continue scene' }).first().waitFor({ timeout: 60_000 });
      await screenshot(workbench, 'continue-lens-dark');
      await caretAfter(workbench, 'We pay rent');
      await page.keyboard.press('Control+Alt+Enter');
      await status(workbench, /[\d,]+ words · demonstration/).waitFor({ timeout: 120_000 });
      await page.locator('.notification-toast', { hasText: 'This is a demonstration' }).waitFor();
      await screenshot(workbench, 'continue-done-dark');
    },
  );

  const served = inOneWindow(SERVED);

  served('says while it writes how far it is', async (workbench) => {
    // slow enough to be seen at it
    await using _server = await startOpenaiServer({ reply: () => ({ pieces: tokens(WAYS[0]), wire: { paceMs: 250 } }) }, PORT);
    await openHarbour(workbench);
    await caretAfter(workbench, 'We pay rent');
    await workbench.page.keyboard.press('Control+Alt+Enter');
    await status(workbench, /Writing · [\d,]+ of 40 words/).waitFor({ timeout: 60_000 });
    await screenshot(workbench, 'continue-writing-dark');
    await workbench.page.locator('.monaco-editor .view-line', { hasText: 'the barometer' }).first().waitFor({ timeout: 60_000 });
    await status(workbench, /Writing/).waitFor({ state: 'detached', timeout: 60_000 });
  });

  served('shows ghost text, taken by sentence and whole', async (workbench) => {
    await using server = await startOpenaiServer(script, PORT);
    const { page } = workbench;
    await openHarbour(workbench);
    await caretAfter(workbench, 'We pay rent');
    await page.keyboard.press('Alt+\\');
    // A new paragraph is drawn below the line, as lines of its own; what goes on in the line is drawn within it.
    await page
      .locator('.suggest-preview-text span', { hasText: /over.the.sill|is.dead|In.a.minute/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await screenshot(workbench, 'continue-ghost-dark');
    await page.keyboard.press('Control+Alt+ArrowRight');
    await page
      .locator('.monaco-editor .view-line', { hasText: /over.the.sill\.|is.dead|In.a.minute/ })
      .first()
      .waitFor();
    const ghost = page.locator('.monaco-editor .view-lines [class*="ghost-text"]');
    await ghost.first().waitFor();
    await screenshot(workbench, 'continue-ghost-sentence-dark');
    await page.keyboard.press('Tab');
    await expect.poll(async () => ghost.count(), { timeout: 30_000 }).toBe(0);
    expect(server.chats().length).toBeGreaterThan(0);
  });

  served('brings takes that are turned over by keys, refused, and kept in their view', async (workbench) => {
    await using _server = await startOpenaiServer(script, PORT);
    const { page } = workbench;
    await openHarbour(workbench);
    await caretAfter(workbench, 'We pay rent');
    await runCommand(workbench, 'POLARIS: Continue Scene in Three Takes');
    await status(workbench, /3 takes/).waitFor({ timeout: 120_000 });
    await status(workbench, /Take 1 of 3/).waitFor();
    await page.keyboard.press('Alt+]');
    await status(workbench, /Take 2 of 3/).waitFor();
    await page
      .locator('.suggest-preview-text span', { hasText: /over.the.sill|is.dead|In.a.minute/ })
      .first()
      .waitFor();
    await screenshot(workbench, 'continue-takes-ghost-dark');
    await page.keyboard.press('Control+Alt+Backspace');
    await status(workbench, /Take \d of 2/).waitFor();
    await runCommand(workbench, 'POLARIS: Focus on Takes View');
    await page.locator('.pane', { hasText: 'Takes' }).locator('.monaco-list-row', { hasText: 'refused' }).first().waitFor();
    await screenshot(workbench, 'continue-takes-dark');
    const row = page.locator('.pane', { hasText: 'Takes' }).locator('.monaco-list-row', { hasText: 'words' }).first();
    await row.hover();
    await row.locator('.action-label.codicon-check').first().click();
    await page.locator('.monaco-list-row', { hasText: 'in the text' }).first().waitFor();
    await light(workbench);
    await screenshot(workbench, 'continue-takes-light');
    await runCommand(workbench, 'POLARIS: Show What the Model Sees');
    await page.locator('.monaco-editor .view-line', { hasText: 'The scene so far' }).first().waitFor({ timeout: 60_000 });
    await screenshot(workbench, 'continue-sees-light');
  });
});
