import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, openBrowser, waitForIntake } from './reader';
import { serveBuiltSite } from './static-site';
import { settled } from './walk/page-state';

let site: Awaited<ReturnType<typeof serveBuiltSite>>;
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  site = await serveBuiltSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Charts of one size and of others, of one kind and of others, with fewer marks after more, and the way back. */
const ways = [
  '#/indicator/drug-offences?partnership=barnet',
  '#/indicator/drug-poisoning-deaths?partnership=barnet',
  '#/indicator/drug-poisoning-deaths?locality=camden',
  '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&group=all',
  '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&group=london-boroughs&as=funnel',
  '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&group=all&as=map',
  '#/indicator/alcohol-specific-mortality?partnership=york',
  '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&group=london-boroughs',
  '#/compare?partnership=barnet&as=spine',
  '#/overview?partnership=york',
  '#/indicator/drug-offences?partnership=barnet',
] as const;

/**
 * The elements of every picture as it stands on the page. In which order marks of one layer are painted may differ where a
 * picture follows another; names that ECharts counts up through a page's life are left out.
 */
async function pictures(page: Page): Promise<readonly (readonly string[])[]> {
  await settled(page);
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll('.chart svg')].map((svg) => svg.outerHTML),
  );
  return drawn.map((svg) =>
    svg
      .replace(/zr\d+-[a-z]+-?\d*/g, 'name')
      .split('><')
      .toSorted(),
  );
}

describe('a chart that was drawn on before', () => {
  it('shows what a page loaded afresh shows, and nothing of what it showed', async () => {
    const walked = await aReader(browser, site.address);
    await walked.page.goto(site.address);
    await waitForIntake(walked.page);
    const fresh = await aReader(browser, site.address);
    for (const way of ways) {
      await walked.page.evaluate((hash) => {
        window.location.hash = hash;
      }, way);
      const onTheWay = await pictures(walked.page);
      await fresh.page.goto('about:blank');
      await fresh.page.goto(`${site.address}${way}`);
      await waitForIntake(fresh.page);
      expect({ way, pictures: onTheWay }).toEqual({ way, pictures: await pictures(fresh.page) });
    }
    expect(walked.complaints).toEqual([]);
  });
});
