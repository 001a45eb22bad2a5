import type { Page, Response } from 'playwright-core';

const ENTRIES = '/content-manager/collection-types/';
const ENTRY = /\/content-manager\/collection-types\/[^/]+\/[a-z0-9]{24}(\?|$)/;

const isWrite = (response: Response): boolean =>
  response.url().includes(ENTRIES) && ['POST', 'PUT'].includes(response.request().method());

const isRead = (response: Response): boolean =>
  ENTRY.test(response.url()) && response.request().method() === 'GET';

/**
 * Does what saves the entry, waits for the answer and then until the form can be typed in: Strapi
 * reads an entry again after a write and fills its form with it, over what has been typed meanwhile.
 * @returns the status of the answer
 */
export const saveForm = async (page: Page, save: () => Promise<unknown>): Promise<number> => {
  const written = page.waitForResponse(isWrite);
  const readAgain = written.then(() => page.waitForResponse(isRead));
  await save();
  const status = (await written).status();
  await (await readAgain).finished();
  // With the answer there, the form is filled before the page has nothing left to do.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  return status;
};
