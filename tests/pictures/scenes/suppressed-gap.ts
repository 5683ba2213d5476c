import { aBenchmark, aCourse, anAccount, years } from '../figures';
import { trendScene } from '../scene';

const values = [
  8,
  7,
  'suppressed',
  6,
  'suppressed',
  'suppressed',
  9,
  8,
  'rounds-to-zero',
  5,
  'not-collected',
] as const;

export const suppressedGap = trendScene('suppressed-gap', 'Years without a figure, each with its reason', {
  assessment: anAccount({
    observations: aCourse(years(2010, 2020), values),
    england: aBenchmark('England', aCourse(years(2010, 2020), [5, 5.5, 6])),
  }),
  actions: [],
});
