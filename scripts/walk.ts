import fc from 'fast-check';
import { openBrowser } from '../tests/browser/reader';
import { serveBuiltSite } from '../tests/browser/static-site';
import { type Step, steps } from '../tests/browser/walk/acts';
import { aWalker } from '../tests/browser/walk/walk';
import type { Effects } from './run.mjs';

const numberAfter = (args: readonly string[], name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  const number = at < 0 ? otherwise : Number(args[at + 1]);
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
};

/** Random walks over the built pages: `npm run walk -- --seeds 100`, or one again with `--from 17 --seeds 1`. */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const count = numberAfter(args, '--seeds', 20);
  const from = numberAfter(args, '--from', 1);
  const length = 12;
  const site = await serveBuiltSite();
  const browser = await openBrowser();
  const walker = await aWalker(browser, site.address, {
    reloads: args.includes('--reload') ? 'every' : 'last',
    ...(args.includes('--steps-shown') ? { print: effects.print } : {}),
  });
  let failed = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    const [walk = []] = fc.sample<Step[]>(steps(length), { seed, numRuns: 1 });
    const begin = performance.now();
    try {
      await walker.walk(walk);
      effects.print(`seed ${seed}: ${length} steps, ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    } catch (error) {
      failed += 1;
      effects.print(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await walker.close();
  await browser.close();
  await site.close();
  effects.print(`${count - failed} of ${count} walks passed`);
  return failed === 0 ? 0 : 1;
}
