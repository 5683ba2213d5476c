import { aBreak, anIndicator } from '../../builders';
import { aBenchmark, aCourse, anAccount, years } from '../figures';
import { trendScene } from '../scene';

const values = [31, 33, 36, 41, 44, 47, 45, 52, 55, 54, 57, 60];

export const seriesBreaks = trendScene('aCourse-breaks', 'Three breaks, two of them close together', {
  assessment: anAccount({
    indicator: anIndicator({
      name: 'Hospital admissions',
      measure: 'rate',
      per: 100_000,
      unit: 'per 100,000 people',
    }),
    observations: aCourse(years(2009, 2020), values),
    england: aBenchmark('England', aCourse(years(2009, 2020), [48, 50, 51])),
    breaks: [
      aBreak({
        date: '2013-01-01',
        label: 'Health areas reorganised',
        note: 'Compare across the line with care.',
      }),
      aBreak({
        date: '2014-01-01',
        label: 'Local figures rounded to 5',
        note: 'Compare across the line with care.',
      }),
      aBreak({
        date: '2020-01-01',
        label: 'New coding of cause',
        note: 'Compare across the line with care.',
      }),
    ],
  }),
  actions: [],
});
