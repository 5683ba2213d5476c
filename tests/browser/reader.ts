import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.mjs';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });

/** A page, and everything that went wrong on it or left its origin. */
export interface Reader {
  readonly page: Page;
  readonly complaints: string[];
  readonly foreign: string[];
}

export async function aReader(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:';
    if (!isOwn) foreign.push(request.url());
  });
  return { page, complaints, foreign };
}

/** Goes to an address and waits until the page's figures are drawn. */
export async function goTo(page: Page, address: string): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByType('mark').length).catch(() => 0);
  const isSameDocument = page.url().split('#')[0] === address.split('#')[0] && page.url() !== address;
  await page.goto(address);
  await page.waitForFunction(
    ({ count, same }) => {
      const drawn = ['all-charts', 'redrawn'].flatMap((name) => performance.getEntriesByName(name));
      const isSettled =
        document.querySelector('h1') !== null && document.querySelector('main a, main p') !== null;
      if (document.querySelector('.figure [aria-busy="true"]')) return false;
      return same
        ? performance.getEntriesByType('mark').length > count && drawn.length > 0
        : drawn.length > 0 && isSettled;
    },
    { count: before, same: isSameDocument },
    { timeout: 60_000 },
  );
}

/** Waits until every file is in, so that nothing on the page will change by itself any more. */
export const waitForIntake = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('intake-complete').length > 0, null, {
    timeout: 120_000,
  });
