import { beforeAll, expect, it } from 'vitest';
import { assess } from '../src/assessment/place/assess';
import type { Assessment } from '../src/assessment/place/assessment';
import { screenPalette } from '../src/charts/drawing/colours';
import { tableToCsv } from '../src/charts/tables/csv';
import { describeTrendChart } from '../src/charts/trend/describe-trend-chart';
import { tabulateTrendChart } from '../src/charts/trend/tabulate-trend-chart';
import { trendChart } from '../src/charts/trend/trend-chart';
import type { Series } from '../src/domain/figures/observation';
import { seriesQuery } from '../src/queries/series/series';
import { asAtOf } from '../src/reviews/place/review';
import { placeOfPartnership } from '../src/selection/place';
import { anIndicatorId, barnet } from './builders';
import { type TakenIn, takeInFiles } from './unit/intake/take-in-files';

/** The line whose path this is: 27 of 60 adults, which is 45%. */
const line = 'completions,E09000003,2021,45,27,60,illustrative';
const file = [
  'indicator,locality,period,value,numerator,denominator,status',
  'completions,E09000003,2020,*,,,',
  line,
].join('\n');
const completions = anIndicatorId('completions');

let taken: TakenIn;
let series: readonly Series[];
let assessment: Assessment;

beforeAll(async () => {
  taken = await takeInFiles({ 'observations/completions.csv': file });
  const { catalogue } = taken;
  series = await seriesQuery.ask(taken, { indicators: [completions], localities: [barnet] });
  const [partnership] = catalogue.partnerships;
  const indicator = catalogue.indicators.find(({ id }) => id === completions);
  if (!partnership || !indicator) throw new Error('the tiny catalogue has them');
  assessment = assess({
    indicator,
    place: placeOfPartnership(partnership, catalogue),
    series,
    england: null,
    region: null,
    breaks: catalogue.seriesBreaks,
    rebases: catalogue.rebases,
    targets: [],
    peers: () => null,
    asAt: asAtOf(placeOfPartnership(partnership, catalogue), catalogue),
  });
});

it('1. a line lies in a file; 2. the intake keeps it, and the books balance', () => {
  expect(taken.ledger.find((entry) => entry.file === 'observations/completions.csv')).toMatchObject({
    shape: 'tidy',
    rowsRead: 2,
    rowsKept: 2,
    rowsSetAside: 0,
  });
  expect(taken.problems).toEqual([]);
});

it('3. a question picks it out and decodes it to an observation', () => {
  expect(series).toMatchObject([
    {
      indicator: completions,
      locality: barnet,
      observations: [
        { period: { label: '2020' }, value: { absent: 'suppressed' } },
        {
          period: { label: '2021', start: '2021-01-01', end: '2021-12-31' },
          value: 45,
          numerator: 27,
          denominator: 60,
          status: ['illustrative'],
        },
      ],
    },
  ]);
});

it('4. it becomes the latest figure of an assessment, with its interval and a sentence', () => {
  expect(assessment.latest).toMatchObject({ value: 45, numerator: 27, denominator: 60 });
  expect(assessment.latest?.interval?.lower).toBeCloseTo(33.1, 1);
  expect(assessment.latest?.interval?.upper).toBeCloseTo(57.5, 1);
  expect(assessment.isIllustrative).toBe(true);
  expect(assessment.finding).toContain('45.0% in 2021');
  expect(assessment.detail).toContain('27 of 60 adults; 95% interval 33.1% to 57.5%');
});

it('5. it is drawn, said and tabulated from the one assessment', () => {
  const input = { assessment, actions: [] };
  const option = JSON.stringify(trendChart(input, screenPalette));
  expect(option).toContain('"value":45');
  expect(option).toContain('2021');
  expect(describeTrendChart(input)).toContain('45.0% in 2021');
  expect(describeTrendChart(input)).toContain('2020 (suppressed to protect confidentiality)');

  const table = tabulateTrendChart(input);
  const value = table.columns.findIndex(({ name }) => name === 'value');
  expect(table.rows.map((row) => row[value]?.value)).toEqual(['[c]', 45]);
});

it('6. it leaves in a file as the number that came in', () => {
  const [header = '', ...rows] = tableToCsv(tabulateTrendChart({ assessment, actions: [] }))
    .trimEnd()
    .split('\r\n');
  const names = header.split(',');
  const cells = (rows[1] ?? '').split(',');
  const cell = (name: string) => cells[names.indexOf(name)];
  expect(['period', 'value', 'numerator', 'denominator', 'status'].map(cell)).toEqual([
    '2021',
    '45',
    '27',
    '60',
    'illustrative',
  ]);
  expect(rows[0]).toContain('2020,[c]');
});
