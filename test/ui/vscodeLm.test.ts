import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { json, reply } from '../support/scriptedJudge/replies.js';
import { rootDir } from './harness/codeServer.js';
import { choose, runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const OPTIONS = {
  workspace: 'sample',
  settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'workbench.colorTheme': 'Default Dark Modern' },
  env: { POLARIS_FIXTURE_JUDGEMENT: json(reply()) },
  otherExtensionDirs: [path.join(rootDir, 'out', 'modelProvider')],
};

async function answer({ page }: Workbench, prompt: string, value: string): Promise<void> {
  await page.locator('.quick-input-widget', { hasText: prompt }).waitFor();
  await page.locator('.quick-input-widget input').first().fill(value);
  await page.keyboard.press('Enter');
}

describe('a model of the editor', () => {
  uiTest('is chosen from the status bar, agreed to by name, and drafts and judges', OPTIONS, async (workbench) => {
    const { page } = workbench;
    const engine = page.locator('.statusbar-item', { hasText: /Polaris Mini|polaris-fixture|Teller/ }).first();
    await engine.waitFor({ timeout: 120_000 });
    await engine.click();
    await choose(workbench, 'A model of the editor…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Small One' }).waitFor();
    await screenshot(workbench, 'editor-models');
    await choose(workbench, 'Teller');
    await page.locator('.statusbar-item', { hasText: 'polaris-fixture/teller' }).waitFor();

    await runCommand(workbench, 'POLARIS: Draft Story…');
    await answer(workbench, 'What is the story about?', 'A lamp is lit in an empty house.');
    await answer(workbench, 'How many words?', '300');
    const dialog = page.locator('.monaco-dialog-box', { hasText: 'polaris-fixture/teller' });
    await dialog.waitFor();
    await screenshot(workbench, 'editor-model-consent');
    await dialog.getByRole('button', { name: 'Send to polaris-fixture/teller' }).click();
    await choose(workbench, 'New file in');
    await page
      .locator('.statusbar-item', { hasText: /(?:28[5-9]|29\d|30\d|31[0-5]) of 300 words · .*tokens$/ })
      .first()
      .waitFor({ timeout: 60_000 });
    const file = path.join(workbench.folder, 'a-lamp-is-lit-in-an.md');
    await expect.poll(async () => readFile(file, 'utf8')).toMatch(/On day \d+ the \w+ stood by the \w+,/);

    // agreed to once, it is not asked for again
    await runCommand(workbench, 'POLARIS: Review Story');
    const view = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await view.locator('.overall .number').waitFor({ timeout: 60_000 });
    await screenshot(workbench, 'editor-model-review');
    expect(await view.locator('button.row[data-dimension]').count()).toBe(16);
  });
});
