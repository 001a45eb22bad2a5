import type { Browser, Page } from 'playwright-core';
import { createStaff, createWriter, startServer } from '../../helpers';
import type { RoleName, TestServer } from '../../helpers';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel } from './open-panel';

const PATIENCE = { timeout: 60_000 };

let server: TestServer;
let browser: Browser;
let city: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'empty' }), openBrowser()]);
  const writer = await createWriter(server);
  const facts = { name: 'Nancy', kind: 'municipality', countryCode: 'FR', population: 104_592 };
  city = await writer.create('cities', facts, { fr: { name: 'Nancy', summary: 'En Lorraine.' } });
});
afterAll(() => browser.close());

const signIn = async (role: RoleName, language: 'en' | 'fr' = 'en'): Promise<Page> => {
  const account = await createStaff(server, role);
  return (await openPanel(browser, server, { language, account })).page;
};

/** Opens the form of the city in a locale; the labels of the buttons beside it that can be used. */
const openForm = async (page: Page, locale: string): Promise<string[]> => {
  const path = `/admin/content-manager/collection-types/api::city.city/${city}`;
  await page.goto(`${server.url}${path}?plugins[i18n][locale]=${locale}`);
  await page.locator('[name=summary]').first().waitFor(PATIENCE);
  // Rights are asked for after the form is there.
  await page.waitForLoadState('networkidle');
  const buttons = page.getByRole('button', { name: /^(Publish|Save|Publier|Enregistrer)$/ });
  return buttons.allTextContents();
};

const canType = (page: Page, field: string): Promise<boolean> =>
  page.locator(`[name=${field}]`).first().isEditable();

it('lets a contributor save, with no button to publish', async () => {
  const page = await signIn('Contributor');
  expect(await openForm(page, 'en')).toEqual(['Save']);
  expect(await canType(page, 'summary')).toBe(true);
  await page.locator('[name=summary]').first().fill('In Lorraine.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').waitFor(PATIENCE);
  await keepScreenshot(page, 'roles-contributor');
});

it('lets a translator write texts of a translation, and no fact', async () => {
  const page = await signIn('Translator – French (fr)', 'fr');
  expect(await openForm(page, 'fr')).toEqual(['Enregistrer']);
  expect(await canType(page, 'summary')).toBe(true);
  const population = page.locator('[name=population]');
  if (await population.count()) expect(await population.isEditable()).toBe(false);
  await page.locator('[name=summary]').first().fill('En Lorraine, sur la Meurthe.');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page
    .getByText(/enregistré/i)
    .first()
    .waitFor(PATIENCE);
  await keepScreenshot(page, 'roles-translator-fr');

  expect(await openForm(page, 'en')).toEqual([]);
  expect(await canType(page, 'summary')).toBe(false);
});

it('lets a reader look at everything, and an editor publish', async () => {
  const reader = await signIn('Reader');
  expect(await openForm(reader, 'en')).toEqual([]);
  expect(await canType(reader, 'summary')).toBe(false);
  const editor = await signIn('Editor');
  expect(await openForm(editor, 'en')).toEqual(['Publish', 'Save']);
});

it('shows an administrator the link where no mail can be sent', async () => {
  const { page } = await openPanel(browser, server, { language: 'fr' });
  await page.goto(`${server.url}/admin/settings/users`);
  await page
    .getByRole('button', { name: /inviter/i })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name=firstname]').fill('Zoé');
  await dialog.locator('input[name=email]').fill('zoe@example.org');
  await dialog.getByRole('combobox').last().click();
  await page.getByRole('option', { name: 'Éditeur' }).click();
  await page.keyboard.press('Escape');
  await dialog.locator('button[type=submit]').click();
  await dialog.getByText(/aucun e-mail n’est parti/).waitFor(PATIENCE);
  await keepScreenshot(page, 'invitation-fr');

  await page.goto(`${server.url}/admin/settings/links-to-accounts`);
  await page.getByRole('button', { name: 'Obtenir le lien de Zoé' }).click();
  const link = page.getByRole('dialog').getByRole('textbox');
  expect(await link.inputValue()).toMatch(/\/admin\/auth\/register\?registrationToken=\w+$/);
  expect(await accessibilityProblems(page)).toEqual([]);
  await keepScreenshot(page, 'links-to-accounts-fr');

  const visitor = await browser.newPage({ locale: 'fr-FR' });
  await visitor.goto(`${server.url}/admin/auth/forgot-password`);
  await visitor.locator('input[name=email]').fill('zoe@example.org');
  await visitor.locator('button[type=submit]').click();
  await visitor.getByText('Aucun e-mail ne peut être envoyé d’ici').waitFor(PATIENCE);
});
