export type Cells = Readonly<Record<string, string>>;

export interface Layout {
  /** In which order the columns stand; as met in the rows when not said. */
  readonly columns?: readonly string[];
  readonly delimiter?: string;
  readonly lineEnd?: string;
}

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows as the text of a CSV file, its header first, ending in a line end. */
export function csvText(rows: readonly Cells[], layout: Layout = {}): string {
  const { delimiter = ',', lineEnd = '\n' } = layout;
  const columns = layout.columns ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}${lineEnd}`;
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('');
}

/** A row of the tidy shape: 12 deaths in Barnet in 2020, unless said otherwise. */
export const aRow = (cells: Cells = {}): Cells => ({
  indicator: 'drug-deaths',
  locality: 'E09000003',
  period: '2020',
  value: '12',
  ...cells,
});

/** A tidy file; each row may say only what is different about it. */
export const tidyText = (rows: readonly Cells[], layout: Layout = {}): string =>
  csvText(rows.map(aRow), layout);

/** The columns of a Fingertips download, in its order. */
export const fingertipsColumns: readonly string[] = [
  'Indicator ID',
  'Indicator Name',
  'Parent Code',
  'Parent Name',
  'Area Code',
  'Area Name',
  'Area Type',
  'Sex',
  'Age',
  'Category Type',
  'Category',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
  'Value note',
  'Recent Trend',
  'Compared to England value or percentiles',
  'Compared to Regions (statistical) value or percentiles',
  'Time period Sortable',
  'New data',
  'Compared to goal',
  'Time period range',
];

/** A row of a Fingertips download: 52% of Barnet's adults in 2020, an indicator that the catalogue knows. */
export const aDownloadedRow = (cells: Cells = {}): Cells => ({
  'Indicator ID': '90244',
  'Indicator Name': 'Successful completion of drug treatment',
  'Area Code': 'E09000003',
  'Area Name': 'Barnet',
  Sex: 'Persons',
  Age: 'All ages',
  'Time period': '2020',
  Value: '52',
  ...cells,
});

export const fingertipsText = (rows: readonly Cells[], layout: Layout = {}): string =>
  csvText(rows.map(aDownloadedRow), { columns: fingertipsColumns, ...layout });
