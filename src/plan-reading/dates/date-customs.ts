import { type IsoDate, isoDate } from '../../domain/time/iso-date';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import { parsePlanDate } from './plan-date';
import type { KnownPeriod } from './plan-period';

/** How this file writes its dates, told from all of them together. */
export interface DateCustoms {
  /** Whether a column's date cells are all firsts of a month: then "Oct-23" was typed, and the workbook made a day of it. */
  readonly isMonthColumn: (cell: ReadCell) => boolean;
  /** The first and last year of the dates that can be read without question. */
  readonly seen: KnownPeriod;
  /** The day that a workbook keeps as a number: 42825 → 31 March 2017. null: it is no such number. */
  readonly serialDay: (text: string) => IsoDate | null;
}

const columnOf = ({ line, column }: ReadCell): string => `${line.sheetNumber}|${column}`;
const fewest = 3;

export function dateCustoms(entries: readonly Entry[]): DateCustoms {
  const firsts = new Map<string, { all: number; first: number }>();
  const years: number[] = [];
  for (const cell of entries.flatMap((entry) => [
    ...cellsOfField(entry, 'start'),
    ...cellsOfField(entry, 'deadline'),
  ])) {
    const { date } = cell.source;
    const reading = date === null ? parsePlanDate(cell.text, null, null) : null;
    if (reading?.kind === 'read') years.push(Number(reading.span.last.slice(0, 4)));
    if (date === null) continue;
    years.push(Number(date.slice(0, 4)));
    const count = firsts.get(columnOf(cell)) ?? { all: 0, first: 0 };
    count.all += 1;
    if (date.endsWith('-01')) count.first += 1;
    firsts.set(columnOf(cell), count);
  }
  return {
    isMonthColumn(cell) {
      const count = firsts.get(columnOf(cell));
      return count !== undefined && count.all >= fewest && count.first === count.all;
    },
    seen:
      years.length === 0
        ? { start: null, end: null }
        : { start: isoDate(Math.min(...years), 1, 1), end: isoDate(Math.max(...years), 12, 31) },
    serialDay,
  };
}

/** Workbooks count days from 30 December 1899 (ECMA-376 part 1, 18.17.4.1, for days after February 1900). */
const dayZero = Date.UTC(1899, 11, 30);
const earliest = 36_526;
const latest = 54_788;

function serialDay(text: string): IsoDate | null {
  const serial = Number(text);
  if (!/^\d{5}$/.test(text) || serial < earliest || serial > latest) return null;
  return new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10) as IsoDate;
}
