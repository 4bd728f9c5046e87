import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { OpenaiServer } from '../support/openaiServer/server.js';
import { serveCoherence } from '../support/scriptedCoherence/served.js';
import { FACTS, SLIPS, STORY } from '../support/scriptedCoherence/story.js';
import { axeViolations } from './harness/axe.js';
import { frameWith } from './harness/frameWith.js';
import { setTheme, THEMES } from './harness/themes.js';
import { refusalsOf } from './harness/refusals.js';
import { judgedIn, openStory, storyFolder } from './harness/stories.js';
import { inOneWindow, runCommand, screenshot } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const FERRY = `---\nprompt: A ferry keeper.\nwords: 250\n---\n\n${STORY}`;
const MEASURED = `# The Quay

Marta’s eyes were green, and she was thirty-four years old. She kept the tickets in a tin.

The ferry left the quay at ten past six, and nobody waved.

Marta closed her brown eyes. The tin was on the sill, where it had always been.

She tore a ticket with great care.
`;
const CAST = '# Marta\n\nMarta has green eyes.\n';
const MOST_FACTS = [
  ...Object.values(FACTS),
  {
    kind: 'other',
    who: 'the man at the rail',
    what: 'says that his brother is dead',
    when: 'by autumn',
    where: '',
    quote: 'said that his brother was dead',
  },
  {
    kind: 'other',
    who: 'Maud',
    what: 'keeps the ferry book in pencil',
    when: '',
    where: 'the ferry',
    quote: 'Maud kept the ferry book in pencil',
  },
];

const stories = storyFolder({ 'ferry.md': FERRY, 'quay.md': MEASURED });
let judge: OpenaiServer;
beforeAll(async () => {
  judge = await serveCoherence(
    {
      note: { facts: MOST_FACTS },
      compare: { slips: [SLIPS.hand, SLIPS.stove, { ...SLIPS.hand, established: 'never in the text at all' }, SLIPS.hair] },
      confirm: (prompt) =>
        prompt.includes('appearance, about')
          ? { why: 'She dyed it.', verdict: 'explained', sure: 99 }
          : { why: 'Nothing in between explains it.', verdict: 'contradiction', sure: 85 },
    },
    { wire: { paceMs: 2, tokensPerEvent: 8 } },
  );
});
afterAll(async () => {
  await judge[Symbol.asyncDispose]();
});

const MAIN = 'main[aria-label="Ledger of facts"]';

async function openLedger(workbench: Workbench): Promise<Frame> {
  await runCommand(workbench, 'POLARIS: Show Ledger of Facts');
  for (const name of ['Review', 'Highlights']) {
    const header = workbench.page.locator(`.pane-header[aria-label^="${name}"]`);
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click({ position: { x: 30, y: 10 } });
  }
  return frameWith(workbench.page, MAIN);
}

