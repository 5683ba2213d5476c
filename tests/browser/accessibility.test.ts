import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, goTo, openBrowser, type Reader, waitForIntake } from './reader';
import { type Site, serveBuiltSite } from './static-site';
import { freshMount } from './walk/page-state';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveBuiltSite();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Every page, table view, error and empty state. */
const states: readonly (readonly [name: string, view: string])[] = [
  ['overview of a partnership', '#/overview?partnership=barnet'],
  ['overview of a partnership of two localities', '#/overview?partnership=northamptonshire'],
  ['overview of a locality', '#/overview?locality=camden'],
  ['outcome', '#/outcome/increase-engagement-in-treatment?partnership=tower-hamlets'],
  ['indicator', '#/indicator/drug-misuse-mortality?partnership=york'],
  ['indicator, table', '#/indicator/drug-misuse-mortality?partnership=york&view=table'],
  ['indicator, download', '#/indicator/drug-misuse-mortality?partnership=york&view=download'],
  ['indicator, about', '#/indicator/drug-misuse-mortality?partnership=york&view=about'],
  ['indicator, illustrative', '#/indicator/atr-starts?partnership=tower-hamlets'],
  ['indicator, monthly', '#/indicator/drug-offences?partnership=barnet'],
  ['indicator without a local figure', '#/indicator/drug-use-last-year-16-59?partnership=york'],
  [
    'compare',
    '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&group=london-boroughs&period=2020',
  ],
  ['compare, table', '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&period=2020&view=table'],
  ['compare, nothing to compare', '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&period=1850'],
  ['compare, heat map', '#/compare?partnership=tower-hamlets&as=heat-map'],
  ['compare, heat map of all authorities', '#/compare?partnership=york&group=all&as=heat-map'],
  ['compare, heat map, download', '#/compare?partnership=tower-hamlets&as=heat-map&view=download'],
  ['compare, spine', '#/compare?partnership=tower-hamlets&as=spine'],
  ['compare, funnel', '#/compare?partnership=barnet&indicator=drug-poisoning-deaths&as=funnel'],
  ['compare, funnel that cannot be drawn', '#/compare?partnership=barnet&indicator=drug-offences&as=funnel'],
  ['compare, over time', '#/compare?partnership=barnet&indicator=alcohol-specific-mortality&as=over-time'],
  ['compare, map', '#/compare?partnership=york&group=all&indicator=alcohol-specific-mortality&as=map'],
  [
    'compare, scatter',
    '#/compare?partnership=barnet&indicator=drug-misuse-mortality&against=alcohol-specific-mortality&as=scatter',
  ],
  ['compare, scatter without a second indicator', '#/compare?partnership=barnet&as=scatter'],
  [
    'compare, places picked by hand',
    '#/compare?partnership=barnet&group=picked&localities=barnet,camden,york',
  ],
  ['compare, an unknown view', '#/compare?partnership=barnet&as=pie'],
  ['indicator, with breakdowns', '#/indicator/alcohol-specific-mortality?partnership=barnet'],
  ['plan', '#/plan?partnership=tower-hamlets'],
  ['plan, exceptions', '#/plan?partnership=tower-hamlets&as=exceptions'],
  [
    'plan, a sorted list of exceptions',
    '#/plan?partnership=barnet&as=exceptions&list=late&order=deadline&owner=CGL',
  ],
  ['plan, targets that cannot be judged', '#/plan?partnership=york&as=exceptions&list=target-not-judged'],
  ['plan, an unknown list', '#/plan?partnership=york&as=exceptions&list=happiness'],
  ['plan, by owner', '#/plan?partnership=york&as=by-owner'],
  ['plan, targets', '#/plan?partnership=tower-hamlets&as=targets'],
  ['plan without targets', '#/plan?partnership=barnet&as=targets'],
  ['plan, timeline', '#/plan?partnership=tower-hamlets&as=timeline'],
  ['plan, timeline as a table', '#/plan?partnership=york&as=timeline&by=priority&view=table'],
  ['plan, changes', '#/plan?partnership=york&as=changes'],
  ['plan, an unknown view', '#/plan?partnership=york&as=pie'],
  ['plan of priorities only', '#/plan?partnership=tower-hamlets&plan=partnership'],
  [
    'plan of priorities only, exceptions',
    '#/plan?partnership=tower-hamlets&plan=partnership&as=exceptions&list=priority-without-action',
  ],
  ['plan, changes between two plans', '#/plan?partnership=tower-hamlets&plan=partnership&as=changes'],
  ['plan, by priority', '#/plan?partnership=barnet&as=by-priority'],
  ['what serves what', '#/logic?partnership=barnet'],
  ['what serves what, of priorities only', '#/logic?partnership=tower-hamlets&plan=partnership'],
  ['what serves what, without a plan', '#/logic?locality=camden'],
  ['priority', '#/priority/targeting-the-middle-market?partnership=barnet'],
  [
    'priority with nothing under it',
    '#/priority/settings-that-sustain-recovery?partnership=tower-hamlets&plan=partnership',
  ],
  ['an unknown priority', '#/priority/happiness?partnership=barnet'],
  ['an unknown plan', '#/overview?partnership=tower-hamlets&plan=happiness'],
  ['data with a measure under improvement', '#/data?partnership=tower-hamlets&plan=partnership'],
  ['action', '#/action/tower-hamlets-t5-4?partnership=tower-hamlets'],
  ['action whose figures are held against its date', '#/action/barnet-1-02?partnership=barnet'],
  ['an unknown action', '#/action/happiness?partnership=barnet'],
  ['plan, filtered to nothing', '#/plan?partnership=york&status=done&outcome=reduce-drug-supply'],
  ['plan of a place without one', '#/plan?locality=camden'],
  ['reading a plan', '#/import?partnership=barnet'],
  ['data', '#/data'],
  ['an unknown place', '#/overview?partnership=atlantis'],
  ['an unknown indicator', '#/indicator/happiness?partnership=barnet'],
  ['an unknown outcome', '#/outcome/happiness?partnership=barnet'],
  ['no such page', '#/nowhere'],
];

