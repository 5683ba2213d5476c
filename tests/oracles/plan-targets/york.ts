import { type PlanTarget, unmeasured } from './row';

export const york: readonly PlanTarget[] = [
  {
    line: 71,
    ref: 'area 2, other interventions',
    printed: {
      kind: 'total',
      operator: 'at-least',
      value: 15000,
      unit: 'interventions',
      due: '2024-07-31 by July 24',
    },
    cases: [
      // 8,140 in 6 months: 1,356.7; in 18: 452.2.
      {
        asAt: '2024-01-31',
        figures: '2024-01=6860',
        word: 'cannot-be-judged',
        reason: 'no-start',
        says: 'The plan does not say when the count started; 6,860 of 15,000 interventions counted from the first figure, Jan 2024, to 31 January 2024; 8,140 interventions still needed by 31 July 2024, 1,357 a month from here.',
      },
      {
        asAt: '2023-01-31',
        figures: '2022-11=3000; 2022-12=2000; 2023-01=1860',
        status: 'illustrative',
        word: 'cannot-be-judged',
        reason: 'no-start',
        says: '(illustrative figures); 8,140 interventions still needed by 31 July 2024, 453 a month from here',
      },
      // 15,000 × 306/853 = 5,381.
      {
        asAt: '2023-01-31',
        figures: '2022/23 Q1=2000; 2022/23 Q2=2000; 2022/23 Q3=2000; 2023-01=860',
        had: { window: '2022-04-01' },
        word: 'on-course',
        says: 'a straight line would be at 5,381 by then',
      },
      { asAt: '2024-07-31', figures: '2024-06=9000; 2024-07=6000', word: 'met' },
    ],
  },
  {
    line: 72,
    ref: 'area 2, criminal justice',
    printed: {
      kind: 'stock',
      operator: 'at-least',
      value: 4,
      unit: 'workers',
      due: '2023-03-31 Year 1 2022/23',
    },
    cases: [
      { ...unmeasured, asAt: '2023-01-31' },
      { asAt: '2023-01-31', figures: '2023-01=3', word: 'behind' },
      { asAt: '2023-03-31', figures: '2023-01=3; 2023-03=4', word: 'met' },
      {
        asAt: '2023-03-31',
        figures: '2023-03=4',
        indicator: { measure: 'estimate' },
        word: 'cannot-be-judged',
        reason: 'modelled',
      },
    ],
  },
  {
    line: 73,
    ref: 'area 3',
    printed: { kind: 'coverage', operator: 'at-least', value: 100, unit: '% of secondary schools' },
    cases: [
      { ...unmeasured, asAt: '2023-01-31' },
      { asAt: '2023-01-31', figures: '2022/23 Q3=10/10', word: 'met' },
      { asAt: '2023-01-31', figures: '2022/23 Q3=9/10', word: 'behind', says: '9 of 10' },
      { asAt: '2023-01-31', figures: '2022/23 Q3=9', word: 'cannot-be-judged', reason: 'wrong-measure' },
    ],
  },
  {
    line: 74,
    ref: 'area 3',
    printed: { kind: 'coverage' },
    cases: [
      { ...unmeasured, asAt: '2023-01-31' },
      { asAt: '2023-01-31', figures: '2022/23 Q3=120/120', word: 'met' },
      { asAt: '2023-01-31', figures: '2022/23 Q3=119/120', word: 'behind' },
      {
        asAt: '2023-01-31',
        figures: '2022/23 Q3=[c]',
        indicator: { measure: 'proportion' },
        word: 'cannot-be-judged',
        reason: 'suppressed',
      },
    ],
  },
  {
    line: 75,
    ref: 'context',
    printed: { kind: 'count', unit: '% of assessments' },
    cases: [
      { ...unmeasured, asAt: '2023-01-31', reason: 'no-number', says: 'The plan sets no number to reach.' },
      {
        asAt: '2023-01-31',
        figures: '2021/22=172/2000',
        word: 'cannot-be-judged',
        reason: 'no-number',
        says: 'the latest figure is 8.6% in 2021/22 (172 of 2,000 adults)',
      },
    ],
  },
];
