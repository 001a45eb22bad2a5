import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer, type TestServer } from '../helpers';
import { accessibilityProblems } from './axe';
import { city, mockRegister, type MockRegister, twinning } from './mock-register';
import { openBrowser, openPage } from './open-browser';

let server: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'empty' }), openBrowser()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  ({ page } = await openPage(context, server.url));
});
afterEach(() => context.close());

const home = city('Nancy', { isHome: true });

const show = async (register: Partial<MockRegister>, path = '/'): Promise<void> => {
  await mockRegister(page, { homes: [home], twinnings: [], upcoming: [], ...register });
  await page.goto(server.url + path);
  await page.waitForSelector('#register[aria-busy="false"]');
};

const rows = (): Promise<string[]> =>
  page
    .locator('.ties tbody tr')
    .evaluateAll((found) =>
      found.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')),
    );

it('says what to do first where there is no home city', async () => {
  await mockRegister(page, { homes: [], twinnings: [], upcoming: [] });
  await page.goto(`${server.url}/fr`);
  await page.getByRole('heading', { name: 'Pas encore de ville d’attache' }).waitFor();
  const link = page.getByRole('link', { name: 'Ouvrir l’administration' });
  expect(await link.getAttribute('href')).toBe('/admin');
  expect(await accessibilityProblems(page)).toEqual([]);
});

it('says why when the API does not answer, and tries again when asked', async () => {
  const register: MockRegister = {
    homes: [home],
    twinnings: [twinning([home, city('Padua', { countryCode: 'IT' })])],
    upcoming: [],
    failing: { twinnings: 503 },
  };
  await mockRegister(page, register);
  await page.goto(server.url);
  await page.getByRole('alert').getByText('HTTP 503').waitFor();
  expect(await page.locator('.plaque').isVisible()).toBe(false);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.getByRole('link', { name: /^Documentation / }).isVisible()).toBe(true);

  delete register.failing;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('rowheader', { name: 'Padua' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('shows the ties even if the anniversaries cannot be read', async () => {
  await show({ twinnings: [twinning([home, city('Lublin')])], failing: { upcoming: 500 } });
  expect(await rows()).toEqual(['1954 Lublin France Active Not available']);
});

it('shows what is known of a tie, and says what is not', async () => {
  await show({
    twinnings: [
      twinning([home, city('Kanazawa', { countryCode: 'JP' })], { since: '1973-10-12' }),
      twinning([home, city('Krasnodar', { countryCode: 'RU' })], { kind: 'contact', since: null }),
      twinning([home], { state: 'prospective', since: null, prospectCountryCode: 'CN' }),
      twinning([home, city('Nowhere', { countryCode: null })], { since: '195X', state: 'ended' }),
      twinning([home, city('Karlsruhe', { countryCode: 'DE' }), city('Padua')], { since: '2000~' }),
    ],
    upcoming: [
      {
        years: 55,
        dueOn: '2028-10-12',
        subject: { type: 'twinning', documentId: 'id of Nancy and Kanazawa' },
      },
    ],
  });
  const cells = await page
    .locator('.ties tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
  expect(cells).toEqual([
    ['12 October 1973', 'Kanazawa', 'Japan', 'Active', '55 years on 12 October 2028'],
    ['about 2000', 'Karlsruhe, Padua', 'Germany and France', 'Active', '–None is due'],
    ['Year not known', 'Krasnodar', 'Russia', 'Contact, active', '–No date to count from'],
    ['Year not known', 'Town not chosen yet', 'China', 'Prospective', '–No date to count from'],
    ['1950s', 'Nowhere', 'Country not known', 'Ended', '–None is due'],
  ]);
  expect(await page.locator('.plaque').innerText()).toContain(
    '55 years with Kanazawa, on 12 October 2028',
  );
});

it.each([860, 1280])('keeps the text of each cell in its column, %s px wide', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  const tie = { kind: 'friendship', state: 'negotiating', since: null };
  for (const path of ['/', '/fr']) {
    await show({ twinnings: [twinning([home, city('Llanfairpwllgwyngyll')], tie)] }, path);
    const tooWide = await page
      .locator('.ties :is(td, th)')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
      );
    expect(tooWide).toEqual([]);
    await page.unrouteAll();
  }
});

it('lists more ties than one page of the API holds', async () => {
  const twinnings = Array.from({ length: 230 }, (_, n) => twinning([home, city(`Town ${n}`)]));
  await show({ twinnings });
  expect(await rows()).toHaveLength(230);
  expect((await rows())[229]).toContain('Town 229');
});

it('keeps the ties of several home cities apart', async () => {
  const other = city('Metz', { isHome: true });
  const shared = city('Trier', { countryCode: 'DE' });
  await show({
    homes: [home, other],
    twinnings: [twinning([home, shared]), twinning([other, home]), twinning([other, shared])],
  });
  expect(await page.locator('.register h2').allInnerTexts()).toEqual([
    'Twin towns of Nancy',
    'Twin towns of Metz',
  ]);
  const tables = page.locator('.ties');
  expect(await tables.nth(0).getByRole('rowheader').allInnerTexts()).toEqual(['Trier', 'Metz']);
  expect(await tables.nth(1).getByRole('rowheader').allInnerTexts()).toEqual(['Nancy', 'Trier']);
});

it('names the language and keeps the direction of names that are not in the page’s', async () => {
  await show(
    {
      twinnings: [
        twinning([home, city('קריית שמונה', { locale: 'he', countryCode: 'IL' })]),
        twinning([home, city('Padua', { locale: 'fr', fallbackFields: ['name'] })]),
        twinning([home, city('Padoue', { locale: 'fr', documentId: 'another' })]),
      ],
    },
    '/fr',
  );
  const names = await page
    .locator('.ties bdi')
    .evaluateAll((found) =>
      found.map((name) => [name.getAttribute('lang'), getComputedStyle(name).direction]),
    );
  expect(names).toEqual([
    ['he', 'rtl'],
    ['en', 'ltr'],
    [null, 'ltr'],
  ]);
});

it('falls back to the default locale where the instance has no French', async () => {
  await show({ twinnings: [twinning([home, city('Liège')])], locales: ['en'] }, '/fr');
  expect(await rows()).toEqual(['1954 Liège France Actif – Aucun à venir']);
  expect(await page.locator('.source a').getAttribute('href')).not.toContain('locale');
});

it('treats names as text, whatever they contain', async () => {
  const name = '<img src=x onerror=alert(1)> & Söhne';
  await show({ twinnings: [twinning([home, city(name)])] });
  expect(await page.getByRole('rowheader').innerText()).toBe(name);
});

it.each([
  [360, 2400],
  [1280, 1200],
])('moves nothing while the register arrives, %s px wide', async (width, height) => {
  await page.setViewportSize({ width, height });
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.shifts += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const partners = [
    'Newcastle',
    'Liège',
    'Karlsruhe',
    'Padua',
    'Kanazawa',
    'Lublin',
    'Gand',
    'York',
  ];
  await show({ twinnings: partners.map((name) => twinning([home, city(name)])), delay: 300 });
  expect(await rows()).toHaveLength(8);
  await page.waitForTimeout(100);
  // A hundredth of what counts as good, see https://web.dev/articles/cls
  expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.001);
});

it('leads to every door without JavaScript', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(server.url);
  expect(await bare.locator('.doors a:visible').count()).toBe(6);
  expect(await bare.locator('noscript .notice').isVisible()).toBe(true);
  expect(await bare.locator('.skeleton:visible').count()).toBe(0);
  await plain.close();
});

declare global {
  interface Window {
    shifts: number;
  }
}
