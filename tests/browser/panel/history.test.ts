import type { Browser, Page } from 'playwright-core';
import { createStaff, startServer, type Staff, type TestServer } from '../../helpers';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel } from './open-panel';
import { saveForm } from './save-form';

const CITY = 'api::city.city';
const CITIES = `/content-manager/collection-types/${CITY}`;

let server: TestServer;
let browser: Browser;
let editor: Staff;
let contributor: Staff;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'empty' }), openBrowser()]);
  editor = await createStaff(server, 'Editor');
  contributor = await createStaff(server, 'Contributor');
});
afterAll(() => browser.close());

const makeCity = async (name: string): Promise<string> => {
  const body = { name, kind: 'municipality', countryCode: 'FR', population: 100 };
  const made = await editor.send('post', CITIES, body);
  if (made.status !== 201) throw new Error(`${made.status} ${made.text}`);
  return made.body.data.documentId;
};

const stored = async (documentId: string): Promise<unknown> =>
  (await editor.send('get', `${CITIES}/${documentId}?locale=en`)).body.data;

const openForm = async (page: Page, documentId: string): Promise<void> => {
  await page.goto(`${server.url}/admin${CITIES}/${documentId}?plugins[i18n][locale]=en`);
  await page.locator('input[name=population]').waitFor();
};

it('two people with one entry: the second is asked, and keeps what was typed, in French', async () => {
  const documentId = await makeCity('Arras');
  const { page } = await openPanel(browser, server, { language: 'fr', account: contributor });
  await openForm(page, documentId);
  await page.getByText('Tout l’historique').waitFor();
  await editor.send('put', `${CITIES}/${documentId}?locale=en`, {
    ...{ population: 107, website: 'https://arras.example' },
  });
  await page.locator('input[name=population]').fill('99');
  await page.locator('input[name=areaKm2]').fill('12');
  const save = page.getByRole('button', { name: 'Enregistrer', exact: true }).first();
  await save.click();

  const dialog = page.getByRole('dialog');
  await dialog.getByText('« Arras » a été modifié entre-temps').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'history-conflict-fr');
  await dialog.getByRole('button', { name: 'Continuer la saisie' }).last().click();
  // Strapi's form goes back to what is stored, and ours brings back what was typed.
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[name=population]')?.value === '99',
  );

  await page.locator('input[name=areaKm2]').fill('11');
  await save.click();
  await dialog.getByText('Vous avez tous deux modifié la même chose').waitFor();
  const both = dialog.getByRole('button', { name: 'Enregistrer les deux' });
  expect(await both.isDisabled()).toBe(true);
  await dialog.getByRole('radio', { name: 'Ma saisie' }).click();
  expect(await saveForm(page, () => both.click())).toBe(200);
  await dialog.waitFor({ state: 'detached' });
  expect(await stored(documentId)).toMatchObject({
    ...{ population: 99, areaKm2: 11, website: 'https://arras.example' },
  });
  // What is in the form is what is stored: saving goes on without a question.
  await page.locator('input[name=areaKm2]').fill('13');
  const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
  await save.click();
  expect((await answer).status()).toBe(200);
  expect(await stored(documentId)).toMatchObject({ areaKm2: 13 });
  expect(await dialog.count()).toBe(0);
});

it('shows who changed what, and brings a deleted entry back, in English', async () => {
  const documentId = await makeCity('Bayeux');
  await editor.send('put', `${CITIES}/${documentId}?locale=en`, { population: 200 });
  const { page, complaints } = await openPanel(browser, server, {
    ...{ language: 'en', account: editor },
  });
  await openForm(page, documentId);
  await page.getByRole('link', { name: 'Whole history' }).click();
  await page.getByRole('heading', { name: /Editor No\. \d+ changed Population/ }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'history-en');
  await page.getByRole('button', { name: 'Compare with now' }).last().click();
  await page.getByRole('dialog').getByText('Restore as a draft').click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[name=population]')?.value === '100',
  );

  await editor.send('delete', `${CITIES}/${documentId}`);
  await page.goto(`${server.url}/admin${CITIES}`);
  await page.getByRole('link', { name: 'Deleted entries' }).click();
  await page.getByRole('heading', { name: 'Bayeux' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'history-deleted-en');
  await page.getByRole('button', { name: 'Restore as a draft' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore as a draft' }).click();
  await page.locator('input[name=population]').waitFor();
  expect(await page.locator('input[name=name]').inputValue()).toBe('Bayeux');
  expect(complaints).toEqual([]);
});
