import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';
import { serveBuiltSite } from './static-site';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a data file replaced on the website without a new build', () => {
  it('is what the pages show, whatever the snapshot says', async () => {
    const path = 'observations/drug-poisoning-deaths.csv';
    const given = await readFile(`data/${path}`, 'utf8');
    const changed = given.replace(/^(drug-poisoning-deaths,E06000014,2021,[^,]*,[^,]*,)\d+,/m, '$1777,');
    expect(changed).not.toBe(given);
    const site = await serveBuiltSite({
      overrides: [{ path: /drug-poisoning-deaths\.csv$/, type: 'text/csv', body: changed }],
    });
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/indicator/drug-poisoning-deaths?partnership=york`);
    await waitForIntake(page);
    await page
      .getByText(/777 deaths/)
      .first()
      .waitFor({ timeout: 30_000 });
    await page.context().close();
    await site.close();
  });
});
