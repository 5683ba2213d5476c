import type { ReactNode } from 'react';
import {
  formatOrder,
  nextOrder,
  parseOrder,
  sortedRows,
  type TableOrder,
} from '../../charts/tables/sort-table';
import type { Column, Table } from '../../charts/tables/table';
import { TableRegion } from './TableRegion';

interface SortableTableProps {
  readonly table: Table;
  /** Name of the column that names a row. */
  readonly rowHeader: string;
  /** As the address has it; empty for the order of the rows as they are given. */
  readonly order: string;
  readonly onOrder: (order: string) => void;
  /** What stands in a cell in place of its text, such as a link; null: its text. `row` counts the rows as given. */
  readonly show: (row: number, column: string) => ReactNode;
}

/** A table that is sorted by the buttons in its headings. A press sorts from the lowest, another one from the highest. */
export function SortableTable({ table, rowHeader, order, onOrder, show }: SortableTableProps) {
  const now = order === '' ? null : parseOrder(order, table);
  const shown = table.columns.flatMap((column, place) => (column.isDownloadOnly ? [] : [{ column, place }]));
  return (
    <>
      {order !== '' && now === null ? (
        <p className="small">There is no column “{order}” here to sort by: the first order is kept.</p>
      ) : null}
      <TableRegion label={table.caption}>
        <table className="table table--sortable">
          <caption className="unseen">{table.caption}</caption>
          <thead>
            <tr>
              {shown.map(({ column }) => (
                <HeadingCell key={column.name} column={column} now={now} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedRows(table, now).map((row) => (
              <tr key={row}>
                {shown.map(({ column, place }) => {
                  const content = show(row, column.name) ?? table.rows[row]?.[place]?.text ?? '';
                  const className = classOf(column);
                  return column.name === rowHeader ? (
                    <th key={column.name} scope="row" className={className}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.name} className={className}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {table.notes.length > 0 ? (
        <ul className="table-notes">
          {[...new Set(table.notes)].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

const classOf = ({ kind, name }: Column) =>
  `column--${name.replaceAll('_', '-')}${kind === 'number' ? ' number' : ''}`;

interface HeadingCellProps {
  readonly column: Column;
  readonly now: TableOrder | null;
  readonly onOrder: (order: string) => void;
}

function HeadingCell({ column, now, onOrder }: HeadingCellProps) {
  const isSorted = now?.column === column.name;
  const sort = isSorted ? (now.isDescending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" className={classOf(column)} aria-sort={sort}>
      <button
        type="button"
        className="sort"
        onClick={() => onOrder(formatOrder(nextOrder(column.name, now)))}
      >
        {`${column.heading}\u00a0`}
        <span className="sort__way" aria-hidden="true">
          {sort === 'none' ? '↕' : sort === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
