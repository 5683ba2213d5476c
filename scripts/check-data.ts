import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openNodeDatabase } from '../src/database/open-node';
import type { LedgerEntry, Problem } from '../src/domain/problem';
import { isCatalogueFile, isPlanFile } from '../src/intake/catalogue/file-kinds';
import { takeIn } from '../src/intake/take-in';
import { ledgerQuery } from '../src/queries/files/ledger';
import { type ProblemGroup, problemGroupsQuery } from '../src/queries/files/problem-groups';
import { problemsQuery } from '../src/queries/files/problems';
import { diskSource, filesAt } from './disk-source';
import type { Effects } from './run.mjs';

const everyProblem = 100_000_000;

/**
 * `npm run check-data -- [--json] <file or folder>...`: takes files in exactly as the page does and prints the ledger.
 * Files outside a data folder are read against the catalogue in `data/`. Returns 1 when there are errors.
 */
export async function main(args: string[], effects: Effects): Promise<number> {
  const isJson = args.includes('--json');
  const names = [...new Set(args.filter((arg) => !arg.startsWith('--')))];
  const missing = names.filter((name) => !existsSync(effects.resolve(name)));
  for (const name of missing) effects.warn(`There is no file or folder "${name}".`);
  if (missing.length > 0) return 1;

  const asked = (names.length > 0 ? names : ['data']).map((name) => [effects.resolve(name), name] as const);
  const given = (await Promise.all(asked.map(([place, name]) => filesAt(place, name)))).flat();
  const isWhole = asked.some(([place]) => existsSync(join(place, 'indicators.csv')));
  const replaced = new Set(given.map(({ path }) => catalogueName(path)));
  const reference = isWhole
    ? []
    : (await filesAt('data', 'reference')).filter(
        ({ path }) => isCatalogueFile(path) && !replaced.has(catalogueName(path)),
      );

  const database = await openNodeDatabase();
  const values = await takeIn({
    database: Promise.resolve(database),
    source: diskSource([...reference, ...given]),
    report: () => {},
  });
  const dataset = { database, ...values };
  const givenPaths = new Set(given.map(({ path }) => path));
  const isGiven = ({ file }: { readonly file: string }) => givenPaths.has(file);
  const ledger = (await ledgerQuery.ask(dataset, null)).filter(isGiven);
  const problems = (await problemsQuery.ask(dataset, { file: '', most: everyProblem })).filter(isGiven);
  if (isJson) printObjects(ledger, problems, effects);
  else printReport(ledger, (await problemGroupsQuery.ask(dataset, null)).filter(isGiven), effects);
  await database.close();
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What a catalogue file is told apart by, wherever it lies: plans of two partnerships have files of the same name. */
const catalogueName = (path: string): string =>
  path
    .split('/')
    .slice(isPlanFile(path) ? -2 : -1)
    .join('/');

function printObjects(ledger: readonly LedgerEntry[], problems: readonly Problem[], effects: Effects): void {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const earlier = byFile.get(problem.file);
    if (earlier) earlier.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const unlisted = [...byFile.keys()].filter((file) => !ledger.some((entry) => entry.file === file));
  const nothing = { shape: 'unknown', bytes: 0, rowsRead: 0, rowsKept: 0, rowsSetAside: 0 };
  for (const { file, shape, rowsRead, rowsKept, rowsSetAside } of [
    ...ledger,
    ...unlisted.map((file) => ({ file, ...nothing })),
  ]) {
    const told = (byFile.get(file) ?? []).map(({ severity, line, column, found, done, advice }) => ({
      severity,
      line,
      column,
      found,
      done,
      advice,
    }));
    effects.print(JSON.stringify({ file, shape, rowsRead, rowsKept, rowsSetAside, problems: told }));
  }
}

const count = (number: number): string => number.toLocaleString('en-GB');

function placeOf({ firstLine, lastLine, column }: ProblemGroup): string {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  const parts = [firstLine === null ? '' : lines, column === '' ? '' : `column "${column}"`];
  return parts.filter((part) => part !== '').join(', ');
}

function printReport(
  ledger: readonly LedgerEntry[],
  groups: readonly ProblemGroup[],
  effects: Effects,
): void {
  for (const entry of ledger) {
    const { rowsRead, rowsKept, rowsSetAside } = entry;
    effects.print(
      `${entry.file} (${entry.shape}): ${count(rowsRead)} ${rowsRead === 1 ? 'row' : 'rows'} read = ${count(rowsKept)} kept + ${count(rowsSetAside)} set aside`,
    );
    for (const group of groups.filter(({ file }) => file === entry.file)) printGroup(group, effects);
  }
  for (const group of groups.filter(({ file }) => !ledger.some((entry) => entry.file === file))) {
    effects.print(group.file);
    printGroup(group, effects);
  }
  const errors = groups.filter(({ severity }) => severity === 'error').length;
  effects.print(errors === 0 ? 'No errors.' : `${count(errors)} kinds of error: see above.`);
}

function printGroup(group: ProblemGroup, effects: Effects): void {
  const times = group.problems === 1 ? '' : ` (${count(group.problems)} times)`;
  const place = placeOf(group);
  effects.print(
    `  ${group.severity}${times}${place === '' ? '' : `, ${place}`}: found ${group.example || 'an empty cell'}`,
  );
  effects.print(`    ${group.done} ${group.advice}`);
}
