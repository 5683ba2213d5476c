import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';
import { type Site, serveBuiltSite } from './static-site';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveBuiltSite();
  ({ page } = await aReader(browser, site.address));
  await goTo(page, `${site.address}#/data`);
  await waitForIntake(page);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** One reader goes from view to view, as on a website; every file is in. */
async function open(view: string): Promise<void> {
  await page.goto(site.address + view);
  await page.waitForTimeout(400);
}

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element === document.body ? '' : `${element?.tagName} ${element?.textContent?.trim() ?? ''}`;
  });

describe('a change of view', () => {
  it('leaves one toolbar, on Compare and on every page after it', async () => {
    await open('#/compare?partnership=barnet');
    const views = page.getByRole('navigation', { name: 'Ways to compare' }).getByRole('link');
    for (let index = 0; index < (await views.count()); index += 1) {
      await views.nth(index).click();
      await page.waitForTimeout(100);
      expect(await page.getByRole('form', { name: 'What to compare' }).count()).toBe(1);
    }
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByRole('heading', { name: 'Needs attention' }).waitFor();
    expect(await page.locator('form').count()).toBe(1);
  });

  it('hands the focus to the heading where the link that was pressed is gone', async () => {
    await open('#/plan?partnership=tower-hamlets&owner=Police');
    await page.getByRole('link', { name: 'Show every action' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Show every action' }).waitFor({ state: 'detached' });
    await expect.poll(() => focused()).toMatch(/^H1/);
  });
});

describe('a form keeps the focus on its button', () => {
  it('when the plan is filtered', async () => {
    await open('#/plan?partnership=barnet');
    await page.getByLabel('Status').selectOption('late');
    await page.getByRole('button', { name: 'Filter' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/status=late/);
    expect(await focused()).toBe('BUTTON Filter');
    expect(await page.getByLabel('Status').inputValue()).toBe('late');
  });

  it('when places are picked by hand: the list closes, and what opened it has the focus', async () => {
    await open('#/compare?partnership=barnet');
    await page.getByText('Pick places by hand, or from a file').click();
    await page.getByRole('checkbox', { name: 'Camden' }).check();
    await page.getByRole('button', { name: 'Compare these places' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/group=picked/);
    expect(await focused()).toMatch(/^SUMMARY/);
    expect(await page.getByRole('button', { name: 'Compare these places' }).isVisible()).toBe(false);
  });

  it('when whose plan is read is chosen with arrow keys, down to the third', async () => {
    await open('#/import?partnership=barnet');
    const list = page.getByRole('form', { name: 'Whose plan' }).getByRole('combobox');
    const names = await list.locator('option').allTextContents();
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(page.url()).toContain('partnership=barnet');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.hash.includes('barnet'));
    expect(await focused()).toBe('BUTTON Choose');
    expect(await list.locator('option:checked').textContent()).toBe(names[2]);
    expect(await page.title()).toContain(names[2]);
  });

  it('and takes back what was not sent when the address changes', async () => {
    await open('#/plan?partnership=york');
    await page.getByLabel('Status').selectOption('late');
    await page.getByRole('link', { name: 'Targets', exact: true }).click();
    await page.waitForURL(/as=targets/);
    expect(await page.getByLabel('Status').inputValue()).toBe('');
  });

  it('and shows a word of the address that it does not list', async () => {
    await open('#/plan?partnership=york&owner=Nobody');
    expect(await page.getByLabel('Owner').locator('option:checked').textContent()).toBe('Nobody');
  });
});

describe('while the engine is late', () => {
  let letIn: () => Promise<void>;
  beforeAll(async () => {
    ({ page } = await aReader(browser, site.address));
    const held: Route[] = [];
    let isHeld = true;
    await page.route(/\.wasm$/, (route) => (isHeld ? void held.push(route) : route.continue()));
    letIn = async () => {
      isHeld = false;
      for (const route of held) await route.continue();
      await waitForIntake(page);
    };
    await page.goto(site.address);
    await page
      .getByLabel('Place', { exact: true })
      .locator(`option[value="${liverpool}"]`)
      .waitFor({ state: 'attached' });
  });

  const liverpool = 'locality:E08000012';
  const chooseLiverpool = async () => {
    await page.getByLabel('Place', { exact: true }).selectOption(liverpool);
    await page.getByRole('button', { name: 'Show this place' }).click();
    await page.waitForURL(/locality=liverpool/);
  };

  it.each([
    ['overview', '#/overview?partnership=barnet'],
    ['outcome', '#/outcome/reduce-drug-related-deaths-and-harm?partnership=barnet'],
    ['indicator', '#/indicator/drug-poisoning-deaths?partnership=barnet'],
    ['plan', '#/plan?partnership=barnet'],
    ['compare', '#/compare?partnership=barnet'],
  ])('what stands of another place says so: %s', async (_, view) => {
    await open(view);
    await page.locator('main :is(figure, .panel, table)').first().waitFor();
    await chooseLiverpool();
    await page.locator('.held[aria-busy="true"]').waitFor();
    await page.getByText(/^Showing .*Barnet.* until .*Liverpool.* is ready\.$/).waitFor();
    expect(await page.title()).toContain('Liverpool');
    const outside = await page.evaluate(() => {
      const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      for (const one of copy.querySelectorAll('[aria-busy="true"]')) one.remove();
      return copy.textContent ?? '';
    });
    expect(outside).toContain('Liverpool');
    // The list of places to pick from names every borough.
    expect(outside.replace(/Pick places by hand[\s\S]*sent nowhere/, '')).not.toContain('Barnet');
  });

  it.each([
    ['heat-map', ''],
    ['spine', ''],
    ['over-time', ''],
    ['map', '&group=all'],
    ['scatter', '&indicator=drug-misuse-mortality&against=alcohol-specific-mortality'],
  ])('a view without an answer has its frame and words: %s', async (name, rest) => {
    await open(`#/compare?partnership=barnet&as=${name}${rest}`);
    await page.getByText('The figures are being prepared.').waitFor();
  });

  it('an action of another plan is gone, and not shown under the new place', async () => {
    await open('#/action/barnet-1-02?partnership=barnet');
    await page.getByRole('heading', { name: 'Milestones' }).waitFor();
    await chooseLiverpool();
    await page.getByText('The figures of Liverpool are being prepared.').waitFor();
    expect(await page.getByRole('heading', { name: 'Milestones' }).count()).toBe(0);
  });

  it('and once it has come, nothing says that it waits', async () => {
    await open('#/indicator/drug-poisoning-deaths?partnership=barnet');
    await chooseLiverpool();
    await page.getByText(/^Showing .* is ready\.$/).waitFor();
    await letIn();
    await page.getByText(/^Showing .* is ready\.$/).waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: /Liverpool/ }).waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
  });
});

describe('a part of the page that does not come', () => {
  const view = '#/compare?partnership=york';

  it('leaves its place to the table, and is tried again when the connection is back', async () => {
    const { page } = await aReader(browser, site.address);
    await page.route(/EChart.*\.js$/, (route) => route.abort());
    await page.goto(`${site.address}#/overview?partnership=york`);
    await page.locator('.panel').first().waitFor();
    await page.route(/:\d+\/$/, (route) => route.abort());
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await page.getByText(/The picture could not be fetched: this device has no connection/).waitFor();
    await page.getByRole('tabpanel', { name: 'Chart' }).getByRole('table').waitFor();
    expect(await page.getByText('our mistake').count()).toBe(0);
    await page.unroute(/EChart.*\.js$/);
    await page.unroute(/:\d+\/$/);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.locator('.figure__chart svg').first().waitFor();
    await page.context().close();
  });

  it('is fetched by a button, and by the next page that wants it', async () => {
    const { page } = await aReader(browser, site.address);
    await page.route(/EChart.*\.js$/, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.goto(site.address + view);
    await page.getByText(/The picture could not be fetched: the website did not send it/).waitFor();
    await page.unroute(/EChart.*\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.figure__chart svg').first().waitFor();
    await page.context().close();
  });

  it('is named where the website was updated after the tab was opened', async () => {
    const { page } = await aReader(browser, site.address);
    await page.route(/(EChart|ImportPage).*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`${site.address}#/overview?partnership=york`);
    await page.locator('.panel').first().waitFor();
    await page.route(
      (url) => url.pathname === '/',
      (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<script type="module" src="./assets/index-new.js">',
        }),
    );
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, view);
    await page.getByText(/the website was updated after this page was opened/).waitFor();
    await page.getByRole('button', { name: 'Load the page again' }).waitFor();
    await page.evaluate(() => {
      window.location.hash = '#/import?partnership=york';
    });
    await page.getByText(/What reads plans could not be fetched: the website was updated/).waitFor();
    await page.context().close();
  });
});

describe('the plans of a partnership', () => {
  const heading = () => page.getByRole('heading', { level: 1 }).textContent();
  const plans = () => page.getByRole('navigation', { name: 'Plans of Tower Hamlets' }).getByRole('link');

  it('are both offered, the newest first, and choosing one keeps the view', async () => {
    await open('#/overview?partnership=barnet');
    await page.getByLabel('Place').selectOption({ label: 'Tower Hamlets Combating Drugs Partnership' });
    await page.getByRole('button', { name: 'Show this place' }).click();
    await expect.poll(() => page.url()).toContain('partnership=tower-hamlets&plan=partnership');
    await expect.poll(() => plans().count()).toBe(2);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await expect.poll(heading).toContain('9 priorities and no action yet');
    await page
      .getByRole('navigation', { name: 'Ways to look' })
      .getByRole('link', { name: 'Exceptions' })
      .click();
    await plans().nth(1).click();
    await expect.poll(() => page.url()).toContain('plan=2016-17&as=exceptions');
    await expect.poll(heading).toContain('Of 68 actions');
    await page.goBack();
    await expect.poll(heading).toContain('9 priorities and no action yet');
  });

  it('leave an old address what it meant: the plan of 2016/17', async () => {
    await open('#/plan?partnership=tower-hamlets');
    await expect.poll(heading).toContain('Of 68 actions');
    await open('#/action/tower-hamlets-t5-4?partnership=tower-hamlets');
    await expect.poll(heading).toContain('action T5/4');
  });

  it('say of a name that none of them has that there is none, and which there are', async () => {
    await open('#/overview?partnership=tower-hamlets&plan=happiness');
    await expect.poll(heading).toBe('No plan called “happiness” is known of Tower Hamlets');
    expect(await page.locator('main ul a').count()).toBe(2);
  });

  it('are compared, and what cannot be followed is said', async () => {
    await open('#/plan?partnership=tower-hamlets&plan=partnership&as=changes');
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('Nothing can be followed from one to the other: no action is in both, by its id.');
  });
});

describe('what serves what', () => {
  it('is opened from the plan, and each thing on it leads to its page and back', async () => {
    await open('#/plan?partnership=barnet');
    await page.getByRole('link', { name: 'See what serves what, on one sheet' }).click();
    const sheet = page.getByRole('region', {
      name: 'The plan of Barnet Combating Drugs Partnership on one sheet',
    });
    await sheet.waitFor();
    expect(await page.locator('.logic__line').count()).toBeGreaterThan(100);
    await sheet.getByRole('link', { name: 'Going after the money' }).click();
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).textContent())
      .toContain('Going after the money: its one action is late; 1 indicator');
    await page.goBack();
    await sheet.waitFor();
  });

  it('shows what one thing is joined to, and dims the rest', async () => {
    await open('#/logic?partnership=barnet');
    await page.locator('[data-node="priority:going-after-the-money"] a').focus();
    await expect.poll(() => page.locator('.logic__node--dim').count()).toBeGreaterThan(10);
    const isDim = (node: string) =>
      page.locator(`[data-node="${node}"]`).evaluate((one) => one.classList.contains('logic__node--dim'));
    expect(await isDim('national:break-drug-supply-chains')).toBe(false);
    expect(await isDim('outcome:reduce-drug-supply')).toBe(false);
    expect(await isDim('national:shift-in-demand')).toBe(true);
  });

  it('is a list of priorities on a phone, and no drawing', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('#/logic?partnership=barnet');
    expect(await page.locator('.logic').isVisible()).toBe(false);
    const first = page.locator('.logic-list > li').first();
    await first.locator('summary').click();
    expect(await first.textContent()).toContain('National priorityBreak drug supply chains');
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
