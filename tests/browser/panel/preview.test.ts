import type { Browser } from 'playwright-core';
import { createStaff, startServer, type Staff, type TestServer } from '../../helpers';
import { greyPicture } from '../../helpers/picture';
import { accessibilityProblems } from '../axe';
import { openBrowser } from '../open-browser';
import { keepScreenshot, openPanel } from './open-panel';

const CITIES = '/content-manager/collection-types/api::city.city';

let server: TestServer;
let browser: Browser;
let editor: Staff;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'empty' }), openBrowser()]);
  editor = await createStaff(server, 'Editor');
});
afterAll(() => browser.close());

/** A draft with a picture that nobody has described. */
const draftCity = async (name: string): Promise<string> => {
  const uploaded = await server.request
    .post('/upload')
    .auth(editor.token, { type: 'bearer' })
    .attach('files', greyPicture(800, 400), { filename: 'place.png', contentType: 'image/png' })
    .expect(201);
  const cover: number = [uploaded.body].flat()[0].id;
  const body = { name, kind: 'municipality', countryCode: 'FR', cover };
  const made = await editor.send('post', CITIES, body).expect(201);
  return made.body.data.documentId;
};

it('describes a picture, looks at the draft and publishes it, in French', async () => {
  const documentId = await draftCity('Bayeux');
  const { page, context } = await openPanel(browser, server, { language: 'fr', account: editor });
  await page.goto(`${server.url}/admin${CITIES}/${documentId}?plugins[i18n][locale]=en`);
  await page.getByText('Description des images').waitFor();
  const publish = async (): Promise<number> => {
    const answered = page.waitForResponse((response) =>
      response.url().includes('/actions/publish'),
    );
    await page.getByRole('button', { name: 'Publier', exact: true }).first().click();
    return (await answered).status();
  };
  expect(await publish()).toBe(400);
  await page
    .getByText(/place\.png/)
    .first()
    .waitFor();

  await page.locator('textarea[name^=alternativeText-]').fill('The square in front of the church');
  await page.getByRole('button', { name: 'Enregistrer la description de place.png' }).click();
  await page.getByText('Description enregistrée').waitFor();
  expect(await accessibilityProblems(page, '[name^=alternativeText-]', '[name^=caption-]')).toEqual(
    [],
  );
  await keepScreenshot(page, 'picture-fr');

  await page.getByText('Ouvrir l’aperçu', { exact: true }).click();
  const shown = page.frameLocator('iframe');
  await shown.getByRole('heading', { name: 'Bayeux', level: 1 }).waitFor();
  await shown.getByText('Seule l’équipe voit cette page').waitFor();
  await shown.getByRole('img', { name: 'The square in front of the church' }).waitFor();
  await keepScreenshot(page, 'preview-fr');

  // The same page by itself, on a telephone.
  const address = page
    .frames()
    .find((frame) => frame.url().includes('/admin/preview/'))
    ?.url();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(String(address));
  await page.getByRole('heading', { name: 'Bayeux', level: 1 }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await keepScreenshot(page, 'preview-narrow-fr');

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${server.url}/admin${CITIES}/${documentId}?plugins[i18n][locale]=en`);
  await page.locator('input[name=population]').waitFor();
  expect(await publish()).toBe(200);
  const { body } = await server.request.get(`/api/cities/${documentId}?populate=cover`).expect(200);
  expect(body.data.cover.alternativeText).toBe('The square in front of the church');
  await context.close();
});

it('shows a stranger no draft, in English', async () => {
  const documentId = await draftCity('Falaise');
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const answer = await page.goto(
    `${server.url}/admin/preview/cities/${documentId}?locale=en&status=draft`,
  );
  expect(answer?.status()).toBe(401);
  await page.getByRole('heading', { name: 'Sign in to see this preview' }).waitFor();
  expect(await page.content()).not.toContain('Falaise');
  expect(await accessibilityProblems(page)).toEqual([]);
  await context.close();
});
