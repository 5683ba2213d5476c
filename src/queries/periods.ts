import type { IndicatorId } from '../domain/ids';
import type { Period } from '../domain/time/period';
import { readRow } from './decode';
import { readPeriod } from './observations';
import sql from './periods.sql?raw';
import type { Query } from './query';

export interface PeriodChoice {
  readonly period: Period;
  /** How many localities have a row for it. */
  readonly localities: number;
}

/** The periods that can be chosen for an indicator, the latest first. */
export const periodsQuery: Query<IndicatorId, readonly PeriodChoice[]> = {
  name: 'periods',
  sql: [sql],
  async ask({ database }, indicator) {
    const rows = await database.ask(sql, [indicator]);
    return rows.map((row) => {
      const cell = readRow(row, sql);
      return { period: readPeriod(cell), localities: cell.number('localities') };
    });
  },
};
