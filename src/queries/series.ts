import type { IndicatorId, LocalityCode } from '../domain/ids';
import type { Observation, Series } from '../domain/observation';
import { readObservation } from './observations';
import type { Question } from './question';
import sql from './series.sql?raw';

export interface SeriesArguments {
  readonly indicators: readonly IndicatorId[];
  readonly localities: readonly LocalityCode[];
}

/** The series of some indicators in some localities, for each indicator's headline sex and age. */
export const seriesQuestion: Question<SeriesArguments, readonly Series[]> = {
  name: 'series',
  sql: [sql],
  async ask(database, { indicators, localities }) {
    const rows = await database.ask(sql, [indicators.join(' '), localities.join(' ')]);
    const series = new Map<string, Observation[]>();
    for (const row of rows) {
      const observation = readObservation(row, sql);
      const key = `${observation.indicator} ${observation.locality}`;
      const found = series.get(key);
      if (found) found.push(observation);
      else series.set(key, [observation]);
    }
    return [...series.values()].flatMap((observations) => {
      const [first] = observations;
      return first ? [{ indicator: first.indicator, locality: first.locality, observations }] : [];
    });
  },
};
