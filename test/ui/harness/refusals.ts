import type { Page } from 'playwright-core';

/** What a page's content security policy refuses from now on, in the browser's words. */
export function refusalsOf(page: Page): readonly string[] {
  const refusals: string[] = [];
  page.on('console', (message) => {
    if (/Refused to|violates the following Content Security Policy/.test(message.text())) refusals.push(message.text());
  });
  return refusals;
}