/** Names of the broken rules with the elements that break them; nothing is good. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const widths = [320, 768, 1280];
const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('every state, one after the other in one tab', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await aReader(browser, site.address);
    await goTo(reader.page, site.address);
    await waitForIntake(reader.page);
  });
  afterAll(() => reader.page.context().close());

  it.each(states)(
    'has nothing that axe finds, at any width nothing that scrolls sideways: %s',
    async (_, view) => {
      const { page, complaints } = reader;
      await freshMount(page, site.address + view);
      expect(await violationsOf(page)).toEqual([]);
      const tooWide: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(150);
        if (await scrollsSideways(page)) tooWide.push(width);
      }
      expect(tooWide).toEqual([]);
      expect(complaints.splice(0)).toEqual([]);
    },
  );
});

describe('axe finds nothing', () => {
  it('on a page without its engine', async () => {
    const broken = await serveBuiltSite({ overrides: [{ path: /\.wasm$/, status: 404 }] });
    const { page } = await aReader(browser, broken.address);
    await page.goto(`${broken.address}#/data`);
    await page.locator('.notice--failure').first().waitFor({ timeout: 60_000 });
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
    await broken.close();
  });
});

describe('in forced colours', () => {
  it('the picture takes the reader’s own colours', async () => {
    const { page } = await aReader(browser, site.address, { forcedColors: 'active' });
    await goTo(page, `${site.address}#/indicator/drug-misuse-mortality?partnership=york`);
    await page.locator('.figure__chart svg').first().waitFor();
    const inks = await page
      .locator('.figure__chart svg text')
      .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))]);
    expect(inks).not.toContain('rgb(11, 12, 12)');
    expect(await violationsOf(page)).toEqual([]);
    await page.context().close();
  });
});
