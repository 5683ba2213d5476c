import { type Multiples, multiplesOf } from '../../src/assessment/groups/multiples';
import { type Palette, screenPalette } from '../../src/charts/drawing/colours';
import {
  describeMultiples,
  marksOfMultiples,
  tabulateMultiples,
} from '../../src/charts/multiples/multiples-words';
import {
  multiplesColumns,
  smallMultiples,
  smallMultiplesHeight,
} from '../../src/charts/multiples/small-multiples';
import { absent } from '../../src/domain/figures/absence';
import type { ObservationStatus, Series } from '../../src/domain/figures/observation';
import { englandCode, type LocalityCode } from '../../src/domain/ids';
import type { Indicator } from '../../src/domain/indicator';
import { aCode, anObservation, aRate, aSeries, aSource } from '../builders';
import { share } from './authorities';
import { years } from './figures';
import type { Scene } from './scene';

export const multiplesScene = (
  name: string,
  title: string,
  multiples: Multiples,
  width = 900,
  palette: Palette = screenPalette,
): Scene => {
  const columns = multiplesColumns(width);
  return {
    name,
    title,
    width,
    height: smallMultiplesHeight(multiples, palette, columns, width),
    option: smallMultiples(multiples, palette, columns),
    describe: describeMultiples(multiples),
    table: tabulateMultiples(multiples),
    marks: marksOfMultiples(multiples),
  };
};

const rate = aRate({
  sources: [aSource({ name: 'Office for National Statistics, Deaths related to drug poisoning' })],
});
const periods = years(2008, 2020);

function course(
  locality: LocalityCode,
  level: number,
  seed: number,
  status: readonly ObservationStatus[],
): Series {
  return aSeries(
    periods.map((period, index) => {
      const value = level * (0.7 + 0.05 * index + 0.4 * share(seed, index));
      const isGap = seed > 0 && share(seed, index, 7) < 0.05;
      if (isGap) return anObservation({ period, locality, value: absent('suppressed') });
      const interval = seed > 0 ? { lower: value * 0.6, upper: value * 1.5 } : null;
      return anObservation({ period, locality, value, interval, status: index > 10 ? status : [] });
    }),
    locality,
  );
}

/** Thirteen years of a rate in each place; those in `without` have no figure at all. */
export const aMultiples = (
  groupName: string,
  names: ReadonlyMap<LocalityCode, string>,
  given: {
    readonly indicator?: Indicator;
    readonly status?: readonly ObservationStatus[];
    readonly without?: readonly string[];
  } = {},
): Multiples =>
  multiplesOf({
    indicator: given.indicator ?? rate,
    groupName,
    names,
    chosen: [aCode('E09000030')],
    series: [...names].flatMap(([code, name], index) =>
      given.without?.includes(name)
        ? []
        : [course(code, 2 + 5 * share(index, 1), index + 1, given.status ?? [])],
    ),
    england: course(englandCode, 4.4, 0, []),
    region: { name: 'London', series: course(aCode('E12000007'), 3.1, 0, []) },
  });
