import { type Cells, csvText } from './csv-text';

export const anOutcomeRow = (cells: Cells = {}): Cells => ({
  id: 'reduce-drug-use',
  order: '1',
  name: 'Reduce drug use',
  kind: 'strategic',
  description: 'Fewer people use drugs.',
  ...cells,
});

/** An indicator's row: a count of which fewer is better. */
export const anIndicatorRow = (cells: Cells = {}): Cells => ({
  id: 'drug-deaths',
  name: 'Deaths from drugs',
  outcome: 'reduce-drug-use',
  tier: 'headline',
  measure: 'count',
  per: '',
  unit: 'deaths',
  denominator: 'none',
  numerator_unit: 'deaths',
  polarity: 'lower',
  frequency: 'annual',
  window: 'independent',
  sharing: 'public',
  other_ids: '',
  ...cells,
});

export const aLocalityRow = (cells: Cells = {}): Cells => ({
  code: 'E09000003',
  name: 'Barnet',
  kind: 'london-borough',
  parent: 'E12000007',
  valid_from: '',
  valid_to: '',
  successor: '',
  ...cells,
});

export const aPartnershipRow = (cells: Cells = {}): Cells => ({
  id: 'barnet',
  name: 'Barnet Combating Drugs Partnership',
  short_name: 'Barnet',
  localities: 'E09000003',
  predecessor: '',
  combining: 'sum',
  ...cells,
});

export const anActionRow = (cells: Cells = {}): Cells => ({
  id: 'barnet-2-10',
  reference: '2.10',
  reference_as_written: '2.1',
  outcome: 'reduce-drug-use',
  priority: 'Treatment',
  action: 'Train health trainers',
  owners: 'Public Health; Police',
  deadline_as_written: 'Oct-23',
  deadline: '2023-10-31',
  deadline_precision: 'month',
  status: 'on-track',
  indicators: 'drug-deaths',
  ...cells,
});

export const aMilestoneRow = (cells: Cells = {}): Cells => ({
  id: 'barnet-2-10-milestone-1',
  action: 'barnet-2-10',
  milestone: 'Half of them trained',
  due_as_written: '30/06/23',
  due: '2023-06-30',
  due_precision: 'day',
  status: 'done',
  ...cells,
});

export const aTargetRow = (cells: Cells = {}): Cells => ({
  id: 'barnet-fewer-deaths',
  actions: 'barnet-2-10',
  indicator: 'drug-deaths',
  target: 'At most 10 deaths',
  kind: 'threshold',
  operator: 'at-most',
  value: '10',
  unit: 'deaths',
  due: '2023-12-31',
  due_precision: 'day',
  ...cells,
});

export const indicatorRows: readonly Cells[] = [
  anIndicatorRow(),
  anIndicatorRow({
    id: 'completions',
    name: 'Successful completions',
    measure: 'proportion',
    per: '100',
    unit: '%',
    denominator: 'given',
    polarity: 'higher',
    numerator_unit: 'adults',
    other_ids: 'fingertips:90244; phof:C19a',
  }),
  anIndicatorRow({
    id: 'death-rate',
    name: 'Rate of deaths',
    measure: 'rate',
    per: '100000',
    unit: 'per 100,000 people',
    denominator: 'population',
  }),
  anIndicatorRow({ id: 'net-change', name: 'Change in waiting days', measure: 'mean', unit: 'days' }),
];

export const localityRows: readonly Cells[] = [
  aLocalityRow({ code: 'E92000001', name: 'England', kind: 'country', parent: '' }),
  aLocalityRow({ code: 'E12000007', name: 'London', kind: 'region', parent: 'E92000001' }),
  aLocalityRow({ code: 'E12000004', name: 'East Midlands', kind: 'region', parent: 'E92000001' }),
  aLocalityRow(),
  aLocalityRow({ code: 'E09000030', name: 'Tower Hamlets' }),
  aLocalityRow({
    code: 'E10000021',
    name: 'Northamptonshire',
    kind: 'county',
    parent: 'E12000004',
    valid_to: '2021-03-31',
    successor: 'E06000061; E06000062',
  }),
  aLocalityRow({
    code: 'E06000061',
    name: 'North Northamptonshire',
    kind: 'unitary',
    parent: 'E12000004',
    valid_from: '2021-04-01',
  }),
  aLocalityRow({
    code: 'E06000062',
    name: 'West Northamptonshire',
    kind: 'unitary',
    parent: 'E12000004',
    valid_from: '2021-04-01',
  }),
];

/** A catalogue without a fault: four indicators, eight localities (one of them former), one partnership, one action. */
export const tinyCatalogue: Readonly<Record<string, string>> = {
  'dashboard.json': JSON.stringify({
    title: 'A dashboard',
    asAt: '2023-12-31',
    partnerships: ['barnet'],
    comparators: ['england', 'region'],
  }),
  'outcomes.csv': csvText([anOutcomeRow()]),
  'indicators.csv': csvText(indicatorRows),
  'localities.csv': csvText(localityRows),
  'partnerships.csv': csvText([aPartnershipRow()]),
  'populations.csv': csvText([
    {
      locality: 'E09000003',
      period: '2020',
      sex: 'persons',
      age: 'all ages',
      population: '399000',
      source: 'ONS',
    },
  ]),
  'series-breaks.csv': csvText([
    { indicator: 'drug-deaths', locality: '', date: '2015-01-01', label: 'New method', note: '', link: '' },
  ]),
  'plans/barnet/actions.csv': csvText([anActionRow()]),
  'plans/barnet/milestones.csv': csvText([aMilestoneRow()]),
  'plans/barnet/targets.csv': csvText([aTargetRow()]),
};
