import { aBenchmark, aBreak, anAssessment, anIndicator, series, years } from '../figures';
import { trendScene } from '../scene';

const values = [31, 33, 36, 41, 44, 47, 45, 52, 55, 54, 57, 60];

export const seriesBreaks = trendScene('series-breaks', 'Three breaks, two of them close together', {
  assessment: anAssessment({
    indicator: anIndicator({ name: 'Hospital admissions', unit: 'per 100,000 people' }),
    observations: series(years(2009, 2020), values),
    england: aBenchmark('England', series(years(2009, 2020), [48, 50, 51])),
    breaks: [
      aBreak('2013-01-01', 'Health areas reorganised'),
      aBreak('2014-01-01', 'Local figures rounded to 5'),
      aBreak('2020-01-01', 'New coding of cause'),
    ],
  }),
  actions: [],
});
