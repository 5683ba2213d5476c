import type { IndicatorId, LocalityCode } from '../domain/ids';
import type { Observation } from '../domain/observation';
import sql from './comparison.sql?raw';
import { readObservation } from './observations';
import type { Question } from './question';

export interface ComparisonArguments {
  readonly indicator: IndicatorId;
  readonly periodLabel: string;
  readonly localities: readonly LocalityCode[];
}

/** One indicator in one period, in several localities. */
export const comparisonQuestion: Question<ComparisonArguments, readonly Observation[]> = {
  name: 'comparison',
  sql: [sql],
  async ask(database, { indicator, periodLabel, localities }) {
    const rows = await database.ask(sql, [indicator, periodLabel, localities.join(' ')]);
    return rows.map((row) => readObservation(row, sql));
  },
};
