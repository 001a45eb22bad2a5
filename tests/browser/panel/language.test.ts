import type { Browser, Page } from 'playwright-core';
import { createAdmin, startServer, type TestServer } from '../../helpers';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel } from './open-panel';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startServer({ template: 'sample' });
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('asks whoever comes first for an account, and for nothing else', async () => {
  const context = await browser.newContext({ locale: 'fr' });
  const page = await context.newPage();
  await page.goto(`${server.url}/admin`);
  await page.locator('input[name=firstname]').waitFor();
  const names = await page
    .locator('form input, form button[role=checkbox]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name')));
  expect(names).toEqual(['firstname', 'lastname', 'email', 'password', 'confirmPassword']);
  expect(await page.locator('a[href*="strapi.io"]').count()).toBe(0);
  await context.close();
  await createAdmin(server);
});

const LANGUAGES = {
  en: {
    ...{ types: ['Anniversaries', 'Cities', 'Twinnings'], columns: ['Kind', 'State', 'Since'] },
    ...{ group: 'Who takes part', field: 'Country looked at' },
    ...{ help: 'Where the relation stands today.', foreign: /Envisag|Jumelage|Nature/ },
    ...{ signIn: 'Sign in to your workplace', state: 'State', prospective: 'Prospective' },
  },
  fr: {
    ...{ types: ['Anniversaires', 'Villes', 'Jumelages'], columns: ['Nature', 'État', 'Depuis'] },
    ...{ group: 'Qui participe', field: 'Pays envisagé' },
    ...{
      help: 'Où en est la relation aujourd’hui.',
      foreign: /Search|Filters|Collection|Twinning/,
    },
    ...{
      signIn: 'Connectez-vous à votre espace de travail',
      state: 'État',
      prospective: 'Envisagé',
    },
  },
} as const;

const LIST = '/admin/content-manager/collection-types/api::twinning.twinning';

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

it.each(['en', 'fr'] as const)('speaks to staff in their own words: %s', async (language) => {
  const words = LANGUAGES[language];
  const stranger = await browser.newContext({ locale: language });
  const signIn = await stranger.newPage();
  await signIn.goto(`${server.url}/admin/auth/login`);
  await signIn.getByText(words.signIn).waitFor();
  await signIn.waitForFunction(() => document.title.includes('Jumelle'));
  expect(await signIn.content()).not.toMatch(/Strapi account|compte Strapi/);
  await keepScreenshot(signIn, `sign-in-${language}`);
  await stranger.close();

  const { context, page } = await openPanel(browser, server, { language });
  await page.goto(`${server.url}${LIST}`);
  await page.getByRole('link', { name: 'Nancy – Karlsruhe', exact: true }).waitFor();
  for (const type of words.types) {
    expect(await page.getByRole('link', { name: type, exact: true }).count()).toBeGreaterThan(0);
  }
  const list = await textOf(page);
  for (const column of words.columns) expect(list.toLowerCase()).toContain(column.toLowerCase());
  expect(list).not.toMatch(words.foreign);
  expect(list).not.toMatch(/Strapi|Marketplace|blog/);
  await page.waitForFunction(() => document.title.endsWith('| Jumelle'));
  await keepScreenshot(page, `twinnings-${language}`);

  await page.goto(`${server.url}${LIST}/create`);
  await page.getByRole('heading', { name: words.group }).waitFor();
  await page.getByText(words.help).waitFor();
  await page.getByText(words.field, { exact: true }).first().waitFor();
  await page.getByRole('combobox', { name: words.state, exact: true }).click();
  await page.getByRole('option', { name: words.prospective, exact: true }).waitFor();
  expect(await page.getByRole('option', { name: 'prospective', exact: true }).count()).toBe(0);
  await keepScreenshot(page, `twinning-form-${language}`);
  await context.close();
});
