import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, openBrowser } from './reader';
import { type SiteOptions, serveBuiltSite } from './static-site';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The words of the notice that says why the engine did not start. */
async function noticeOf(options: SiteOptions, lacking = ''): Promise<string> {
  const site = await serveBuiltSite(options);
  const { page } = await aReader(browser, site.address);
  if (lacking !== '')
    await page.addInitScript((name) => void Reflect.deleteProperty(globalThis, name), lacking);
  await page.goto(`${site.address}#/data`);
  const notice = page.locator('.notice--failure').first();
  await notice.waitFor({ timeout: 90_000 });
  const words = (await notice.textContent()) ?? '';
  await page.context().close();
  await site.close();
  return words;
}

const policyWithoutWasm =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self' blob:; img-src 'self' data: blob:; style-src 'self'";

describe('when the engine cannot start, the reader is told what happened', () => {
  it('says so when the WebAssembly file is missing', async () => {
    expect(await noticeOf({ overrides: [{ path: /\.wasm$/, status: 404 }] })).toMatch(
      /missing from this website.*404/,
    );
  });

  it('says so when the server sends a page in its place', async () => {
    const words = await noticeOf({ overrides: [{ path: /\.wasm$/, body: '<!doctype html><p>sign in</p>' }] });
    expect(words).toMatch(/sent something else/);
  });

  it('says so when the website’s policy forbids WebAssembly', async () => {
    const words = await noticeOf({ headers: { 'content-security-policy': policyWithoutWasm } });
    expect(words).toMatch(/wasm-unsafe-eval/);
  });

  it('says so when the worker’s script is missing', async () => {
    expect(await noticeOf({ overrides: [{ path: /worker.*\.js$/, status: 404 }] })).toMatch(
      /background worker/,
    );
  });

  it('says at once that the engine is damaged when its file is cut short', async () => {
    const bytes = await readFile('node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
    const body = bytes.subarray(0, 20_000_000);
    // Once its own time limit of a minute is over, other words stand here.
    expect(await noticeOf({ overrides: [{ path: /\.wasm$/, body }] })).toMatch(/damaged or cut short/);
  });

  it.each([
    ['WebAssembly', /no WebAssembly/],
    ['Worker', /cannot work in the background/],
  ])('says so when the browser has no %s', async (name, words) => {
    expect(await noticeOf({}, name)).toMatch(words);
  });

  it('keeps the figures of the snapshot when no data file arrives, and says how many are missing', async () => {
    const site = await serveBuiltSite({ overrides: [{ path: /\.csv$/, status: 500 }] });
    const { page } = await aReader(browser, site.address);
    await page.goto(`${site.address}#/overview?partnership=york`);
    await page
      .getByText(/^\d+ of \d+ files did not arrive; figures may be missing\.$/)
      .waitFor({ timeout: 90_000 });
    expect(await page.locator('h1').textContent()).toMatch(/York/);
    expect(await page.locator('.panel').count()).toBe(6);
    await page.context().close();
    await site.close();
  });

  it.each([
    ['localities.csv', /localities\.csv$/, 'overview', /localities\.csv was not fetched, so nobody can say/],
    [
      'partnerships.csv',
      /partnerships\.csv$/,
      'overview',
      /partnerships\.csv was not fetched, so nobody can say/,
    ],
    [
      'indicators.csv',
      /indicators\.csv$/,
      'indicator/drug-offences',
      /indicators\.csv was not fetched, so nobody can say/,
    ],
    [
      'figures',
      /drug-poisoning-deaths\.csv$/,
      'indicator/drug-poisoning-deaths',
      /deaths\.csv was not fetched, so nobody can say/,
    ],
    ['a plan', /york\/actions\.csv$/, 'plan', /actions\.csv was not fetched, so nobody can say/],
    [
      'dashboard.json',
      /dashboard\.json$/,
      'overview',
      /31 December 2023 is taken for the day, which may be wrong/,
    ],
  ])('says that it was not fetched, and not that there is none, when %s does not arrive', async (...of) => {
    const [, path, route, words] = of;
    const site = await serveBuiltSite({
      overrides: [
        { path, body: '<!doctype html><p>sign in</p>' },
        { path: /snapshot\//, status: 404 },
      ],
    });
    const { page } = await aReader(browser, site.address);
    await page.goto(`${site.address}#/${route}?partnership=york`);
    await page.getByText(words).first().waitFor({ timeout: 60_000 });
    const main = (await page.locator('main').textContent()) ?? '';
    expect(main).not.toMatch(/the data hold none|may have been renamed|No place called|No plan belongs/);
    await page.context().close();
    await site.close();
  });

  it('says so when the list of data files is missing', async () => {
    expect(await noticeOf({ overrides: [{ path: /data\/index\.json$/, status: 404 }] })).toMatch(
      /list of data files/,
    );
  });

  it('starts all the same when the server gives the WebAssembly file a wrong type', async () => {
    const site = await serveBuiltSite({ overrides: [{ path: /\.wasm$/, type: 'text/plain' }] });
    const { page } = await aReader(browser, site.address);
    await page.goto(`${site.address}#/data`);
    await page.getByRole('heading', { level: 1, name: /rows read/ }).waitFor({ timeout: 60_000 });
    await page.context().close();
    await site.close();
  });

  it('keeps the pages that were painted from the snapshot', async () => {
    const site = await serveBuiltSite({ overrides: [{ path: /\.wasm$/, status: 404 }] });
    const { page } = await aReader(browser, site.address);
    await page.goto(`${site.address}#/overview?partnership=york`);
    await page.locator('.notice--failure').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('.panel').count()).toBe(6);
    await page.context().close();
    await site.close();
  });
});
