import { type PlanTarget, toBeSet, unmeasured, withoutDirection, withoutNumber, year } from './row';

const counted = (line: number, ref: string, unit: string): PlanTarget => ({
  line,
  ref,
  printed: { kind: 'count', unit, due: 'Ongoing operations' },
  cases: [
    withoutNumber,
    {
      asAt: '2016-09-30',
      figures: '2016/17 Q1=12; 2016/17 Q2=15',
      indicator: { unit },
      word: 'cannot-be-judged',
      reason: 'no-number',
      says: `27 ${unit} counted from 1 April 2016 to 30 September 2016`,
    },
  ],
});

export const enforcement: readonly PlanTarget[] = [
  {
    line: 54,
    ref: 'ER1/1',
    printed: { kind: 'stock', operator: 'at-least', value: 24, unit: 'officers', due: 'Ongoing operations' },
    cases: [
      unmeasured,
      { asAt: '2016-09-30', figures: '2016-09=24', word: 'met' },
      { asAt: '2016-09-30', figures: '2016-09=23', word: 'behind' },
    ],
  },
  counted(55, 'ER1/1', 'seizures'),
  counted(56, 'ER1/1', 'injunctions'),
  counted(57, 'ER1/2', 'seizures'),
  counted(58, 'ER1/2', 'injunctions'),
  {
    line: 59,
    ref: 'ER2/1',
    printed: { kind: 'to-be-confirmed', due: '2016-02-29 Feb 2016' },
    cases: [toBeSet],
  },
  {
    line: 60,
    ref: 'ER2/2',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 20,
      unit: 'premises',
      window: year,
      due: '2016-02-29 Feb 2016',
    },
    cases: [
      unmeasured,
      // 10.0 by September; 90% of 22: 14.9 to 31.4, but 20 are 20; of 3: 0.8 to 7.8.
      { asAt: '2016-09-30', figures: '2016/17 Q1=10; 2016/17 Q2=12', word: 'met' },
      { asAt: '2016-09-30', figures: '2016/17 Q1=1; 2016/17 Q2=2', word: 'behind' },
      { asAt: '2017-03-31', figures: '2016/17=19', word: 'missed' },
    ],
  },
  {
    line: 61,
    ref: 'ER4/2',
    printed: { kind: 'to-be-confirmed', due: 'Ongoing operations' },
    cases: [toBeSet],
  },
  {
    line: 62,
    ref: 'ER5/1',
    printed: { kind: 'threshold', operator: 'at-least', value: 70, unit: '%', due: '2016-12-31 31/12/16' },
    cases: [
      unmeasured,
      // 140 of 200: 63.3% to 75.9%; 170 of 200: 79.4% to 89.3%.
      { asAt: '2016-12-31', figures: '2016/17 Q3=140/200', word: 'too-close-to-call' },
      { asAt: '2016-12-31', figures: '2016/17 Q3=170/200', word: 'met' },
      { asAt: '2016-09-30', figures: '2016/17 Q2=170/200', word: 'on-course' },
      { asAt: '2017-01-31', figures: '2015/16 Q4=170/200', word: 'cannot-be-judged', reason: 'stale' },
      { asAt: '2016-12-31', word: 'cannot-be-judged', figures: '', reason: 'no-figure' },
    ],
  },
  {
    line: 67,
    ref: 'ER7/1',
    printed: { kind: 'threshold', operator: 'at-least', value: 95, unit: '%', due: 'Current and ongoing' },
    cases: [
      unmeasured,
      // 190 of 200: 91.0% to 97.3%; 198: 96.4% to 99.7%; 150: 68.6% to 80.5%.
      { asAt: '2016-09-30', figures: '2016/17 Q2=190/200', word: 'too-close-to-call' },
      { asAt: '2016-09-30', figures: '2016/17 Q2=198/200', word: 'met' },
      { asAt: '2016-09-30', figures: '2016/17 Q2=150/200', word: 'behind' },
    ],
  },
  {
    line: 68,
    ref: 'ER7/1',
    printed: { kind: 'direction', operator: 'above', due: 'Current and ongoing' },
    cases: [
      withoutDirection,
      // 40 of 100 (30.9 to 49.8) to 60 (50.2 to 69.1): 20 − √(9.8² + 9.8²) is above 0; to 45: 5 − √(9.4² + 9.8²) is not.
      {
        asAt: '2017-03-31',
        figures: '2015/16=40/100; 2016/17=60/100',
        had: { baseline: '2015/16' },
        word: 'met',
      },
      {
        asAt: '2017-03-31',
        figures: '2015/16=40/100; 2016/17=45/100',
        had: { baseline: '2015/16' },
        word: 'too-close-to-call',
      },
      {
        asAt: '2017-03-31',
        figures: '2015/16=60/100; 2016/17=40/100',
        had: { baseline: '2015/16' },
        word: 'behind',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17=60/100',
        had: { baseline: '2015/16=40' },
        word: 'cannot-be-judged',
        reason: 'not-tested',
        says: 'not tested: there are no 95% intervals',
      },
    ],
  },
  {
    line: 69,
    ref: 'ER8/1',
    printed: { kind: 'direction', due: 'Ongoing' },
    cases: [
      withoutDirection,
      // "Improved" has no side until the plan says more or fewer; the indicator's polarity does not say it for the plan.
      {
        asAt: '2017-03-31',
        figures: '2015/16=40/100; 2016/17=60/100',
        had: { baseline: '2015/16' },
        word: 'cannot-be-judged',
        reason: 'no-direction',
      },
      {
        asAt: '2017-03-31',
        figures: '2015/16=40/100; 2016/17=60/100',
        had: { operator: 'below', baseline: '2015/16' },
        word: 'behind',
      },
    ],
  },
  {
    line: 70,
    ref: 'StF2/2',
    printed: {
      kind: 'rate',
      operator: 'at-least',
      value: 1,
      unit: 'analyses a quarter',
      per: 'quarter',
      due: 'Quarterly',
    },
    cases: [
      unmeasured,
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=1; 2016/17 Q2=1; 2016/17 Q3=1; 2016/17 Q4=1',
        word: 'met',
        says: '1 a quarter; at least 1 a quarter is wanted; 4 of 4 quarters reached it',
      },
      // 90% of 3: 0.8 to 7.8; of 0: 0 to 3.0. Four are wanted.
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=1; 2016/17 Q2=0; 2016/17 Q3=1; 2016/17 Q4=1',
        word: 'too-close-to-call',
        says: '3 of 4 quarters reached it',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=0; 2016/17 Q2=0; 2016/17 Q3=0; 2016/17 Q4=0',
        word: 'behind',
      },
    ],
  },
];
