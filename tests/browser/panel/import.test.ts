import type { Browser, Page } from 'playwright-core';
import { startServer, type TestServer } from '../../helpers';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel, type Panel } from './open-panel';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'sample' }), openBrowser()]);
});
afterAll(() => browser.close());

/** As Excel saves it in France: semicolons, Windows-1252, a title above the headings. */
const PAIRS = Buffer.from(
  [
    'Nos villes jumelées;;;',
    'Notre ville;Ville partenaire;Pays;Année',
    'Nancy;Pécs;Hongrie;1998',
    'Nancy;Nancy;France;1954',
    'Nancy;Tartu;Estonie;37546',
    '',
  ].join('\r\n'),
  'latin1',
);

const upload = async (page: Page, name: string, content: Buffer): Promise<void> => {
  await page.locator('input[type=file]').setInputFiles({
    ...{ name, mimeType: 'text/csv', buffer: content },
  });
};

const open = async (panel: Panel, menu: string): Promise<Page> => {
  const { page } = panel;
  await page.getByRole('link', { name: menu, exact: true }).first().click();
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  return page;
};

it('takes a sheet of pairs from upload to register, in French', async () => {
  const panel = await openPanel(browser, server, { language: 'fr' });
  const page = await open(panel, 'Importer');
  expect(await accessibilityProblems(page)).toEqual([]);

  await upload(page, 'villes-jumelées.csv', PAIRS);
  await page.getByRole('combobox', { name: /« Ville partenaire »/ }).waitFor();
  expect(await page.getByRole('combobox', { name: /« Année »/ }).textContent()).toContain('Depuis');
  expect(await page.getByText('Rien n’est encore enregistré').first().isVisible()).toBe(true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'import-columns-fr');

  await page.getByRole('radio', { name: 'Elles sont publiées aussitôt' }).click();
  await page.getByRole('button', { name: 'Vérifier', exact: true }).click();
  await page.getByRole('tab', { name: /À corriger\s*2/ }).waitFor();
  await page.getByText(/37546/).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'import-check-fr');

  const write = page.getByRole('button', { name: /^Enregistrer/ });
  expect(await write.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: /Laisser de côté les 2 lignes/ }).click();
  // What was checked is found again after the page was left.
  await page.reload();
  await page.getByRole('checkbox', { name: /Laisser de côté les 2 lignes/ }).click();
  await write.click();
  await page.getByText('L’import est terminé').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'import-done-fr');

  const { body } = await server.request.get('/api/search?q=pecs&type=city').expect(200);
  expect(body.data.map(({ name }: { name: string }) => name)).toContain('Pécs');
  expect(panel.complaints.filter((it) => !/status of 4\d\d/.test(it))).toEqual([]);
  await panel.context.close();
});

it('says in English what is wrong with a file, also on a telephone in the dark', async () => {
  const panel = await openPanel(browser, server, {
    ...{ language: 'en', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  });
  const { page } = panel;
  await page.goto(`${server.url}/admin/import`);
  await upload(page, 'list.xls', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'));
  await page
    .getByRole('alert')
    .getByText(/old Excel format/)
    .waitFor();
  await upload(page, 'list.csv', Buffer.from('name,country\nNancy,FR\nVarna, Bulgaria,BG\n'));
  await page
    .getByRole('alert')
    .getByText(/row 3 has more values/)
    .waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'import-refused-en');
  await panel.context.close();
});

it('takes a list away as the person sees it', async () => {
  const panel = await openPanel(browser, server, { language: 'fr' });
  const { page } = panel;
  await page.goto(`${server.url}/admin/content-manager/collection-types/api::city.city`);
  await page.getByRole('button', { name: 'Exporter cette liste' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Villes \d{4}-\d{2}-\d{2}\.xlsx$/);
  await keepScreenshot(page, 'export-list-fr');
  await panel.context.close();
});
