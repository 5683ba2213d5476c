import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';
import { serveBuiltSite } from './static-site';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const views = [
  '#/overview?partnership=barnet',
  '#/outcome/improve-recovery?partnership=york',
  '#/indicator/drug-poisoning-deaths?partnership=tower-hamlets',
  '#/indicator/drug-poisoning-deaths?partnership=tower-hamlets&view=table',
  '#/compare?partnership=barnet',
  '#/plan?partnership=tower-hamlets',
  '#/data',
];

describe('the site, in a folder deep inside a website', () => {
  it('works from there, asks no other host, breaks no policy and stores nothing', async () => {
    const site = await serveBuiltSite({ prefix: '/council/health/drugs/' });
    const { page, complaints, foreign } = await aReader(browser, site.address);
    for (const view of views) await goTo(page, site.address + view);
    await waitForIntake(page);
    await page.waitForTimeout(500);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    const stored = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie.length,
    ]);
    expect(stored).toEqual([0, 0, 0]);
    await page.context().close();
    await site.close();
  });
});
