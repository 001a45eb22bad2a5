import type { Browser } from 'playwright-core';
import { startServer, type TestServer } from '../helpers';
import { accessibilityProblems } from './axe';
import { openBrowser, openPage } from './open-browser';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ template: 'sample' }), openBrowser()]);
});
afterAll(() => browser.close());

it.each([
  ['/docs', 'light', 1280],
  ['/fr/docs', 'dark', 360],
] as const)('%s lets a reader try a request, %s and %i px wide', async (path, scheme, width) => {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  const { page, complaints } = await openPage(context, server.url);
  await page.goto(server.url + path);
  const operation = page.locator('#operations-Cities-listCities');
  await page.locator('#operations-tag-Cities').click();
  await operation.locator('.opblock-summary-control').click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table');
  await answer.getByText('"pagination"').first().waitFor();
  expect(await answer.locator('.response-col_status').last().innerText()).toContain('200');
  expect(await operation.locator('.request-url').innerText()).toContain(`${server.url}/api/cities`);

  await page.getByRole('button', { name: 'Authorize' }).click();
  await page.locator('.dialog-ux input').fill('not a token');
  await page.locator('.dialog-ux').getByRole('button', { name: 'Apply credentials' }).click();
  await page.locator('.dialog-ux').getByRole('button', { name: 'Close' }).click();
  const [request] = await Promise.all([
    page.waitForRequest('**/api/cities?*'),
    operation.getByRole('button', { name: 'Execute' }).click(),
  ]);
  expect(await request.headerValue('authorization')).toBe('Bearer not a token');
  await answer.getByText('401').first().waitFor();

  expect(await accessibilityProblems(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
  await context.close();
});

it('tells why when the document cannot be read', async () => {
  const page = await browser.newPage();
  await page.route('**/openapi.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(`${server.url}/docs`);
  await page.getByRole('alert').getByText('/openapi.json: HTTP 503').waitFor();
  await page.close();
});

it('runs a GraphQL query on its page', async () => {
  const context = await browser.newContext();
  const { page, complaints } = await openPage(context, server.url);
  await page.goto(`${server.url}/graphql`);
  await page.getByRole('textbox', { name: 'Query' }).press('Control+Enter');
  const answer = page.getByRole('region', { name: 'Answer' });
  await answer.getByText('"name": "Padua"').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
