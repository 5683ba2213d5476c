import { beforeAll, describe, expect, it } from 'vitest';
import { parsePartnershipId } from '../../../src/domain/ids';
import { catalogueQuery } from '../../../src/queries/catalogue';
import { comparisonQuery } from '../../../src/queries/comparison';
import { ledgerQuery } from '../../../src/queries/files/ledger';
import { problemGroupsQuery } from '../../../src/queries/files/problem-groups';
import { problemsQuery } from '../../../src/queries/files/problems';
import { sourcesQuery } from '../../../src/queries/files/sources';
import { periodsQuery } from '../../../src/queries/periods';
import { planQuery } from '../../../src/queries/plan';
import { seriesQuery } from '../../../src/queries/series/series';
import { aCode, anIndicatorId, aPlanId, barnet, england } from '../../builders';
import type { TakenIn } from '../intake/take-in-files';
import { takeInAFolder } from './a-folder';

const deaths = anIndicatorId('drug-deaths');
const completions = anIndicatorId('completions');
const towerHamlets = aCode('E09000030');

let taken: TakenIn;
beforeAll(async () => {
  taken = await takeInAFolder();
});

describe('series', () => {
  it('come one for each indicator and locality, earliest period first, for the headline sex and age', async () => {
    const series = await seriesQuery.ask(taken, {
      indicators: [deaths],
      localities: [barnet, towerHamlets],
    });
    expect(
      series.map(({ locality, observations }) => [locality, observations.map(({ period }) => period.label)]),
    ).toEqual([
      [barnet, ['2019', '2020', '2021']],
      [towerHamlets, ['2020']],
    ]);
    expect(series[0]?.observations).toMatchObject([
      {
        value: 11,
        interval: { lower: 6, upper: 19 },
        status: [],
        period: { start: '2019-01-01', end: '2019-12-31' },
      },
      { value: { absent: 'suppressed' }, interval: null },
      { value: 14, status: ['provisional'], note: 'Registered late' },
    ]);
  });

  it('keep every absence with its reason, and a blank value beside its numerator', async () => {
    const [series] = await seriesQuery.ask(taken, {
      indicators: [completions],
      localities: [barnet],
    });
    const found = series?.observations.map(({ period, value }) => [
      period.label,
      typeof value === 'number' ? value : value.absent,
    ]);
    expect(found).toEqual([
      ['2019', 'unreadable'],
      ['2018–20', 51],
      ['2020', 'not-collected'],
      ['2021', 'not-collected'],
      ['2022', 'not-applicable'],
      ['2023', 'rounds-to-zero'],
    ]);
    expect(series?.observations[2]).toMatchObject({ numerator: 30, denominator: 60 });
  });

  it('are none where nothing is asked, or nothing is there', async () => {
    expect(await seriesQuery.ask(taken, { indicators: [], localities: [] })).toEqual([]);
    const nowhere = { indicators: [anIndicatorId('nothing')], localities: [barnet] };
    expect(await seriesQuery.ask(taken, nowhere)).toEqual([]);
  });
});

describe('a comparison', () => {
  it('is one period in several localities', async () => {
    const args = {
      indicators: [deaths],
      periodLabel: '2019',
      localities: [barnet, towerHamlets],
      benchmarks: [england],
    };
    const found = await comparisonQuery.ask(taken, args);
    expect(found.map(({ locality, value }) => [locality, value])).toEqual([
      [barnet, 11],
      [england, 4393],
    ]);
    expect(await comparisonQuery.ask(taken, { ...args, periodLabel: "2019' or 1=1 --" })).toEqual([]);
  });
});

it('periods come latest first, with how many localities have them', async () => {
  const found = await periodsQuery.ask(taken, deaths);
  expect(found.map(({ period, localities }) => [period.label, localities])).toEqual([
    ['2021', 1],
    ['2020', 2],
    ['2019', 2],
  ]);
});

