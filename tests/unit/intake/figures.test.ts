import { describe, expect, it } from 'vitest';
import { tidyText } from './csv-text';
import { aFolder } from './take-in-files';

/** What is written, what it becomes: a number or the reason of its absence; and how serious a problem it is, if any. */
const written: readonly [cell: string, becomes: number | string, severity: string | null][] = [
  ['12', 12, null],
  [' 12 ', 12, null],
  ["'12", 12, null],
  ['1,234', 1234, 'note'],
  ['1 234', 1234, 'note'],
  ['1\u2009234', 1234, 'note'],
  ["'", 'unreadable', 'error'],
  [" ' ", 'unreadable', 'error'],
  ['12%', 12, 'note'],
  ['£5', 5, 'note'],
  ['8.00 [p]', 8, null],
  ['8.00 [q]', 8, 'note'],
  ['8 [constructor]', 8, 'note'],
  ['1e3', 1000, 'warning'],
  ['0', 0, null],
  ['', 'not-collected', null],
  ['-', 'not-collected', null],
  ['–', 'not-collected', null],
  ['..', 'not-collected', null],
  ['.', 'not-collected', null],
  [':', 'not-collected', null],
  ['[x]', 'not-collected', null],
  ['n/a', 'not-collected', null],
  ['*', 'suppressed', null],
  ['[c]', 'suppressed', null],
  ['c', 'suppressed', null],
  ['<5', 'suppressed', null],
  ['1-4', 'suppressed', null],
  ['1 to 4', 'suppressed', null],
  ['8.00 [c]', 'suppressed', null],
  ['Value suppressed for disclosure control', 'suppressed', null],
  ['[z]', 'not-applicable', null],
  ['[low]', 'rounds-to-zero', null],
  ['~0', 'rounds-to-zero', null],
  ['NaN', 'unreadable', 'error'],
  ['Infinity', 'unreadable', 'error'],
  ['-Infinity', 'unreadable', 'error'],
  ['1e400', 'unreadable', 'error'],
  ['9'.repeat(400), 'unreadable', 'error'],
  ['-3', 'unreadable', 'error'],
  ['0x1F', 'unreadable', 'error'],
  ['1_000', 'unreadable', 'error'],
  ['1,2', 'unreadable', 'error'],
  ['1.2.3', 'unreadable', 'error'],
  ['25-64', 'unreadable', 'error'],
  ['2021-22', 'unreadable', 'error'],
  ['twelve', 'unreadable', 'error'],
  ['1/2', 'unreadable', 'error'],
  ['true', 'unreadable', 'error'],
  ['null; 0', 'unreadable', 'error'],
];

const period = (at: number) => `${1950 + at}`;
const shares: Parameters<typeof tidyText>[0] = [
  { period: '2000', value: '101' },
  { period: '2001', value: '100' },
  { period: '2002', value: '', numerator: '12', denominator: '10' },
  { period: '2003', value: '', numerator: '10', denominator: '12' },
  { period: '2004', value: '50', lower: '60', upper: '40' },
  { period: '2005', value: '50', lower: '60', upper: '70' },
  { period: '2006', value: '50', lower: '40', upper: '' },
  { period: '2007', value: '50', lower: '40', upper: '60' },
  { period: '2008', value: '', numerator: '3', denominator: '0' },
  { period: '2009', value: '', numerator: '0', denominator: '0' },
  { period: '2010', value: '50', numerator: '-1', denominator: '-2' },
  { period: '2011', value: '50', numerator: 'x%', denominator: '1,000' },
  { period: '2012', value: '50', lower: 'low', upper: '[c]' },
  // A value, or a limit, may be off by half of its last printed digit.
  { period: '2013', value: '15.6', lower: '15.52', upper: '15.59' },
  { period: '2014', value: '17', lower: '17.025', upper: '17.072' },
  { period: '2015', value: '15.66', lower: '15.7', upper: '15.9' },
  { period: '2016', value: '15.6 [r]', lower: '15.52', upper: '15.59' },
  { period: '2017', value: '15.6', lower: '15.40', upper: '15.54' },
  { period: '2018', value: '15.60', lower: '15.52', upper: '15.59' },
  { period: '2019', value: '17', lower: '18', upper: '19' },
];

const outcome = aFolder({
  'written.csv': tidyText(written.map(([value], at) => ({ period: period(at), value }))),
  'as-numerator.csv': tidyText(
    written.map(([numerator], at) => ({ locality: 'E09000030', period: period(at), value: '1', numerator })),
  ),
  'shares.csv': tidyText(shares.map((row) => ({ ...row, indicator: 'completions' }))),
  'differences.csv': tidyText([{ indicator: 'net-change', period: '2000', value: '-3.5' }]),
  'rates.csv': tidyText([
    { indicator: 'death-rate', period: '2020', value: '', numerator: '12' },
    { indicator: 'death-rate', period: '2019', value: '', numerator: '12' },
    { indicator: 'death-rate', period: '2018', value: '', numerator: '12', denominator: '0' },
  ]),
});

