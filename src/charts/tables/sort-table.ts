import type { Cell, Table } from './table';

/** By which column a table is sorted, and which end comes first. */
export interface TableOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

const descending = '-descending';

/** `days-late-descending`: a column's name in files with hyphens, as an address has it. null: no column has that name. */
export function parseOrder(written: string, { columns }: Table): TableOrder | null {
  const isDescending = written.endsWith(descending);
  const name = (isDescending ? written.slice(0, -descending.length) : written).replaceAll('-', '_');
  const column = columns.find((one) => one.name === name && !one.isDownloadOnly);
  return column ? { column: column.name, isDescending } : null;
}

export const formatOrder = ({ column, isDescending }: TableOrder): string =>
  `${column.replaceAll('_', '-')}${isDescending ? descending : ''}`;

/** The order that a press on a column's heading asks for: from its lowest first, then from its highest. */
export const nextOrder = (column: string, now: TableOrder | null): TableOrder => ({
  column,
  isDescending: now?.column === column && !now.isDescending,
});

/** Which row comes first, second … What has no value comes last, whichever end is first; equals keep their order. */
export function sortedRows({ columns, rows }: Table, order: TableOrder | null): readonly number[] {
  const indexes = rows.map((_, index) => index);
  const at = order === null ? -1 : columns.findIndex(({ name }) => name === order.column);
  if (order === null || at < 0) return indexes;
  const cellOf = (index: number): Cell['value'] => rows[index]?.[at]?.value ?? null;
  const isFilled = (index: number) => cellOf(index) !== null && cellOf(index) !== '';
  const filled = indexes
    .filter(isFilled)
    .toSorted((one, other) => compareValues(cellOf(one), cellOf(other)) * (order.isDescending ? -1 : 1));
  return [...filled, ...indexes.filter((index) => !isFilled(index))];
}

/** References as a reader counts them: T2/1 before T10/1. */
const words = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compareValues(one: Cell['value'], other: Cell['value']): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return words.compare(String(one), String(other));
}
