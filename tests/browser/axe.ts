import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * The serious and critical findings of axe-core on the page as it is now, one line each; on a page
 * that is not all ours, in what the selectors find.
 */
export const accessibilityProblems = async (
  page: Page,
  ...selectors: string[]
): Promise<string[]> => {
  // Not a script element: the page's security policy would refuse it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (within) => window.axe.run(within.length > 0 ? { include: within } : document),
    selectors,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

declare global {
  interface Window {
    axe: typeof axe;
  }
}
