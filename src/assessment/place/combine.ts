import {
  type AbsenceReason,
  type Absent,
  absent,
  isAbsent,
  type Measured,
} from '../../domain/figures/absence';
import type { Observation, Series } from '../../domain/figures/observation';
import type { LocalityCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { Place } from '../../domain/places/place';
import { formerWords } from '../../domain/places/same-area';
import type { Period } from '../../domain/time/period';
import { sumParts } from '../groups/sum-parts';
import { derive } from './derive';

const keyOf = ({ start, end }: Period): string => `${start}/${end}`;

/**
 * The observations of a place, earliest first, derived: those of its one locality, or the sums over its localities.
 * Numerators and denominators are added and the value worked out again; a suppressed or missing part makes the total
 * absent; what cannot be added says so. Its predecessor stands in for periods in which no part has a row. A sum stands
 * under the code of the place's first locality.
 */
export function combine(
  place: Place,
  indicator: Indicator,
  bySeries: readonly Series[],
): readonly Observation[] {
  const parts = place.localities.map((code) => rowsOf(code, bySeries, indicator));
  const own = sumByPeriod(parts, indicator);
  const predecessor =
    place.predecessor === null
      ? new Map<string, Observation>()
      : noted(rowsOf(place.predecessor, bySeries, indicator));
  // The new authority's gaps say nothing of the years in which the former one still had figures.
  const ownRows = [...own].filter(([key, row]) => !(isNoRow(row) && predecessor.has(key)));
  const all = new Map<string, Observation>([...predecessor, ...ownRows]);
  return [...all.values()].sort(byPeriod);
}

function rowsOf(
  code: LocalityCode,
  bySeries: readonly Series[],
  indicator: Indicator,
): Map<string, Observation> {
  const rows = bySeries.filter((series) => series.locality === code).flatMap((series) => series.observations);
  return new Map(rows.map((row) => [keyOf(row.period), derive(row, indicator)]));
}

const isNoRow = ({ value }: Observation): boolean => isAbsent(value) && value.absent === 'no-row';

/** Figures of the predecessor say whose they are. */
const noted = (rows: ReadonlyMap<string, Observation>): ReadonlyMap<string, Observation> =>
  new Map(
    [...rows].map(([key, row]) => [
      key,
      { ...row, note: row.note === '' ? formerWords : `${row.note}; ${formerWords}` },
    ]),
  );

function sumByPeriod(
  parts: readonly Map<string, Observation>[],
  indicator: Indicator,
): Map<string, Observation> {
  const [only, ...others] = parts;
  if (!only) return new Map();
  if (others.length === 0) return only;
  const keys = new Set(parts.flatMap((part) => [...part.keys()]));
  return new Map(
    [...keys].map((key) => [
      key,
      sumPeriod(
        parts.map((part) => part.get(key) ?? null),
        indicator,
      ),
    ]),
  );
}

/** `parts` has one entry per locality, null where it has no row for the period; at least one is there. */
function sumPeriod(parts: readonly (Observation | null)[], indicator: Indicator): Observation {
  const rows = parts.filter((part) => part !== null);
  const sumOf = (read: (part: Observation) => Measured, noun: string): Measured =>
    sumParts(
      parts.map((part) => part && read(part)),
      noun,
    );
  const isCount = indicator.measure === 'count';
  const numerator = sumOf(countOf, isCount ? 'figure' : 'count');
  const summed: Observation = {
    ...(rows[0] as Observation),
    value: cannotBeAdded(indicator) ?? (isCount || isAbsent(numerator) ? numerator : absent('not-collected')),
    numerator,
    denominator: sumOf(({ denominator }) => denominator, denominatorNoun(indicator)),
    interval: null,
    strictInterval: null,
    status: [...new Set(rows.flatMap((row) => row.status))],
    files: [...new Set(rows.flatMap((row) => row.files))],
    note: [...new Set(rows.map((row) => row.note).filter((note) => note !== ''))].join('; '),
  };
  return isAbsent(numerator) ? summed : derive(summed, indicator);
}

const denominatorNoun = ({ denominator }: Indicator): string =>
  denominator === 'population' ? 'mid-year population' : 'denominator';

/** Why a value is missing although its row has counts: they may not stand for it. */
const withdrawn: readonly AbsenceReason[] = ['suppressed', 'contradicted', 'not-yet-due'];

/** The numerator, unless the value beside it is withheld, or it is blank beside a value that has a better reason. */
function countOf({ numerator, value }: Observation): Measured {
  if (isAbsent(value) && withdrawn.includes(value.absent)) return value;
  const isBlank = isAbsent(numerator) && numerator.absent === 'not-collected';
  return isBlank && isAbsent(value) ? value : numerator;
}

function cannotBeAdded(indicator: Indicator): Absent | null {
  switch (indicator.measure) {
    case 'directly-standardised-rate':
      return absent('not-applicable', 'an age-standardised rate cannot be combined from its parts');
    case 'estimate':
      return absent('not-applicable', 'estimates cannot be combined from their parts');
    case 'mean':
      return absent('not-applicable', 'a mean cannot be combined from its parts');
    default:
      return null;
  }
}

const byPeriod = (one: Observation, other: Observation): number =>
  keyOf(one.period).localeCompare(keyOf(other.period));
