import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The serious and critical findings of axe-core on the page as it is now, one line each. */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  // Not a script element: the page's security policy would refuse it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

declare global {
  interface Window {
    axe: typeof axe;
  }
}
