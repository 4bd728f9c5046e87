import { choose, runCommand } from './uiTest.js';
import type { Workbench } from './workbench.js';

/** For names of pictures; the theme as the editor calls it; the mark it leaves on the workbench. */
export const THEMES = [
  ['dark', 'Dark Modern', 'vs-dark'],
  ['light', 'Light Modern', 'vs'],
  ['contrast', 'Dark High Contrast', 'hc-black'],
  ['contrast-light', 'Light High Contrast', 'hc-light'],
] as const;

/** Chooses a colour theme. */
export async function setTheme(workbench: Workbench, theme: string, mark: string): Promise<void> {
  const { page } = workbench;
  await runCommand(workbench, 'Preferences: Color Theme');
  const input = page.locator('.quick-input-widget input[placeholder*="Theme"]');
  await input.fill(theme);
  await choose(workbench, theme);
  await page.locator(`.monaco-workbench.${mark}`).waitFor();
}
