import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../find-chromium.mjs';
import { dataFolder } from '../vite/data-folder';
import { benchColdStart } from './cold-start';
import { markOf, openPage } from './open-page';
import { median, quantile, type Report } from './report';

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

export const longestTask = (page: Page): Promise<number> =>
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
