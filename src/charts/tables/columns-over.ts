import type { PlanDate } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import {
  type Cell,
  dateCell,
  dateColumn,
  downloadColumn,
  emptyCell,
  type FilledColumn,
  numberColumn,
  textColumn,
} from './table';

/** A date of the plan; where it is none, the plan's own words: `“Ongoing”`. They are sorted last, as having no day. */
function planDateCell({ asWritten, date }: PlanDate): Cell {
  if (date !== null || asWritten === '') return dateCell(date);
  return { text: `“${asWritten}”`, value: null };
}

const numberCell = (value: number | null): Cell =>
  value === null ? emptyCell : { text: String(value), value };

/** Columns of one list, each told how to read a row. */
export const columnsOver = <Row>(rows: readonly Row[]) => ({
  texts: (heading: string, name: string, read: (row: Row) => string): FilledColumn =>
    textColumn(heading, name, rows.map(read)),
  numbers: (heading: string, name: string, read: (row: Row) => number | null): FilledColumn =>
    numberColumn(heading, name, rows.map(read).map(numberCell)),
  numberDownloads: (heading: string, name: string, read: (row: Row) => number | null): FilledColumn => {
    const { column, cells } = numberColumn(heading, name, rows.map(read).map(numberCell));
    return { column: { ...column, isDownloadOnly: true }, cells };
  },
  dates: (heading: string, name: string, read: (row: Row) => PlanDate): FilledColumn =>
    dateColumn(heading, name, rows.map(read).map(planDateCell)),
  days: (heading: string, name: string, read: (row: Row) => IsoDate | null): FilledColumn =>
    dateColumn(heading, name, rows.map(read).map(dateCell)),
  downloads: (heading: string, name: string, read: (row: Row) => string): FilledColumn =>
    downloadColumn(heading, name, rows.map(read)),
});
