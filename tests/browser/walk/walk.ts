import type { Browser, BrowserContext, Page } from 'playwright-core';
import { waitForIntake } from '../reader';
import { act, type Step } from './acts';
import { differences, freshLoad, freshMount, type PageState, stateOf } from './page-state';

/** A browser window with a tab that walks and tabs that open every address afresh. */
export interface Walker {
  /** @throws WalkFailed at the first step whose page is not the page of a fresh load */
  readonly walk: (steps: readonly Step[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WalkerOptions {
  /** After which steps the address is loaded afresh, engine and all; after the others it is mounted afresh in a tab that is ready. */
  readonly reloads: 'every' | 'last';
  readonly print?: (words: string) => void;
}

const start = '#/overview?partnership=barnet';
/** Milliseconds in which a page must have come to what a fresh load is. */
const patience = 15_000;

export class WalkFailed extends Error {
  override readonly name = 'WalkFailed';
  /** The last of the steps is the one that failed. */
  constructor(done: readonly string[], faults: readonly string[]) {
    super([...done.map((words, index) => `  ${index + 1}. ${words}`), ...faults].join('\n  → '));
  }
}

/** As the page itself has it: the browser tells others of it a moment later. */
const addressOf = (page: Page): Promise<string> => page.evaluate(() => window.location.href);

async function quietPage(context: BrowserContext, said: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return page;
}

/** Why the keyboard has no place on the page; nothing where it has one. */
const focusFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return ['the focus is on nothing'];
    const { width, height } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    return isSeen ? [] : [`the focus is on something unseen: ${element.outerHTML.slice(0, 80)}`];
  });

/** Where a tab stands in its own history, so that a walk never leaves the pages backwards. */
function aHistory(address: string) {
  let [at, last, now] = [0, 0, address];
  return {
    canGo: ({ act: way }: Step): boolean => (way === 'back' ? at > 0 : way !== 'forward' || at < last),
    note({ act: way }: Step, url: string) {
      if (way === 'back') at -= 1;
      else if (way === 'forward') at += 1;
      else if (url !== now) {
        at += 1;
        last = at;
      }
      now = url;
    },
  };
}

/** Where a page offers nothing of the kind, a reader does something else. */
async function firstPossible(page: Page, step: Step, canGo: (step: Step) => boolean) {
  for (const one of [step, { ...step, act: 'link' as const }, { ...step, act: 'page' as const }]) {
    const words = canGo(one) ? await act(page, one) : '';
    if (words !== '') return { step: one, words };
  }
  return null;
}

export async function aWalker(
  browser: Browser,
  address: string,
  { reloads, print }: WalkerOptions,
): Promise<Walker> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const said: string[] = [];
  const [ready, loading] = [await quietPage(context, said), await quietPage(context, said)];
  await ready.goto(address + start);
  await waitForIntake(ready);
  const mounted = new Map<string, PageState>();

  const fresh = async (url: string, isLast: boolean): Promise<PageState> => {
    if (reloads === 'every' || isLast) return freshLoad(loading, url);
    const state = mounted.get(url) ?? (await freshMount(ready, url));
    mounted.set(url, state);
    return state;
  };
  const faultsOf = async (page: Page, isLast: boolean): Promise<readonly string[]> => {
    const wanted = await fresh(await addressOf(page), isLast);
    const deadline = performance.now() + patience;
    for (;;) {
      const faults = [...differences(await stateOf(page), wanted), ...(await focusFaults(page)), ...said];
      if (faults.length === 0 || said.length > 0 || performance.now() > deadline) return faults;
      await page.waitForTimeout(150);
    }
  };

  // One reader walks on and on; after a fault another one begins.
  let walking: Page | null = null;
  const atStart = async (): Promise<Page> => {
    const page = walking ?? (await quietPage(context, said));
    await page.goto(address + start);
    await waitForIntake(page);
    walking = page;
    return page;
  };

  return {
    async walk(steps) {
      const page = await atStart();
      said.length = 0;
      const history = aHistory(await addressOf(page));
      const done: string[] = [];
      for (const [index, step] of steps.entries()) {
        const taken = await firstPossible(page, step, history.canGo);
        if (taken !== null) {
          const now = await addressOf(page);
          history.note(taken.step, now);
          done.push(`${taken.words}: ${new URL(now).hash}`);
          print?.(`  ${done.at(-1)}`);
        }
        const isLast = index === steps.length - 1;
        const faults = await faultsOf(page, isLast);
        if (faults.length === 0) continue;
        walking = null;
        await page.close();
        throw new WalkFailed(done, faults);
      }
    },
    close: () => context.close(),
  };
}
