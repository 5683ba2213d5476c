import type { Database, Value } from '../database/database';
import { type ColumnType, insertRows } from './insert-rows';

/** The columns of a table of ours, and how each is read from a row. */
export type Fields<Row> = Readonly<Record<string, readonly [ColumnType, (row: Row, index: number) => Value]>>;

/** A list in one cell, as the questions split it again. */
export const list = (parts: readonly string[]): string => parts.join('; ');

export async function insert<Row>(
  database: Database,
  table: string,
  fields: Fields<Row>,
  rows: readonly Row[],
) {
  const columns = Object.fromEntries(Object.entries(fields).map(([name, [type]]) => [name, type]));
  const readers = Object.values(fields).map(([, read]) => read);
  await insertRows(
    database,
    table,
    columns,
    rows.map((row, index) => readers.map((read) => read(row, index))),
  );
}
