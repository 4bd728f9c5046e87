import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { STORY } from '../support/scriptedJudge/story.js';
import { startWorkbench } from '../ui/harness/workbench.js';
import { median } from './print.js';

/** Milliseconds from the click on the view's icon until its first content is painted. */
export interface FirstPaintFigures {
  /** The first time in a window: the feature's code and the view's are read. */
  readonly firstMs: number;
  /** Median of showing it again; nothing of it was kept. */
  readonly againMs: number;
  readonly shown: number;
}

const VIEW_ICON = '.activitybar .action-item a[aria-label^="POLARIS"]';
const EXPLORER_ICON = '.activitybar .action-item a[aria-label^="Explorer"]';

/** Both clocks count from the same origin, so that a time in the window compares with one in the view's frame. */
const NOTE_CLICKS = `addEventListener('click', () => { window.polarisClicked = performance.timeOrigin + performance.now(); }, true)`;
const PAINTED = `(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint ? performance.timeOrigin + paint.startTime : null;
})()`;

/** Opens a story and shows the review view again and again. */
export async function measureFirstPaint(times = 6): Promise<FirstPaintFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'polaris-bench-'));
  await writeFile(path.join(folder, 'ferry.md'), STORY);
  const workbench = await startWorkbench({ workspace: folder });
  try {
    const { page } = workbench;
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'ferry.md' }).dblclick();
    await page.locator('.statusbar-item[id$="polaris.engine"]').waitFor({ timeout: 120_000 });
    await page.evaluate(NOTE_CLICKS);
    const all: number[] = [];
    for (let time = 0; time < times; time++) {
      all.push(await show(page));
      await page.locator(EXPLORER_ICON).click();
      await page.locator('.explorer-folders-view').waitFor();
    }
    return { firstMs: Math.round(all[0] ?? NaN), againMs: Math.round(median(all.slice(1))), shown: times };
  } finally {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function show(page: Page): Promise<number> {
  await page.locator(VIEW_ICON).click();
  const main = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('main');
  await main.waitFor();
  const clicked = await page.evaluate<number>('window.polarisClicked');
  const frame = await (await main.elementHandle()).ownerFrame();
  // The browser tells a paint a moment after it happened.
  await frame?.waitForFunction(`${PAINTED} !== null`);
  const painted = await frame?.evaluate<number>(PAINTED);
  if (painted === undefined) throw new Error('the view has no frame');
  return painted - clicked;
}
