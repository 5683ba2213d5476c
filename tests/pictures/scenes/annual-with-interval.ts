import { aBenchmark, aCourse, anAccount, years } from '../figures';
import { trendScene } from '../scene';

const rates = [5.1, 4.2, 6.0, 5.5, 3.9, 4.4, 3.1, 3.6, 2.4, 2.9];

export const assessment = anAccount({
  observations: aCourse(years(2011, 2020), rates, (value) => ({
    numerator: Math.round(value * 3),
    denominator: 310_000,
    interval: { lower: value * 0.6, upper: value * 1.7 },
  })),
  england: aBenchmark(
    'England',
    aCourse(years(2011, 2020), [4.6, 4.6, 5.2, 5.9, 6.4, 6.6, 6.6, 7.6, 7.6, 7.9]),
  ),
  region: aBenchmark(
    'London',
    aCourse(years(2011, 2020), [3.6, 3.5, 3.9, 4.1, 4.3, 4.6, 4.4, 4.2, 3.4, 3.2]),
  ),
});

export const annualWithInterval = trendScene(
  'annual-with-interval',
  'A yearly rate with its intervals, England and the region',
  { assessment, actions: [] },
);
