import { describe, expect } from 'vitest';
import { uiTest } from './harness/uiTest.js';

describe('the workbench', () => {
  uiTest('opens the story folder and comes back after a reload', { workspace: 'test/editor/workspace' }, async (workbench) => {
    const brief = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lighthouse.md' });
    await brief.waitFor();
    expect(await workbench.extensionHostPid()).toBeGreaterThan(0);
    await workbench.reload();
    await brief.waitFor();
  });
});
