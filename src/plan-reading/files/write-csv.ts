import Papa from 'papaparse';

export type CsvRow = Readonly<Record<string, string | number | null>>;

/** Rows as CSV, in the order of the columns. Spreadsheets run cells that begin with = + - or @: such words get an apostrophe. */
export const writeCsv = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  `${Papa.unparse(
    { fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    { escapeFormulae: true, newline: '\n' },
  )}\n`;
