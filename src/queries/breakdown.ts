import type { Observation } from '../domain/figures/observation';
import type { IndicatorId, LocalityCode } from '../domain/ids';
import sql from './breakdown.sql?raw';
import { readObservation } from './observations';
import type { Query } from './query';

export interface BreakdownArguments {
  readonly indicator: IndicatorId;
  readonly localities: readonly LocalityCode[];
}

/** One indicator's figures by sex, by age and by category, with the headline ones among them; all periods. */
export const breakdownQuery: Query<BreakdownArguments, readonly Observation[]> = {
  name: 'breakdown',
  sql: [sql],
  async ask({ database }, { indicator, localities }) {
    const rows = await database.ask(sql, [indicator, localities.join(' ')]);
    return rows.map((row) => readObservation(row, sql));
  },
};
