import { expect, it } from 'vitest';
import { controlChartOf } from '../../../src/assessment/place/control-chart';
import { licenceWords, sourceWords } from '../../../src/charts/tables/source-words';
import { isIllustrative } from '../../../src/domain/figures/observation';
import { parseIndicatorId } from '../../../src/domain/ids';
import { aPlace } from '../../builders';
import { type Cells, csvText, tidyText } from './csv-text';
import { type Files, outcomeOf, takeInFiles } from './take-in-files';
import { anIndicatorRow, indicatorRows } from './tiny-catalogue';

const starts = 'drr-starts';
const indicators = csvText([
  ...indicatorRows,
  anIndicatorRow({
    id: starts,
    name: 'DRR starts',
    measure: 'count',
    frequency: 'quarterly',
    polarity: 'higher',
  }),
]);
const demonstration = {
  file: 'observations/illustrative.csv',
  source: 'Invented figures',
  licence: '',
  illustrative: 'yes',
  note: '',
};
const own = {
  file: 'observations/our-drr.csv',
  source: 'Barnet DRR returns, Probation Service',
  licence: 'Not for reuse',
  illustrative: '',
  note: 'Counted by court.',
};

const row = (period: string, value: string, cells: Cells = {}): Cells => ({
  indicator: starts,
  locality: 'E09000003',
  period,
  value,
  status: '',
  ...cells,
});

async function drr(files: Files, sources: readonly Cells[] = [demonstration, own]) {
  const taken = await takeInFiles({
    'indicators.csv': indicators,
    'sources.csv': csvText(sources),
    ...files,
  });
  const indicator = taken.catalogue.indicators.find(({ id }) => id === parseIndicatorId(starts));
  if (!indicator) throw new Error('the indicator is in the catalogue');
  return { ...taken, indicator };
}

const quarters = [
  '2021/22 Q1',
  '2021/22 Q2',
  '2021/22 Q3',
  '2021/22 Q4',
  '2022/23 Q1',
  '2022/23 Q2',
  '2022/23 Q3',
];
const invented = tidyText(quarters.slice(0, 2).map((period) => row(period, '9')));
const real = tidyText(quarters.map((period, at) => row(period, `${10 + (at % 3)}`)));

it('a real figure stands where an invented one was, whatever the files are called', async () => {
  const { observations, problems } = await drr({
    'observations/illustrative.csv': invented,
    'observations/our-drr.csv': real,
  });
  expect(observations.map(({ file }) => file)).toEqual(quarters.map(() => 'observations/our-drr.csv'));
  expect(observations.some(isIllustrative)).toBe(false);
  expect(problems.map(({ severity, file, done }) => [severity, file, done])).toEqual(
    [2, 3].map((line) => [
      'note',
      'observations/illustrative.csv',
      `The row was set aside: the figure is illustrative, and line ${line} of observations/our-drr.csv has a real one.`,
    ]),
  );
});

it('so it is where only the rows themselves say that they are invented', async () => {
  const { observations } = await drr(
    {
      'observations/a.csv': tidyText([row('2021/22 Q1', '9', { status: 'illustrative' })]),
      'observations/b.csv': tidyText([row('2021/22 Q1', '10')]),
    },
    [own],
  );
  expect(observations).toMatchObject([{ value: 10, status: [] }]);
});

it('own figures state their own source, and neither the demonstration’s nor that they are invented', async () => {
  const { observations, indicator } = await drr({
    'observations/illustrative.csv': invented,
    'observations/our-drr.csv': real,
  });
  expect(indicator.sources).toMatchObject([{ name: own.source, licence: own.licence, note: own.note }]);
  expect(sourceWords(observations, indicator)).toBe(own.source);
  expect(licenceWords(observations, indicator)).toBe(own.licence);
});

it('control limits are not refused for own figures of an indicator that was shown with invented ones', async () => {
  const { observations, indicator } = await drr({
    'observations/illustrative.csv': invented,
    'observations/our-drr.csv': real,
  });
  const chart = controlChartOf({
    indicator,
    place: aPlace(),
    observations,
    breaks: [],
    rebases: [],
    standings: [],
    isScreened: false,
  });
  expect(chart).toMatchObject({ kind: 'control-chart', isIllustrative: false });
});

it('where real and invented figures stand in one series each keeps its own mark', async () => {
  const { observations, indicator } = await drr({
    'observations/illustrative.csv': invented,
    'observations/our-drr.csv': tidyText(quarters.slice(2).map((period) => row(period, '12'))),
  });
  const inOrder = observations.toSorted((one, other) => (one.period.start < other.period.start ? -1 : 1));
  expect(inOrder.map(isIllustrative)).toEqual([true, true, false, false, false, false, false]);
  expect(inOrder.map((one) => sourceWords([one], indicator)).slice(1, 3)).toEqual([
    'Invented figures',
    own.source,
  ]);
  expect(inOrder.map((one) => licenceWords([one], indicator)).slice(1, 3)).toEqual([
    'illustrative',
    own.licence,
  ]);
});

it('one CSV dropped into the folder works without a word in sources.csv, and its source is not stated', async () => {
  const { observations, indicator, problems } = await drr({ 'observations/our-drr.csv': real }, [
    demonstration,
  ]);
  expect(observations).toHaveLength(quarters.length);
  expect(sourceWords(observations, indicator)).toBe('source not stated');
  expect(problems).toMatchObject([
    { severity: 'warning', file: 'sources.csv', line: 2, found: 'observations/illustrative.csv' },
  ]);
});

it('a file may be named without its folder', async () => {
  const { observations, indicator } = await drr({ 'observations/2024/our-drr.csv': real }, [
    { ...own, file: 'our-drr.csv' },
  ]);
  expect(sourceWords(observations, indicator)).toBe(own.source);
});

it('a word other than yes or no beside illustrative marks the file all the same', async () => {
  const { observations, problems } = await drr({ 'observations/our-drr.csv': real }, [
    { ...own, illustrative: 'invented' },
  ]);
  expect(observations.every(isIllustrative)).toBe(true);
  expect(problems).toMatchObject([{ file: 'sources.csv', column: 'illustrative', found: 'invented' }]);
});

it('a day that does not exist and a link that is not https are left out', async () => {
  const { problems } = await drr({ 'observations/our-drr.csv': real }, [
    { ...own, extracted_on: '2023-02-30', link: 'http://council.gov.uk' },
  ]);
  expect(problems.map(({ column }) => column)).toEqual(['link', 'extracted_on']);
});

it('the columns that indicators.csv once had for its source are told where they went', async () => {
  const taken = await takeInFiles({
    'indicators.csv': csvText(indicatorRows.map((one) => ({ ...one, source: 'ONS', extracted_on: '' }))),
  });
  expect(outcomeOf(taken, 'indicators.csv').problems.map(({ column, advice }) => [column, advice])).toEqual(
    ['source', 'extracted_on'].map((column) => [
      column,
      'Write it in sources.csv, beside the name of the file that holds the figures.',
    ]),
  );
});