describe('a plan', () => {
  it('has the actions and milestones of its partnership, in the order of its files', async () => {
    const plan = await planQuery.ask(taken, {
      partnership: parsePartnershipId('barnet') as never,
      plan: aPlanId('plan'),
    });
    expect(plan.actions).toMatchObject([
      {
        reference: '2.10',
        referenceAsWritten: '2.1',
        owners: ['Public Health', 'Police'],
        deadline: { asWritten: 'Oct-23', date: '2023-10-31', precision: 'month' },
        status: 'on-track',
        indicators: [deaths],
      },
      {
        reference: '2.1',
        deadline: { asWritten: 'Ongoing', date: null, precision: 'none' },
        status: 'unknown',
        indicators: [],
      },
    ]);
    expect(plan.milestones.map(({ id }) => id)).toEqual(['barnet-2-10-milestone-1', 'second']);
    expect(plan.targets).toMatchObject([
      { indicator: deaths, operator: 'at-most', value: 10, provisional: false },
    ]);
  });

  it('may have a target that nothing measures yet', async () => {
    const plan = await planQuery.ask(taken, {
      partnership: parsePartnershipId('tower-hamlets') as never,
      plan: aPlanId('plan'),
    });
    expect(plan.targets).toMatchObject([
      { indicator: null, operator: null, value: null, provisional: true, due: { date: null } },
    ]);
    expect(plan.milestones).toEqual([]);
  });
});

it('the ledger has every file in order of path', async () => {
  const ledger = await ledgerQuery.ask(taken, null);
  expect(ledger.map(({ file }) => file)).toEqual(ledger.map(({ file }) => file).sort());
  expect(ledger.find(({ file }) => file === 'observations/deaths.csv')).toMatchObject({
    shape: 'tidy',
    rowsRead: 8,
    rowsKept: 6,
    rowsSetAside: 2,
  });
});

describe('problems', () => {
  it('are listed by file and line, or of one file, or only the first few', async () => {
    const all = await problemsQuery.ask(taken, { file: '', most: 1000 });
    expect(all.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'observations/completions.csv:6',
      'observations/deaths.csv:6',
      'observations/deaths.csv:8',
      'observations/deaths.csv:9',
      'observations/list.csv:1',
    ]);
    const some = await problemsQuery.ask(taken, { file: 'observations/deaths.csv', most: 2 });
    expect(some.map(({ line }) => line)).toEqual([6, 8]);
  });

  it('of one kind in one file are told once, the most serious first', async () => {
    const groups = await problemGroupsQuery.ask(taken, null);
    const severities = groups.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(groups.reduce((total, { problems }) => total + problems, 0)).toBe(5);
    expect(groups.reduce((total, { rowsSetAside }) => total + rowsSetAside, 0)).toBe(3);
    expect(groups.find(({ example }) => example === '4,393')).toMatchObject({
      severity: 'note',
      firstLine: 6,
      lastLine: 6,
    });
  });
});

it('sources tell of each indicator what was taken in, and what is missing and why', async () => {
  const sources = await sourcesQuery.ask(taken, null);
  expect(sources).toMatchObject([
    {
      indicator: deaths,
      observations: 6,
      localities: 3,
      firstPeriod: '2019',
      lastPeriod: '2021',
      illustrative: 1,
    },
    { indicator: completions, observations: 6, localities: 1, firstPeriod: '2018–20', lastPeriod: '2023' },
    { indicator: 'death-rate', observations: 0, firstPeriod: '', absences: {} },
    { indicator: 'net-change', observations: 0 },
  ]);
  expect(sources.map(({ absences }) => absences)).toEqual([
    { suppressed: 1 },
    { 'not-collected': 1, 'not-applicable': 1, 'rounds-to-zero': 1, unreadable: 1 },
    {},
    {},
  ]);
});

it('the catalogue has all that has a name, partnerships in the order of the dashboard', async () => {
  const catalogue = await catalogueQuery.ask(taken, null);
  expect(catalogue.dashboard).toEqual({
    title: 'A dashboard',
    asAt: '2023-12-31',
    partnerships: ['barnet'],
    comparators: ['england', 'region'],
  });
  expect(catalogue.partnerships).toMatchObject([{ id: 'barnet', localities: [barnet] }]);
  expect(catalogue.plans).toMatchObject([
    { partnership: 'barnet', plan: 'plan', asAt: '2023-12-31', isOwn: true },
  ]);
  expect(catalogue.localities.find(({ code }) => code === 'E10000021')).toMatchObject({
    validTo: '2021-03-31',
    successors: ['E06000061', 'E06000062'],
  });
  expect(catalogue.seriesBreaks).toMatchObject([{ indicator: deaths, locality: null, date: '2015-01-01' }]);
});
