import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { Database } from '../../../src/database/database';
import { openNodeDatabase } from '../../../src/database/open-node';
import type { Observation } from '../../../src/domain/figures/observation';
import type { LedgerEntry, Problem } from '../../../src/domain/problem';
import { isCatalogueFile } from '../../../src/intake/catalogue/file-kinds';
import type { FileSource } from '../../../src/intake/incoming-file';
import { takeIn } from '../../../src/intake/take-in';
import { ledgerQuery } from '../../../src/queries/files/ledger';
import { problemsQuery } from '../../../src/queries/files/problems';
import { readObservation } from '../../../src/queries/observations';
import type { Dataset } from '../../../src/queries/query';
import { tinyCatalogue } from './tiny-catalogue';

/** Text or bytes by path; null takes a file out of the tiny catalogue. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Observed extends Observation {
  readonly file: string;
}

export interface TakenIn extends Dataset {
  /** Of every file, the tiny catalogue's own among them. */
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  readonly observations: readonly Observed[];
}

let opened: Promise<Database> | undefined;

/** One engine for a whole test file, swept before each use: starting one takes longer than most tests. */
export async function anEmptyDatabase(): Promise<Database> {
  opened ??= openNodeDatabase();
  const database = await opened;
  for (const { name } of await database.ask(
    'select view_name as name from duckdb_views() where not internal',
  )) {
    await database.run(`drop view ${name}`);
  }
  await database.run('detach database if exists prepared');
  for (const { name } of await database.ask(
    'select table_name as name from duckdb_tables() where not internal',
  )) {
    await database.run(`drop table ${name}`);
  }
  return database;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function memorySource(files: Files): FileSource {
  const arrived = Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [{ path, bytes: bytesOf(content), hash: hashOf(bytesOf(content)) }],
  );
  return {
    list: async () => arrived.map(({ path, bytes, hash }) => ({ path, bytes: bytes.length, hash })),
    async fetch(path) {
      const file = arrived.find((one) => one.path === path);
      return file
        ? { kind: 'arrived', file: { path, bytes: file.bytes }, hash: file.hash }
        : { kind: 'failed', path, found: 'nothing', advice: 'Look for it.' };
    },
  };
}

const everyObservation = `
  select
    i.id as indicator, l.code as locality, p.label as period, p.kind as period_kind,
    cast(p.start_date as varchar) as start_date, cast(p.end_date as varchar) as end_date, d.sex, d.age, f.value,
    f.value_absent, f.numerator, f.numerator_absent, f.denominator, f.denominator_absent, f.lower_limit, f.upper_limit,
    f.strict_lower, f.strict_upper, f.status, f.note, file.path as file
  from figure f
  join indicator i on i.no = f.indicator_no
  join locality l on l.no = f.locality_no
  join period p on p.no = f.period_no
  join demographic d on d.no = f.demographic_no
  asof join (select path, first_record from file where first_record is not null) file on f.record >= file.first_record
  order by f.record`;

/** Takes files in over the tiny catalogue, through the real intake and the real engine, and checks the books. */
export async function takeInFiles(files: Files): Promise<TakenIn> {
  return takeInFrom(memorySource({ ...tinyCatalogue, ...files }));
}

export async function takeInFrom(source: FileSource): Promise<TakenIn> {
  const database = await anEmptyDatabase();
  const values = await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  const dataset = { database, ...values };
  const taken: TakenIn = {
    ...dataset,
    ledger: await ledgerQuery.ask(dataset, null),
    problems: await problemsQuery.ask(dataset, { file: '', most: 1_000_000 }),
    observations: (await database.ask(everyObservation)).map((row) => ({
      ...readObservation(row, everyObservation),
      file: String(row.file),
    })),
  };
  expectBalance(taken);
  return taken;
}

/** Rows read = rows kept + rows set aside in every file; every row set aside is accounted for by a full problem. */
export function expectBalance({ ledger, problems, observations }: TakenIn): void {
  for (const entry of ledger) {
    expect(entry.rowsRead, entry.file).toBe(entry.rowsKept + entry.rowsSetAside);
    const told = problems
      .filter(({ file }) => file === entry.file)
      .reduce((total, { rowsSetAside }) => total + rowsSetAside, 0);
    expect(told, `rows that problems tell of in ${entry.file}`).toBe(entry.rowsSetAside);
  }
  for (const problem of problems) {
    expect(problem.file).not.toBe('');
    expect(problem.done).toMatch(/\.$/);
    expect(problem.advice).toMatch(/[.?]$/);
    expect(`${problem.done} ${problem.advice}`).not.toMatch(/[{}]|undefined|null\b/);
    if (problem.rowsSetAside === 1 && !problem.file.endsWith('.json')) {
      expect(problem.line, problem.done).toBeGreaterThan(0);
    }
  }
  const kept = ledger
    .filter(({ file }) => !isCatalogueFile(file))
    .reduce((total, { rowsKept }) => total + rowsKept, 0);
  expect(observations).toHaveLength(kept);
}

export const entryOf = ({ ledger }: TakenIn, file: string): LedgerEntry | undefined =>
  ledger.find((entry) => entry.file === file);

/** What became of one file. */
export function outcomeOf(taken: TakenIn, file: string) {
  const entry = entryOf(taken, file);
  const observations = taken.observations.filter((observation) => observation.file === file);
  return {
    shape: entry?.shape,
    read: entry?.rowsRead,
    kept: entry?.rowsKept,
    aside: entry?.rowsSetAside,
    problems: taken.problems.filter((problem) => problem.file === file),
    observations,
    values: observations.map(({ value }) => value),
  };
}

/**
 * A folder taken in once, when the first test asks what became of one of its files. Many files in one intake cost little
 * more than one; those that mean to be taken whole tell of different periods, or the later ones would be duplicates.
 */
export function aFolder(files: Files) {
  let taking: Promise<TakenIn> | undefined;
  return async (file: string) => {
    taking ??= takeInFiles(files);
    return outcomeOf(await taking, file);
  };
}
