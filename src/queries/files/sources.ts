import type { AbsenceReason } from '../../domain/figures/absence';
import { type IndicatorId, parseIndicatorId } from '../../domain/ids';
import { readRow } from '../decode';
import type { Query } from '../query';
import sql from './sources.sql?raw';

/** What has been taken in for one indicator. */
export interface Holding {
  readonly indicator: IndicatorId;
  readonly observations: number;
  readonly localities: number;
  readonly firstPeriod: string;
  readonly lastPeriod: string;
  /** Observations without a value, by reason; reasons that do not occur are left out. */
  readonly absences: Readonly<Partial<Record<AbsenceReason, number>>>;
  readonly illustrative: number;
}

const absenceColumns: readonly (readonly [AbsenceReason, string])[] = [
  ['suppressed', 'suppressed'],
  ['not-collected', 'not_collected'],
  ['not-applicable', 'not_applicable'],
  ['rounds-to-zero', 'rounds_to_zero'],
  ['unreadable', 'unreadable'],
  ['contradicted', 'contradicted'],
  ['not-yet-due', 'not_yet_due'],
];

/** Every indicator of the catalogue, with or without observations. */
export const sourcesQuery: Query<null, readonly Holding[]> = {
  name: 'sources',
  sql: [sql],
  async ask({ database }) {
    return (await database.ask(sql)).map((row) => {
      const cell = readRow(row, sql);
      const counts = absenceColumns.map(([reason, column]) => [reason, cell.number(column)] as const);
      return {
        indicator: cell.id('indicator', parseIndicatorId),
        observations: cell.number('observations'),
        localities: cell.number('localities'),
        firstPeriod: cell.text('first_period'),
        lastPeriod: cell.text('last_period'),
        absences: Object.fromEntries(counts.filter(([, count]) => count > 0)),
        illustrative: cell.number('illustrative'),
      };
    });
  },
};
