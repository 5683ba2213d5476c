import { openBrowser } from '../tests/browser/reader';
import { serveBuiltSite } from '../tests/browser/static-site';
import { walkOf } from '../tests/browser/walk/acts';
import { aWalker } from '../tests/browser/walk/walk';
import type { Effects } from './run.mjs';

/** The number after a name among the arguments, or another one where it is not given. @throws Error when it is none */
function numberAfter(args: readonly string[], name: string, otherwise: number): number {
  const at = args.indexOf(name);
  if (at < 0) return otherwise;
  const number = Number(args[at + 1]);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`${name} needs a whole number above 0, as in: npm run walk -- ${name} 30`);
}

/**
 * Random walks over the built pages: `npm run walk -- --seeds 100`. A seed that failed is walked again with
 * `--from 17 --seeds 1`; `--steps` prints every step; `--reload` loads every address afresh, engine and all.
 */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const [count, from] = [numberAfter(args, '--seeds', 20), numberAfter(args, '--from', 1)];
  const site = await serveBuiltSite();
  const browser = await openBrowser();
  const failed: number[] = [];
  try {
    const walker = await aWalker(browser, site.address, {
      reloads: args.includes('--reload') ? 'every' : 'last',
      ...(args.includes('--steps') ? { print: effects.print } : {}),
    });
    for (let seed = from; seed < from + count; seed += 1) {
      const begin = performance.now();
      const fault = await walker.walk(walkOf(seed)).then(
        () => '',
        (error: Error) => error.message,
      );
      if (fault !== '') failed.push(seed);
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      effects.print(`seed ${seed}: ${fault === '' ? `as a fresh load, ${seconds} s` : `\n${fault}`}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  effects.print(`${count - failed.length} of ${count} walks passed`);
  if (failed.length > 0) effects.print(`Keep in tests/browser/walk/kept-seeds.ts: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}
