import { isAbsent } from '../../domain/figures/absence';
import { noRow, type Observation } from '../../domain/figures/observation';
import { duePeriods, missingPeriods, type PeriodInUse } from '../../domain/time/calendar';
import type { Period } from '../../domain/time/period';
import { readRow } from '../decode';
import type { Dataset } from '../query';
import { type FigureWords, known } from './figure-words';
import laterPeriodsSql from './later-periods.sql?raw';
import periodsInUseSql from './periods-in-use.sql?raw';

export const calendarStatements: readonly string[] = [periodsInUseSql, laterPeriodsSql];

export interface Calendars {
  /** The observations of one indicator in one place, with an absence for each period without a row; in order. */
  readonly fill: (observations: readonly Observation[]) => readonly Observation[];
}

/** In which periods each indicator is due, in general and in each place. */
export async function askCalendars({ database }: Dataset, words: FigureWords): Promise<Calendars> {
  const inUse = new Map<number, PeriodInUse[]>();
  const later = new Map<string, Period[]>();
  for (const row of await database.ask(periodsInUseSql)) {
    const cell = readRow(row, periodsInUseSql);
    const no = cell.number('indicator_no');
    const one = { period: known(words.periods, cell.number('period_no')), places: cell.number('places') };
    inUse.set(no, [...(inUse.get(no) ?? []), one]);
  }
  for (const row of await database.ask(laterPeriodsSql)) {
    const cell = readRow(row, laterPeriodsSql);
    const indicator = words.indicators.get(cell.number('indicator_no'))?.id;
    const key = `${indicator} ${words.localities.get(cell.number('locality_no'))}`;
    later.set(key, [...(later.get(key) ?? []), known(words.periods, cell.number('period_no'))]);
  }
  const calendars = new Map(
    [...words.indicators].map(([no, { id, rhythm }]) => [
      id,
      { window: rhythm.window, due: once(() => duePeriods(inUse.get(no) ?? [], rhythm)) },
    ]),
  );
  return {
    fill(observations) {
      const [first] = observations;
      const calendar = first && calendars.get(first.indicator);
      if (!first || !calendar) return observations;
      const over = observations.filter(({ value }) => !(isAbsent(value) && value.absent === 'not-yet-due'));
      const after = later.get(`${first.indicator} ${first.locality}`) ?? [];
      const own = [...over.map(({ period }) => period), ...after];
      const missing = [...missingPeriods(own, calendar.due(), calendar.window), ...after];
      const { indicator: id, sex, age, locality } = first;
      const gaps = missing.map((period) => noRow({ id, sex, age }, locality, period));
      return gaps.length === 0 ? observations : [...observations, ...gaps].toSorted(byPeriod);
    },
  };
}

export function byPeriod({ period: one }: Observation, { period: other }: Observation): number {
  if (one.end !== other.end) return one.end < other.end ? -1 : 1;
  if (one.start !== other.start) return one.start < other.start ? -1 : 1;
  return 0;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
