import type { Row } from '../database/database';
import type { Observation, Series } from '../domain/figures/observation';
import { type IndicatorId, type LocalityCode, parseIndicatorId, parseLocalityCode } from '../domain/ids';
import { askCalendars, calendarStatements } from './calendars';
import { readRow } from './decode';
import { readObservation } from './observations';
import otherPeopleSql from './other-people.sql?raw';
import type { Query } from './query';
import sql from './series.sql?raw';

export interface SeriesArguments {
  readonly indicators: readonly IndicatorId[];
  readonly localities: readonly LocalityCode[];
}

/**
 * The series of some indicators in some localities, for each indicator's headline sex and age. A period in which a place is
 * due and has no row is an absence with that reason (`domain/calendar.ts`). Where a place has figures of other people alone, a
 * series without observations says of whom.
 */
export const seriesQuery: Query<SeriesArguments, readonly Series[]> = {
  name: 'series',
  sql: [sql, ...calendarStatements, otherPeopleSql],
  async ask({ database }, { indicators, localities }) {
    const args = [indicators.join(' '), localities.join(' ')];
    const rows = await database.ask(sql, args);
    const series = new Map<string, Observation[]>();
    for (const row of rows) {
      const observation = readObservation(row, sql);
      const key = `${observation.indicator} ${observation.locality}`;
      const found = series.get(key);
      if (found) found.push(observation);
      else series.set(key, [observation]);
    }
    const calendars = await askCalendars(database, args);
    const shown = [...series.values()].flatMap((observations) => {
      const [first] = observations;
      if (!first) return [];
      const { indicator, locality } = first;
      return [{ indicator, locality, observations: calendars.fill(observations), otherPeople: [] }];
    });
    const others = await database.ask(otherPeopleSql, args);
    return [...shown, ...others.map(readOtherPeople)];
  },
};

function readOtherPeople(row: Row): Series {
  const cell = readRow(row, otherPeopleSql);
  return {
    indicator: cell.id('indicator', parseIndicatorId),
    locality: cell.id('locality', parseLocalityCode),
    observations: [],
    otherPeople: cell.list('people'),
  };
}
