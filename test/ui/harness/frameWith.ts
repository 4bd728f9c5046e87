import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The page of the view that holds something; several views of the sidebar may stand at once. Waits for it. */
export async function frameWith(page: Page, selector: string): Promise<Frame> {
  const found = async (): Promise<Frame | undefined> => {
    for (const frame of page.frames()) {
      // A frame may go while it is asked.
      if (
        (await frame
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    return undefined;
  };
  await expect.poll(found, { timeout: 60_000 }).toBeDefined();
  const frame = await found();
  if (!frame) throw new Error(`no view holds ${selector}`);
  return frame;
}
