import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { markOf, openPage } from './open-page';
import { median, type Report } from './report';

const coldStarts = 5;

/** What a reader waits for who has never been here. */
export async function benchColdStart(
  browser: Browser,
  address: string,
  size: string,
  report: Report,
): Promise<void> {
  const drawn: number[] = [];
  const complete: number[] = [];
  const checked: number[] = [];
  const heatMap: number[] = [];
  const longest: number[] = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const page = await openPage(browser, address);
    drawn.push(await markOf(page, 'all-charts'));
    complete.push(await markOf(page, 'data-complete'));
    checked.push(await markOf(page, 'intake-complete'));
    longest.push(
      await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks)),
    );
    if (start === 0 && size === 'bundled') await benchBytes(page, report);
    if (start === 0) await benchMemory(browser, page, size, report);
    await page.context().close();
    const linked = await openPage(browser, `${address}#/compare?partnership=york&as=heat-map&group=all`);
    heatMap.push(await markOf(linked, 'all-charts'));
    await linked.context().close();
  }
  const note = `${coldStarts} cold starts`;
  const load = loadavg()[0]?.toFixed(1) ?? 'unknown';
  report({
    figure: `cold start to overview drawn, ${size} data`,
    value: median(drawn),
    unit: 'ms',
    target: 'at most 2000',
    note,
  });
  report({
    figure: `complete from cold, ${size}`,
    value: median(complete),
    unit: 'ms',
    target: 'at most 1500',
    note: `${note}, the engine's own start included; load ${load}`,
  });
  report({
    figure: `heat map from a cold link, ${size}`,
    value: median(heatMap),
    unit: 'ms',
    target: 'at most 1800',
    note: `${note}; load ${load}`,
  });
  report({
    figure: `cold start to every file fetched and held against its hash, ${size} data`,
    value: median(checked),
    unit: 'ms',
    note,
  });
  report({
    figure: `longest main-thread task of a cold start, ${size} data`,
    value: median(longest),
    unit: 'ms',
    target: 'at most 100',
    note,
  });
}

/** Scripts without the engine's, as a server would send them: those that the page itself names, and those fetched after. */
async function benchBytes(page: Page, report: Report): Promise<void> {
  // Not from the document: fetching a part adds links to it.
  const html = await readFile(join('dist', 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => address);
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const isEngine = (name: string) => /duckdb|open-browser|engine-worker/.test(name);
  const namesIn = (addresses: readonly string[]) =>
    [...new Set(addresses.map((address) => basename(address)))].filter((name) => !isEngine(name));
  const first = namesIn(named);
  const after = namesIn(fetched).filter((name) => !first.includes(name));
  const reportBytes = async (figure: string, names: readonly string[], target?: string) => {
    let bytes = 0;
    for (const name of names) {
      const content = await readFile(join('dist', 'assets', name));
      bytes += brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    }
    report({
      figure,
      value: bytes / 1000,
      unit: 'kB',
      ...(target ? { target } : {}),
      note: names.join(', '),
    });
  };
  await reportBytes('JavaScript of the first view without the engine, brotli', first, 'at most 150');
  await reportBytes('JavaScript fetched after the first view without the engine, brotli', after);
}

/** Megabytes that the largest of the browser's pages holds in its own process, where the system tells. */
export async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
      }),
  );
  await session.detach();
  return Math.max(0, ...sizes);
}

async function benchMemory(browser: Browser, page: Page, size: string, report: Report): Promise<void> {
  report({
    figure: `memory of the page's process, ${size} data`,
    value: await memoryOf(browser),
    unit: 'MB',
    ...(size === 'large' ? { target: 'at most 450' } : {}),
    note: await page.title(),
  });
}
