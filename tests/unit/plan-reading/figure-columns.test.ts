import { expect, it } from 'vitest';
import { correctionsOf, draftRows, inOneYear } from './a-source';

const targetsOf = (draft: ReturnType<typeof draftRows>) =>
  draft.targets.map(({ kind, operator, value, unit, due, baselineValue, baselinePeriod, written }) => [
    ...[kind, operator, value, unit, due.date, baselineValue, baselinePeriod, written],
  ]);

const header = ['Action', 'Lead', 'Measure', 'Baseline 2015/16', 'Target 2016/17'];

it.each([
  [
    ['Number of rehab placements', '18', '38'],
    [
      'total',
      'at-least',
      38,
      'rehab placements',
      '2017-03-31',
      18,
      '2015/16',
      'Number of rehab placements: 38',
    ],
  ],
  [
    ['% seen within 3 weeks', '32%', '75%'],
    ['threshold', 'at-least', 75, '%', '2017-03-31', 32, '2015/16', '% seen within 3 weeks: 75%'],
  ],
  [
    ['Percentage of people seen', '32', '75'],
    ['threshold', 'at-least', 75, '%', '2017-03-31', 32, '2015/16', 'Percentage of people seen: 75'],
  ],
  [
    ['Drug deaths', '31', '25'],
    ['total', 'at-most', 25, 'Drug deaths', '2017-03-31', 31, '2015/16', 'Drug deaths: 25'],
  ],
  [
    ['People who leave early', '', '<5%'],
    ['threshold', 'below', 5, '%', '2017-03-31', null, '', 'People who leave early: <5%'],
  ],
])('reads a measure with the figures of the columns beside it: %j', (cells, expected) => {
  const draft = draftRows([header, ['Open a treatment clinic', 'Police', ...cells]], inOneYear);
  expect(targetsOf(draft)).toEqual([expected]);
  expect(correctionsOf(draft, 'target proposed from its words')).toHaveLength(1);
});

it('pairs several measures with as many figures, and leaves others as they are', () => {
  const draft = draftRows(
    [
      header,
      ['Open a treatment clinic', 'Police', 'GPs trained\nNurses trained', '', '25\n10'],
      ['Close county lines', 'Police', 'GPs trained\nNurses trained', '', '25'],
    ],
    inOneYear,
  );
  expect(draft.targets.map(({ written }) => written)).toEqual(['GPs trained: 25', 'Nurses trained: 10']);
  expect(draft.actions[1]?.note).toContain(
    'Measure: GPs trained. Measure: Nurses trained. Target 2016/17: 25.',
  );
});

it('sees no figure in a target that is written out', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Measure', 'Target'],
    ['Open a treatment clinic', 'Police', 'Visits', 'At least 6 visits per quarter'],
  ]);
  expect(draft.targets).toMatchObject([{ kind: 'rate', value: 6, per: 'quarter' }]);
  expect(draft.actions[0]?.note).toBe('Measure: Visits.');
});

it('warns of no name in a column that is left out of the plan', () => {
  const draft = draftRows([
    ['Action', 'Lead agency', 'Lead officer'],
    ['Open a treatment clinic', 'Police', 'Dr Yan Sample'],
  ]);
  expect(draft.problems.filter(({ done }) => done.startsWith('The row was kept'))).toEqual([]);
});

it.each([
  ['Reduce deaths from 30 to 20', ['total', 'at-most', 20, 'deaths', 30]],
  [
    'Increase the number of people in treatment from 1,200 to 1,400',
    ['total', 'at-least', 1400, 'people', 1200],
  ],
  ['Improve continuity of care from 32% to 75%', ['threshold', 'at-least', 75, '%', 32]],
])('reads the figure to come to and the one that is left: %s', (written, expected) => {
  const draft = draftRows([
    ['Action', 'Lead', 'Measure'],
    ['Open a treatment clinic', 'Police', written],
  ]);
  expect(
    draft.targets.map(({ kind, operator, value, unit, baselineValue }) => [
      ...[kind, operator, value, unit, baselineValue],
    ]),
  ).toEqual([expected]);
});

it('takes no hours or ages for a figure to come to', () => {
  const draft = draftRows([
    ['Action', 'Lead', 'Measure'],
    ['Open a treatment clinic', 'Police', 'Open from 9 to 5'],
  ]);
  expect(draft.targets).toEqual([]);
});
