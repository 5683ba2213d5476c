import { type PlanTarget, unmeasured, withoutBaseline, year } from './row';

const staff = {
  kind: 'ladder',
  operator: 'at-least',
  value: 100,
  unit: 'staff',
  steps: '2016-10-31 50; 2017-03-31 100',
  window: year,
  due: '2017-03-31 End March 2017',
} as const;

/** Days from 1 April 2016: 183 to 30 September, 214 to 31 October, 275 to 31 December, 365 to 31 March. */
export const prevention: readonly PlanTarget[] = [
  {
    line: 1,
    ref: 'PBC1/1',
    printed: {
      kind: 'ladder',
      operator: 'at-least',
      value: 75,
      unit: '% of health trainers',
      steps: '2016-10-31 35; 2017-03-31 75',
      due: '2017-03-31 End of March 2017',
    },
    cases: [
      unmeasured,
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q2=12/40',
        word: 'not-yet-due',
        says: 'the step of 35.0% by 31 October 2016 not due and that of 75.0% by 31 March 2017 not due',
      },
      // 16 of 40: 26.3% to 55.4%.
      { asAt: '2016-12-31', figures: '2016/17 Q3=16/40', word: 'too-close-to-call', says: '26.3% to 55.4%' },
      {
        asAt: '2016-12-31',
        figures: '2016/17 Q3=30/40',
        word: 'on-course',
        says: 'by 31 October 2016 reached',
      },
      {
        asAt: '2016-12-31',
        figures: '2016/17 Q3=4/40',
        word: 'behind',
        says: 'by 31 October 2016 missed (10.0%',
      },
      { asAt: '2017-03-31', figures: '2016/17 Q3=4/40; 2016/17 Q4=38/40', word: 'met' },
      { asAt: '2017-03-31', figures: '2016/17 Q3=30/40; 2016/17 Q4=10/40', word: 'missed' },
      { asAt: '2016-12-31', figures: '2016/17 Q3=[c]', word: 'cannot-be-judged', reason: 'suppressed' },
    ],
  },
  {
    line: 2,
    ref: 'PBC1/3',
    printed: { kind: 'relative', operator: 'at-least', value: 5, unit: '%', due: '2016-11-30 30/11/16' },
    cases: [
      withoutBaseline,
      {
        asAt: '2016-11-30',
        figures: '2015/16=400; 2016/17 Q1=110',
        word: 'cannot-be-judged',
        reason: 'no-baseline',
        says: 'The plan states no baseline.',
      },
      { asAt: '2017-03-31', figures: '2015/16=400; 2016/17=420', had: { baseline: '2015/16' }, word: 'met' },
      {
        asAt: '2017-03-31',
        figures: '2015/16=400; 2016/17=419',
        had: { baseline: '2015/16' },
        word: 'missed',
        says: 'at least 420 by 30 November 2016, 5% above the baseline of 400',
      },
    ],
  },
  {
    line: 3,
    ref: 'PBC2/1',
    printed: staff,
    cases: [
      unmeasured,
      // The ladder is at 50 × 183/214 = 42.8; 90% of 55: 43.4 to 68.9.
      {
        asAt: '2016-10-31',
        figures: '2016/17 Q1=20; 2016/17 Q2=35',
        word: 'on-course',
        says: 'the step of 50 by 31 October 2016 reached (55) and that of 100 by 31 March 2017 not due',
      },
      // 50 + 50 × 61/151 = 70.2, above the 68.9.
      {
        asAt: '2016-12-31',
        figures: '2016/17 Q1=20; 2016/17 Q2=35; 2016/17 Q3=0',
        word: 'behind',
        says: 'a straight line between the steps would be at 70.2 by then',
      },
      {
        asAt: '2016-12-31',
        figures: '2016/17 Q1=5; 2016/17 Q2=10; 2016/17 Q3=12',
        word: 'behind',
        says: 'by 31 October 2016 missed (at most 27)',
      },
      // 40 by September and 60 by December: nobody knows of October.
      {
        asAt: '2016-12-31',
        figures: '2016/17 Q1=20; 2016/17 Q2=20; 2016/17 Q3=20',
        word: 'cannot-be-judged',
        reason: 'stops-short',
        says: '40 up to 30 September 2016, where the figures stop',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=5; 2016/17 Q2=10; 2016/17 Q3=12; 2016/17 Q4=73',
        word: 'met',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=20; 2016/17 Q2=35; 2016/17 Q3=12; 2016/17 Q4=32',
        word: 'missed',
        says: '31 March 2017 missed (99)',
      },
    ],
  },
  {
    line: 4,
    ref: 'PBC2/1',
    printed: staff,
    cases: [
      unmeasured,
      // 90% of 7: 3.3 to 13.1.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=3; 2016/17 Q2=4',
        word: 'behind',
        says: '43 staff still needed by 31 October 2016',
      },
      { asAt: '2016-09-30', figures: '2016/17 Q1=20; 2016/17 Q2=22', word: 'too-close-to-call' },
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=20; 2016/17 Q2=22',
        had: { window: '' },
        word: 'cannot-be-judged',
        reason: 'no-start',
      },
      {
        asAt: '2016-03-31',
        figures: '2015/16 Q4=20',
        word: 'not-yet-due',
        says: 'Counting starts on 1 April 2016.',
      },
    ],
  },
  {
    line: 5,
    ref: 'PBC3/1',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 3,
      unit: 'campaigns',
      window: year,
      due: '2016-03-31 delivered by 31/03/16',
    },
    cases: [
      unmeasured,
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=1; 2016/17 Q2=1',
        had: { window: '2016-04-01' },
        word: 'cannot-be-judged',
        reason: 'impossible-dates',
        says: 'The plan’s dates end before they start.',
      },
      // 90% of 2: 0.4 to 6.3; the line is at 1.5.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=1; 2016/17 Q2=1',
        word: 'too-close-to-call',
        says: '0.4 to 6.3',
      },
      { asAt: '2016-09-30', figures: '2016/17 Q1=1; 2016/17 Q2=2', word: 'met' },
    ],
  },
  {
    line: 6,
    ref: 'PBC3/1',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 300,
      unit: 'contacts',
      window: year,
      due: '2016-03-31 delivered by 31/03/16',
    },
    cases: [
      unmeasured,
      // The line is at 150.4; 90% of 110: 93.3 to 128.9; of 220: 196.2 to 246.0.
      { asAt: '2016-09-30', figures: '2016/17 Q1=60; 2016/17 Q2=50', word: 'behind', says: '93.3 to 129' },
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=100; 2016/17 Q2=120',
        word: 'on-course',
        says: '196 to 246',
      },
      {
        asAt: '2017-06-30',
        figures: '2016/17 Q1=60; 2016/17 Q2=50',
        word: 'cannot-be-judged',
        reason: 'stops-short',
      },
    ],
  },
  {
    line: 7,
    ref: 'PBC4/1',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 35000,
      unit: 'interventions',
      window: year,
      due: '2017-03-31 March 2017',
    },
    cases: [
      // 35,000 × 183/365 = 17,547.9; 19,345 left in 6 months: 3,224.2; so far 2,609.2.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=8240; 2016/17 Q2=7415',
        word: 'behind',
        says: '19,345 interventions still needed by 31 March 2017, 3,225 a month from here, against 2,609 a month so far',
      },
      { asAt: '2016-09-30', figures: '2016/17 Q1=8774; 2016/17 Q2=8774', word: 'too-close-to-call' },
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=[x]; 2016/17 Q2=7415',
        word: 'cannot-be-judged',
        reason: 'missing-periods',
        says: 'the 7,415 counted is a minimum',
      },
      {
        asAt: '2016-09-30',
        figures: '12 months to Sep 2016=30000',
        indicator: { window: 'rolling' },
        word: 'cannot-be-judged',
        reason: 'overlapping',
      },
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=35000',
        status: 'estimated',
        word: 'cannot-be-judged',
        reason: 'modelled',
      },
    ],
  },
  {
    line: 8,
    ref: 'PBC4/1',
    printed: {
      kind: 'relative',
      operator: 'at-least',
      value: 10,
      unit: '%',
      baseline: '2015/16',
      due: '2017-03-31 March 2017',
    },
    cases: [
      {
        asAt: '2016-09-30',
        figures: '2015/16=200',
        word: 'cannot-be-judged',
        reason: 'no-figure',
        says: 'No figure after the baseline, 2015/16, and up to 30 September 2016.',
      },
      {
        asAt: '2017-03-31',
        figures: '2015/16=200; 2016/17=220',
        word: 'met',
        says: 'taken from the figures',
      },
      { asAt: '2017-03-31', figures: '2015/16=200; 2016/17=219', word: 'missed' },
      {
        asAt: '2017-03-31',
        figures: '2015/16=[c]; 2016/17=219',
        word: 'cannot-be-judged',
        reason: 'suppressed',
      },
      {
        asAt: '2017-03-31',
        figures: '2015/16=200; 2016/17=220',
        status: 'illustrative',
        word: 'met',
        says: '(illustrative figures)',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17=220',
        status: 'illustrative',
        had: { baseline: '2015/16=200' },
        word: 'cannot-be-judged',
        reason: 'illustrative',
      },
    ],
  },
  {
    line: 9,
    ref: 'PBC5/1',
    printed: {
      kind: 'rate',
      operator: 'at-least',
      value: 8,
      unit: 'meetings a year',
      per: 'year',
      window: year,
      due: '2017-03-31 March 2017',
    },
    cases: [
      unmeasured,
      // Half a year at that rate is 4; 90% of 4: 1.4 to 9.2.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=2; 2016/17 Q2=2',
        word: 'too-close-to-call',
        says: '1.4 to 9.2',
      },
      { asAt: '2016-12-31', figures: '2016/17 Q1=2; 2016/17 Q2=2; 2016/17 Q3=4', word: 'met' },
      { asAt: '2017-03-31', figures: '2016/17 Q1=2; 2016/17 Q2=2; 2016/17 Q3=2; 2016/17 Q4=2', word: 'met' },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=2; 2016/17 Q2=2; 2016/17 Q3=1; 2016/17 Q4=2',
        word: 'missed',
        says: '7 a year; at least 8 a year are wanted',
      },
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=2; 2016/17 Q2=2',
        had: { per: undefined },
        word: 'cannot-be-judged',
        reason: 'no-unit',
      },
    ],
  },
  {
    line: 10,
    ref: 'PBC5/2',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 12,
      unit: 'sessions',
      window: year,
      due: '2017-03-31 March 2017',
    },
    cases: [
      unmeasured,
      {
        asAt: '2016-12-31',
        figures: '2016/17 Q1=3; 2016/17 Q2=3; 2016/17 Q3=6',
        word: 'met',
        says: '12 of 12 sessions',
      },
      // The line is at 6.0; 90% of 1: 0.1 to 4.7.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=0; 2016/17 Q2=1',
        word: 'behind',
        says: '11 sessions still needed by 31 March 2017, 1.9 a month from here',
      },
    ],
  },
  {
    line: 11,
    ref: 'PBC5/2',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 120,
      unit: 'staff',
      window: year,
      due: '2017-03-31 March 2017',
    },
    cases: [
      unmeasured,
      // The line is at 60.2; 90% of 61: 48.7 to 75.5.
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=30; 2016/17 Q2=31',
        word: 'too-close-to-call',
        says: '48.7 to 75.5',
      },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=30; 2016/17 Q2=31; 2016/17 Q3=30; 2016/17 Q4=28',
        word: 'missed',
        says: '119 of 120 staff',
      },
    ],
  },
  {
    line: 12,
    ref: 'PBC6/1',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 2,
      unit: 'programmes',
      window: '2016-12-01 2017-03-31',
      due: '2017-10-31 Oct 17',
    },
    cases: [
      unmeasured,
      {
        asAt: '2016-11-30',
        figures: '2016-11=1',
        word: 'not-yet-due',
        says: 'Counting starts on 1 December 2016.',
      },
      {
        asAt: '2017-01-31',
        figures: '2016-11=1; 2016-12=1; 2017-01=0',
        word: 'too-close-to-call',
        says: '1 of 2 programmes',
      },
      { asAt: '2017-03-31', figures: '2016-12=1; 2017-01=0; 2017-02=0; 2017-03=1', word: 'met' },
      { asAt: '2017-03-31', figures: '2016-12=1; 2017-01=0; 2017-02=0; 2017-03=0', word: 'missed' },
      // A quarter that began before the window counts for neither side.
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q3=1; 2016/17 Q4=1',
        word: 'cannot-be-judged',
        reason: 'missing-periods',
      },
    ],
  },
  {
    line: 13,
    ref: 'PBC6/2',
    printed: {
      kind: 'rate',
      operator: 'at-least',
      value: 20,
      unit: 'interventions a year',
      per: 'year',
      window: year,
      due: '2017-03-31 Mar 2017',
    },
    cases: [
      unmeasured,
      // Half a year at that rate is 10; 90% of 7: 3.3 to 13.1; of 2: 0.4 to 6.3.
      { asAt: '2016-09-30', figures: '2016/17 Q1=4; 2016/17 Q2=3', word: 'too-close-to-call' },
      {
        asAt: '2016-09-30',
        figures: '2016/17 Q1=1; 2016/17 Q2=1',
        word: 'behind',
        says: 'that rate would be at 10 by then',
      },
      // 22 in the twelve months to September; 90%: 14.9 to 31.4.
      {
        asAt: '2016-09-30',
        figures: '2015/16 Q2=40; 2015/16 Q3=5; 2015/16 Q4=6; 2016/17 Q1=5; 2016/17 Q2=6',
        had: { window: '' },
        word: 'too-close-to-call',
        says: 'The start is not stated; the twelve months to the last figure count.',
      },
    ],
  },
  {
    line: 14,
    ref: 'PBC6/3',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 3,
      unit: 'sessions',
      window: year,
      due: '2017-03-31 March 2017',
    },
    cases: [
      unmeasured,
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=1; 2016/17 Q2=0; 2016/17 Q3=1; 2016/17 Q4=0',
        word: 'missed',
      },
      { asAt: '2016-12-31', figures: '2016/17 Q1=1; 2016/17 Q2=1; 2016/17 Q3=1', word: 'met' },
      {
        asAt: '2017-03-31',
        figures: '2016/17 Q1=1; 2016/17 Q2=[c]; 2016/17 Q3=1; 2016/17 Q4=0',
        word: 'cannot-be-judged',
        reason: 'suppressed',
      },
    ],
  },
  {
    line: 15,
    ref: 'PBC6/4',
    printed: { kind: 'stock', operator: 'at-least', value: 10, unit: 'carers', due: '2016-11-30 Nov 16' },
    cases: [
      unmeasured,
      { asAt: '2016-11-15', figures: '2016-10=8', word: 'behind' },
      { asAt: '2016-11-15', figures: '2016-10=10', word: 'on-course' },
      { asAt: '2016-11-30', figures: '2016-10=8; 2016-11=10', word: 'met' },
      { asAt: '2016-12-31', figures: '2016-11=9; 2016-12=12', word: 'missed' },
    ],
  },
  {
    line: 16,
    ref: 'PBC8/1',
    printed: { kind: 'threshold', operator: 'at-least', value: 100, unit: '%', due: '2017-03-31 Mar17' },
    cases: [
      unmeasured,
      { asAt: '2016-09-30', figures: '2016/17 Q2=40/40', word: 'on-course' },
      { asAt: '2017-03-31', figures: '2016/17 Q4=40/40', word: 'met' },
      { asAt: '2017-03-31', figures: '2016/17 Q4=39/40', word: 'missed', says: '39 of 40' },
    ],
  },
];
