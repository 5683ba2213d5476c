import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/assessment/place/combine';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import {
  anIndicator,
  anObservation,
  aPlace,
  aProportion,
  aRate,
  aSeries,
  formerNorthamptonshire,
  northamptonshire,
  northNorthamptonshire,
  someObservations,
  westNorthamptonshire,
} from '../../builders';

type Rows = readonly Observation[];
const twoSeries = (north: Rows, west: Rows, former: Rows = []) => [
  aSeries(north, northNorthamptonshire),
  aSeries(west, westNorthamptonshire),
  aSeries(former, formerNorthamptonshire),
];

describe('a place of one locality', () => {
  it('has the observations of that locality, earliest first', () => {
    const series = aSeries(someObservations({ '2021': 3, '2020': 2 }));
    const combined = combine(aPlace(), anIndicator(), [series]);
    expect(combined.map(({ period, value }) => [period.label, value])).toEqual([
      ['2020', 2],
      ['2021', 3],
    ]);
  });

  it('has none where there is no series', () => {
    expect(combine(aPlace(), anIndicator(), [])).toEqual([]);
  });
});

describe('a place of two localities', () => {
  it('adds up counts', () => {
    const series = twoSeries(someObservations({ '2020': 3 }), someObservations({ '2020': 0 }));
    expect(combine(northamptonshire, anIndicator(), series)).toMatchObject([{ value: 3, numerator: 3 }]);
  });

  it('works a rate out again from added deaths and people', () => {
    const series = twoSeries(
      [anObservation({ numerator: 10, denominator: 300_000 })],
      [anObservation({ numerator: 20, denominator: 700_000 })],
    );
    const [sum] = combine(northamptonshire, aRate(), series);
    expect(sum).toMatchObject({ value: 3, numerator: 30, denominator: 1_000_000 });
    expect(sum?.interval).not.toBeNull();
  });

  it('never averages published percentages', () => {
    const series = twoSeries(
      [anObservation({ value: 50, numerator: 1, denominator: 2 })],
      [anObservation({ value: 10, numerator: 10, denominator: 100 })],
    );
    expect(combine(northamptonshire, aProportion(), series)[0]?.value).toBeCloseTo((11 / 102) * 100, 10);
  });

  it('has no total with a suppressed part, and says how many parts', () => {
    const series = twoSeries(
      [anObservation({ numerator: absent('suppressed'), denominator: 300_000 })],
      [anObservation({ numerator: 20, denominator: 700_000 })],
    );
    expect(combine(northamptonshire, aRate(), series)).toMatchObject([
      { value: absent('suppressed', '1 of 2 localities is suppressed'), interval: null },
    ]);
  });

  it('has no total when a part withholds its percentage', () => {
    const series = twoSeries(
      [anObservation({ value: absent('suppressed') })],
      [anObservation({ value: 10, numerator: 10, denominator: 100 })],
    );
    const [sum] = combine(northamptonshire, aProportion(), series);
    expect(sum?.value).toEqual(absent('suppressed', '1 of 2 localities is suppressed'));
  });

  it('has no total when a part withholds its value and still gives its count', () => {
    const series = twoSeries(
      [anObservation({ value: absent('suppressed'), numerator: 3, denominator: 300_000 })],
      [anObservation({ numerator: 20, denominator: 700_000 })],
    );
    const [sum] = combine(northamptonshire, aRate(), series);
    expect(sum).toMatchObject({ value: { absent: 'suppressed' }, numerator: { absent: 'suppressed' } });
  });

  it('names each reason when they differ', () => {
    const series = twoSeries(
      someObservations({ '2020': absent('suppressed') }),
      someObservations({ '2020': absent('not-collected') }),
    );
    expect(combine(northamptonshire, anIndicator(), series)[0]?.value).toEqual(
      absent('suppressed', '1 of 2 localities is suppressed; 1 of 2 localities has no figure'),
    );
  });

  it('has no total in a period for which one part has no row', () => {
    const series = twoSeries(someObservations({ '2020': 3, '2021': 4 }), someObservations({ '2020': 1 }));
    expect(combine(northamptonshire, anIndicator(), series).map(({ value }) => value)).toEqual([
      4,
      absent('no-row', '1 of 2 localities has no row in the file'),
    ]);
  });

  it('says which parts have no population', () => {
    const part = anObservation({ numerator: 10 });
    const series = twoSeries([{ ...part, denominator: 300_000 }], [part]);
    expect(combine(northamptonshire, aRate(), series)[0]?.value).toEqual(
      absent('not-collected', '1 of 2 localities has no mid-year population'),
    );
  });

  it.each([
    ['directly-standardised-rate', 'an age-standardised rate cannot be combined from its parts'],
    ['estimate', 'estimates cannot be combined from their parts'],
    ['mean', 'a mean cannot be combined from its parts'],
  ] as const)('does not add up a %s', (measure, why) => {
    const series = twoSeries(someObservations({ '2020': 3 }), someObservations({ '2020': 1 }));
    const [sum] = combine(northamptonshire, aRate({ measure }), series);
    expect(sum?.value).toEqual(absent('not-applicable', why));
  });

  it('takes the former locality for periods in which no part has a row, and only those', () => {
    const series = twoSeries(
      someObservations({ '2020': 3, '2021': absent('suppressed') }),
      someObservations({ '2020': 1, '2021': 2 }),
      someObservations({ '2019': 40, '2020': 41, '2021': 42 }),
    );
    const combined = combine(northamptonshire, anIndicator(), series);
    expect(combined.map(({ value }) => value)).toEqual([
      40,
      4,
      absent('suppressed', '1 of 2 localities is suppressed'),
    ]);
  });

  it('unites statuses, so that one illustrative part makes the sum illustrative', () => {
    const series = twoSeries(
      someObservations({ '2020': 3 }, { status: ['illustrative'], note: 'Invented' }),
      someObservations({ '2020': 1 }, { status: ['provisional', 'illustrative'], note: 'Invented' }),
    );
    expect(combine(northamptonshire, anIndicator(), series)).toMatchObject([
      { status: ['illustrative', 'provisional'], note: 'Invented' },
    ]);
  });
});
