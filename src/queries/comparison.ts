import type { Observation } from '../domain/figures/observation';
import type { IndicatorId, LocalityCode } from '../domain/ids';
import sql from './comparison.sql?raw';
import { readObservation } from './observations';
import type { Query } from './query';

export interface ComparisonArguments {
  readonly indicators: readonly IndicatorId[];
  /** Those compared: their figures decide which period is shown when none is asked for. */
  readonly localities: readonly LocalityCode[];
  /** England, a region: they come along for the period shown. */
  readonly benchmarks: readonly LocalityCode[];
  /** Empty: each indicator's latest period that is well filled. */
  readonly periodLabel: string;
}

/** Some indicators in several localities, each in one period. */
export const comparisonQuery: Query<ComparisonArguments, readonly Observation[]> = {
  name: 'comparison',
  sql: [sql],
  async ask({ database }, { indicators, localities, benchmarks, periodLabel }) {
    const rows = await database.ask(sql, [
      indicators.join(' '),
      localities.join(' '),
      benchmarks.join(' '),
      periodLabel,
    ]);
    return rows.map((row) => readObservation(row, sql));
  },
};
