import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWorkbook } from '../../scripts/bench/plan-workbook';
import { aReader, openBrowser, waitForIntake } from './reader';
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

const headings = ['Objective', 'Action number', 'Action', 'Owner', 'Target finish date', 'KPI', 'Progress'];
const treatment = 'Deliver treatment and recovery services';
const plan = [
  ['A made-up action plan 2023/24'],
  headings,
  [
    treatment,
    '2.08',
    'Review access to treatment',
    'Public Health, CGL',
    'End March 2024',
    '70 DRR starts',
    '',
  ],
  [treatment, '2.09', 'Train <b>staff</b> in naloxone', 'CGL', '31/12/23', '', 'Completed'],
  [treatment, '2.1', 'Open the recovery café', 'Public Health', 'Ongoing', '', 'On track'],
  ['', '', 'and keep it open at weekends', '', '', '', ''],
  [treatment, '2.11', 'Plan the launch <img src=x onerror=alert(1)>', 'Public Health', '31/02/24', '', ''],
  [],
];
const asText = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');

async function anImportPage() {
  const reader = await aReader(browser, site.address, { acceptDownloads: true });
  await reader.page.goto(`${site.address}#/import?partnership=barnet`);
  await waitForIntake(reader.page);
  await reader.page.getByRole('heading', { level: 1, name: /Read a plan/ }).waitFor();
  return reader;
}

const give = (page: Page, name: string, content: Uint8Array | string) =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const contentOf = async (download: Download) => readFile(await download.path(), 'utf8');
const violationsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );

