import { writeCsv } from '../../domain/words/write-csv';
import type { Table } from './table';

/** All columns, download-only ones included, under their names in files. Notes stay out of the body. */
export const tableToCsv = ({ columns, rows }: Table): string =>
  writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => row.map(({ value }) => value)),
    '\r\n',
  );
