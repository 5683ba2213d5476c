import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
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

const rows = () => page.locator('.table--sortable tbody tr');
const column = (name: string) => page.locator(`.table--sortable tbody .column--${name}`).allTextContents();
const downloaded = async (): Promise<readonly string[]> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Figures (CSV)' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  return text
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
};

describe('the exceptions of a plan', () => {
  it('stand first, each list with its count and its own address', async () => {
    await open('#/plan?partnership=tower-hamlets');
    const headings = await page.locator('.exceptions h3').allTextContents();
    expect(headings).toHaveLength(9);
    expect(headings.every((words) => /: \d+$/.test(words))).toBe(true);
    await page.getByRole('link', { name: 'Late actions: 5' }).click();
    await page.getByRole('heading', { name: 'Late actions' }).waitFor();
    expect(page.url()).toContain('as=exceptions&list=late');
    expect(await rows().count()).toBe(5);
  });

  it('are sorted by their headings, and the order is in the address', async () => {
    await open('#/plan?partnership=barnet&as=exceptions&list=late');
    const heading = page.getByRole('columnheader', { name: 'Days late' });
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    await heading.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=days-late$/);
    await page.locator('th[aria-sort="ascending"]', { hasText: 'Days late' }).waitFor();
    const rising = (await column('days-late')).map(Number);
    expect(rising).toEqual(rising.toSorted((one, other) => one - other));
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=days-late-descending/);
    await page.locator('th[aria-sort="descending"]', { hasText: 'Days late' }).waitFor();
    expect((await column('days-late')).map(Number)).toEqual(rising.toReversed());
  });

  it('are filtered by owner from the toolbar, and a link keeps filter, list and order', async () => {
    await open('#/plan?partnership=barnet&as=exceptions&list=late&order=deadline');
    const all = await rows().count();
    const [owner = ''] = (await column('owners')).map((words) => words.split('; ')[0] ?? '');
    await page.getByLabel('Owner').selectOption(owner);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL(/owner=/);
    await expect.poll(() => rows().count()).not.toBe(all);
    const left = await rows().count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    for (const words of await column('owners')) expect(words.split('; ')).toContain(owner);
    await page.reload();
    await rows().first().waitFor();
    await page.waitForTimeout(400);
    expect(await rows().count()).toBe(left);
  });

  it('are downloaded as they are filtered, with every column', async () => {
    await open('#/plan?partnership=tower-hamlets&as=exceptions&list=late');
    const [names = '', ...lines] = await downloaded();
    expect(lines).toHaveLength(5);
    for (const name of ['reference', 'owners', 'deadline_as_written', 'days_late', 'illustrative', 'as_at'])
      expect(names.split(',')).toContain(name);
  });

  it('move with the day since which an update is asked for', async () => {
    await open('#/plan?partnership=barnet&as=exceptions&list=no-update');
    const before = await rows().count();
    await page.getByLabel('No update since').fill('2023-10-31');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.waitForURL(/since=2023-10-31/);
    await expect.poll(() => rows().count()).toBeGreaterThan(before);
  });

  it('say plainly that a list is empty', async () => {
    await open('#/plan?partnership=york&as=exceptions&list=late');
    await page.getByText('No action is late at 31 January 2023.').waitFor();
  });

  it('show an unknown list, a day that is none and an unknown view as such', async () => {
    await open('#/plan?partnership=york&as=exceptions&list=happiness&since=yesterday');
    await page.getByText('No list called “happiness” is known here').waitFor();
    await page.getByText('“yesterday” is no day of the calendar').waitFor();
  });
});

describe('the views of a plan', () => {
  it.each([
    ['by-outcome', 'Reduce drug use'],
    ['by-owner', 'Police'],
    ['by-status', 'no status or update'],
    ['by-priority', 'Break drug supply chains'],
  ])('%s puts the actions under headings with their counts', async (view, heading) => {
    await open(`#/plan?partnership=york&as=${view}`);
    const section = page.getByRole('region', { name: heading, exact: true });
    await section.first().waitFor();
    expect(await section.first().locator('p').first().textContent()).toMatch(/^\d+ actions?: /);
  });

  it('list every target with how it stands and why', async () => {
    await open('#/plan?partnership=tower-hamlets&as=targets');
    expect(await rows().count()).toBe(65);
    expect((await column('because')).every((words) => words.length > 10)).toBe(true);
  });

  it('keep a link to one action working', async () => {
    await open('#/plan?partnership=tower-hamlets&action=tower-hamlets-t5-4');
    await page.getByText('Showing 1 action').waitFor();
    await page
      .getByRole('link', { name: /Make fuller and better use/ })
      .first()
      .click();
    await page.waitForURL(/#\/action\/tower-hamlets-t5-4/);
  });
});

describe('the timeline', () => {
  it('is a table of quarters with every action in it, and says which column is today’s', async () => {
    await open('#/plan?partnership=tower-hamlets&as=timeline');
    const table = page.locator('table.timeline');
    expect(await table.locator('tbody tr:not(.timeline__group)').count()).toBe(71);
    const headings = await table.locator('thead th').allTextContents();
    expect(headings.filter((words) => words.includes('today'))).toEqual([
      '2016/17 Q2Jul to Sep 2016today: 30 Sep 2016',
    ]);
    expect(headings[1]).toBe('Before 1 Apr 2016');
    const row = table.getByRole('row', { name: /PBC1\/2 / });
    expect(await row.getByRole('cell').nth(4).textContent()).toContain('End March 2017');
  });

  it('keeps an action without a date, and says so', async () => {
    await open('#/plan?partnership=york&as=timeline');
    expect(await page.locator('table.timeline tbody tr:not(.timeline__group)').count()).toBe(33);
    await page.getByText('no date given').first().waitFor();
  });

  it('is read date by date as a table, and downloaded', async () => {
    await open('#/plan?partnership=tower-hamlets&as=timeline');
    await page.getByRole('tab', { name: 'By quarter' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/view=table/);
    await rows().first().waitFor();
    const shown = await rows().count();
    await page.getByRole('tab', { name: 'Download' }).click();
    expect(await downloaded()).toHaveLength(shown + 1);
  });
});

describe('an action', () => {
  it('has its milestones, its targets with both dates, and its figures before and after', async () => {
    await open('#/action/tower-hamlets-er5-2?partnership=tower-hamlets');
    await page.getByText('beside this action the plan prints 31 Dec 2016').first().waitFor();
    await page.getByText('Timing is not cause').waitFor();
    expect(await page.getByText(/cannot be compared, because|points? before\./).count()).toBeGreaterThan(0);
  });

  it('lets the reader choose the date that parts before from after', async () => {
    await open('#/action/tower-hamlets-t5-4?partnership=tower-hamlets');
    await page.getByLabel('Before and after', { exact: true }).selectOption('deadline');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/date=deadline/);
    await page
      .getByText(/31 March 2017/)
      .first()
      .waitFor();
  });

  it('that is not there is shown as such', async () => {
    await open('#/action/happiness?partnership=barnet');
    await page
      .getByRole('heading', { level: 1, name: 'No action called “happiness” is known here' })
      .waitFor();
  });
});
