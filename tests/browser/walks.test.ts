import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openBrowser } from './reader';
import { type Site, serveBuiltSite } from './static-site';
import { walkOf } from './walk/acts';
import { keptSeeds } from './walk/kept-seeds';
import { aWalker, type Walker } from './walk/walk';

let browser: Browser;
let site: Site;
let walker: Walker;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveBuiltSite();
  walker = await aWalker(browser, site.address, { reloads: 'last' });
});
afterAll(async () => {
  await walker.close();
  await browser.close();
  await site.close();
});

const seeds = [...keptSeeds, ...fc.sample(fc.integer({ min: 1, max: 1_000_000 }), 5)];

describe('after every step of a walk the page is the page of a fresh load', () => {
  // `npm run walk -- --from <seed> --seeds 1` walks one again.
  it.each(seeds)('seed %i', (seed) => walker.walk(walkOf(seed)), 600_000);
});
