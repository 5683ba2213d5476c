import type { Row, Value } from './database';

/** The part of an Arrow table that is needed here: the engine's two builds bring two copies of its types. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

const plain = (value: unknown): Value => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`a column is not cast to a number, a truth value or text: ${String(value)}`);
};

/** Columns of an Arrow table, turned into rows of plain values. */
export function rowsOf(table: ArrowTable): readonly Row[] {
  const columns = table.schema.fields.map(({ name }, index) => [name, table.getChildAt(index)] as const);
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, plain(column?.get(row))])),
  );
}
