import type { Column, Table } from '../../charts/tables/table';
import { TableRegion } from './TableRegion';

interface DataTableProps {
  readonly table: Table;
  /** Index of a row to stand out; none when left out. */
  readonly chosenRow?: number;
}

const classOf = (column: Column) => (column.kind === 'number' ? 'number' : undefined);

/** The table of a figure. The first column names the row; marks are explained below. */
export function DataTable({ table, chosenRow = -1 }: DataTableProps) {
  const shown = table.columns.flatMap((column, place) => (column.isDownloadOnly ? [] : [{ column, place }]));
  return (
    <>
      <TableRegion label={table.caption}>
        <table className="table">
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {shown.map(({ column }) => (
                <th key={column.name} scope="col" className={classOf(column)}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike to the letter
              <tr key={index} className={index === chosenRow ? 'chosen' : undefined}>
                {shown.map(({ column, place }) => (
                  <TableCell
                    key={column.name}
                    text={row[place]?.text ?? ''}
                    column={column}
                    isFirst={place === 0}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <TableNotes notes={table.notes} />
    </>
  );
}

interface TableCellProps {
  readonly text: string;
  readonly column: Column;
  readonly isFirst: boolean;
}

function TableCell({ text, column, isFirst }: TableCellProps) {
  if (!isFirst) return <td className={classOf(column)}>{text}</td>;
  return (
    <th scope="row" className={classOf(column)}>
      {text}
    </th>
  );
}

function TableNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="table-notes">
      {[...new Set(notes)].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
