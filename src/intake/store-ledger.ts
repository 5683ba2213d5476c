import type { Database } from '../database/database';
import type { LedgerEntry, Problem } from '../domain/problem';
import { insertRows } from './insert-rows';
import { problemKinds } from './problem-kinds';

export const storeProblems = (database: Database, problems: readonly Problem[]): Promise<void> =>
  insertRows(
    database,
    'problem',
    {
      path: 'varchar',
      line: 'integer',
      column_name: 'varchar',
      found: 'varchar',
      code: 'varchar',
      extra: 'varchar',
      severity: 'varchar',
      done: 'varchar',
      advice: 'varchar',
      rows_set_aside: 'integer',
    },
    problems.map((problem) => [
      problem.file,
      problem.line,
      problem.column,
      problem.found,
      '',
      '',
      problem.severity,
      problem.done,
      problem.advice,
      problem.rowsSetAside,
    ]),
  );

export const storeEntries = (database: Database, entries: readonly LedgerEntry[]): Promise<void> =>
  insertRows(
    database,
    'file',
    {
      path: 'varchar',
      shape: 'varchar',
      bytes: 'double',
      rows_read: 'integer',
      rows_kept: 'integer',
      rows_set_aside: 'integer',
    },
    entries.map((entry) => [
      entry.file,
      entry.shape,
      entry.bytes,
      entry.rowsRead,
      entry.rowsKept,
      entry.rowsSetAside,
    ]),
  );

export const storeProblemKinds = (database: Database): Promise<void> =>
  insertRows(
    database,
    'problem_kind',
    { code: 'varchar', role: 'varchar', severity: 'varchar', done: 'varchar', advice: 'varchar' },
    problemKinds.map(({ code, role, severity, done, advice }) => [code, role, severity, done, advice]),
  );
