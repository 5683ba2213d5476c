import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder } from '../../scripts/vite/data-folder';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';

let browser: Browser;
let folder = '';
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'waymark-test-'));
  await cp('data', folder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const header =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,' +
  'Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,' +
  'Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,' +
  'Time period Sortable,New data,Compared to goal';
const row = (area: string, period: string, value: string, note = '', category = '') =>
  `99901,"Successful completion\nof drug treatment",,,${area},,,Persons,18+ yrs,${category},${category && 'Most deprived decile'},${period},${value},,,,,,,${note},,,,,,`;

describe('a Fingertips download dropped into the data folder', () => {
  it('is on the page after a reload, with its ledger', async () => {
    const server = await preview({
      configFile: false,
      appType: 'mpa',
      base: './',
      logLevel: 'error',
      plugins: [dataFolder(folder)],
      preview: { port: 4710 },
    });
    const address = server.resolvedUrls?.local[0] ?? '';
    const { page } = await aReader(browser, address);
    await goTo(page, `${address}#/data`);
    await writeFile(
      join(folder, 'observations', 'indicators-CountyUA.data.csv'),
      `\ufeff${[
        header,
        row('E09000003', '2022', '31.5'),
        row('E92000001', '2022', '34.1'),
        row('E92000001', '2022', '30.0', '', 'deprivation deciles'),
        row('E06000014', '2022', '', 'Value suppressed for disclosure control due to small count'),
        row('E09999999', '2022', '12.5'),
      ].join('\r\n')}\r\n`,
    );
    await page.reload();
    await waitForIntake(page);
    await page.goto(`${address}#/data`);
    const ledger = page.getByRole('row', { name: /indicators-CountyUA\.data\.csv fingertips 5 4 1/ });
    await ledger.waitFor({ timeout: 30_000 });
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('E09999999');
    expect(text).toContain('Successful completion of drug treatment');
    await page.goto(`${address}#/indicator/fingertips-99901?partnership=barnet`);
    await page.getByRole('heading', { level: 1, name: /31\.5/ }).waitFor({ timeout: 30_000 });
    await page.context().close();
    await server.close();
  });
});
