import type { Browser, Page } from 'playwright-core';
import { createWriter, startServer, type TestServer } from '../../helpers';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel, type Panel } from './open-panel';

const HEBREW = 'עיר הניסוי';
const FACTS = {
  ...{ kind: 'municipality', countryCode: 'JP', latitude: 36.56, longitude: 136.65 },
  foundedOn: '1889-04-01',
  nameVariants: [{ name: 'Old Test', kind: 'historical' }],
};
const TEXTS = {
  ...{ name: 'City of tests', region: 'Tests and trials', body: 'One paragraph.\n\n## Another' },
  highlights: [{ title: 'A castle', text: 'Built for tests.' }],
};

let server: TestServer;
let browser: Browser;
let panel: Panel;
let city: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'sample' }), openBrowser()]);
  const writer = await createWriter(server);
  city = await writer.create('cities', { ...FACTS, ...TEXTS });
  await writer.create('twinnings', {
    ...{ kind: 'twinning', state: 'active', title: 'Tests together' },
    cities: [city, await writer.create('cities', { ...FACTS, name: 'Another', slug: 'another' })],
  });
  panel = await openPanel(browser, server, { language: 'en' });
});
afterAll(() => browser.close());

const address = (id: string, locale: string): string =>
  `${server.url}/admin/content-manager/collection-types/api::city.city/${id}` +
  `?plugins[i18n][locale]=${locale}`;

const open = async (page: Page, id: string, locale: string): Promise<void> => {
  await page.goto(address(id, locale));
  await page.locator('input[name=name]').waitFor();
};

const publish = async (page: Page, name = 'Publish'): Promise<void> => {
  const answer = page.waitForResponse(
    (response) =>
      response.url().includes('/actions/publish') && response.request().method() === 'POST',
  );
  await page.getByRole('button', { name, exact: true }).click();
  const { status, text } = await answer.then(async (got) => ({
    status: got.status(),
    text: await got.text(),
  }));
  expect([status, status < 300 ? '' : text]).toEqual([expect.any(Number), '']);
};

const read = async (locale: string) => {
  const { body } = await server.request
    .get(
      `/api/cities/${city}?locale=${locale}&populate[nameVariants]=true&populate[highlights]=true`,
    )
    .expect(200);
  return body.data;
};

describe('a translation that nobody has begun', () => {
  it('starts empty, with the original beside each text, written from right to left', async () => {
    const { page } = panel;
    await open(page, city, 'he');
    const name = page.locator('input[name=name]');
    expect(await name.inputValue()).toBe('');
    expect([await name.getAttribute('dir'), await name.getAttribute('lang')]).toEqual([
      'rtl',
      'he',
    ]);
    await page.locator('div[lang=en]', { hasText: /^City of tests$/ }).waitFor();
    await page.getByText('## Another').waitFor();
    await page.getByText('A castle · Built for tests.').waitFor();
    await page.waitForFunction(
      () => document.querySelector('.CodeMirror-rtl, .CodeMirror [dir=rtl]') !== null,
    );
  });

  it('shows facts as they are in the original, and takes none', async () => {
    const { page } = panel;
    for (const [name, shown] of [
      ['countryCode', 'Japan (JP)'],
      ['latitude', '36.56, 136.65'],
      ['foundedOn', '1889-04-01 (1 April 1889)'],
      ['kind', 'Municipality'],
    ] as const) {
      const input = page.locator(`input[name=${name}]`);
      expect([name, await input.inputValue()]).toEqual([name, shown]);
      expect([name, await input.isDisabled()]).toEqual([name, true]);
    }
    await page.getByText('Old Test').waitFor();
    expect(await page.getByRole('application').count()).toBe(0);
    expect(await accessibilityProblems(page, 'form div:has(> div > input:disabled)')).toEqual([]);
    await keepScreenshot(page, 'translation-he-en');
  });

  it('is saved and published with its texts alone', async () => {
    const { page } = panel;
    const facts = await read('en');
    await page.locator('input[name=name]').fill(HEBREW);
    await page
      .locator('div')
      .filter({ has: page.locator('input[name=region]') })
      .filter({ has: page.getByRole('button', { name: 'Copy this text' }) })
      .last()
      .getByRole('button', { name: 'Copy this text' })
      .click();
    expect(await page.locator('input[name=region]').inputValue()).toBe(TEXTS.region);
    await page.getByRole('button', { name: 'Copy all of them to translate' }).click();
    await page.getByText('Highlights (1)').waitFor();
    await publish(page);
    const translated = await read('he');
    expect(translated).toMatchObject({ name: HEBREW, region: TEXTS.region, locale: 'he' });
    expect(translated.highlights).toMatchObject(TEXTS.highlights);
    for (const name of ['countryCode', 'latitude', 'longitude', 'foundedOn', 'kind', 'slug'])
      expect([name, translated[name]]).toEqual([name, facts[name]]);
    expect(translated.nameVariants).toMatchObject(FACTS.nameVariants);
  });

  it('is changed and published again', async () => {
    const { page } = panel;
    await open(page, city, 'he');
    await page.locator('input[name=region]').fill('מחוז');
    await publish(page);
    expect(await read('he')).toMatchObject({ name: HEBREW, region: 'מחוז' });
  });
});

describe('between the versions', () => {
  it('unsaved words are asked for before the original opens, at the field', async () => {
    const { page } = panel;
    await open(page, city, 'he');
    await page.locator('input[name=region]').fill('אחר');
    await page.getByRole('link', { name: 'Open the original (English)' }).click();
    await page.getByText('All your modifications will be lost').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('input[name=region]').inputValue()).toBe('אחר');
    await page.getByRole('link', { name: /^Founded: / }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    const founded = page.locator('input[name=foundedOn]:not([disabled])');
    await founded.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'foundedOn');
  });

  it('the cities of an agreement are those of the original', async () => {
    const { page } = panel;
    const { body } = await server.request.get('/api/twinnings?filters[title]=Tests together');
    await page.goto(address(body.data[0].documentId, 'fr').replaceAll('city', 'twinning'));
    await page.getByRole('link', { name: 'City of tests', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Another', exact: true }).waitFor();
  });

  it('a new entry that is begun in French is led to English', async () => {
    const french = await openPanel(browser, server, { language: 'fr' });
    await french.page.goto(address('create', 'fr'));
    await french.page.getByText('Une nouvelle fiche commence en anglais').waitFor();
    await french.page.waitForURL(/locale(\]|%5D)=en/);
    await french.page.locator('input[name=countryCode]:not([disabled])').waitFor();
    await keepScreenshot(french.page, 'translation-begin-fr');
    await french.context.close();
  });
});
