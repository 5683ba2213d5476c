import type { Row } from '../database/database';
import { type Interval, type Observation, sexes } from '../domain/figures/observation';
import { parseStatuses } from '../domain/figures/observation-status';
import { parseIndicatorId, parseLocalityCode } from '../domain/ids';
import { type Period, periodKinds } from '../domain/time/period';
import { parsedOnce, type RowReader, readRow } from './decode';

export const readPeriod = (cell: RowReader): Period => ({
  kind: cell.word('period_kind', periodKinds),
  label: cell.text('period'),
  start: cell.date('start_date'),
  end: cell.date('end_date'),
});

function readInterval(cell: RowReader, lowerName: string, upperName: string): Interval | null {
  const lower = cell.optionalNumber(lowerName);
  const upper = cell.optionalNumber(upperName);
  return lower === null || upper === null ? null : { lower, upper };
}

const statusesOf = parsedOnce((text) => parseStatuses(text).statuses);

/** What a figure says, whatever it is of. */
export const readMeasures = (cell: RowReader) => ({
  value: cell.measured('value'),
  numerator: cell.measured('numerator'),
  denominator: cell.measured('denominator'),
  interval: readInterval(cell, 'lower_limit', 'upper_limit'),
  strictInterval: readInterval(cell, 'strict_lower', 'strict_upper'),
  status: statusesOf(cell.text('status')),
  note: cell.text('note'),
});

/** A row of any query that gives whole observations, of everybody unless the row names a category. */
export function readObservation(row: Row, sql: string): Observation {
  const cell = readRow(row, sql);
  const type = 'category_type' in row ? cell.text('category_type') : '';
  return {
    indicator: cell.id('indicator', parseIndicatorId),
    locality: cell.id('locality', parseLocalityCode),
    period: readPeriod(cell),
    sex: cell.word('sex', sexes),
    age: cell.text('age'),
    category: type === '' ? null : { type, name: cell.text('category') },
    ...readMeasures(cell),
    files: [cell.text('file')],
  };
}
