import type { Series } from '../../domain/figures/observation';
import type { IndicatorId, LocalityCode } from '../../domain/ids';
import type { Query } from '../query';
import { byIndicatorAndPlace, keptSeries, statementsOfSeries } from './kept-series';

export interface SeriesArguments {
  readonly indicators: readonly IndicatorId[];
  readonly localities: readonly LocalityCode[];
}

/**
 * The series of some indicators in some localities, for each indicator's headline sex and age. A period in which a place is
 * due and has no row is an absence with that reason (`domain/calendar.ts`). Where a place has figures of other people alone, a
 * series without observations says of whom.
 *
 * Few places are asked for with all their indicators, few indicators with all their places, and what was asked is kept:
 * the next place needs its own figures, and none of England's again.
 */
export const seriesQuery: Query<SeriesArguments, readonly Series[]> = {
  name: 'series',
  sql: statementsOfSeries,
  async ask(dataset, { indicators, localities }) {
    const kept = keptSeries(dataset);
    const areFewPlaces = localities.length <= indicators.length;
    const asked = areFewPlaces
      ? [...new Set(localities)].map((code) => kept.ofPlace(code))
      : [...new Set(indicators)].map((id) => kept.ofIndicator(id));
    const found = (await Promise.all(asked)).flat();
    const wanted = areFewPlaces
      ? withIn(new Set<string>(indicators), found, ({ indicator }) => indicator)
      : withIn(new Set<string>(localities), found, ({ locality }) => locality);
    const inOrder = wanted.toSorted(byIndicatorAndPlace);
    const others = await kept.otherPeople();
    const [ids, codes] = [new Set(indicators), new Set(localities)];
    return [
      ...inOrder,
      ...others.filter(({ indicator, locality }) => ids.has(indicator) && codes.has(locality)),
    ];
  },
};

const withIn = (names: ReadonlySet<string>, all: readonly Series[], nameOf: (one: Series) => string) =>
  all.filter((one) => names.has(nameOf(one)));
