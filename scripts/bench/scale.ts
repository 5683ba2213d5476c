import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../find-chromium.mjs';
import { dataFolder } from '../vite/data-folder';
import { memoryOf } from './cold-start';
import { markOf, openPage } from './open-page';
import type { Report } from './report';

const columns = 'indicator,locality,period,sex,age,numerator,denominator,value,lower,upper,status,note';
const rowsAtATime = 50_000;

const firstCells = async (path: string): Promise<readonly string[]> => {
  const [, ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => line.slice(0, line.indexOf(',')));
};

/** A data folder with a file of so many made rows more: each of another indicator, place, year or age. */
async function makeFolder(rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-scale-'));
  await cp('data', folder, { recursive: true });
  const indicators = (await firstCells('data/indicators.csv')).filter((id) => /^[a-z][a-z-]+$/.test(id));
  const places = (await firstCells('data/localities.csv')).filter((code) => /^E\d{8}$/.test(code));
  const stream = createWriteStream(join(folder, 'observations', 'zz-made.csv'));
  stream.write(`${columns}\n`);
  const years = 60;
  for (let from = 0; from < rows; from += rowsAtATime) {
    const lines = Array.from({ length: Math.min(rowsAtATime, rows - from) }, (_, index) => {
      const row = from + index;
      const place = places[row % places.length];
      const indicator = indicators[Math.floor(row / places.length) % indicators.length];
      const turn = Math.floor(row / (places.length * indicators.length));
      const value = ((row * 7919) % 10_000) / 100;
      return `${indicator},${place},${1960 + (turn % years)},,${20 + Math.floor(turn / years)},,,${value},${value - 1},${value + 1},,`;
    });
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
  return folder;
}

/** Takes so many made rows in, in a real browser, and says how long it took, what it held, and what the page said. */
export async function benchScale(rows: number, report: Report): Promise<void> {
  const folder = await makeFolder(rows);
  const { size } = await stat(join(folder, 'observations', 'zz-made.csv'));
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    base: './',
    logLevel: 'error',
    plugins: [dataFolder(folder)],
    preview: { port: 4640, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4640/';
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await openPage(browser, `${address}#/data`);
    const crashed = new Promise<null>((resolve) => page.once('crash', () => resolve(null)));
    const complete = await Promise.race([markOf(page, 'intake-complete', 600_000), crashed]).catch(
      () => null,
    );
    const inMegabytes = `${(size / 1e6).toFixed(0)} MB`;
    if (complete === null) {
      report({
        figure: `${rows} made rows taken in`,
        value: Number.NaN,
        unit: 'ms',
        note: `${inMegabytes}: not taken in`,
      });
      return;
    }
    const longest = await page.evaluate(() =>
      Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks),
    );
    const entry = await page
      .getByRole('row', { name: /zz-made\.csv tidy/ })
      .first()
      .textContent({ timeout: 30_000 })
      .catch(() => 'not in the ledger');
    const note = `${inMegabytes}; the page says: ${entry}`;
    report({ figure: `${rows} made rows, cold start to all taken in`, value: complete, unit: 'ms', note });
    report({
      figure: `${rows} made rows, memory of the page's process`,
      value: await memoryOf(browser),
      unit: 'MB',
    });
    report({ figure: `${rows} made rows, longest main-thread task`, value: longest, unit: 'ms' });
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}
