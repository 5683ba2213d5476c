import {
  type PlanTarget,
  type PrintedTarget,
  type StatedCase,
  toBeSet,
  unmeasured,
  withoutBaseline,
  withoutDirection,
  year,
} from './row';

/** Four totals that the plan prints twice, with two dates and two owners: judged once, by their own date. */
const order = (value: number, unit: string): PrintedTarget => ({
  kind: 'total',
  operator: 'at-least',
  value,
  unit,
  window: year,
  due: '2017-03-31 March 2017',
  otherDues: 'tower-hamlets-er5-2 2016-12-31 31/12/16',
});

const both = 'The plan prints it for another action too, with the date 31/12/16.';
const half = (first: number, second: number, rest: Pick<StatedCase, 'word' | 'says'>): StatedCase => ({
  asAt: '2016-09-30',
  figures: `2016/17 Q1=${first}; 2016/17 Q2=${second}`,
  ...rest,
});
/** After the other printed date, and before its own. */
const later = (quarters: readonly number[], rest: Pick<StatedCase, 'word' | 'says'>): StatedCase => ({
  asAt: '2017-01-31',
  figures: quarters.map((value, index) => `2016/17 Q${index + 1}=${value}`).join('; '),
  ...rest,
});

/** 183 of 365 days to September, 275 to December. */
export const courts: readonly PlanTarget[] = [
  // 70: 35.1 by September. 90% of 34: 25.0 to 45.3.
  {
    line: 36,
    ref: 'T5/4',
    printed: order(70, 'starts'),
    cases: [
      half(16, 18, { word: 'too-close-to-call', says: '25 to 45.3, spans it. 36 starts still needed' }),
    ],
  },
  // 34: 17.0. 90% of 11: 6.2 to 18.2.
  {
    line: 37,
    ref: 'T5/4',
    printed: order(34, 'completions'),
    cases: [
      half(5, 6, { word: 'too-close-to-call', says: '6.2 to 18.2' }),
      // A suppressed last quarter leaves the count a minimum.
      {
        asAt: '2017-04-30',
        figures: '2016/17 Q1=5; 2016/17 Q2=6; 2016/17 Q3=8; 2016/17 Q4=[c]',
        word: 'cannot-be-judged',
        reason: 'suppressed',
        says: 'The figures stop at 31 December 2016, before the count ended on 31 March 2017: no figure for 2016/17 Q4',
      },
      // To June alone: 8.5 of 34; 90% of 5: 2.0 to 10.5.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=5; 2016/17 Q2=[c]',
        word: 'too-close-to-call',
        says: 'There is no figure for 2016/17 Q2: suppressed to protect confidentiality.',
      },
    ],
  },
  // 32: 16.0. 90% of 9: 4.7 to 15.7.
  {
    line: 38,
    ref: 'T5/4',
    printed: order(32, 'starts'),
    cases: [
      half(4, 5, { word: 'behind', says: '23 starts still needed by 31 March 2017, 3.9 a month from here' }),
    ],
  },
  // 17: 8.5. 90% of 4: 1.4 to 9.2; of 3: 0.8 to 7.8.
  {
    line: 39,
    ref: 'T5/4',
    printed: order(17, 'completions'),
    cases: [
      half(3, 1, { word: 'too-close-to-call', says: both }),
      half(2, 1, { word: 'behind', says: both }),
    ],
  },
  {
    line: 40,
    ref: 'T5/5',
    printed: { kind: 'to-be-confirmed', due: '2017-03-31 March 2017' },
    cases: [toBeSet],
  },
  {
    line: 41,
    ref: 'T6/1',
    printed: { kind: 'to-be-confirmed', due: '2016-12-31 31/12/16' },
    cases: [toBeSet, { ...toBeSet, figures: '2016/17 Q1=4' }],
  },
  {
    line: 42,
    ref: 'T6/2',
    printed: {
      kind: 'rate',
      operator: 'at-least',
      value: 15,
      unit: 'referrals a month',
      per: 'month',
      window: year,
      due: '2017-03-31 March 2017',
      otherDues: 'tower-hamlets-t6-2 2017-01-31 Jan 2017',
    },
    cases: [
      {
        ...unmeasured,
        says: 'No indicator measures it. The plan prints it for another action too, with the date Jan 2017.',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=45; 2016/17 Q2=45; 2016/17 Q3=45; 2016/17 Q4=44',
        word: 'missed',
        says: '14.9 a month; at least 15 a month are wanted',
      },
    ],
  },
  {
    line: 43,
    ref: 'T6/3',
    printed: { kind: 'to-be-confirmed', due: '2017-03-31 March 2017' },
    cases: [toBeSet],
  },
  {
    line: 44,
    ref: 'T7/1',
    printed: { kind: 'to-be-confirmed', due: '2016-12-31 31/12/16' },
    cases: [toBeSet],
  },
  {
    line: 45,
    ref: 'T7/2',
    printed: {
      kind: 'relative',
      operator: 'at-least',
      value: 10,
      unit: '%',
      due: '2016-09-30 September 2016',
    },
    cases: [
      withoutBaseline,
      {
        asAt: '2016-09-30',
        figures: '2015/16 Q2=20; 2016/17 Q2=22',
        had: { baseline: '2015/16 Q2' },
        word: 'met',
      },
      {
        asAt: '2016-09-30',
        figures: '2015/16 Q2=20; 2016/17 Q2=21',
        had: { baseline: '2015/16 Q2' },
        word: 'missed',
      },
    ],
  },
  {
    line: 46,
    ref: 'T8/1',
    printed: { kind: 'stock', operator: 'at-least', value: 8, unit: 'women', due: 'Ongoing' },
    cases: [
      unmeasured,
      { asAt: '2016-09-30', figures: '2016-09=8', word: 'met' },
      { asAt: '2016-09-30', figures: '2016-08=9; 2016-09=7', word: 'behind' },
    ],
  },
  {
    line: 47,
    ref: 'T8/2',
    printed: { kind: 'direction', operator: 'above', due: '2016-12-31 31/12/16' },
    cases: [
      withoutDirection,
      // 95% of 60: 46 to 77; of 110: 90 to 133. 50 − √(20² + 17²) is above 0; 2 − √(15² + 17²) is not.
      {
        asAt: '2016-12-31',
        figures: '2015/16 Q3=60; 2016/17 Q3=110',
        had: { baseline: '2015/16 Q3' },
        word: 'met',
        says: 'leaves out 0',
      },
      {
        asAt: '2016-12-31',
        figures: '2015/16 Q3=60; 2016/17 Q3=62',
        had: { baseline: '2015/16 Q3' },
        word: 'too-close-to-call',
        says: 'holds 0',
      },
      {
        asAt: '2016-12-31',
        figures: '2015/16 Q3=110; 2016/17 Q3=60',
        had: { baseline: '2015/16 Q3' },
        word: 'missed',
      },
    ],
  },
  ...(['2015/16 Q4=95/100', '2015/16 Q4=990/1000', '2015/16 Q4=80/100'] as const).map(
    (figures, index): PlanTarget => ({
      line: 48,
      ref: 'T9/2',
      printed: { kind: 'threshold', operator: 'at-least', value: 90, unit: '%', due: '2016-03-31 31/03/16' },
      // One of nine strands each. 95 of 100: 88.8% to 97.8%; 990 of 1,000: 98.2% to 99.5%; 80 of 100: to 86.7%.
      cases: [
        unmeasured,
        {
          asAt: '2016-09-30',
          figures,
          word: (['too-close-to-call', 'met', 'missed'] as const)[index] ?? 'met',
        },
      ],
    }),
  ),
  {
    line: 49,
    ref: 'T9/3',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 80,
      unit: 'people',
      window: year,
      due: '2016-03-31 31/03/16',
    },
    cases: [
      unmeasured,
      // 40.1 by September; 90% of 42: 31.9 to 54.3.
      half(20, 22, { word: 'too-close-to-call', says: '31.9 to 54.3' }),
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=20',
        had: { window: '2016-04-01' },
        word: 'cannot-be-judged',
        reason: 'impossible-dates',
      },
    ],
  },
  {
    line: 50,
    ref: 'T9/3',
    printed: { kind: 'ladder', operator: 'at-least', value: 3, unit: 'sessions', due: '2016-03-31 31/03/16' },
    cases: [
      unmeasured,
      { asAt: '2016-09-30', figures: '2015/16 Q4=2', word: 'cannot-be-judged', reason: 'no-start' },
      { asAt: '2016-09-30', figures: '2015/16 Q4=3', word: 'met' },
    ],
  },
  {
    line: 50,
    ref: 'T9/3',
    printed: {
      kind: 'rate',
      operator: 'at-least',
      value: 2,
      unit: 'sessions a week',
      per: 'week',
      due: '2016-03-31 31/03/16',
    },
    cases: [
      unmeasured,
      // 366/7 weeks at 2 are 104.6.
      {
        asAt: '2016-03-31',
        figures: '2015/16 Q1=26; 2015/16 Q2=26; 2015/16 Q3=26; 2015/16 Q4=26',
        word: 'missed',
      },
      {
        asAt: '2016-03-31',
        figures: '2015/16 Q1=26; 2015/16 Q2=26; 2015/16 Q3=26; 2015/16 Q4=27',
        word: 'met',
      },
    ],
  },
  {
    line: 51,
    ref: 'T10/1',
    printed: { kind: 'relative', operator: 'at-least', value: 10, unit: '%', due: '2017-03-31 31/ 03/17' },
    cases: [
      withoutBaseline,
      {
        asAt: '2017-03-31',
        figures: '2015/16=0; 2016/17=12',
        had: { baseline: '2015/16' },
        word: 'cannot-be-judged',
        reason: 'no-baseline',
        says: '0 cannot change by a percentage',
      },
      { asAt: '2017-03-31', figures: '2015/16=40; 2016/17=44', had: { baseline: '2015/16' }, word: 'met' },
    ],
  },
  {
    line: 52,
    ref: 'T11/1',
    printed: { kind: 'direction', operator: 'above', due: '2017-03-31 March 2017' },
    cases: [
      withoutDirection,
      { asAt: '2017-03-31', figures: '2015/16=200; 2016/17=300', had: { baseline: '2015/16' }, word: 'met' },
      {
        asAt: '2016-07-31',
        figures: '2015/16 Q1=40; 2016/17 Q1=90',
        had: { baseline: '2015/16 Q1' },
        word: 'on-course',
      },
    ],
  },
  {
    line: 53,
    ref: 'T11/1',
    printed: { kind: 'direction', operator: 'below', due: '2017-03-31 March 2017' },
    cases: [
      withoutDirection,
      // 95% of 120: 99 to 143; of 80: 63 to 100. −40 + √(20² + 21²) is below 0.
      { asAt: '2017-03-31', figures: '2015/16=120; 2016/17=80', had: { baseline: '2015/16' }, word: 'met' },
      {
        asAt: '2016-07-31',
        figures: '2015/16 Q1=40; 2016/17 Q1=90',
        had: { baseline: '2015/16 Q1' },
        word: 'behind',
      },
    ],
  },
  // The same four again, as the enforcement part of the plan prints them.
  // 70: 52.7 by December. 90% of 51: 39.8 to 64.4.
  {
    line: 63,
    ref: 'ER5/2',
    printed: order(70, 'starts'),
    cases: [later([16, 18, 17], { word: 'too-close-to-call', says: both })],
  },
  // 34: 25.6. 90% of 11: to 18.2.
  {
    line: 64,
    ref: 'ER5/2',
    printed: order(34, 'completions'),
    cases: [later([5, 3, 3], { word: 'behind', says: both })],
  },
  {
    line: 65,
    ref: 'ER5/2',
    printed: order(32, 'starts'),
    cases: [later([10, 11, 11], { word: 'met', says: both })],
  },
  {
    line: 66,
    ref: 'ER5/2',
    printed: order(17, 'completions'),
    cases: [
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=4; 2016/17 Q2=4; 2016/17 Q3=4; 2016/17 Q4=4',
        word: 'missed',
        says: both,
      },
    ],
  },
];
