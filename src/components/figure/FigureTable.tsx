import { memo, useDeferredValue, useMemo } from 'react';
import type { Table } from '../../charts/tables/table';
import { Awaited } from '../notices/Held';
import { DataTable } from '../tables/DataTable';

interface FigureTableProps {
  /** A function where making it takes long: it is then called once the picture is there. */
  readonly table: Table | (() => Table);
  readonly chosenRow: number;
  /** Whether the reader has asked for the table: nothing is put off then. */
  readonly isOpen: boolean;
}

/**
 * The table beside a picture follows it, a few milliseconds at a time, so that a table of hundreds of rows does not hold the
 * picture up. Until it has followed it is out of sight: no figure stands under words that are no longer its own.
 */
export function FigureTable({ table, chosenRow, isOpen }: FigureTableProps) {
  const wanted = useMemo(() => ({ table, chosenRow }), [table, chosenRow]);
  const deferred = useDeferredValue(wanted, isOpen ? wanted : null);
  const shown = isOpen ? wanted : deferred;
  if (!shown) return <Awaited>The table follows.</Awaited>;
  const isBehind = shown !== wanted;
  return (
    <div aria-busy={isBehind} style={isBehind ? { visibility: 'hidden' } : undefined}>
      <TableOnce {...shown} />
    </div>
  );
}

/** Not drawn again while it is the same table, whatever changes around it. */
const TableOnce = memo(function TableOnce({ table, chosenRow }: Omit<FigureTableProps, 'isOpen'>) {
  return <DataTable table={typeof table === 'function' ? table() : table} chosenRow={chosenRow} />;
});
