import { type Browser, chromium } from 'playwright-core';
import { preview } from 'vite';
import { findChromium } from '../find-chromium.mjs';
import { dataFolder } from '../vite/data-folder';
import { planWorkbook } from './plan-workbook';
import { median, type Report } from './report';

const rows = 2_000;
const rounds = 5;

/** From the choice of a 2,000-row workbook on the built site to its review on screen, and what the page felt of it. */
export async function benchPlanFiles(report: Report): Promise<void> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    base: './',
    logLevel: 'error',
    plugins: [dataFolder('data')],
    preview: { port: 4620, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4620/';
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await measure(browser, address, report);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, address: string, report: Report): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}#/import?partnership=barnet`);
  await page.waitForFunction(() => performance.getEntriesByName('intake-complete').length > 0, null, {
    timeout: 120_000,
  });
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const file = Buffer.from(planWorkbook(rows));
  const [reviewed, redrafted, longest]: [number[], number[], number[]] = [[], [], []];
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  for (let round = 0; round < rounds; round += 1) {
    const started = Date.now();
    const name = `plan-${round}.xlsx`;
    await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer: file });
    await page.locator('h1', { hasText: name }).waitFor({ timeout: 60_000 });
    reviewed.push(Date.now() - started);
    const chosen = Date.now();
    await page
      .getByRole('checkbox', { name: /^Keep:/ })
      .first()
      .click();
    await page.getByText('Reading again with your choice').waitFor({ state: 'hidden', timeout: 60_000 });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    redrafted.push(Date.now() - chosen);
    longest.push(
      await page.evaluate(() => {
        const { longTasks } = window as unknown as { longTasks: number[] };
        return Math.max(0, ...longTasks.splice(0));
      }),
    );
  }
  const note = `${rounds} rounds, ${(file.length / 1024).toFixed(0)} kB`;
  report({
    figure: `a ${rows}-row workbook, from choosing it to its review`,
    value: median(reviewed),
    unit: 'ms',
    target: 'at most 3000',
    note,
  });
  report({ figure: `one correction undone in ${rows} rows`, value: median(redrafted), unit: 'ms', note });
  report({
    figure: 'longest main-thread task of reading a plan',
    value: median(longest),
    unit: 'ms',
    target: 'at most 100',
    note,
  });
  await page.context().close();
}
