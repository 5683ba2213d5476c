import { describe, expect, it } from 'vitest';
import { aDownloadedRow, csvText, fingertipsColumns, fingertipsText } from './csv-text';
import { aFolder, takeInFiles } from './take-in-files';

const suppressed = 'Value suppressed for disclosure control due to small count';
const withUnderscores = fingertipsColumns.map((name) => name.replaceAll(' ', '_').toLowerCase());
const renamed = fingertipsColumns.map((name, at) => (at === 22 ? 'Compared to CCGs (2019) value' : name));
const england = (year: string, value = '47') =>
  aDownloadedRow({ 'Area Code': 'E92000001', 'Area Name': 'England', 'Time period': year, Value: value });

const outcome = aFolder({
  'as-given.csv': fingertipsText([
    {
      'Time period': '2000',
      Count: '52',
      Denominator: '100',
      'Lower CI 95.0 limit': '42',
      'Upper CI 95.0 limit': '62',
    },
  ]),
  'shuffled.csv': fingertipsText([{ 'Time period': '2001' }], { columns: [...fingertipsColumns].reverse() }),
  'underscores.csv': fingertipsText([{ 'Time period': '2002' }]).replace(
    /^.*\n/,
    `${withUnderscores.join(',')}\n`,
  ),
  'renamed.csv': fingertipsText([{ 'Time period': '2003' }]).replace(/^.*\n/, `${renamed.join(',')}\n`),
  'no-last.csv': fingertipsText([{ 'Time period': '2004' }], { columns: fingertipsColumns.slice(0, -1) }),
  'short-rows.csv': fingertipsText([{ 'Time period': '2005' }]).replace(/,\n$/, '\n'),
  'barnet.csv': csvText([england('2006'), england('2007'), aDownloadedRow({ 'Time period': '2006' })], {
    columns: fingertipsColumns,
  }),
  'tower-hamlets.csv': csvText(
    [
      england('2006'),
      england('2007', '48'),
      aDownloadedRow({ 'Area Code': 'E09000030', 'Time period': '2006' }),
    ],
    { columns: fingertipsColumns },
  ),
  'breakdowns.csv': fingertipsText([
    { 'Time period': '2008' },
    { 'Time period': '2008', 'Category Type': 'Deprivation', Category: 'Most deprived' },
    { 'Time period': '2008', 'Category Type': 'Ethnic group', Category: 'Mixed', 'Area Code': 'nonsense' },
    { 'Time period': '2008', 'Category Type': 'Ethnic group', Category: '' },
  ]),
  'notes.csv': fingertipsText([
    { 'Time period': '2009', Value: '', 'Value note': suppressed },
    { 'Time period': '2010', Value: '', 'Value note': 'Not applicable' },
    { 'Time period': '2011', Value: '', 'Value note': 'Data quality issue' },
    { 'Time period': '2012', Value: '', 'Value note': '' },
    { 'Time period': '2013', Value: '51', 'Value note': 'Aggregated from all known lower geography values' },
  ]),
  'strict.csv': fingertipsText([
    { 'Time period': '2017', Value: '52', 'Lower CI 99.8 limit': '40', 'Upper CI 99.8 limit': '64' },
    { 'Time period': '2018', Value: '52', 'Lower CI 99.8 limit': '60', 'Upper CI 99.8 limit': '64' },
    { 'Time period': '2019', Value: '', 'Value note': suppressed, 'Lower CI 99.8 limit': '60' },
  ]),
  'modelled.csv': fingertipsText([
    { 'Time period': '2020', 'Value note': 'Value is modelled or synthetic estimate' },
    { 'Time period': '2021', 'Value note': 'Value estimated' },
  ]),
  'unplaced.csv': fingertipsText([
    { 'Indicator ID': '92432', 'Indicator Name': 'Deaths\nfrom "drugs"', 'Time period': '2014', Value: '-2' },
    { 'Indicator ID': '92432', 'Indicator Name': 'Deaths\nfrom "drugs"', 'Time period': '2015', Value: '3' },
    { 'Indicator ID': '92432', 'Indicator Name': 'Deaths\nfrom "drugs"', 'Time period': 'never', Value: '3' },
    { 'Indicator ID': '924-32*', 'Indicator Name': 'Broken', 'Time period': '2015' },
    { 'Indicator ID': '92433', 'Indicator Name': '', 'Time period': '2015' },
  ]),
  'places.csv': fingertipsText([
    { 'Area Code': 'E54000028', 'Time period': '2016' },
    { 'Area Code': 'E38000004', 'Time period': '2016' },
    { 'Area Code': 'W92000004', 'Time period': '2016' },
    { 'Area Code': 'U1234', 'Time period': '2016' },
  ]),
  'pools.csv': fingertipsText([
    { 'Time period': '2022 - 24' },
    { 'Time period': '2015/16 - 19/20' },
    { 'Time period': '2024/25' },
  ]),
});

