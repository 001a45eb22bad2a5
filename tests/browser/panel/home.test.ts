import type { Browser, Locator, Page } from 'playwright-core';
import { createStaff, createWriter, startServer, type TestServer } from '../../helpers';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel, type Panel } from './open-panel';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'sample' }), openBrowser()]);
  // The anniversaries of the sample come and go with the years.
  const write = await createWriter(server);
  const { body } = await server.request.get('/api/cities/nancy').expect(200);
  const town = { name: 'Testville', slug: 'testville', kind: 'municipality', countryCode: 'FR' };
  const cities = [body.data.documentId, await write.create('cities', town)];
  const since = String(new Date().getUTCFullYear() - 40);
  await write.create('twinnings', { kind: 'twinning', state: 'active', cities, since });
});
afterAll(() => browser.close());

const open = async (
  role: 'Editor' | 'Reader',
  options: Omit<Parameters<typeof openPanel>[2], 'account'>,
): Promise<Panel> => {
  const panel = await openPanel(browser, server, {
    ...options,
    account: await createStaff(server, role),
  });
  // What the page for signing in complains of is not the home page's affair.
  panel.complaints.length = 0;
  return panel;
};

const widget = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** Every widget has loaded, and the map has been drawn. */
const settled = async (page: Page): Promise<void> => {
  await page.getByRole('img', { name: /10/ }).waitFor();
  await page.waitForLoadState('networkidle');
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

it('shows an editor in English what there is to do, and drafts an anniversary', async () => {
  const { page, context, complaints } = await open('Editor', { language: 'en' });
  await settled(page);

  const anniversaries = widget(page, 'Upcoming anniversaries');
  const draft = anniversaries.getByRole('button', { name: /Draft the entry: Nancy – Testville/ });
  await draft.waitFor();
  await widget(page, 'What changed lately')
    .getByText(/added and published .* twinnings/)
    .waitFor();
  await widget(page, 'Translations')
    .getByRole('progressbar', { name: /French: 9\d/ })
    .waitFor();
  await widget(page, 'Records to check').waitFor();

  const map = widget(page, 'Twinnings on the map');
  const kanazawa = map.getByRole('button', { name: 'Kanazawa, 1 twinning' });
  await kanazawa.focus();
  await map.locator('span', { hasText: 'Kanazawa, 1 twinning' }).waitFor();
  await page.keyboard.press('Enter');
  await map.getByRole('heading', { name: 'Twinnings of Kanazawa' }).waitFor();
  await map.getByRole('link', { name: 'Nancy – Kanazawa' }).waitFor();
  expect(await map.getByRole('link').count()).toBe(1);
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'panel-home-en');

  await draft.click();
  await page.waitForURL(/api::anniversary\.anniversary\/[a-z0-9]{24}/);
  await page.getByText('The entry has been drafted and filled in').waitFor();
  expect(await page.getByLabel(/^Years/).inputValue()).toBe('40');
  await page.goBack();
  await anniversaries.getByRole('link', { name: 'Open the entry' }).waitFor();
  expect(await draft.count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('greets a reader in French, in the dark and on a telephone, without what they may not do', async () => {
  const { page, context, complaints } = await open('Reader', {
    ...{ language: 'fr', colorScheme: 'dark', viewport: { width: 360, height: 800 } },
  });
  await settled(page);
  const anniversaries = widget(page, 'Anniversaires à venir');
  await anniversaries.getByText(`40 ans de jumelage · ${new Date().getUTCFullYear()}`).waitFor();
  expect(await anniversaries.getByRole('button', { name: /Préparer/ }).count()).toBe(0);
  await widget(page, 'Dernières modifications')
    .getByText(/a ajouté et publié .* jumelages/)
    .waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'panel-home-fr-dark-narrow');

  await page.getByRole('link', { name: 'Toutes les traductions' }).click();
  await page.getByText('1 fiche sans texte').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'panel-translations-fr-dark-narrow');
  expect(complaints).toEqual([]);
  await context.close();
});
