import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { OpenaiServer } from '../support/openaiServer/server.js';
import { dimension, json, reply } from '../support/scriptedJudge/replies.js';
import { serveJudge } from '../support/scriptedJudge/served.js';
import { STORY } from '../support/scriptedJudge/story.js';
import { axeViolations } from './harness/axe.js';
import { setTheme, THEMES } from './harness/themes.js';
import { refusalsOf } from './harness/refusals.js';
import { judgedIn, openStory, storyFolder } from './harness/stories.js';
import { inOneWindow, runCommand, screenshot, uiTest } from './harness/uiTest.js';
import type { Workbench } from './harness/workbench.js';

const FILE = `---\nprompt: A ferry keeper meets somebody she used to know.\nwords: 250\n---\n\n${STORY}`;

const REASONS = {
  ...dimension('P4', {
    justification:
      'The narrator keeps to **pencil, spray and timetable**, and lets grief in by the side door: the dead father is named once, and only in passing.',
    quotes: ['eleven years in the ground behind the chapel', 'because ink ran when the spray came over the gunwale'],
  }),
  ...dimension('N2', {
    justification:
      'Maud writes with her left hand at the start; at the end the right is “the only hand she had ever been able to write with”. Nothing in between explains it.',
  }),
  ...dimension('N5', { justification: 'The parting is explained twice.', quotes: ['He knew that he would never come back'], score: 4 }),
  ...dimension('N10', {
    justification:
      'Four similes in one sentence, none of which a ferry keeper would reach for. <script>alert(1)</script> [more](command:workbench.action.quit)',
  }),
};
const FIRST = json(
  reply({ ...REASONS, summary: 'A quiet ghost story that *trusts its ending*. Mend the hand, and let one simile go where four stand.' }),
);
const SECOND = json(reply({ ...REASONS, ...dimension('N2', { score: 2 }), ...dimension('P2', { score: 16 }) }));

let judge: OpenaiServer;
const stories = storyFolder({ 'ferry.md': FILE });
beforeAll(async () => {
  const lost = { pieces: [FIRST], fault: { kind: 'drop', afterTokens: 30 } } as const;
  judge = await serveJudge([FIRST, SECOND, lost], { wire: { paceMs: 2, tokensPerEvent: 8 } });
});
afterAll(async () => {
  await judge[Symbol.asyncDispose]();
});

function viewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

async function openView({ page }: Workbench): Promise<FrameLocator> {
  await page.locator('.activitybar .action-item:has(a[aria-label^="POLARIS"])').click();
  const view = viewOf(page);
  await view.locator('main').waitFor();
  return view;
}

/** Drags the sidebar's edge. */
async function widen({ page }: Workbench, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('there is no sidebar');
  await page.mouse.move(box.x + box.width, 450);
  await page.mouse.down();
  await page.mouse.move(box.x + width, 450, { steps: 5 });
  await page.mouse.up();
  // Away from the edge, which lights up under it.
  await page.mouse.move(1000, 650);
}