describe('a Fingertips download', () => {
  it.each(['as-given', 'shuffled', 'underscores', 'renamed', 'no-last'])(
    'is known by its columns: %s',
    async (name) => {
      expect(await outcome(`${name}.csv`)).toMatchObject({
        shape: 'fingertips',
        kept: 1,
        values: [52],
        observations: [{ indicator: 'completions', locality: 'E09000003', sex: 'persons', age: 'all ages' }],
        problems: [],
      });
    },
  );

  it('brings its counts and its 95% interval', async () => {
    expect((await outcome('as-given.csv')).observations).toMatchObject([
      { numerator: 52, denominator: 100, interval: { lower: 42, upper: 62 } },
    ]);
  });

  it('may leave out the last cell of each row, and a note says so', async () => {
    const { kept, problems } = await outcome('short-rows.csv');
    expect(kept).toBe(1);
    expect(problems).toMatchObject([{ severity: 'note', rowsSetAside: 0 }]);
  });

  it('repeats England in every file: once is enough, and another figure is an error', async () => {
    expect((await outcome('barnet.csv')).problems).toEqual([]);
    const { kept, problems } = await outcome('tower-hamlets.csv');
    expect(kept).toBe(1);
    expect(problems.map(({ severity, line }) => `${severity} ${line}`)).toEqual(['note 2', 'error 3']);
    expect(problems[1]?.done).toContain('line 3 of barnet.csv');
  });

  it('has breakdowns, which are kept beside the figure of everybody and never stand for it', async () => {
    const { read, kept, problems, values } = await outcome('breakdowns.csv');
    expect([read, kept]).toEqual([4, 2]);
    expect(values).toEqual([52, 52]);
    expect(problems).toMatchObject([
      { severity: 'error', line: 4, found: 'nonsense' },
      {
        severity: 'error',
        line: 5,
        found: 'Ethnic group',
        done: expect.stringContaining('its type and its name'),
      },
    ]);
  });

  it('says in its notes why a value is missing; other notes stay notes', async () => {
    const { values, observations } = await outcome('notes.csv');
    expect(values.map((value) => (typeof value === 'number' ? value : value.absent))).toEqual([
      'suppressed',
      'not-applicable',
      'not-collected',
      'not-collected',
      51,
    ]);
    expect(observations.at(-1)?.note).toContain('Aggregated');
  });

  it('brings its 99.8% interval, judged like the other', async () => {
    const { observations, problems } = await outcome('strict.csv');
    expect(observations.map(({ strictInterval }) => strictInterval)).toEqual([
      { lower: 40, upper: 64 },
      null,
      null,
    ]);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 3, column: 'Lower CI 99.8 limit', found: '60 to 64' },
      { severity: 'note', line: 4, column: 'Lower CI 99.8 limit' },
    ]);
  });

  it('says in its notes that a value is modelled', async () => {
    const { observations } = await outcome('modelled.csv');
    expect(observations.map(({ status }) => status)).toEqual([['estimated'], ['estimated']]);
  });

  it('sets health areas and places outside England aside as warnings, with their lines', async () => {
    const { kept, problems } = await outcome('places.csv');
    expect(kept).toBe(0);
    expect(problems.map(({ severity, line }) => `${severity} ${line}`)).toEqual([
      'warning 2',
      'warning 3',
      'warning 4',
      'warning 5',
    ]);
  });

  it('has pooled years', async () => {
    const { observations } = await outcome('pools.csv');
    expect(observations.map(({ period }) => period.kind)).toEqual([
      'calendar-pool',
      'financial-pool',
      'financial-year',
    ]);
  });

  it('of an indicator that is not in the catalogue is kept, the indicator unplaced and without judgement', async () => {
    const { observations, problems, values } = await outcome('unplaced.csv');
    // Nobody knows yet whether it may be below 0.
    expect(values).toEqual([-2, 3]);
    expect(observations.map(({ indicator }) => indicator)).toEqual(['fingertips-92432', 'fingertips-92432']);
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 Indicator ID',
      '6 Time period',
      '8 Indicator ID',
      '9 Indicator ID',
    ]);
  });
});

it('describes an unplaced indicator by the name it came with, and shares it with nobody', async () => {
  const name = 'Deaths\nfrom "drugs"';
  const { catalogue } = await takeInFiles({
    'one.csv': fingertipsText([{ 'Indicator ID': '92432', 'Indicator Name': name, Age: '18+ yrs' }]),
    'two.csv': fingertipsText(
      [{ 'Indicator ID': '92432', 'Indicator Name': name, Age: '18+ yrs', 'Time period': '2021' }],
      {
        columns: [...fingertipsColumns].reverse(),
      },
    ),
  });
  expect(catalogue.indicators.filter(({ outcome: placed }) => placed === null)).toMatchObject([
    {
      id: 'fingertips-92432',
      name: 'Deaths from "drugs"',
      polarity: 'no-judgement',
      sharing: 'partnership',
      age: '18+',
    },
  ]);
});
