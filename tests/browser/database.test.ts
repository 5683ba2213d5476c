import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { behaviours } from '../database-behaviour';
import { aReader, openBrowser } from './reader';
import { type Site, serveBuiltSite } from './static-site';

let folder = '';
let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-test-'));
  await build({
    configFile: false,
    root: resolve('tests/browser/database-page'),
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, target: 'es2022' },
  });
  site = await serveBuiltSite({ folder });
  browser = await openBrowser();
  page = (await aReader(browser, site.address)).page;
  await page.goto(site.address);
  await page.waitForFunction(() => 'find' in window);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe('the database in the browser', () => {
  it.each(behaviours)('$says', async ({ says, wanted }) => {
    const found = await page.evaluate(
      (words) => (window as unknown as { find: (says: string) => Promise<unknown> }).find(words),
      says,
    );
    expect(found).toEqual(wanted);
  });
});
