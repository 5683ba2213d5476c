import { expect, it } from 'vitest';
import { type Cells, csvText, tidyText } from './csv-text';
import { type Files, outcomeOf, takeInFiles } from './take-in-files';
import {
  aLocalityRow,
  aMilestoneRow,
  anActionRow,
  anIndicatorRow,
  anOutcomeRow,
  aPartnershipRow,
  aTargetRow,
  indicatorRows,
  localityRows,
  tinyCatalogue,
} from './tiny-catalogue';

const told = async (file: string, content: string, others: Files = {}) => {
  const taken = await takeInFiles({ ...others, [file]: content });
  return { ...taken, ...outcomeOf(taken, file) };
};
const indicatorsWith = (cells: Cells) => csvText([...indicatorRows.slice(1), anIndicatorRow(cells)]);
const deathsIn = ({ catalogue }: Awaited<ReturnType<typeof told>>) =>
  catalogue.indicators.find(({ id }) => id === 'drug-deaths');

it('a catalogue without a fault is taken in without a word', async () => {
  const { ledger, problems, catalogue } = await takeInFiles({});
  expect(problems).toEqual([]);
  expect(ledger).toHaveLength(Object.keys(tinyCatalogue).length);
  expect(catalogue.indicators).toHaveLength(4);
  expect(catalogue.localities).toHaveLength(8);
});

it('a word that is not of its list is read as the careful one, and told of', async () => {
  const found = await told(
    'indicators.csv',
    indicatorsWith({ polarity: 'upwards', sharing: 'pubic', tier: '' }),
  );
  expect(deathsIn(found)).toMatchObject({ polarity: 'no-judgement', sharing: 'partnership', tier: 'local' });
  expect(
    found.problems.map(({ severity, line, column, found: cell }) => [severity, line, column, cell]),
  ).toEqual([
    ['warning', 5, 'polarity', 'upwards'],
    ['warning', 5, 'sharing', 'pubic'],
  ]);
});

it('a number is read as figures are, never guessed at', async () => {
  for (const [per, read] of [
    ['100,000', 100_000],
    ['1,5', null],
    ['0x10', null],
    ['ten', null],
    ['1_000', null],
  ] as const) {
    expect(deathsIn(await told('indicators.csv', indicatorsWith({ per })))?.per, per).toBe(read);
  }
});

it('an age is written in one spelling, so that its figures are found', async () => {
  const found = await told('indicators.csv', indicatorsWith({ age: '18+ yrs' }));
  expect(deathsIn(found)?.age).toBe('18+');
});

it('a second row of the same id is set aside, and the line of the first is named', async () => {
  const { problems, kept } = await told(
    'indicators.csv',
    csvText([...indicatorRows, anIndicatorRow({ name: 'Other' })]),
  );
  expect(kept).toBe(4);
  expect(problems).toMatchObject([{ severity: 'error', line: 6, rowsSetAside: 1, found: 'drug-deaths' }]);
  expect(problems[0]?.done).toContain('line 2 has the same key');
});

it('a second row of the same id in another file is set aside, and the file of the first is named', async () => {
  const { problems, plans } = await told('plans/york/actions.csv', csvText([anActionRow()]), {
    'partnerships.csv': csvText([aPartnershipRow(), aPartnershipRow({ id: 'york' })]),
  });
  expect(problems).toMatchObject([{ line: 2, rowsSetAside: 1 }]);
  expect(problems[0]?.done).toContain('line 2 of plans/barnet/actions.csv has the same key');
  expect(plans.flatMap(({ actions }) => actions)).toHaveLength(1);
});

it('a file without a needed column, or with one twice, is set aside whole', async () => {
  const without = csvText(indicatorRows).replace('polarity', 'pole');
  expect(await told('indicators.csv', without)).toMatchObject({
    kept: 0,
    problems: [{ column: 'polarity', rowsSetAside: 4 }],
  });
  const twice = csvText(indicatorRows).replace('tier', 'sharing');
  expect(await told('indicators.csv', twice)).toMatchObject({
    kept: 0,
    problems: [{ column: 'sharing', rowsSetAside: 4 }],
  });
});

it('a column that is not known is told of: it may be a mistyped one', async () => {
  const { problems, kept } = await told(
    'indicators.csv',
    csvText(indicatorRows).replace('sharing', 'sharring'),
  );
  expect(kept).toBe(4);
  expect(problems).toMatchObject([{ severity: 'warning', line: 1, column: 'sharring' }]);
});

