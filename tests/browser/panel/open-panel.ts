import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMINISTRATOR, createAdmin, type TestServer } from '../../helpers';
import { ROOT } from '../../helpers/root';
import { openPage } from '../open-browser';

export interface Account {
  email: string;
  password: string;
}

export interface PanelOptions {
  language: 'en' | 'fr';
  /** Whoever signs in; the administrator of the tests by default, who is made if need be. */
  account?: Account;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

export interface Panel {
  context: BrowserContext;
  page: Page;
  /** Requests to other origins and errors in the console, see `openPage`. */
  complaints: string[];
}

/**
 * What Strapi's panel asks for and does not get: a session before anybody has signed in, and the
 * translation service of another company.
 */
const KNOWN = [
  /\/admin\/(access-token|ai-feature-config)$/,
  /\/i18n\/(locales|ai-localization-jobs)/,
];

/** Signs in through the form, as people do, in a window of its own, and waits for the home page. */
export const openPanel = async (
  browser: Browser,
  server: TestServer,
  { language, account, viewport, colorScheme = 'light' }: PanelOptions,
): Promise<Panel> => {
  if (!account) await createAdmin(server);
  const { email, password } = account ?? ADMINISTRATOR;
  const context = await browser.newContext({
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    viewport: viewport ?? { width: 1280, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    (code) => window.localStorage.setItem('strapi-admin-language', code),
    language,
  );
  const { page, complaints } = await openPage(context, server.url, KNOWN);
  await page.goto(`${server.url}/admin/auth/login`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  // Widgets have one of their own each.
  await page.getByRole('main').first().waitFor();
  return { context, page, complaints };
};

const ARTIFACTS = path.join(ROOT, 'tests', 'browser', 'artifacts');

/** Keeps a picture of the page beside the test results: `tests/browser/artifacts/<name>.png`. */
export const keepScreenshot = async (page: Page, name: string): Promise<void> => {
  mkdirSync(ARTIFACTS, { recursive: true });
  await page.screenshot({ path: path.join(ARTIFACTS, `${name}.png`), fullPage: true });
};
