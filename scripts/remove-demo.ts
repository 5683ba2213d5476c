import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDemo, type Removal } from './remove-demo/find-demo';
import type { Effects } from './run.mjs';

/**
 * `npm run remove-demo -- [--dry-run] [folder]`: takes every illustrative row out of a data folder, `data` if none is
 * named. A file that held nothing else goes, and its row in `sources.csv` with it. Says what it takes; a second run finds
 * nothing.
 */
export async function main(args: string[], effects: Effects): Promise<number> {
  const isDry = args.includes('--dry-run');
  const [name = 'data', ...others] = args.filter((arg) => !arg.startsWith('--'));
  const folder = effects.resolve(name);
  if (others.length > 0 || !existsSync(join(folder, 'observations'))) {
    effects.warn(
      `Name one data folder, with a folder "observations" in it. "${[name, ...others].join(' ')}" is none.`,
    );
    return 1;
  }
  const { removals, passedOver } = await findDemo(folder);
  for (const words of passedOver) effects.warn(words);
  if (!isDry) for (const removal of removals) await carryOut(removal);
  for (const removal of removals) effects.print(sayRemoval(removal));
  const rows = removals
    .filter(({ path }) => path !== 'sources.csv')
    .reduce((total, { taken }) => total + taken, 0);
  if (removals.length === 0) effects.print(`No illustrative row was found in ${name}. Nothing was changed.`);
  else if (isDry) effects.print(`${count(rows)} would go. Nothing was changed.`);
  else
    effects.print(
      `${count(rows)} taken out. Everything else in ${name} is as it was. Build again before you publish.`,
    );
  return passedOver.length === 0 ? 0 : 1;
}

const count = (rows: number): string =>
  `${rows.toLocaleString('en-GB')} illustrative ${rows === 1 ? 'row' : 'rows'}`;

function sayRemoval({ path, taken, bytes }: Removal): string {
  if (path === 'sources.csv')
    return `sources.csv: ${taken} ${taken === 1 ? 'row' : 'rows'} for files that are gone`;
  return `${path}: ${count(taken)}${bytes === null ? '; nothing else was in it, so the file goes' : ''}`;
}

/** A file is whole before and after: the new one is written beside it first. */
async function carryOut({ place, bytes }: Removal): Promise<void> {
  if (bytes === null) return rm(place);
  await writeFile(`${place}.new`, bytes);
  await rename(`${place}.new`, place);
}