it('a row without what it needs is set aside once, however much it lacks', async () => {
  const row = anIndicatorRow({ id: 'Not An Id', name: '', outcome: '' });
  const { kept, problems } = await told('indicators.csv', csvText([...indicatorRows, row]));
  expect(kept).toBe(4);
  expect(problems.reduce((total, { rowsSetAside }) => total + rowsSetAside, 0)).toBe(1);
  const unnamed = await told(
    'indicators.csv',
    csvText([...indicatorRows, anIndicatorRow({ id: 'new', name: '' })]),
  );
  expect(unnamed.problems).toMatchObject([{ line: 6, column: 'name', rowsSetAside: 1 }]);
});

it.each([
  ['{ "title": ', 'text that is no JSON'],
  ['[]', 'a list'],
  ['null', 'nothing'],
  ['{ "asAt": "2023-13-01" }', 'an impossible date'],
  ['<!doctype html><html></html>', 'a web page'],
])('a dashboard.json that is broken (%s) leaves every partnership on show', async (content) => {
  const { kept, problems, catalogue } = await told('dashboard.json', content);
  expect(kept).toBe(0);
  expect(problems).toMatchObject([{ severity: 'error', rowsSetAside: 1 }]);
  expect(catalogue.partnerships.map(({ id }) => id)).toEqual(['barnet']);
});

it('what dashboard.json names wrongly is left out and told of', async () => {
  const { problems, catalogue } = await told(
    'dashboard.json',
    '{ "asAt": "2023-12-31", "partnerships": ["barnet", "Tower Hamlets", "york"], "comparators": ["wales"] }',
  );
  expect(problems.map(({ column, found }) => `${column}: ${found}`)).toEqual([
    'partnerships: Tower Hamlets',
    'comparators: wales',
    'partnerships: york',
  ]);
  expect(catalogue.partnerships.map(({ id }) => id)).toEqual(['barnet']);
});

it('a partnership without a locality is set aside; a code that is none is left out', async () => {
  const rows = [
    aPartnershipRow({ localities: 'E09000003; Enfield', predecessor: 'Middlesex' }),
    aPartnershipRow({ id: 'york', localities: 'York' }),
  ];
  const { kept, problems, catalogue } = await told('partnerships.csv', csvText(rows));
  expect(kept).toBe(1);
  expect(catalogue.partnerships[0]).toMatchObject({ localities: ['E09000003'], predecessor: null });
  expect(problems.map(({ line, column, severity }) => `${line} ${column} ${severity}`)).toEqual([
    '2 localities warning',
    '2 predecessor warning',
    '3 localities warning',
    '3 localities error',
  ]);
});

it('a break at a locality that cannot be read is set aside, not drawn everywhere', async () => {
  const rows = [
    { indicator: 'drug-deaths', locality: 'Barnet', date: '2015-01-01', label: 'New' },
    { indicator: 'drug-deaths', locality: '', date: '', label: 'New' },
  ];
  const { kept, problems, catalogue } = await told('series-breaks.csv', csvText(rows));
  expect(kept).toBe(0);
  expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 locality', '3 date']);
  expect(catalogue.seriesBreaks).toEqual([]);
});

it('a population is of a calendar year and a number', async () => {
  const row = { locality: 'E09000003', period: '2020', population: '399,007' };
  const { kept, problems, database } = await told(
    'populations.csv',
    csvText([
      row,
      { ...row, period: '2020/21' },
      { ...row, period: '2021', population: 'many' },
      { ...row, period: '2022', population: '-1' },
    ]),
  );
  expect(kept).toBe(1);
  expect(
    problems.filter(({ rowsSetAside }) => rowsSetAside > 0).map(({ line, column }) => `${line} ${column}`),
  ).toEqual(['3 period', '4 population', '5 population']);
  expect(await database.ask('select population from population')).toEqual([{ population: 399_007 }]);
});

it('references of a plan stay text: 2.10 is not 2.1', async () => {
  const { plans, problems } = await told(
    'plans/barnet/actions.csv',
    csvText([
      anActionRow(),
      anActionRow({ id: 'barnet-2-1', reference: '2.1', reference_as_written: '2.1' }),
    ]),
  );
  expect(problems).toEqual([]);
  expect(plans[0]?.actions).toMatchObject([
    { reference: '2.10', referenceAsWritten: '2.1' },
    { reference: '2.1', referenceAsWritten: '2.1' },
  ]);
});

it('a plan in a folder that cannot be a partnership is set aside', async () => {
  const { kept, problems } = await told(
    'plans/Tower Hamlets!/actions.csv',
    csvText([anActionRow({ id: 'other' })]),
  );
  expect(kept).toBe(0);
  expect(problems).toMatchObject([{ line: 2, rowsSetAside: 1 }]);
  expect(problems[0]?.advice).toContain('plans/tower-hamlets');
});