describe('the review view', () => {
  const judged = inOneWindow(judgedIn(stories, () => ({ engine: 'server', baseUrl: judge.baseUrl })));

  judged('shows scores, reasons and quotes, in every theme and width, and nothing that axe finds wrong', async (workbench) => {
    const { page } = workbench;
    const refusals = refusalsOf(page);
    await openStory(workbench, 'ferry.md');
    const view = await openView(workbench);
    await view.getByText('A review asks what an editor would ask').waitFor();
    await screenshot(workbench, 'review-empty-dark');
    expect(await axeViolations(viewOf(workbench.page).locator('main'))).toEqual([]);
    await view.getByRole('button', { name: 'Review Story' }).click();
    await view.getByRole('button', { name: 'Cancel' }).waitFor();
    await screenshot(workbench, 'review-running-dark');
    await view.locator('.overall .number').waitFor({ timeout: 60_000 });
    expect(await view.locator('button.row[data-dimension]').count()).toBe(16);
    for (const id of ['P4', 'N2', 'N5', 'N10']) await view.locator(`[data-dimension=${id}]`).click();
    await view.getByText('not found in the text').waitFor();
    expect(await view.locator('main :is(script, a, img, style)').count()).toBe(0);
    for (const [name, theme, mark] of THEMES) {
      await setTheme(workbench, theme, mark);
      for (const [size, width] of [
        ['narrow', 200],
        ['wide', 560],
      ] as const) {
        await widen(workbench, width);
        await view.locator('main').evaluate('document.scrollingElement.scrollTop = 0');
        await screenshot(workbench, `review-${name}-${size}`);
        await view.locator('[data-dimension=N2]').scrollIntoViewIfNeeded();
        await view.locator('[data-dimension=N10]').scrollIntoViewIfNeeded();
        await screenshot(workbench, `review-${name}-${size}-below`);
      }
      expect(await axeViolations(viewOf(workbench.page).locator('main'))).toEqual([]);
    }
    await setTheme(workbench, 'Dark Modern', 'vs-dark');
    expect(refusals).toEqual([]);
  });

  judged('leads to quotes through edits, keeps every review and compares them', async (workbench) => {
    const { page, folder } = workbench;
    await openStory(workbench, 'ferry.md');
    // the review of the test before
    const view = await openView(workbench);
    await view.locator('.overall .number').waitFor({ timeout: 60_000 });
    const hand = view.locator('[data-dimension=N2]');
    if ((await hand.getAttribute('aria-expanded')) !== 'true') await hand.click();
    const quote = 'wrote it down with her left hand';
    await view.getByRole('button', { name: quote }).click();
    const selected = page.locator('.statusbar-item', { hasText: `(${quote.length} selected)` });
    await selected.waitFor();
    await screenshot(workbench, 'review-quote-shown');
    const before = await columnOf(selected);
    await page
      .locator('.view-line', { hasText: 'Maud kept' })
      .first()
      .click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Home');
    await page.keyboard.type('It was March. ');
    await view.getByText('The text was edited since this review').waitFor();
    await view.getByRole('button', { name: quote }).click();
    await expect.poll(async () => columnOf(selected)).toBe(before + 'It was March. '.length);
    await screenshot(workbench, 'review-stale');
    await view.getByRole('button', { name: 'Review Again' }).click();
    await view.getByText('Compared with').waitFor();
    await view.locator('vscode-single-select').nth(1).click();
    await view.locator('vscode-single-select').nth(1).locator('li').nth(1).click();
    await view.locator('[data-dimension=N2] .delta', { hasText: '−6' }).waitFor();
    await screenshot(workbench, 'review-compared');
    expect(await axeViolations(viewOf(workbench.page).locator('main'))).toEqual([]);
    await view.getByRole('button', { name: 'Review Again' }).waitFor({ state: 'detached' });
    await runCommand(workbench, 'POLARIS: Review Story');
    await view.getByText('The last good review stays below').waitFor();
    await screenshot(workbench, 'review-failed');
    expect(await view.locator('button.row[data-dimension]').count()).toBe(16);
    await exportPage(workbench, path.join(folder, 'page.html'));
    await expect.poll(async () => readFile(path.join(folder, 'page.html'), 'utf8').catch(() => '')).toContain('<rect class="fill"');
    // The view that was open comes back by itself.
    await workbench.reload();
    await viewOf(page).locator('.overall .number').waitFor({ timeout: 60_000 });
    await viewOf(page).getByText('Compared with').waitFor();
  });

  uiTest(
    'shows what is measured where no model can judge, and works from the keyboard',
    judgedIn(stories, () => 'same'),
    async (workbench) => {
      const { page } = workbench;
      await openStory(workbench, 'ferry.md');
      const view = await openView(workbench);
      await view.getByText('Measured, without a model').waitFor();
      await view.getByText('Words in a sentence').waitFor();
      await screenshot(workbench, 'review-measured');
      expect(await axeViolations(viewOf(workbench.page).locator('main'))).toEqual([]);
      await view.getByRole('button', { name: 'Set Up a Judge…' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget', { hasText: 'POLARIS judge' }).waitFor();
      await screenshot(workbench, 'review-choose-judge');
    },
  );
});

async function columnOf(item: Locator): Promise<number> {
  return Number(/Col (\d+)/.exec(await item.innerText())?.[1]);
}

async function exportPage(workbench: Workbench, target: string): Promise<void> {
  const { page } = workbench;
  await runCommand(workbench, 'POLARIS: Export Review…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '.html' }).click();
  const input = page.locator('.quick-input-widget input').first();
  await expect.poll(async () => input.inputValue()).toContain('.html');
  await input.fill(target);
  await page.keyboard.press('Enter');
}
