import { benchAssessing } from './bench/assessing';
import { benchBrowser } from './bench/browser';
import { benchHostileInput } from './bench/hostile-input';
import { benchIntake } from './bench/intake';
import { makeLargeFolder } from './bench/large-table';
import { benchPlanFiles } from './bench/plan-files';
import { benchQuestions } from './bench/queries';
import { reportTo } from './bench/report';
import { benchScale } from './bench/scale';
import type { Effects } from './run.mjs';

const bundledFile = 'observations/police-drug-offences-by-type.csv';
const bundledRows = 10_624;

/**
 * `npm run bench -- [path of the large table]`: measures and prints one line of JSON per figure. The large table is the
 * long CSV of the Local Authority Interactive Tool, 641,070 rows; without it the figures at that size are left out.
 * Wants a built site (`npm run build`) and an idle machine. `--hostile` measures hostile input alone, `--intake` the intake of
 * the large table alone, `--scale` a million and three million made rows in a browser.
 */
export async function main(args: string[], effects: Effects): Promise<number> {
  const report = reportTo(effects);
  const table = args.find((arg) => !arg.startsWith('--'));
  if (args.includes('--scale')) {
    for (const rows of [1_000_000, 3_000_000]) await benchScale(rows, report);
    return 0;
  }
  if (args.includes('--intake')) {
    const large = table ? await makeLargeFolder(effects.resolve(table)) : null;
    if (large) await benchIntake(large.folder, large.file, large.rows, report);
    return large ? 0 : 1;
  }
  await benchHostileInput(report);
  if (args.includes('--hostile')) return 0;
  const large = table ? await makeLargeFolder(effects.resolve(table)) : null;
  await benchBrowser('data', 'bundled', report);
  await benchQuestions('data', 'bundled', report);
  await benchIntake('data', bundledFile, bundledRows, report);
  benchAssessing(report);
  await benchPlanFiles(report);
  if (large) {
    await benchBrowser(large.folder, 'large', report);
    await benchQuestions(large.folder, 'large', report);
    await benchIntake(large.folder, large.file, large.rows, report);
  }
  return 0;
}
