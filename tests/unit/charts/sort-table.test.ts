import { describe, expect, it } from 'vitest';
import { formatOrder, nextOrder, parseOrder, sortedRows } from '../../../src/charts/tables/sort-table';
import {
  dateCell,
  dateColumn,
  downloadColumn,
  emptyCell,
  numberColumn,
  tableOf,
  textColumn,
} from '../../../src/charts/tables/table';
import { aDate } from '../../builders';

const number = (value: number | null) => (value === null ? emptyCell : { text: String(value), value });
const table = tableOf(
  'Actions',
  [
    textColumn('Reference', 'reference', ['T10/1', 'T2/1', '', 't2/1']),
    numberColumn('Days late', 'days_late', [number(5), number(null), number(40), number(0)]),
    dateColumn('Deadline', 'deadline', [
      dateCell(aDate('2017-03-31')),
      { text: '“Ongoing”', value: null },
      dateCell(aDate('2016-12-31')),
      dateCell(null),
    ]),
    downloadColumn('Id', 'id', ['a', 'b', 'c', 'd']),
  ],
  [],
);
const sorted = (written: string) => sortedRows(table, parseOrder(written, table));

describe('a sorted table', () => {
  it('counts references as a reader does, and leaves equals in their order', () => {
    expect(sorted('reference')).toEqual([1, 3, 0, 2]);
  });

  it('puts what has no value last, from either end', () => {
    expect(sorted('days-late')).toEqual([3, 0, 2, 1]);
    expect(sorted('days-late-descending')).toEqual([2, 0, 3, 1]);
    expect(sorted('deadline')).toEqual([2, 0, 1, 3]);
    expect(sorted('deadline-descending')).toEqual([0, 2, 1, 3]);
  });

  it('keeps the order of its rows where none is asked for', () => {
    expect(sortedRows(table, null)).toEqual([0, 1, 2, 3]);
  });

  it('is not sorted by a column that is not shown, or that there is none of', () => {
    expect(parseOrder('id', table)).toBeNull();
    expect(parseOrder('happiness', table)).toBeNull();
  });

  it('turns round at the second press of a heading', () => {
    const once = nextOrder('days_late', null);
    expect(formatOrder(once)).toBe('days-late');
    expect(formatOrder(nextOrder('days_late', once))).toBe('days-late-descending');
    expect(formatOrder(nextOrder('days_late', nextOrder('days_late', once)))).toBe('days-late');
    expect(formatOrder(nextOrder('deadline', once))).toBe('deadline');
  });
});
