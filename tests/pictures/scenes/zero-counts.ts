import { aBenchmark, anAssessment, anIndicator, series, years } from '../figures';
import { trendScene } from '../scene';

export const zeroCounts = trendScene('zero-counts', 'Zero is a figure; England’s count is not on its scale', {
  assessment: anAssessment({
    indicator: anIndicator({
      name: 'Homicides linked to drugs',
      measure: 'count',
      per: null,
      unit: 'deaths',
    }),
    observations: series(years(2015, 2020), [0]),
    england: aBenchmark('England', series(years(2015, 2020), [310, 330, 345])),
  }),
  actions: [],
});