describe('a figure', () => {
  it.each(
    written.map(([cell, becomes, severity], at) => [cell.slice(0, 40), becomes, severity, at] as const),
  )('"%s" becomes %s', async (_, becomes, severity, at) => {
    const { observations, problems } = await outcome('written.csv');
    const found = observations.find((observation) => observation.period.label === period(at))?.value;
    expect(typeof found === 'number' ? found : found?.absent).toBe(becomes);
    const told = problems.filter(({ line }) => line === at + 2);
    expect(told.map((problem) => problem.severity)).toEqual(severity === null ? [] : [severity]);
  });

  it('is never lost with its row: every row is kept', async () => {
    expect(await outcome('written.csv')).toMatchObject({ read: written.length, kept: written.length });
  });

  it('becomes 0 only where 0 is written', async () => {
    const { observations } = await outcome('written.csv');
    const zeros = observations.filter(({ value }) => value === 0);
    expect(zeros.map(({ period: { label } }) => label)).toEqual([
      period(written.findIndex(([cell]) => cell === '0')),
    ]);
  });

  it('keeps the mark beside it as its status', async () => {
    const { observations } = await outcome('written.csv');
    const at = written.findIndex(([cell]) => cell === '8.00 [p]');
    expect(observations[at]?.status).toEqual(['provisional']);
    expect(observations[at + 2]?.status).toEqual([]);
  });

  it('is read alike as a numerator', async () => {
    const { observations } = await outcome('as-numerator.csv');
    const found = observations.map(({ numerator }) =>
      typeof numerator === 'number' ? numerator : numerator.absent,
    );
    expect(found).toEqual(written.map(([, becomes]) => becomes));
  });
});

describe('figures that contradict one another', () => {
  const at = async (label: string) => {
    const { observations, problems } = await outcome('shares.csv');
    const line = shares.findIndex((row) => row.period === label) + 2;
    const observation = observations.find(({ period: found }) => found.label === label);
    return { observation, problems: problems.filter((problem) => problem.line === line) };
  };

  it('a share over 100% is unreadable, exactly 100% is not', async () => {
    expect((await at('2000')).observation?.value).toMatchObject({ absent: 'unreadable' });
    expect((await at('2000')).problems).toMatchObject([{ severity: 'error', column: 'value', found: '101' }]);
    expect(await at('2001')).toMatchObject({ observation: { value: 100 }, problems: [] });
  });

  it('a numerator over its denominator is unreadable', async () => {
    const { observation, problems } = await at('2002');
    expect(observation).toMatchObject({ numerator: { absent: 'unreadable' }, denominator: 10 });
    expect(problems).toMatchObject([{ severity: 'error', column: 'numerator', found: '12' }]);
    expect(await at('2003')).toMatchObject({ observation: { numerator: 10, denominator: 12 }, problems: [] });
  });

  it('something out of nothing is unreadable, nothing out of nothing is kept', async () => {
    expect((await at('2008')).problems).toMatchObject([{ column: 'numerator', found: '3' }]);
    expect(await at('2009')).toMatchObject({ observation: { numerator: 0, denominator: 0 }, problems: [] });
    const { observations } = await outcome('rates.csv');
    expect(observations[2]?.numerator).toMatchObject({ absent: 'unreadable' });
  });

  it.each(['2004', '2005', '2006'])(
    'an interval that is none is left out and the value kept (%s)',
    async (label) => {
      const { observation, problems } = await at(label);
      expect(observation).toMatchObject({ value: 50, interval: null });
      expect(problems).toMatchObject([{ severity: 'warning', column: 'lower', rowsSetAside: 0 }]);
    },
  );

  it.each(['2013', '2014', '2015', '2016'])(
    'an interval is kept beside a rounded value (%s)',
    async (label) => {
      const { observation, problems } = await at(label);
      expect(observation?.interval).not.toBeNull();
      expect(problems).toEqual([]);
    },
  );

  it.each(['2017', '2018', '2019'])('an interval is left out further from its value (%s)', async (label) => {
    const { observation, problems } = await at(label);
    expect(observation?.interval).toBeNull();
    expect(problems).toMatchObject([{ severity: 'warning', column: 'lower' }]);
  });

  it('an interval around its value is kept, one that is withheld is no problem', async () => {
    expect(await at('2007')).toMatchObject({
      observation: { interval: { lower: 40, upper: 60 } },
      problems: [],
    });
    expect(await at('2012')).toMatchObject({ observation: { interval: null }, problems: [] });
  });

  it('counts below 0 are unreadable; a mean may be below 0', async () => {
    const { observation, problems } = await at('2010');
    expect(observation).toMatchObject({
      numerator: { absent: 'unreadable' },
      denominator: { absent: 'unreadable' },
    });
    expect(problems.map(({ column }) => column).sort()).toEqual(['denominator', 'numerator']);
    expect(await outcome('differences.csv')).toMatchObject({ values: [-3.5], problems: [] });
  });

  it('each cell of a row is told of by its column', async () => {
    expect((await at('2011')).problems.map(({ column, severity }) => `${column} ${severity}`).sort()).toEqual(
      ['denominator note', 'numerator error'],
    );
  });
});

it('gives a rate per head the population of its year, and none where there is none', async () => {
  const { observations } = await outcome('rates.csv');
  expect(observations[0]?.denominator).toBe(399_000);
  expect(observations[1]?.denominator).toMatchObject({ absent: 'not-collected' });
});
