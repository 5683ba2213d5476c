import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../find-chromium.mjs';
import { dataFolder } from '../vite/data-folder';
import { median, quantile, type Report } from './report';

const coldStarts = 5;

/** Opens the built site over a data folder in a real browser and measures what a reader waits for. */
export async function benchBrowser(folder: string, size: string, report: Report): Promise<void> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    base: './',
    logLevel: 'error',
    plugins: [dataFolder(folder)],
    preview: { port: 4610, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4610/';
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await benchColdStart(browser, address, size, report);
    await benchChanges(browser, address, size, report);
  } finally {
    await browser.close();
    await server.close();
  }
}

export async function openPage(browser: Browser, address: string): Promise<Page> {
  // A context of its own each time: nothing is cached.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  return page;
}

export const markOf = (page: Page, name: string, timeout = 120_000): Promise<number> =>
  page
    .waitForFunction((mark) => performance.getEntriesByName(mark).at(-1)?.startTime ?? 0, name, {
      timeout,
    })
    .then((handle) => handle.jsonValue());

async function benchColdStart(
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

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

/** From the moment the address changes to the mark that follows the paint. */
async function benchChanges(browser: Browser, address: string, size: string, report: Report): Promise<void> {
  const page = await openPage(browser, address);
  await markOf(page, 'all-charts');
  await markOf(page, 'intake-complete');
  const change = async (hash: string): Promise<number> => {
    const before = await page.evaluate((to) => {
      const marks = performance.getEntriesByName('redrawn').length;
      const started = performance.now();
      (window as unknown as { longTasks: number[] }).longTasks.length = 0;
      window.location.hash = to;
      return { marks, started };
    }, hash);
    const handle = await page.waitForFunction((count) => {
      const marks = performance.getEntriesByName('redrawn');
      return marks.length > count ? (marks.at(-1)?.startTime ?? 0) : 0;
    }, before.marks);
    return (await handle.jsonValue()) - before.started;
  };
  const partnerships = ['tower-hamlets', 'york', 'northamptonshire', 'barnet'];
  const boroughs = ['camden', 'hackney', 'harrow', 'islington', 'lewisham', 'merton', 'newham', 'sutton'];
  const indicators = [
    'drug-poisoning-deaths',
    'drug-misuse-mortality',
    'alcohol-specific-mortality',
    'adults-in-treatment',
    'drug-offences',
  ];
  const compare = (rest: string) =>
    `#/compare?partnership=york&${rest.includes('group=') ? '' : 'group=all&'}${rest}`;
  const periods = ['2019', '2018', '2017', '2016', '2015'];
  const comparedGroups = ['london-boroughs', 'all', 'in-north-west', 'in-south-east'];
  const comparedIndicators = [
    'alcohol-specific-mortality',
    'drug-misuse-mortality',
    'alcohol-related-admissions',
    'drug-poisoning-mortality',
  ];
  await change('#/indicator/drug-offences?partnership=barnet');
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['another partnership on the overview', partnerships.map((id) => `#/overview?partnership=${id}`)],
    ['another locality on the overview', boroughs.map((id) => `#/overview?locality=${id}`)],
    ['another indicator', indicators.map((id) => `#/indicator/${id}?partnership=barnet`)],
    [
      'another locality on an indicator',
      boroughs.map((id) => `#/indicator/drug-poisoning-deaths?locality=${id}`),
    ],
    [
      'compare: another period among 153',
      periods.map((year) => compare(`indicator=drug-poisoning-deaths&period=${year}`)),
    ],
    [
      'compare: another group',
      comparedGroups.map((id) => compare(`indicator=drug-poisoning-deaths&group=${id}`)),
    ],
    ['compare: another indicator among 153', comparedIndicators.map((id) => compare(`indicator=${id}`))],
    [
      'heat map: another group',
      comparedGroups.map((id) => `#/compare?partnership=york&as=heat-map&group=${id}`),
    ],
  ];
  for (const [what, hashes] of groups) {
    const taken: number[] = [];
    const tasks: number[] = [];
    for (const hash of hashes) {
      taken.push(await change(hash));
      tasks.push(await longestTask(page));
    }
    report({
      figure: `longest main-thread task: ${what}, ${size} data`,
      value: median(tasks),
      unit: 'ms',
      target: 'at most 50',
    });
    const figure = `selection change drawn, ${what}, ${size} data`;
    report({ figure: `${figure}, median`, value: median(taken), unit: 'ms', target: 'at most 100' });
    report({ figure: `${figure}, p95`, value: quantile(taken, 0.95), unit: 'ms' });
  }
  await page.context().close();
}

/** Scripts that the first view asked for, the engine's left out, as a server would send them. */
async function benchBytes(page: Page, report: Report): Promise<void> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const isEngine = (name: string) => /duckdb|open-browser/.test(name);
  const ours = [...new Set(names.map((name) => basename(new URL(name).pathname)))].filter(
    (name) => !isEngine(name),
  );
  let bytes = 0;
  for (const name of ours) {
    const content = await readFile(join('dist', 'assets', name));
    bytes += brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  report({
    figure: 'JavaScript of the first view without the engine, brotli',
    value: bytes / 1000,
    unit: 'kB',
    target: 'at most 250',
    note: ours.join(', '),
  });
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
