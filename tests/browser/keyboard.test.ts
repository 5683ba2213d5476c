import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';
import { type Site, serveBuiltSite } from './static-site';

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

const pages = [
  '#/overview?partnership=barnet',
  '#/outcome/reduce-drug-supply?partnership=barnet',
  '#/indicator/drug-poisoning-deaths?partnership=barnet',
  '#/compare?partnership=barnet',
  '#/compare?partnership=tower-hamlets&as=heat-map',
  '#/plan?partnership=york',
  '#/plan?partnership=york&as=exceptions&list=no-update',
  '#/plan?partnership=york&as=timeline',
  '#/logic?partnership=york',
  '#/priority/targeting-the-middle-market?partnership=barnet',
  '#/action/tower-hamlets-t5-4?partnership=tower-hamlets',
  '#/data',
];

/** What has the focus, and how it lies to what had it before: pictures may change meanwhile, so that counting elements would not tell. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const walk = window as unknown as { walked?: Set<Element>; last?: Element };
    const { walked = new Set<Element>(), last } = walk;
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const marked =
      style.outlineStyle !== 'none' ||
      style.boxShadow !== 'none' ||
      style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    const found = {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '',
      tag: element.tagName.toLowerCase(),
      isSeen: box.width > 0 && box.height > 0,
      isMarked: marked,
      isSame: element === last,
      isAgain: walked.has(element),
      isAfter:
        !last?.isConnected ||
        (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    };
    Object.assign(walk, { walked: walked.add(element), last: element });
    return found;
  });

describe('with a keyboard alone', () => {
  it.each(pages)('every control of %s is reached in order, seen and marked', async (view) => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, site.address + view);
    await waitForIntake(page);
    await page.waitForTimeout(300);
    const controls = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, select, input, summary, [tabindex="0"]',
          ),
        ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
          .length,
    );
    const faults: string[] = [];
    let reached = 0;
    for (let press = 0; press < controls + 10; press += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      // A date is one control with a stop for its day, its month and its year.
      if (now === null || (now.isAgain && !now.isSame)) break;
      if (!now.isSeen) faults.push(`not seen: ${now.tag} ${now.name}`);
      if (!now.isMarked) faults.push(`focus not marked: ${now.tag} ${now.name}`);
      if (!now.isAfter && !now.isSame) faults.push(`out of order: ${now.tag} ${now.name}`);
      if (!now.isSame) reached += 1;
    }
    expect(faults).toEqual([]);
    // Tabs of one list are one stop; arrow keys move between them.
    const tabs = await page.getByRole('tab').count();
    expect(reached).toBeGreaterThanOrEqual(controls - Math.max(0, tabs - 1));
    await page.context().close();
  });

  it('the skip link leads past the navigation, and keeps the address', async () => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/overview?partnership=york`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(page.url()).toContain('#/overview?partnership=york');
    await page.context().close();
  });

  it('another page gets the focus on its heading, and its own title', async () => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/overview?partnership=york`);
    await page.getByRole('link', { name: 'Plan', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /33 actions/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toMatch(/York: plan/);
    await page.context().close();
  });

  it('the table of a figure is opened by arrow keys', async () => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/indicator/drug-poisoning-deaths?partnership=york`);
    await page.getByRole('tab', { name: 'Chart' }).first().focus();
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('row', { name: /^2020 / })
      .first()
      .waitFor();
    expect(page.url()).toContain('view=table');
    await page.context().close();
  });
});

describe('the address', () => {
  it('holds the view: back, forward and a fresh load all lead to it', async () => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/overview?partnership=tower-hamlets`);
    await page.getByRole('link', { name: 'Alcohol treatment requirements started' }).first().click();
    await page.waitForURL(/indicator\/atr-starts/);
    await page.getByRole('heading', { level: 1, name: /Alcohol treatment requirements/i }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /Alcohol treatment requirements/i }).waitFor();
    const title = (await page.locator('h1').textContent()) ?? '';
    await page.reload();
    await page.getByRole('heading', { level: 1, name: /Alcohol treatment requirements/i }).waitFor();
    expect((await page.locator('h1').textContent()) ?? '').toBe(title);
    await page.context().close();
  });

  it('shows a word that means nothing to the reader instead of guessing', async () => {
    const { page } = await aReader(browser, site.address);
    await page.goto(`${site.address}#/overview?partnership=atlantis`);
    await page.getByRole('heading', { level: 1, name: /atlantis/ }).waitFor();
    await page.context().close();
  });

  it('leads from an indicator to an action that serves it, and back', async () => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/indicator/atr-starts?partnership=tower-hamlets`);
    const action = page.locator('.concerns a').first();
    const words = (await action.textContent()) ?? '';
    await action.click();
    await page.waitForURL(/#\/action\//);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(words).toContain(title.split(': ').at(-1));
    await page.getByRole('link', { name: 'Alcohol treatment requirements started' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Alcohol treatment requirements/i }).waitFor();
    await page.context().close();
  });

  it('the cells of the heat map are reached by arrow keys and read in words', async () => {
    const { page } = await aReader(browser, site.address);
    await goTo(page, `${site.address}#/compare?partnership=tower-hamlets&as=heat-map`);
    await waitForIntake(page);
    const grid = page.getByRole('grid');
    await grid.waitFor();
    await grid.locator('td').first().focus();
    const words = page.locator('.heat__words');
    const first = await words.textContent();
    await page.keyboard.press('ArrowRight');
    const second = await words.textContent();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const last = await words.textContent();
    expect(new Set([first, second, last]).size).toBe(3);
    expect(last).toContain('Westminster');
    await page.context().close();
  });

  it.each(['', '&as=funnel', '&as=map&group=all', '&as=over-time', '&as=spine'])(
    'every mark of a comparison is read one by one%s',
    async (rest) => {
      const { page } = await aReader(browser, site.address);
      await goTo(
        page,
        `${site.address}#/compare?partnership=barnet&indicator=alcohol-specific-mortality${rest}`,
      );
      await waitForIntake(page);
      const reader = page.getByRole('slider', { name: 'Read the picture mark by mark' });
      await reader.focus();
      const first = await reader.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      const second = await reader.getAttribute('aria-valuetext');
      await page.keyboard.press('End');
      const last = await reader.getAttribute('aria-valuetext');
      expect(new Set([first, second, last]).size).toBe(3);
      await page.context().close();
    },
  );
});
