import type { Browser, Locator, Page } from 'playwright-core';
import { createStaff, createWriter, startServer } from '../../helpers';
import type { RoleName, TestServer } from '../../helpers';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel } from './open-panel';

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

/** Opens the form of the city in a locale. */
const openForm = async (page: Page, locale: string): Promise<void> => {
  const path = `/admin/content-manager/collection-types/api::city.city/${city}`;
  await page.goto(`${server.url}${path}?plugins[i18n][locale]=${locale}`);
  await page.locator('[name=summary]').first().waitFor();
  await page.getByRole('heading', { name: /^(Preview|Aperçu)$/ }).waitFor();
};

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Presses the button, and waits until the server has saved. */
const save = async (page: Page, name: string): Promise<void> => {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PUT');
  await button(page, name).click();
  expect((await saved).status()).toBe(200);
};

const canType = (page: Page, field: string): Promise<boolean> =>
  page.locator(`[name=${field}]`).first().isEditable();

it('lets a contributor save, with no button to publish', async () => {
  const page = await signIn('Contributor');
  await openForm(page, 'en');
  await button(page, 'Save').waitFor();
  await page.locator('[name=summary]').first().fill('In Lorraine.');
  await save(page, 'Save');
  expect(await button(page, 'Publish').count()).toBe(0);
  await keepScreenshot(page, 'roles-contributor');
});

it('lets a translator write texts of a translation, and no fact', async () => {
  const page = await signIn('Translator – French (fr)', 'fr');
  await openForm(page, 'fr');
  await button(page, 'Enregistrer').waitFor();
  expect(await canType(page, 'population')).toBe(false);
  await page.locator('[name=summary]').first().fill('En Lorraine, sur la Meurthe.');
  await save(page, 'Enregistrer');
  expect(await button(page, 'Publier').count()).toBe(0);
  expect(await button(page, 'Publier dans plusieurs langues').count()).toBe(0);
  expect(await page.getByText('Commun\u00a0: voir en anglais').count()).toBeGreaterThan(0);
  await keepScreenshot(page, 'roles-translator-fr');

  await openForm(page, 'en');
  expect(await canType(page, 'summary')).toBe(false);
  expect(await button(page, 'Enregistrer').count()).toBe(0);
});

it('lets a reader look at everything, and an editor publish', async () => {
  const editor = await signIn('Editor');
  await openForm(editor, 'en');
  await button(editor, 'Publish').waitFor();
  await button(editor, 'Save').waitFor();
  const reader = await signIn('Reader');
  await openForm(reader, 'en');
  expect(await canType(reader, 'summary')).toBe(false);
  expect(await button(reader, 'Publish').count()).toBe(0);
  expect(await button(reader, 'Save').count()).toBe(0);
});

it('shows an administrator the link where no mail can be sent', async () => {
  const { page } = await openPanel(browser, server, { language: 'fr' });
  await page.goto(`${server.url}/admin/settings/users`);
  await page
    .getByRole('button', { name: /^Inviter/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[name=firstname]').fill('Zoé');
  await dialog.locator('input[name=email]').fill('zoe@example.org');
  await dialog.getByRole('combobox').last().click();
  await page.getByRole('option', { name: 'Éditeur' }).click();
  await page.keyboard.press('Escape');
  await dialog.locator('button[type=submit]').click();
  await dialog.getByText(/aucun e-mail n’est parti/).waitFor();
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
  await visitor.getByText('Aucun e-mail ne peut être envoyé d’ici').waitFor();
});
