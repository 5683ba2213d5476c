import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { aReader, goTo, openBrowser, waitForIntake } from './reader';
import { serveBuiltSite } from './static-site';

const path = 'observations/zz-later.csv';

/** February 2024 is a month after the last of the bundled file; nobody has a figure of the other indicator in Barnet. */
const later = `indicator,locality,period,sex,age,numerator,denominator,value,lower,upper,status,note
drug-offences,E09000003,202402,,,999,,999,,,,
structured-alcohol-treatment,E09000003,2022/23,,18+,512,,512,,,,
`;

it('a large file that comes after the first answers is on the page without loading it anew', async () => {
  const folder = process.env.SITE_FOLDER ?? 'dist';
  const list = JSON.parse(await readFile(`${folder}/data/index.json`, 'utf8'));
  const body = JSON.stringify({
    fingerprint: `${list.fingerprint}-and-more`,
    files: [...list.files, { path, bytes: 9_000_000, hash: '' }],
  });
  const site = await serveBuiltSite({
    overrides: [{ path: /data\/index\.json$/, type: 'application/json', body }],
  });
  const browser = await openBrowser();
  const { page, complaints } = await aReader(browser, site.address);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${path}`, async (route) => {
    await released;
    await route.fulfill({ contentType: 'text/csv', body: later });
  });
  const heading = page.getByRole('heading', { level: 1 });
  const headingOf = async (indicator: string) => {
    await goTo(page, `${site.address}#/indicator/${indicator}?partnership=barnet`);
    return (await heading.textContent()) ?? '';
  };

  expect(await headingOf('structured-alcohol-treatment')).toMatch(/^No figure for Barnet/);
  expect(await headingOf('drug-offences')).toMatch(/86 in Jan 2024/);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  release();
  await waitForIntake(page);
  await page.getByRole('heading', { level: 1, name: /999 in Feb 2024/ }).waitFor({ timeout: 30_000 });
  expect(await headingOf('structured-alcohol-treatment')).toMatch(/512 adults/);
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  expect(complaints).toEqual([]);
  await browser.close();
  await site.close();
}, 180_000);