it('a plan of a partnership that is not in partnerships.csv is told of: no page shows it', async () => {
  const { kept, problems } = await told('plans/leeds/actions.csv', csvText([anActionRow({ id: 'leeds-1' })]));
  expect(kept).toBe(1);
  expect(problems).toMatchObject([{ severity: 'warning', found: 'a plan in the folder "leeds"' }]);
});

it('references that lead nowhere are told of with their file and line; the rows stay', async () => {
  const { problems, ledger } = await takeInFiles({
    'indicators.csv': csvText([...indicatorRows, anIndicatorRow({ id: 'lost', outcome: 'reduce-nothing' })]),
    'localities.csv': csvText([...localityRows, aLocalityRow({ code: 'E09000031', parent: 'E12000099' })]),
    'partnerships.csv': csvText([
      aPartnershipRow({ localities: 'E09000003; E09000088', predecessor: 'E10000088' }),
    ]),
    'series-breaks.csv': csvText([
      { indicator: 'nowhere', locality: 'E09000088', date: '2015-01-01', label: 'New' },
    ]),
    'plans/barnet/actions.csv': csvText([
      anActionRow(),
      anActionRow({ id: 'barnet-3', outcome: 'no-outcome', indicators: 'drug-deaths; no-indicator' }),
    ]),
    'plans/barnet/milestones.csv': csvText([aMilestoneRow({ action: 'barnet-99' })]),
    'plans/barnet/targets.csv': csvText([aTargetRow({ actions: 'barnet-98', indicator: 'no-such' })]),
  });
  expect(
    problems.map(({ file, line, column, found }) => `${file}:${line} ${column} ${found}`).sort(),
  ).toEqual(
    [
      'indicators.csv:6 outcome reduce-nothing',
      'localities.csv:10 parent E12000099',
      'partnerships.csv:2 localities E09000088',
      'partnerships.csv:2 predecessor E10000088',
      'series-breaks.csv:2 indicator nowhere',
      'series-breaks.csv:2 locality E09000088',
      'plans/barnet/actions.csv:3 outcome no-outcome',
      'plans/barnet/actions.csv:3 indicators no-indicator',
      'plans/barnet/milestones.csv:2 action barnet-99',
      'plans/barnet/targets.csv:2 actions barnet-98',
      'plans/barnet/targets.csv:2 indicator no-such',
    ].sort(),
  );
  expect(problems.every(({ severity, rowsSetAside }) => severity === 'warning' && rowsSetAside === 0)).toBe(
    true,
  );
  expect(ledger.every(({ rowsSetAside }) => rowsSetAside === 0)).toBe(true);
});

it('words of a plan that cannot be read are told of', async () => {
  const { problems } = await told(
    'plans/barnet/targets.csv',
    csvText([
      aTargetRow({
        indicator: 'Drug Deaths',
        operator: '>=',
        provisional: 'perhaps',
        value: 'ten',
        kind: 'wish',
        due: '31/12/2023',
      }),
    ]),
  );
  expect(problems.map(({ column }) => column).sort()).toEqual([
    'due',
    'indicator',
    'kind',
    'operator',
    'provisional',
    'value',
  ]);
});

it('an id that two indicators claim belongs to the first, and an indicator always goes by its own id', async () => {
  const { observations } = await takeInFiles({
    'indicators.csv': csvText([
      anIndicatorRow({ id: 'first', other_ids: 'phof:1; second' }),
      anIndicatorRow({ id: 'second', other_ids: 'phof:1' }),
    ]),
    'plans/barnet/actions.csv': null,
    'plans/barnet/milestones.csv': null,
    'plans/barnet/targets.csv': null,
    'series-breaks.csv': null,
    'observations/a.csv': tidyText([{ indicator: 'phof:1' }, { indicator: 'second' }]),
  });
  expect(observations.map(({ indicator }) => indicator)).toEqual(['first', 'second']);
});

it('a folder without a catalogue still loads, and says of each row that its indicator is unknown', async () => {
  const nothing = Object.fromEntries(Object.keys(tinyCatalogue).map((path) => [path, null]));
  const taken = await takeInFiles({ ...nothing, 'figures.csv': tidyText([{}]) });
  expect(outcomeOf(taken, 'figures.csv')).toMatchObject({
    kept: 0,
    problems: [{ line: 2, column: 'indicator' }],
  });
});

it('an outcome without an order comes last', async () => {
  const { catalogue } = await told(
    'outcomes.csv',
    csvText([anOutcomeRow({ id: 'later', order: '' }), anOutcomeRow()]),
  );
  expect(catalogue.outcomes.map(({ id }) => id)).toEqual(['reduce-drug-use', 'later']);
});
