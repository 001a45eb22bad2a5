import type { Browser, Page } from 'playwright-core';
import { startServer, type TestServer } from '../helpers';
import { accessibilityProblems } from './axe';
import { openBrowser, openPage } from './open-browser';

const PUBLIC_URL = 'https://twins.example.org';
const LOCALES = ['en', 'fr', 'de', 'it', 'ja', 'he', 'pl'];

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  const env = { PUBLIC_URL, DATA_CONTACT_EMAIL: 'international@example.org' };
  [server, browser] = await Promise.all([startServer({ template: 'sample', env }), openBrowser()]);
});
afterAll(() => browser.close());

const address = (locale: string): string => `${server.url}/feeds?locale=${locale}`;

/** Where a public address is in this test. */
const here = (publicAddress: string): string =>
  publicAddress.replace(/^(https|webcal):\/\/twins\.example\.org/, server.url);

/** What is wrong with the answers at public addresses, each asked once. */
const unanswered = async (addresses: readonly string[]): Promise<string[]> => {
  const answers = await Promise.all(
    [...new Set(addresses)].map(async (each) => {
      const { status } = await fetch(here(each), { method: 'HEAD' });
      return status === 200 ? [] : [`${status} ${each}`];
    }),
  );
  return answers.flat();
};

const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));

const lines = (page: Page): Promise<string[]> => page.locator('pre.line').allInnerTexts();

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each(LOCALES)('/feeds in %s', (locale) => {
  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('has no barrier and asks no other host, %i px wide', async (width, colorScheme) => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme });
    const { page, complaints } = await openPage(context, server.url);
    const response = await page.goto(address(locale));
    expect(response?.headers()['content-language']).toBe(locale);
    const direction = await page.evaluate(() => getComputedStyle(document.body).direction);
    expect(direction).toBe(locale === 'he' ? 'rtl' : 'ltr');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('.copy').count()).toBe((await lines(page)).length);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gives public addresses in this locale, and each is answered', async () => {
    const page = await browser.newPage();
    await page.goto(address(locale));
    const toCopy = await lines(page);
    const copied = toCopy.flatMap((line) => line.match(/\w+:\/\/[^\s"']+/g) ?? []);
    expect(copied).toHaveLength(toCopy.length);
    const linked = await hrefs(page, '.use a');
    const all = [...copied, ...linked];
    for (const each of all) {
      expect(each).toMatch(/^(https|webcal):\/\/twins\.example\.org\/feeds\/[a-z]+/);
      expect(new URL(each).searchParams.get('locale')).toBe(locale);
    }
    for (const name of ['anniversaries', 'exchanges']) {
      expect(copied).toContain(`webcal://twins.example.org/feeds/${name}.ics?locale=${locale}`);
    }
    expect(linked.length).toBeGreaterThan(7 * 5);
    expect(await unanswered(all)).toEqual([]);
    await page.close();
  });
});

it.each(['/', '/fr', '/feeds', '/feeds?locale=he'])(
  'leads programs from %s to news, calendars and the catalogue',
  async (path) => {
    const page = await browser.newPage();
    await page.goto(server.url + path);
    const links = await page
      .locator('link[rel~="alternate"][type], link[rel~="describedby"]')
      .evaluateAll((found) =>
        found.map((link) => ({
          type: link.getAttribute('type'),
          href: (link as HTMLLinkElement).href,
        })),
      );
    const feeds = links.filter(({ href }) => new URL(href).pathname.startsWith('/feeds/'));
    expect(feeds.map(({ type }) => type)).toEqual([
      ...['application/atom+xml', 'application/rss+xml', 'application/feed+json'],
      ...['text/calendar', 'text/calendar', 'text/turtle', 'application/ld+json'],
    ]);
    for (const { href, type } of feeds) {
      const answer = await fetch(here(href));
      expect([href, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
        href,
        200,
        type,
      ]);
    }
    await page.close();
  },
);

it('goes from language to language', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/feeds`);
  const headings = new Set<string>();
  for (const name of ['Français', 'Deutsch', 'Italiano', '日本語', 'עברית', 'Polski', 'English']) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.locator('.language-nav [aria-current]').getByText(name).waitFor();
    headings.add(await page.getByRole('heading', { level: 1 }).innerText());
  }
  expect(headings.size).toBe(LOCALES.length);
  expect(new URL(page.url()).pathname).toBe('/feeds');
  await page.close();
});

it('copies a line as it stands, from right to left too', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address('he'));
  const line = page.locator('pre.line').filter({ hasText: 'IMPORTDATA' });
  expect(await line.evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
  await line.locator('..').getByRole('button').click();
  await page.getByRole('status').getByText('הועתק').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `=IMPORTDATA("${PUBLIC_URL}/feeds/twinnings.csv?locale=he")`,
  );
  await context.close();
});

it('says the same without JavaScript, and on paper', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.setViewportSize({ width: 700, height: 990 });
  await plain.goto(address('fr'));
  expect(await plain.locator('.copy').count()).toBe(0);
  const shown = await plain.locator('pre.line:visible').count();
  expect(shown).toBeGreaterThan(15);
  await plain.emulateMedia({ media: 'print' });
  expect(await plain.locator('pre.line:visible').count()).toBe(shown);
  expect(await plain.locator('nav:visible').count()).toBe(0);
  await context.close();
});

it('is at hand for the keyboard', async () => {
  const page = await browser.newPage();
  await page.goto(address('en'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');
  const reached: string[] = [];
  for (let step = 0; step < 9; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        return `${getComputedStyle(active).outlineStyle} ${active.getAttribute('href') ?? active.className}`;
      }),
    );
  }
  expect(reached.slice(0, 2)).toEqual([
    'solid https://creativecommons.org/licenses/by/4.0/',
    'solid mailto:international@example.org',
  ]);
  expect(reached.every((each) => each.startsWith('solid '))).toBe(true);
  await page.close();
});
