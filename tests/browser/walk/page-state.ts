import type { Page } from 'playwright-core';
import { waitForIntake } from '../reader';

/** All that a reader is given by a page, seen or read aloud. */
export interface PageState {
  readonly title: string;
  readonly tree: string;
  readonly text: string;
  readonly forms: number;
  readonly tabStops: number;
  readonly isBusy: boolean;
}

export async function stateOf(page: Page): Promise<PageState> {
  const seen = await page.evaluate(() => ({
    title: document.title,
    // Not what a closed part or another tab of a figure holds: its pictures are drawn when they are opened.
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered is meant
    text: document.querySelector('main')?.innerText ?? '',
    forms: document.querySelectorAll('form').length,
    tabStops: [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, input, summary, textarea, [tabindex]',
      ),
    ].filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true })).length,
    isBusy:
      document.querySelector('[aria-busy="true"]') !== null ||
      [...document.querySelectorAll('.chart')].some(
        (one) => one.checkVisibility() && !one.querySelector('svg path'),
      ),
  }));
  return { ...seen, tree: await page.locator('body').ariaSnapshot() };
}

/** Waits until two looks at a page give the same, so that it will not change by itself any more. */
export async function settled(page: Page): Promise<PageState> {
  let before = await stateOf(page);
  for (let look = 0; look < 60; look += 1) {
    await page.waitForTimeout(200);
    const now = await stateOf(page);
    if (!now.isBusy && differences(before, now).length === 0) return now;
    before = now;
  }
  return before;
}

/** A fresh load of an address, with every file taken in. */
export async function freshLoad(page: Page, address: string): Promise<PageState> {
  await page.goto('about:blank');
  await page.goto(address);
  await waitForIntake(page);
  return settled(page);
}

/** An address opened in a tab whose files are all in, by way of an address that leads nowhere: nothing of the last page is left. */
export async function freshMount(page: Page, address: string): Promise<PageState> {
  await page.evaluate(() => {
    window.location.hash = '#/nowhere';
  });
  await page.getByRole('heading', { level: 1, name: 'This address leads to no page' }).waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(address).hash);
  return settled(page);
}

function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const line = at < 0 ? lines.length : at;
  return `line ${line + 1}: “${lines[line]?.trim() ?? ''}”, fresh “${others[line]?.trim() ?? ''}”`;
}

/** Where a page after a walk differs from a fresh load of the same address; nothing is good. */
export function differences(walked: PageState, fresh: PageState): readonly string[] {
  const faults: string[] = [];
  if (walked.title !== fresh.title) faults.push(`title: “${walked.title}”, fresh “${fresh.title}”`);
  if (walked.forms !== fresh.forms) faults.push(`forms: ${walked.forms}, fresh ${fresh.forms}`);
  if (walked.tabStops !== fresh.tabStops)
    faults.push(`tab stops: ${walked.tabStops}, fresh ${fresh.tabStops}`);
  if (walked.tree !== fresh.tree) faults.push(`accessible tree, ${firstDifference(walked.tree, fresh.tree)}`);
  if (walked.text !== fresh.text) faults.push(`text, ${firstDifference(walked.text, fresh.text)}`);
  return faults;
}
