import axe, { type Result } from 'axe-core';
import type { Locator } from 'playwright-core';

/**
 * What axe-core finds wrong in a view, in words. The page's policy forbids scripts by tag; the browser's own console may run one.
 * @param main anything in the view's page
 * @param background the theme's colour behind the view, which lets it through; axe, inside the frame, would take white for it
 */
export async function axeViolations(main: Locator, background = '--vscode-sideBar-background'): Promise<string[]> {
  const frame = await (await main.elementHandle()).ownerFrame();
  if (!frame) throw new Error('the view has no frame');
  await frame.evaluate(axe.source);
  await frame.evaluate(`document.documentElement.style.backgroundColor = 'var(${background})'`);
  const violations = await frame.evaluate<Result[]>('axe.run(document).then(({ violations }) => violations)');
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `${node.html}\n${node.failureSummary ?? ''}`).join('\n')}`,
  );
}
