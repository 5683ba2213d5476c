import type { Row } from '../../database/database';
import type { Observation, Series } from '../../domain/figures/observation';
import type { IndicatorId, LocalityCode } from '../../domain/ids';
import { readRow } from '../decode';
import { readMeasures } from '../observations';
import type { Dataset } from '../query';
import { askCalendars, byPeriod, type Calendars, calendarStatements } from './calendars';
import { askFigureWords, type FigureWords, known, numberOf, OutdatedWords } from './figure-words';
import otherPeopleSql from './other-people.sql?raw';
import ofIndicatorSql from './series-of-indicator.sql?raw';
import ofPlaceSql from './series-of-place.sql?raw';

export const statementsOfSeries: readonly string[] = [
  ofPlaceSql,
  ofIndicatorSql,
  ...calendarStatements,
  otherPeopleSql,
];

export function byIndicatorAndPlace(one: Series, other: Series): number {
  if (one.indicator !== other.indicator) return one.indicator < other.indicator ? -1 : 1;
  return one.locality < other.locality ? -1 : 1;
}

interface KeptSeries {
  readonly ofPlace: (code: LocalityCode) => Promise<readonly Series[]>;
  readonly ofIndicator: (id: IndicatorId) => Promise<readonly Series[]>;
  readonly otherPeople: () => Promise<readonly Series[]>;
}

/** A dataset stands still: what was asked of it is kept with it. */
const datasets = new WeakMap<Dataset, KeptSeries>();

export function keptSeries(dataset: Dataset): KeptSeries {
  const before = datasets.get(dataset);
  if (before) return before;
  const { database } = dataset;
  const kept = new Map<string, Promise<unknown>>();
  const keep = <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const asked = (kept.get(key) as Promise<Answer> | undefined) ?? ask();
    kept.set(key, asked);
    // A failure is not kept: asking again may go better.
    asked.catch(() => kept.delete(key));
    return asked;
  };
  const words = () => keep('words', () => askFigureWords(dataset));
  const calendars = () => keep('calendars', async () => askCalendars(dataset, await words()));
  const rowsFor = async (sql: string, no: number | null) => {
    const rows = no === null ? [] : await database.ask(sql, [no]);
    try {
      return seriesFrom(rows, sql, await words(), await calendars());
    } catch (cause) {
      if (!(cause instanceof OutdatedWords)) throw cause;
      kept.clear();
      return seriesFrom(rows, sql, await words(), await calendars());
    }
  };
  const series: KeptSeries = {
    ofPlace: (code) =>
      keep(code, async () =>
        rowsFor(
          ofPlaceSql,
          numberOf((await words()).localities, (one) => one === code),
        ),
      ),
    ofIndicator: (id) =>
      keep(id, async () =>
        rowsFor(
          ofIndicatorSql,
          numberOf((await words()).indicators, (one) => one.id === id),
        ),
      ),
    otherPeople: () =>
      keep('other people', async () => {
        const now = await words();
        return (await database.ask(otherPeopleSql))
          .map((row) => readOtherPeople(row, now))
          .toSorted(byIndicatorAndPlace);
      }),
  };
  datasets.set(dataset, series);
  return series;
}

function seriesFrom(
  rows: readonly Row[],
  sql: string,
  words: FigureWords,
  calendars: Calendars,
): readonly Series[] {
  const series = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = `${row.indicator_no} ${row.locality_no}`;
    const observation = readFigure(row, sql, words);
    const found = series.get(key);
    if (found) found.push(observation);
    else series.set(key, [observation]);
  }
  return [...series.values()].flatMap((observations) => {
    const inOrder = observations.toSorted(byPeriod);
    const [first] = inOrder;
    if (!first) return [];
    const { indicator, locality } = first;
    return [{ indicator, locality, observations: calendars.fill(inOrder), otherPeople: [] }];
  });
}

function readFigure(row: Row, sql: string, words: FigureWords): Observation {
  const cell = readRow(row, sql);
  const { id, sex, age } = known(words.indicators, cell.number('indicator_no'));
  return {
    indicator: id,
    locality: known(words.localities, cell.number('locality_no')),
    period: known(words.periods, cell.number('period_no')),
    sex,
    age,
    category: null,
    ...readMeasures(cell),
    files: [known(words.files, cell.number('source_no'))],
  };
}

function readOtherPeople(row: Row, words: FigureWords): Series {
  const cell = readRow(row, otherPeopleSql);
  return {
    indicator: known(words.indicators, cell.number('indicator_no')).id,
    locality: known(words.localities, cell.number('locality_no')),
    observations: [],
    otherPeople: cell.list('people'),
  };
}
