import { absenceMark, isAbsent, type Measured } from '../../domain/figures/absence';
import { formatShortDate, type IsoDate } from '../../domain/time/iso-date';

/** One cell: what is read, and what a machine gets (a number stays a number; an absence is its mark). */
export interface Cell {
  readonly text: string;
  readonly value: number | string | null;
}

export interface Column {
  readonly heading: string;
  /** Name in downloaded files: snake_case. */
  readonly name: string;
  readonly kind: 'text' | 'number';
  /** Left out of the table on the page and kept in every file, so that a file says what it holds when it travels. */
  readonly isDownloadOnly: boolean;
}

/** The table of a figure: same values, same order, nothing left out. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Explanations of marks, breaks and statuses that occur in the rows, plus source and licence. */
  readonly notes: readonly string[];
}

export const textCell = (text: string): Cell => ({ text, value: text });
export const emptyCell: Cell = { text: '', value: null };

/** A number as it is read beside the number as it is, or the letter mark of its absence. */
export function measuredCell(measured: Measured | null, format: (value: number) => string): Cell {
  if (measured === null) return emptyCell;
  if (isAbsent(measured)) return textCell(absenceMark(measured.absent));
  return { text: format(measured), value: measured };
}

/** A day as it is read, beside the day as files have it. */
export const dateCell = (date: IsoDate | null): Cell =>
  date === null ? emptyCell : { text: formatShortDate(date), value: date };

/** A column with what it holds, one cell for each row: a table is written column by column and read row by row. */
export interface FilledColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

const filled = (
  heading: string,
  name: string,
  kind: Column['kind'],
  cells: readonly Cell[],
): FilledColumn => ({
  column: { heading, name, kind, isDownloadOnly: cells.every((cell) => cell.text === '') },
  cells,
});

/** A column that nobody filled is kept for files, where a fixed shape helps, and not shown. */
export const textColumn = (heading: string, name: string, texts: readonly string[]): FilledColumn =>
  filled(heading, name, 'text', texts.map(textCell));

export const numberColumn = (heading: string, name: string, cells: readonly Cell[]): FilledColumn =>
  filled(heading, name, 'number', cells);

export const dateColumn = (heading: string, name: string, cells: readonly Cell[]): FilledColumn =>
  filled(heading, name, 'text', cells);

export function downloadColumn(heading: string, name: string, texts: readonly string[]): FilledColumn {
  const { column, cells } = textColumn(heading, name, texts);
  return { column: { ...column, isDownloadOnly: true }, cells };
}

export function tableOf(caption: string, columns: readonly FilledColumn[], notes: readonly string[]): Table {
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  return {
    caption,
    columns: columns.map(({ column }) => column),
    rows: Array.from({ length: height }, (_, row) => columns.map(({ cells }) => cells[row] ?? emptyCell)),
    notes,
  };
}
