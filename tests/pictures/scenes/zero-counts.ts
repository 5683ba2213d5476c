import { anIndicator } from '../../builders';
import { aBenchmark, aCourse, anAccount, years } from '../figures';
import { trendScene } from '../scene';

export const zeroCounts = trendScene('zero-counts', 'Zero is a figure; England’s count is not on its scale', {
  assessment: anAccount({
    indicator: anIndicator({
      name: 'Homicides linked to drugs',
      measure: 'count',
      per: null,
      unit: 'deaths',
    }),
    observations: aCourse(years(2015, 2020), [0]),
    england: aBenchmark('England', aCourse(years(2015, 2020), [310, 330, 345])),
  }),
  actions: [],
});
