import { describe, expect, it } from 'vitest';
import type { LedgerEntry, Problem } from '../../../src/domain/problem';
import type { Holding } from '../../../src/queries/files/sources';
import { absencesTable } from '../../../src/reviews/data/absences-table';
import { ledgerTable, problemsTable } from '../../../src/reviews/data/ledger-table';
import { anIndicator, anIndicatorId } from '../../builders';
import { aCatalogue } from './a-catalogue';

const holding = (indicator: string, absences: Holding['absences']): Holding => ({
  indicator: anIndicatorId(indicator),
  observations: 10,
  localities: 1,
  firstPeriod: '2019',
  lastPeriod: '2020',
  absences,
  illustrative: 0,
});
const textsOf = (table: ReturnType<typeof ledgerTable> | null) =>
  table?.rows.map((row) => row.map(({ text }) => text));

describe('the absences by reason', () => {
  const catalogue = aCatalogue({ indicators: [anIndicator()] });

  it('have a row for each indicator with any and a column for each reason that occurs', () => {
    const table = absencesTable(
      [
        holding('atr-starts', { suppressed: 1204 }),
        holding('drug-deaths', {}),
        holding('not-in-the-list', { suppressed: 1, 'not-yet-due': 2 }),
      ],
      catalogue,
    );
    expect(table?.columns.map(({ name }) => name)).toEqual(['indicator', 'suppressed', 'not_yet_due']);
    expect(table?.columns[1]?.heading).toBe('[c] suppressed to protect confidentiality');
    expect(textsOf(table)).toEqual([
      ['ATR starts', '1,204', ''],
      ['not-in-the-list', '1', '2'],
    ]);
  });

  it('leave a reason without a figure empty, and never 0', () => {
    const table = absencesTable(
      [holding('atr-starts', { suppressed: 1 }), holding('b', { unreadable: 1 })],
      catalogue,
    );
    expect(table?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['ATR starts', 1, null],
      ['b', null, 1],
    ]);
  });

  it('are no table where nothing is missing', () => {
    expect(absencesTable([], catalogue)).toBeNull();
    expect(absencesTable([holding('atr-starts', {})], catalogue)).toBeNull();
  });
});

describe('the ledger', () => {
  const entry = (rowsRead: number, rowsKept: number): LedgerEntry => ({
    file: 'observations/a.csv',
    shape: 'tidy',
    bytes: 1,
    rowsRead,
    rowsKept,
    rowsSetAside: rowsRead - rowsKept,
  });

  it('has the rows of each file, and what was kept and set aside adds up to what was read', () => {
    const table = ledgerTable([entry(61_234, 61_230), entry(0, 0)]);
    expect(textsOf(table)).toEqual([
      ['observations/a.csv', 'tidy', '61,234', '61,230', '4'],
      ['observations/a.csv', 'tidy', '0', '0', '0'],
    ]);
    for (const row of table.rows) {
      const [read, kept, aside] = row.slice(2).map(({ value }) => Number(value));
      expect(read).toBe((kept ?? 0) + (aside ?? 0));
    }
  });

  it('has every problem as it was found; one of a whole file has no line, which is not line 0', () => {
    const problem: Problem = {
      severity: 'error',
      file: 'a.csv',
      line: null,
      column: 'value',
      found: 'x',
      done: 'y',
      advice: 'z',
      rowsSetAside: 3,
    };
    const table = problemsTable([problem, { ...problem, line: 12 }]);
    expect(textsOf(table)).toEqual([
      ['error', 'a.csv', '', 'value', 'x', 'y', 'z', '3'],
      ['error', 'a.csv', '12', 'value', 'x', 'y', 'z', '3'],
    ]);
    expect(table.rows.map((row) => row[2]?.value)).toEqual([null, 12]);
    expect(problemsTable([]).rows).toEqual([]);
  });
});
