import type { Browser, Page } from 'playwright-core';
import { startServer, type TestServer } from '../helpers';
import { accessibilityProblems } from './axe';
import { openBrowser, openPage } from './open-browser';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'sample' }), openBrowser()]);
});
afterAll(() => browser.close());

const TWINS = {
  '/': [
    ['1954', 'Liège', 'Belgium', 'Active'],
    ['1954', 'Newcastle', 'United Kingdom', 'Active'],
    ['1955', 'Karlsruhe', 'Germany', 'Active'],
    ['1964', 'Padua', 'Italy', 'Active'],
    ['12 October 1973', 'Kanazawa', 'Japan', 'Active'],
    ['1984', 'Qiryat Shmona', 'Israel', 'Active'],
    ['1988', 'Lublin', 'Poland', 'Active'],
    ['1991', 'Cincinnati', 'United States', 'Active'],
  ],
  '/fr': [
    ['1954', 'Liège', 'Belgique', 'Actif'],
    ['1954', 'Newcastle', 'Royaume-Uni', 'Actif'],
    ['1955', 'Karlsruhe', 'Allemagne', 'Actif'],
    ['1964', 'Padoue', 'Italie', 'Actif'],
    ['12 octobre 1973', 'Kanazawa', 'Japon', 'Actif'],
    ['1984', 'Kiryat Shmona', 'Israël', 'Actif'],
    ['1988', 'Lublin', 'Pologne', 'Actif'],
    ['1991', 'Cincinnati', 'États-Unis', 'Actif'],
  ],
};

/** Text of the cells of the first table, that of the twin towns. */
const twinsOn = async (page: Page): Promise<string[][]> => {
  await page.waitForSelector('.ties');
  return page
    .locator('.ties')
    .first()
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
};

describe.each([
  ['/', 'en', 'light', 1280],
  ['/', 'en', 'dark', 360],
  ['/fr', 'fr', 'dark', 1280],
  ['/fr', 'fr', 'light', 360],
] as const)('%s in %s, %s, %i px wide', (address, language, colorScheme, width) => {
  it('shows every twin of Nancy, asks no other host and has no barrier', async () => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ colorScheme, viewport });
    const { page, complaints } = await openPage(context, server.url);
    await page.goto(server.url + address);
    const twins = await twinsOn(page);
    expect(twins.map((cells) => cells.slice(0, 4))).toEqual(TWINS[address]);

    // The years of the anniversaries move with the calendar; the API is what they must equal.
    const { body } = await server.request.get(`/api/anniversaries/upcoming?locale=${language}`);
    const due: { years: number; dueOn: string; subject: { slug: string } }[] = body.data;
    const lublin = due.find(({ subject }) => subject.slug === 'nancy-lublin');
    const words = language === 'en' ? ['years', 'in'] : ['ans', 'en'];
    expect(twins[6]?.[4]).toBe(`${lublin?.years} ${words[0]} ${words[1]} ${lublin?.dueOn}`);
    for (const cells of twins) expect(cells[4]).toMatch(/^\d+ \w+ \w+ .*\b\d{4}$/);

    const others = await page.locator('.ties').nth(1).getByRole('row').count();
    expect(others).toBe(1 + 3);
    expect(await accessibilityProblems(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it.each(['/', '/fr', '/docs', '/fr/docs'])('every door of %s opens', async (address) => {
  const page = await browser.newPage();
  await page.goto(server.url + address);
  const links = page.locator('.doors a, .site-nav a, .language-nav a, .first-requests a');
  const doors = new Set(
    await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href)),
  );
  expect(doors.size).toBeGreaterThan(5);
  for (const door of doors) {
    const response = await page.goto(door);
    expect({ door, status: response?.status() }).toEqual({ door, status: 200 });
  }
  await page.close();
});

it('is at hand for the keyboard, link by link, with the focus in sight', async () => {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForSelector('.ties');
  const all = await page
    .locator('a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  const reached: (string | null)[] = [];
  for (let step = 0; step < all.length; step += 1) {
    await page.keyboard.press('Tab');
    const { href, outline, isInSight } = await page.evaluate(() => {
      const link = document.activeElement as HTMLElement;
      const { top, bottom } = link.getBoundingClientRect();
      return {
        href: link.getAttribute('href'),
        outline: getComputedStyle(link).outlineStyle,
        isInSight: top >= 0 && bottom <= innerHeight,
      };
    });
    expect({ href, outline, isInSight }).toEqual({ href, outline: 'solid', isInSight: true });
    reached.push(href);
  }
  expect(reached).toEqual(all);
  await page.close();
});

it('stands still for who prefers less motion', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/api/**', () => undefined);
  await page.goto(server.url);
  const animations = await page.evaluate(() => document.getAnimations().length);
  expect(animations).toBe(0);
  await context.close();
});

it('changes language in place, on every page', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/docs`);
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL('**/fr/docs');
  await page.getByRole('link', { name: 'Jumelle' }).click();
  await page.waitForURL('**/fr');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${server.url}/`);
  await page.close();
});
