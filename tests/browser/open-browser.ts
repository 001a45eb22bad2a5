import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For whatever is waited for: enough for the panel on a slow machine that is busy with other things. */
const PATIENCE_MS = 120_000;

/** Chromium or Chrome of this machine; `CHROMIUM_PATH` names one elsewhere. Close it in the end. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM_PATH'] ?? USUAL_PLACES.find(existsSync);
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH to one.');
  const browser = await chromium.launch({
    executablePath,
    timeout: PATIENCE_MS,
    args: [
      // Chromium's own sandbox does not start as root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  return browser.on('context', (context) => context.setDefaultTimeout(PATIENCE_MS));
};

/** A page that keeps a record of what should not happen on it. */
export interface WatchedPage {
  page: Page;
  /** Requests to another origin than the base URL, and what the console reports as errors */
  complaints: string[];
}

export const openPage = async (
  context: BrowserContext,
  origin: string,
  /** Addresses whose answers the page is known to complain about without harm. */
  known: readonly RegExp[] = [],
): Promise<WatchedPage> => {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`request to ${url.href}`);
    }
  });
  page.on('console', (message) => {
    const { url } = message.location();
    const isKnown = known.some((each) => each.test(url));
    if (message.type() === 'error' && !isKnown) complaints.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
};
