import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';
import { type SiteOptions, serveBuiltSite } from './static-site';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens the heat map, which no snapshot holds, and tells which files were asked for before it could be answered. */
async function openHeatMap(overrides: SiteOptions['overrides'] = []) {
  const site = await serveBuiltSite({ overrides });
  const { page, complaints } = await aReader(browser, site.address);
  await goTo(page, `${site.address}#/compare?partnership=york&as=heat-map&group=all`);
  await waitForIntake(page);
  const early = await page.evaluate(() => {
    const complete = performance.getEntriesByName('data-complete')[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < complete);
    return asked.map(({ name }) => name).filter((name) => name.endsWith('.csv'));
  });
  const said = await page.locator('main').textContent();
  await page.context().close();
  await site.close();
  return { early, said, complaints };
}

const packed = () => readFile(`${process.env.SITE_FOLDER ?? 'dist'}/snapshot/tables.bin`);
const ofAnotherBuild = async () => {
  const content = gunzipSync(await packed());
  const end = content.indexOf('\n');
  const values = JSON.parse(content.subarray(0, end).toString());
  const line = Buffer.from(`${JSON.stringify({ ...values, build: 'index-other.js' })}\n`);
  return gzipSync(Buffer.concat([line, content.subarray(end + 1)]));
};

describe('the prepared database', () => {
  it('answers before a data file is fetched, and what it answers is what the files say', async () => {
    const prepared = await openHeatMap();
    expect(prepared.early).toEqual([]);
    expect(prepared.complaints).toEqual([]);
    const taken = await openHeatMap([{ path: /tables\.bin$/, status: 404 }]);
    expect(taken.early.length).toBeGreaterThan(20);
    expect(prepared.said).toBe(taken.said);
  });

  it.each([
    ['cut short', async () => (await packed()).subarray(0, 300_000)],
    ['a web page', async () => '<!doctype html><p>Sign in</p>'],
    ['of another build', ofAnotherBuild],
  ])('is passed over when it is %s', async (_, body) => {
    const { early, said } = await openHeatMap([{ path: /tables\.bin$/, body: await body() }]);
    expect(early.length).toBeGreaterThan(20);
    expect(said).toContain('York');
  });
});
