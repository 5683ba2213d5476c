import { expect, it } from 'vitest';
import { csvText } from './csv-text';
import { takeInFiles } from './take-in-files';
import {
  aLocalityRow,
  aMilestoneRow,
  anActionRow,
  anOutcomeRow,
  aPartnershipRow,
  aTargetRow,
  localityRows,
} from './tiny-catalogue';

it('outcomes stand in their order, localities by name, breaks and rebases by date', async () => {
  const change = { indicator: 'drug-deaths', locality: '' };
  const { catalogue, problems } = await takeInFiles({
    'outcomes.csv': csvText([
      anOutcomeRow({ id: 'second', order: '2' }),
      anOutcomeRow({ id: 'also-first', order: '1' }),
      anOutcomeRow(),
    ]),
    'localities.csv': csvText([...localityRows, aLocalityRow({ code: 'E09000001', name: 'Aldgate' })]),
    'series-breaks.csv': csvText([
      { ...change, date: '2016-01-01', label: 'later' },
      { ...change, date: '2015-01-01', label: 'earlier' },
    ]),
    'rebases.csv': csvText([
      { ...change, date: '2016-01-01', reason: 'later', decided_by: 'the board' },
      { ...change, date: '2015-01-01', reason: 'earlier', decided_by: 'the board' },
    ]),
  });
  expect(problems).toEqual([]);
  expect(catalogue.outcomes.map(({ id }) => id)).toEqual(['also-first', 'reduce-drug-use', 'second']);
  expect(catalogue.localities.map(({ name }) => name).slice(0, 3)).toEqual([
    'Aldgate',
    'Barnet',
    'East Midlands',
  ]);
  expect(catalogue.seriesBreaks.map(({ label }) => label)).toEqual(['earlier', 'later']);
  expect(catalogue.rebases.map(({ reason }) => reason)).toEqual(['earlier', 'later']);
});

it('partnerships stand in the order of the dashboard, and those that it does not list apart', async () => {
  const { catalogue } = await takeInFiles({
    'dashboard.json': JSON.stringify({ title: 'A', asAt: '2023-12-31', partnerships: ['york', 'barnet'] }),
    'partnerships.csv': csvText(['leeds', 'barnet', 'york'].map((id) => aPartnershipRow({ id }))),
  });
  expect(catalogue.partnerships.map(({ id }) => id)).toEqual(['york', 'barnet']);
  expect(catalogue.unlisted.map(({ id }) => id)).toEqual(['leeds']);
});

it('a source of populations has its years, the earliest first', async () => {
  const row = { locality: 'E09000003', sex: 'persons', age: 'all ages', population: '1' };
  const { catalogue } = await takeInFiles({
    'populations.csv': csvText([
      { ...row, period: '2021', source: 'Census' },
      { ...row, period: '2020', source: 'ONS' },
      { ...row, period: '2018', source: 'ONS' },
      { ...row, period: '1980', source: '' },
    ]),
  });
  expect(catalogue.populationSources).toEqual(['ONS, 2018 to 2020', 'Census, 2021']);
});

it('a neighbour without a rank stands after those that have one, and each source is named once', async () => {
  const row = { set: 'Alike', locality: 'E09000003', source: 'B', licence: '' };
  const { catalogue } = await takeInFiles({
    'neighbours.csv': csvText([
      { ...row, neighbour: 'E06000061', rank: '' },
      { ...row, neighbour: 'E06000062', rank: '2', source: 'A', licence: 'OGL' },
      { ...row, neighbour: 'E09000030', rank: '1' },
    ]),
  });
  expect(catalogue.neighbourSets).toEqual([
    {
      name: 'Alike',
      locality: 'E09000003',
      neighbours: ['E09000030', 'E06000062', 'E06000061'],
      source: 'A; B',
      licence: 'OGL',
    },
  ]);
});

it('a plan has its own rows, and a milestone stands with its action, whichever folder it lies in', async () => {
  const { plans } = await takeInFiles({
    'partnerships.csv': csvText([aPartnershipRow(), aPartnershipRow({ id: 'york' })]),
    'plans/barnet/targets.csv': null,
    'plans/york/actions.csv': csvText([anActionRow({ id: 'york-1' })]),
    'plans/york/milestones.csv': csvText([
      aMilestoneRow({ id: 'lost', action: 'nowhere' }),
      aMilestoneRow({ id: 'of-barnet' }),
      aMilestoneRow({ id: 'of-york', action: 'york-1' }),
    ]),
    'plans/york/targets.csv': csvText([aTargetRow({ id: 'york-target', actions: 'york-1' })]),
    'plans/york/earlier/2020-01-01/targets.csv': csvText([aTargetRow()]),
  });
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  expect(
    plans.map(({ partnership, version, actions, milestones, targets }) => [
      `${partnership} ${version}`,
      ...[actions, milestones, targets].map(idsOf),
    ]),
  ).toEqual([
    ['barnet ', ['barnet-2-10'], ['barnet-2-10-milestone-1', 'of-barnet'], []],
    ['york ', ['york-1'], ['of-york'], ['york-target']],
  ]);
});

it('an indicator has the sources of the files that hold figures of it, in the order in which they were read', async () => {
  const rows = 'indicator,locality,period,value\ndrug-deaths,E09000003,';
  const { catalogue } = await takeInFiles({
    'sources.csv': csvText([
      { file: 'b.csv', source: 'The second', illustrative: '' },
      { file: 'a.csv', source: 'Invented', illustrative: 'yes' },
    ]),
    'observations/a.csv': `${rows}2019,1\n`,
    'observations/b.csv': `${rows}2020,2\n`,
    'observations/c.csv': `${rows}2021,3\n`,
  });
  const sourcesOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.sources;
  expect(sourcesOf('drug-deaths')).toMatchObject([
    { file: 'observations/b.csv', name: 'The second' },
    { file: 'observations/c.csv', name: '' },
    { file: 'observations/a.csv', name: 'Invented', isIllustrative: true },
  ]);
  expect(sourcesOf('completions')).toEqual([]);
});
