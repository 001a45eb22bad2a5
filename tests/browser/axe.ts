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
  await page.evaluate(standStill);
  // Not a script element: the page's security policy would refuse it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (within) => window.axe.run(within.length > 0 ? { include: within } : document),
    selectors,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`),
    );
};

/** Waits until nothing fades or moves any more, but for what does so for ever. */
async function standStill(): Promise<void> {
  const isPassing = ({ effect, playState }: Animation): boolean =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  for (;;) {
    const passing = document.getAnimations().filter(isPassing);
    if (passing.length === 0) return;
    await Promise.allSettled(passing.map(({ finished }) => finished));
  }
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