describe('a plan read from its file', () => {
  it('shows a balanced ledger, every correction and every row, and leaves as tidy files', async () => {
    const { page, complaints, foreign } = await anImportPage();
    await give(page, 'plan.txt', asText(plan));
    await page
      .getByRole('heading', { level: 1, name: /5 rows read = 5 kept, which make 4 actions/ })
      .waitFor();
    const corrections = page.getByRole('table', { name: /Corrections/ });
    await corrections.getByRole('row', { name: /number eaten by a spreadsheet/ }).waitFor();
    await corrections.getByRole('row', { name: /joined to the action above/ }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.getByText('<img src=x onerror=alert(1)>').count()).toBeGreaterThan(0);
    expect(await violationsOf(page)).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'actions.csv' }).click(),
    ]);
    const actions = await contentOf(download);
    expect(actions).toContain('2.10,2.1,');
    expect(actions).toContain('End March 2024,2024-03-31,month');
    const [log] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'change-log.csv' }).click(),
    ]);
    expect(await contentOf(log)).toContain('number eaten by a spreadsheet');
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it('a correction is undone and the written form comes back', async () => {
    const { page } = await anImportPage();
    await give(page, 'plan.txt', asText(plan));
    const eaten = page.getByRole('checkbox', { name: /number eaten by a spreadsheet/ });
    // The tick follows the choice at once, before the file has been read again.
    await eaten.uncheck();
    await page.getByText('Reading again with your choice').waitFor({ state: 'hidden' });
    const row = page
      .getByRole('table', { name: /Every row/ })
      .getByRole('row', { name: /Open the recovery café/ });
    await row.first().getByText('2.1 Open the recovery café').waitFor();
    await page.context().close();
  });

  it('without a table is asked about, and its titles become actions when the answer is yes', async () => {
    const { page, complaints } = await anImportPage();
    const under = (what: string) =>
      `We will ${what} on every day of the year, and tell the board what came of it.`;
    const slides = ['Hand out kits', under('do so'), 'Open', 'more clinics', under('keep them open'), '3'];
    await give(page, 'slides.txt', [...slides, 'Walk the parks', under('walk there')].join('\n\n'));
    await page.getByRole('heading', { level: 1, name: /No row of a plan was found/ }).waitFor();
    const question = page.getByLabel(/No table was found. 3 short titles/);
    await question.selectOption('yes');
    await page
      .getByRole('heading', { level: 1, name: /8 rows read = 8 kept, which make 3 actions/ })
      .waitFor();
    await page.getByRole('row', { name: /title broken over several lines/ }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'See it on the plan pages' }).click();
    await page.getByRole('heading', { level: 1, name: /3 actions/ }).waitFor();
    await page.getByRole('link', { name: 'Open more clinics' }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is on the plan pages in this tab alone, until the reader puts the plan in the data back', async () => {
    const { page } = await anImportPage();
    await give(page, 'plan.txt', asText(plan));
    await page.getByRole('button', { name: 'See it on the plan pages' }).click();
    await page.getByRole('heading', { level: 1, name: /4 actions/ }).waitFor();
    await page.getByText('The plan on these pages was read from plan.txt').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the plan in the data again' }).click();
    await page.getByRole('heading', { level: 1, name: /61 actions/ }).waitFor();
    await page.context().close();
  });

  it('is pasted, reviewed and taken away with the keyboard alone', async () => {
    const { page } = await anImportPage();
    const tabTo = async (name: RegExp) => {
      for (let press = 0; press < 200; press += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement | null;
          const labels = [...(element?.labels ?? [])].map((one) => one.textContent ?? '');
          return [element?.getAttribute('aria-label') ?? '', element?.textContent ?? '', ...labels].join(' ');
        });
        if (name.test(label)) return;
      }
      throw new Error(`the keyboard never reached ${name}`);
    };
    await tabTo(/Paste a table instead/);
    await page.keyboard.press('Enter');
    await tabTo(/Rows copied from a table/);
    await page.keyboard.insertText(asText(plan));
    await tabTo(/Read what was pasted/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /4 actions/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('What was found');
    await tabTo(/Keep: number eaten by a spreadsheet/);
    await page.keyboard.press('Space');
    await page.getByText('Reading again with your choice').waitFor({ state: 'hidden' });
    expect(await page.getByRole('checkbox', { name: /number eaten/ }).isChecked()).toBe(false);
    await tabTo(/What row 7 is/);
    await page.keyboard.press('s');
    await page.getByRole('heading', { level: 1, name: /3 actions, \+ 1 set aside/ }).waitFor();
    await tabTo(/^ *targets\.csv/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(await contentOf(download)).toContain('70 DRR starts');
    await page.context().close();
  });

  it('keeps what was decided in a profile that reads the next file the same way', async () => {
    const { page } = await anImportPage();
    await give(page, 'plan.txt', asText(plan));
    await page.getByRole('combobox', { name: 'KPI' }).selectOption('note');
    await page.getByText('Reading again with your choice').waitFor({ state: 'hidden' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Profile (JSON)' }).click(),
    ]);
    const profile = await contentOf(download);
    await page.reload();
    await waitForIntake(page);
    await page.getByText('Paste a table instead').click();
    await page
      .locator('input[accept*="json"]')
      .setInputFiles({ name: 'profile.json', mimeType: 'application/json', buffer: Buffer.from(profile) });
    await page.getByText('is used.').waitFor();
    await give(page, 'plan.txt', asText(plan));
    await page.getByRole('heading', { level: 1, name: /4 actions/ }).waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('select[id^="column-"][id$=":5"]')?.value === 'note',
    );
    await page.context().close();
  });
});

describe('a file that cannot be read', () => {
  it.each([
    [
      'an old workbook',
      'plan.xls',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)),
      /\.xlsx/,
    ],
    ['half a workbook', 'plan.xlsx', planWorkbook(50).slice(0, 900), /again|whole|damaged|broken|cut/i],
    ['an empty file', 'plan.csv', new Uint8Array(), /empty/i],
    ['a PDF', 'plan.docx', '%PDF-1.7 …', /PDF/],
  ])('says what it is and what to do: %s', async (_, name, content, words) => {
    const { page, complaints } = await anImportPage();
    await give(page, name, content);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(words);
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a large file', () => {
  it('is reviewed while the page stays responsive, and can be stopped', async () => {
    const { page, complaints } = await anImportPage();
    await give(page, 'large.xlsx', planWorkbook(19_000));
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await page.getByText('Stopped. Nothing was taken from large.xlsx.').waitFor();
    await give(page, 'plan.xlsx', planWorkbook(2_000));
    await page
      .getByRole('heading', { level: 1, name: /2,000 rows read = 2,000 kept, which make 2,000 actions/ })
      .waitFor({ timeout: 60_000 });
    const rows = page.getByRole('table', { name: /Every row/ }).getByRole('row');
    // They follow what stands above them.
    await rows.nth(25).waitFor();
    expect(await rows.count()).toBe(26);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
