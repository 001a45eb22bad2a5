import type { Browser, Page } from 'playwright-core';
import { query, startServer, type TestServer } from '../../helpers';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel, type Panel } from './open-panel';
import { saveForm } from './save-form';

let server: TestServer;
let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'sample' }), openBrowser()]);
  panel = await openPanel(browser, server, { language: 'fr' });
});
afterAll(() => browser.close());

const open = async (path: string, locale: string): Promise<Page> => {
  const { page } = panel;
  const address = `/admin/content-manager/collection-types/api::${path}`;
  await page.goto(`${server.url}${address}?plugins[i18n][locale]=${locale}`);
  return page;
};

const textOf = (page: Page): Promise<string> => page.locator('main').innerText();

it('shows twinnings and cities as an office speaks of them', async () => {
  const page = await open('twinning.twinning', 'fr');
  await page.getByRole('link', { name: 'Nancy – Padoue', exact: true }).waitFor();
  const twinnings = await textOf(page);
  expect(twinnings).toContain('12 octobre 1973');
  expect(twinnings).not.toMatch(/nancy-|1973-10-12|dormant|\(fr\)/);
  // Whether an entry is published is in sight on a small screen.
  expect(await page.getByText('Publié').first().isVisible()).toBe(true);
  const status = await page.getByText('Publié', { exact: true }).first().boundingBox();
  expect((status?.x ?? Infinity) + (status?.width ?? 0)).toBeLessThan(1230);
  await keepScreenshot(page, 'list-twinnings-fr');

  await open('city.city', 'fr');
  await page.getByRole('link', { name: 'Cincinnati', exact: true }).waitFor();
  expect(await textOf(page)).toContain('États-Unis');
  await page.getByRole('button', { name: /^11\s?éléments$/ }).click();
  await page.getByText('Nancy – Kanazawa', { exact: true }).waitFor();
  await keepScreenshot(page, 'list-cities-fr');
});

it('finds and names a twinning by any name of its cities, and stores none of it', async () => {
  const page = await open('anniversary.anniversary/create', 'en');
  const picker = page.getByRole('combobox', { name: /^Jumelage/ });
  await picker.click();
  await picker.fill('Padoue');
  const option = page.getByRole('option', { name: /^Nancy – Padua/ });
  await option.waitFor();
  await page.getByRole('option', { name: /Cincinnati/ }).waitFor({ state: 'detached' });
  expect(await option.innerText()).toMatch(/Publié/);
  expect(await page.getByText('Aucune relation disponible').count()).toBe(0);
  await keepScreenshot(page, 'picker-fr');
  await option.click();
  await page.getByRole('button', { name: 'Nancy – Padua', exact: true }).waitFor();
  await page.getByRole('combobox', { name: /^Occasion/ }).click();
  await page.getByRole('option', { name: 'Jumelage', exact: true }).click();
  await page.locator('input[name=years]').fill('75');
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true });
  expect(await saveForm(page, () => save.click())).toBe(201);
  await page.getByRole('heading', { name: 'Nancy – Padua: 75 years', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Nancy – Padua', exact: true }).waitFor();
  await keepScreenshot(page, 'anniversary-form-fr');

  // Saved once more, from the form that has the title in its heading.
  await page.locator('input[name=celebratedOn]').fill('2039-06');
  expect(await saveForm(page, () => save.click())).toBe(200);
  expect(
    await query(server, `select title, celebrated_on from anniversaries where years = 75`),
  ).toEqual([{ title: null, celebrated_on: '2039-06' }]);
  expect(panel.complaints).toEqual([]);
});
