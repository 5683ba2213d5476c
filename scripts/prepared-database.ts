import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBAppender, DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import type { Database, Row, Value } from '../src/database/database';
import { tableNames } from '../src/intake/create-tables';
import schemaSql from '../src/intake/schema.sql?raw';

const dayLength = 86_400_000;

/** How a value of each type that our tables use is handed over. What is not listed here is refused. */
const append: Readonly<Record<string, (appender: DuckDBAppender, value: never) => void>> = {
  VARCHAR: (appender, value: string) => appender.appendVarchar(value),
  INTEGER: (appender, value: number) => appender.appendInteger(value),
  BIGINT: (appender, value: number) => appender.appendBigInt(BigInt(value)),
  DOUBLE: (appender, value: number) => appender.appendDouble(value),
  BOOLEAN: (appender, value: boolean) => appender.appendBoolean(value),
  DATE: (appender, value: string) =>
    appender.appendDate(new DuckDBDateValue(Math.round(Date.parse(value) / dayLength))),
};

const isAsText = (type: string): boolean => type === 'DATE' || type.startsWith('ENUM');

interface Column {
  readonly name: string;
  readonly type: string;
}

async function columnsOf(database: Database, table: string): Promise<readonly Column[]> {
  const rows = await database.ask(
    'select column_name as name, data_type as type from duckdb_columns() where table_name = $1 order by column_index',
    [table],
  );
  return rows.map(({ name, type }) => ({ name: String(name), type: String(type) }));
}

/** Days and words of a fixed list as text: the engine hands them over as numbers or in another form. */
const readingSql = (table: string, columns: readonly Column[]): string =>
  `select ${columns.map(({ name, type }) => (isAsText(type) ? `cast(${name} as varchar) as ${name}` : name)).join(', ')}
   from ${table} order by rowid`;

function appendRow(appender: DuckDBAppender, row: Row, columns: readonly Column[]): void {
  for (const { name, type } of columns) {
    const value: Value = row[name] ?? null;
    const write = append[type.startsWith('ENUM') ? 'VARCHAR' : type];
    if (!write) throw new TypeError(`the type ${type} of the column ${name} is not known here`);
    if (value === null) appender.appendNull();
    else write(appender, value as never);
  }
  appender.endRow();
}

/**
 * The tables that the intake has filled in the reader's engine, as one database file, row by row in their order. Native
 * DuckDB only writes the file: the reader's engine, in Node, leaves a log beside it and an empty file. The storage version is
 * one that the reader's engine knows.
 */
export async function writeDatabase(database: Database): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const path = join(folder, 'tables.db');
    await connection.run(`attach '${path}' as prepared (storage_version 'v1.0.0')`);
    await connection.run('use prepared');
    await connection.run(schemaSql);
    for (const table of tableNames) {
      const columns = await columnsOf(database, table);
      const appender = await connection.createAppender(table);
      for (const row of await database.ask(readingSql(table, columns))) appendRow(appender, row, columns);
      appender.closeSync();
    }
    await connection.run('use memory');
    await connection.run('detach prepared');
    return new Uint8Array(await readFile(path));
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}
