import { expect, it } from 'vitest';
import { aReader, openBrowser, waitForIntake } from './reader';
import { serveBuiltSite } from './static-site';

interface Report {
  readonly words: string;
  /** Another number means that React has drawn the panels anew. */
  readonly drawing: number;
  readonly isTakenIn: boolean;
}

/**
 * Notes the loading message at each of its changes, and which drawing of the outcome panels stands beside it: React hands an
 * element new properties, kept on the element itself, whenever the component it belongs to is called again.
 */
function noteReports(): void {
  const reports: Report[] = [];
  const drawings = new WeakMap<object, number>();
  let count = 0;
  const drawingOf = (element: Element): number => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
    const properties = key ? (element as unknown as Record<string, object>)[key] : undefined;
    if (!properties) return -1;
    if (!drawings.has(properties)) drawings.set(properties, ++count);
    return drawings.get(properties) ?? -1;
  };
  new MutationObserver(() => {
    const words = document.querySelector('.notice--loading')?.textContent ?? '';
    const panels = document.querySelector('.panels');
    if (!panels || words === '' || words === reports.at(-1)?.words) return;
    const isTakenIn = performance.getEntriesByName('data-complete').length > 0;
    reports.push({ words, drawing: drawingOf(panels), isTakenIn });
  }).observe(document, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { reports });
}

it('progress of the intake is told without drawing the page again', async () => {
  const site = await serveBuiltSite({
    // Without the prepared tables every file is taken in, which has much to report.
    overrides: [{ path: /snapshot\/tables\.bin$/, type: 'application/octet-stream', body: '' }],
  });
  const browser = await openBrowser();
  const { page, complaints } = await aReader(browser, site.address);
  await page.addInitScript(noteReports);
  await page.goto(site.address);
  await waitForIntake(page);
  const reports = await page.evaluate(() => (globalThis as unknown as { reports: Report[] }).reports);
  const awaiting = reports.filter(({ isTakenIn }) => !isTakenIn);
  expect(awaiting.length).toBeGreaterThan(2);
  expect(awaiting.map(({ drawing }) => drawing)).toEqual(awaiting.map(() => awaiting[0]?.drawing));
  expect(awaiting[0]?.drawing).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await browser.close();
  await site.close();
}, 180_000);
