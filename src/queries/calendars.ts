import type { Database, Row } from '../database/database';
import { isAbsent } from '../domain/figures/absence';
import { noRow, type Observation } from '../domain/figures/observation';
import { parseIndicatorId } from '../domain/ids';
import { frequencies, windows } from '../domain/indicator';
import { duePeriods, missingPeriods, type PeriodInUse, type Rhythm } from '../domain/time/calendar';
import type { Period } from '../domain/time/period';
import { readRow } from './decode';
import laterPeriodsSql from './later-periods.sql?raw';
import { readPeriod } from './observations';
import periodsInUseSql from './periods-in-use.sql?raw';

export const calendarStatements: readonly string[] = [periodsInUseSql, laterPeriodsSql];

interface Calendars {
  /** The observations of one indicator in one place, with an absence for each period without a row; in order. */
  readonly fill: (observations: readonly Observation[]) => readonly Observation[];
}

/** In which periods each indicator is due, in general and of the places asked for. `args`: indicator ids, locality codes. */
export async function askCalendars(database: Database, args: readonly string[]): Promise<Calendars> {
  const calendars = calendarsOf(await database.ask(periodsInUseSql, args.slice(0, 1)));
  const later = laterOf(await database.ask(laterPeriodsSql, args));
  return {
    fill(observations) {
      const [first] = observations;
      const calendar = first && calendars.get(first.indicator);
      if (!first || !calendar) return observations;
      const over = observations.filter(({ value }) => !(isAbsent(value) && value.absent === 'not-yet-due'));
      const after = later.get(`${first.indicator} ${first.locality}`) ?? [];
      const own = [...over.map(({ period }) => period), ...after];
      const missing = [...missingPeriods(own, calendar.due, calendar.rhythm.window), ...after];
      const { indicator: id, sex, age, locality } = first;
      const gaps = missing.map((period) => noRow({ id, sex, age }, locality, period));
      return gaps.length === 0 ? observations : [...observations, ...gaps].toSorted(byPeriod);
    },
  };
}

const byPeriod = ({ period: one }: Observation, { period: other }: Observation): number =>
  one.end.localeCompare(other.end) || one.start.localeCompare(other.start);

function calendarsOf(rows: readonly Row[]) {
  const inUse = new Map<string, { readonly rhythm: Rhythm; readonly periods: PeriodInUse[] }>();
  for (const row of rows) {
    const cell = readRow(row, periodsInUseSql);
    const id = cell.id('indicator', parseIndicatorId);
    const one = { period: readPeriod(cell), places: cell.number('places') };
    const found = inUse.get(id);
    if (found) found.periods.push(one);
    // Nobody has described an indicator without an outcome: the word that stands for its frequency states nothing.
    else {
      const frequency = cell.text('outcome') === '' ? null : cell.word('frequency', frequencies);
      inUse.set(id, { rhythm: { frequency, window: cell.word('time_window', windows) }, periods: [one] });
    }
  }
  return new Map(
    [...inUse].map(([id, { rhythm, periods }]) => [id, { rhythm, due: duePeriods(periods, rhythm) }]),
  );
}

function laterOf(rows: readonly Row[]): ReadonlyMap<string, readonly Period[]> {
  const later = new Map<string, Period[]>();
  for (const row of rows) {
    const cell = readRow(row, laterPeriodsSql);
    const key = `${cell.text('indicator')} ${cell.text('locality')}`;
    later.set(key, [...(later.get(key) ?? []), readPeriod(cell)]);
  }
  return later;
}
