import type { PlanTarget, StatedCase } from './row';

const set = 'comparative boroughs';
const weak = '24/100, 23/100, 22/100, 21/100, 20/100, 19/100, 18/100';
const close = '55/100, 54/100, 53/100, 21/100, 20/100, 19/100, 18/100';
const strong = '80/100, 79/100, 78/100, 21/100, 20/100, 19/100, 18/100';
const figures = '2016/17 Q1=60/100; 2016/17 Q2=60/100';
const quarters = (first: string, second: string) => `${set} | 2016/17 Q1: ${first} | 2016/17 Q2: ${second}`;
const inTime = { window: '2016-04-01' };

/** 60 of 100 is 50.2% to 69.1%: wholly above 24 of 100, beside 55 of 100, wholly below 80 of 100 (71.1% to 86.7%). */
const cases: readonly (readonly StatedCase[])[] = [
  [
    {
      asAt: '2016-09-30',
      figures,
      word: 'cannot-be-judged',
      reason: 'no-comparator-set',
      says: 'its words are “comparative boroughs, top quartile”',
    },
    { asAt: '2016-09-30', figures, set, word: 'cannot-be-judged', reason: 'no-comparators' },
    { asAt: '2016-09-30', figures, set, had: inTime, peers: quarters(weak, weak), word: 'on-course' },
    {
      asAt: '2016-10-02',
      figures,
      set,
      had: inTime,
      peers: quarters(weak, weak),
      word: 'met',
      says: 'of 2 periods 2 in it for certain, 0 perhaps, 0 not',
    },
  ],
  [
    {
      asAt: '2016-09-30',
      figures,
      set,
      had: inTime,
      peers: quarters(strong, weak),
      word: 'missed',
      says: '1 in it for certain, 0 perhaps, 1 not (2016/17 Q1)',
    },
    {
      asAt: '2016-10-02',
      figures,
      set,
      had: inTime,
      peers: quarters(weak, close),
      word: 'too-close-to-call',
    },
    {
      asAt: '2016-10-02',
      figures,
      set,
      peers: quarters(weak, weak),
      word: 'cannot-be-judged',
      reason: 'no-start',
      says: 'the plan does not say from when “always” counts',
    },
  ],
  [
    {
      asAt: '2016-10-02',
      figures,
      set,
      had: inTime,
      peers: quarters('24/100, 23/100, 22/100, -, -, -, -', weak),
      word: 'cannot-be-judged',
      reason: 'no-comparators',
      says: '3 of 7 places',
    },
    {
      asAt: '2016-10-02',
      figures,
      status: 'illustrative',
      set,
      had: inTime,
      peers: quarters(weak, weak),
      word: 'cannot-be-judged',
      reason: 'illustrative',
    },
    {
      asAt: '2016-10-02',
      figures: '2016/17 Q1=60; 2016/17 Q2=60',
      set,
      had: inTime,
      peers: quarters('1, 2, 3, 4', '1, 2, 3, 4'),
      word: 'cannot-be-judged',
      reason: 'wrong-measure',
    },
  ],
];

/** One line, three client groups: opiate, non-opiate, alcohol. */
export const always: readonly PlanTarget[] = cases.map((own) => ({
  line: 17,
  ref: 'T1/1',
  printed: {
    kind: 'rank',
    comparator: 'comparative boroughs, top quartile',
    due: '2016-10-01 01/10/16',
    words: 'always in the top quartile',
  },
  cases: own,
}));
