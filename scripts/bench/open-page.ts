import type { Browser, Page } from 'playwright-core';

/** A page of a context of its own: nothing is cached. The durations of its long tasks are in `window.longTasks`. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
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
