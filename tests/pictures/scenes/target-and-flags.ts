import { aDate, anIndicator } from '../../builders';
import { aCourse, anAccount, aThreshold } from '../figures';
import { trendScene } from '../scene';

const quarters = ['2014/15', '2015/16', '2016/17'].flatMap((year) =>
  [1, 2, 3, 4].map((n) => `${year} Q${n}`),
);
const flag = (reference: string, date: string) => ({ reference, label: reference, date: aDate(date) });

export const targetAndFlags = trendScene(
  'target-and-flags',
  'A share with its target and the actions that fall due',
  {
    assessment: anAccount({
      indicator: anIndicator({
        name: 'Offenders engaged in treatment',
        measure: 'proportion',
        per: 100,
        unit: '%',
      }),
      observations: aCourse(quarters, [48, 51, 50, 55, 58, 57, 61, 60, 63, 66]),
      standings: [aThreshold(70, '2016-12-31')],
    }),
    actions: [
      flag('ER1.2', '2015-06-30'),
      flag('ER4', '2016-09-30'),
      flag('ER5', '2016-12-31'),
      flag('T5.4', '2016-12-31'),
      flag('T5.5', '2016-12-31'),
      flag('PBC4.1', '2017-03-31'),
    ],
  },
);