describe('coherence in the workbench', () => {
  const uiTest = inOneWindow(judgedIn(stories, () => ({ engine: 'server', baseUrl: judge.baseUrl })));

  uiTest('a check shows its ledger, in every theme, and nothing that axe finds wrong', async (workbench) => {
    const { page } = workbench;
    const refusals = refusalsOf(page);
    await openStory(workbench, 'ferry.md');
    const view = await openLedger(workbench);
    await screenshot(workbench, 'ledger-empty-dark');
    await view.getByRole('button', { name: 'Check coherence' }).click();
    await view.getByRole('button', { name: 'Cancel' }).waitFor();
    await screenshot(workbench, 'ledger-running-dark');
    await view.getByText('2 contradictions confirmed').waitFor({ timeout: 60_000 });
    await view.getByText('1 dropped: not in the text').waitFor();
    expect(await view.locator('li .fact').count()).toBe(MOST_FACTS.length);
    await page.locator('.notifications-toasts .monaco-list-row', { hasText: '2 contradictions were found' }).waitFor();
    await runCommand(workbench, 'Notifications: Clear All Notifications');
    await view.locator('li', { hasText: 'cold' }).getByRole('button', { name: 'Strike out' }).click();
    await view.locator('li.struck').waitFor();
    for (const [name, theme, mark] of THEMES) {
      await setTheme(workbench, theme, mark);
      await screenshot(workbench, `ledger-${name}`);
      expect(await axeViolations(view.locator(MAIN))).toEqual([]);
    }
    await view.locator('li', { hasText: 'writes with her left hand' }).getByRole('button', { name: 'Put right' }).click();
    const what = view.locator('form vscode-textfield[name=what] input');
    await what.fill('writes with either hand');
    await setTheme(workbench, 'Dark Modern', 'vs-dark');
    await screenshot(workbench, 'ledger-editing-dark');
    expect(await axeViolations(view.locator(MAIN))).toEqual([]);
    await what.press('Enter');
    await view.getByText('Put right by you').waitFor();
    await view.locator('li', { hasText: 'writes with either hand' }).locator('button.words').click();
    await page.locator('.statusbar-item', { hasText: `(${FACTS.hand.quote.length} selected)` }).waitFor();
    await screenshot(workbench, 'ledger-fact-shown');
    await view.locator('vscode-textfield input').first().fill('rail');
    await expect.poll(async () => view.locator('li .fact').count()).toBe(1);
    expect(refusals).toEqual([]);
  });

  uiTest(
    'a contradiction is shown without a model, leads to what was established, and stays away once both are right',
    async (workbench) => {
      const { page, folder } = workbench;
      await openStory(workbench, 'quay.md');
      await page.locator('.monaco-editor .squiggly-info').first().waitFor({ timeout: 60_000 });
      await runCommand(workbench, 'POLARIS: Focus on Highlights View');
      const row = page.locator('.pane-body .monaco-list-row', { hasText: 'her brown eyes' });
      await row.waitFor();
      for (const [name, theme, mark] of THEMES) {
        await setTheme(workbench, theme, mark);
        await screenshot(workbench, `slip-${name}`);
      }
      await setTheme(workbench, 'Dark Modern', 'vs-dark');
      await page
        .locator('.monaco-editor .view-line span', { hasText: 'eyes were green' })
        .first()
        .hover({ position: { x: 60, y: 8 } });
      await page.locator('.monaco-hover', { hasText: 'Factual detail: appearance' }).waitFor();
      await screenshot(workbench, 'slip-hover');
      await page.keyboard.press('Escape');

      await runCommand(workbench, 'POLARIS: Open Reading View');
      const view = await frameWith(page, '#slip-1-here');
      const active = (): Promise<string> => view.evaluate('document.activeElement.id');
      for (const [name, theme, mark] of THEMES) {
        await setTheme(workbench, theme, mark);
        await screenshot(workbench, `slip-reading-${name}`);
        expect(await axeViolations(view.locator('main'), '--vscode-editor-background')).toEqual([]);
      }
      await view.locator('#slip-1-here').focus();
      await page.keyboard.press('Enter');
      expect(await active()).toBe('slip-1-established');
      await page.keyboard.press('Enter');
      expect(await active()).toBe('slip-1-here');

      // Canon: the notes say so, and the story is held against them.
      await writeFile(path.join(folder, 'cast.notes.md'), CAST);
      await view.locator('aside.slip', { hasText: 'in cast.notes.md “Marta has green eyes”' }).waitFor({ timeout: 60_000 });
      await screenshot(workbench, 'slip-reading-notes');

      await row.click({ button: 'right' });
      // A menu takes no click in the moment it opens.
      const bothAreRight = page.locator('.monaco-menu .action-item', { hasText: 'Both Are Right' });
      const rowsLeft = async (): Promise<number> => {
        if ((await bothAreRight.count()) > 0) await bothAreRight.click();
        return row.count();
      };
      await expect.poll(rowsLeft, { timeout: 30_000, interval: 500 }).toBe(0);
      await workbench.reload();
      await page.locator('.statusbar-item', { hasText: 'Polaris Mini' }).waitFor({ timeout: 120_000 });
      await expect.poll(async () => readFile(path.join(folder, '.polaris', 'dismissed.json'), 'utf8')).toContain('her brown eyes');
      await runCommand(workbench, 'POLARIS: Focus on Highlights View');
      await page.locator('.pane-body', { hasText: 'Nothing stands out' }).first().waitFor({ timeout: 60_000 });
      await screenshot(workbench, 'slip-dismissed');
    },
  );
});
