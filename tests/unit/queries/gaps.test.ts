import { describe, expect, it } from 'vitest';
import { controlChart } from '../../../src/charts/control/control-chart';
import { describeControlChart, marksOfControlChart } from '../../../src/charts/control/control-words';
import { tabulateControlChart } from '../../../src/charts/control/tabulate-control-chart';
import { absenceRuns } from '../../../src/charts/drawing/absence-marks';
import { screenPalette } from '../../../src/charts/drawing/colours';
import { sparkline } from '../../../src/charts/trend/sparkline';
import { tabulateTrendChart } from '../../../src/charts/trend/tabulate-trend-chart';
import { trendRows } from '../../../src/charts/trend/trend-rows';
import { isAbsent } from '../../../src/domain/figures/absence';
import type { Locality } from '../../../src/domain/places/locality';
import { seriesQuery } from '../../../src/queries/series/series';
import { reviewPlace } from '../../../src/reviews/place/review';
import { placeOfLocality } from '../../../src/selection/place';
import { type Cells, csvText, tidyText } from '../intake/csv-text';
import { type TakenIn, takeInFiles } from '../intake/take-in-files';
import { anIndicatorRow } from '../intake/tiny-catalogue';

const [barnet, towerHamlets, england] = ['E09000003', 'E09000030', 'E92000001'];
const months = Array.from(
  { length: 24 },
  (_, at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const monthly = (locality: string, without: readonly string[]): readonly Cells[] =>
  months
    .filter((period) => !without.includes(period))
    .map((period, at) => ({ indicator: 'offences', locality, period, value: `${50 + (at % 5)}` }));
const yearly = (indicator: string, locality: string, years: readonly string[]): readonly Cells[] =>
  years.map((period) => ({ indicator, locality, period, value: '9' }));

let taking: Promise<TakenIn> | undefined;
const taken = () => {
  taking ??= takeInFiles({
    'indicators.csv': csvText([
      anIndicatorRow(),
      anIndicatorRow({ id: 'offences', name: 'Offences', frequency: 'monthly', unit: 'offences' }),
      anIndicatorRow({ id: 'prevalence', name: 'Users', measure: 'estimate', frequency: 'irregular' }),
    ]),
    'a.csv': tidyText([
      // June 2021 is missing for Barnet alone, August 2022 for everybody, and Barnet stops a month before the others.
      ...monthly(barnet, ['2021-06', '2022-08', '2022-12']),
      ...monthly(towerHamlets, ['2022-08']),
      ...monthly(england, ['2022-08']),
      ...yearly('drug-deaths', barnet, ['2016', '2018', '2019']),
      ...yearly('drug-deaths', england, ['2016', '2017', '2018', '2019', '2020']),
      ...yearly('prevalence', barnet, ['2011/12', '2014/15', '2016/17']),
      ...yearly('prevalence', england, ['2010/11', '2011/12', '2014/15', '2016/17']),
    ]),
  });
  return taking;
};

const gapsOf = async (indicator: string, locality: string) => {
  const dataset = await taken();
  const { catalogue } = dataset;
  const indicators = catalogue.indicators.map(({ id }) => id).filter((id) => id === indicator);
  const localities = catalogue.localities.map(({ code }) => code).filter((code) => code === locality);
  const [series] = await seriesQuery.ask(dataset, { indicators, localities });
  return (series?.observations ?? [])
    .filter(({ value }) => isAbsent(value) && value.absent === 'no-row')
    .map(({ period }) => period.label);
};

const reviewed = async () => {
  const dataset = await taken();
  const { catalogue } = dataset;
  const locality = catalogue.localities.find(({ code }) => code === barnet) as Locality;
  const place = placeOfLocality(locality, catalogue);
  const series = await seriesQuery.ask(dataset, {
    indicators: catalogue.indicators.map(({ id }) => id),
    localities: catalogue.localities.map(({ code }) => code),
  });
  const review = reviewPlace({ place, catalogue, series, plan: null, peers: [] });
  const found = review.assessments.find(({ indicator }) => indicator.id === 'offences');
  if (!found) throw new Error('the indicator is in the catalogue');
  return found;
};

describe('a period without a row', () => {
  it('is an absence where the place is due: missing for it alone, for everybody, and where others went on', async () => {
    expect(await gapsOf('offences', barnet)).toEqual(['Jun 2021', 'Aug 2022', 'Dec 2022']);
    expect(await gapsOf('offences', england)).toEqual(['Aug 2022']);
    expect(await gapsOf('drug-deaths', barnet)).toEqual(['2017']);
  });

  it('is never made up where the publisher publishes irregularly', async () => {
    expect(await gapsOf('prevalence', barnet)).toEqual([]);
    expect(await gapsOf('prevalence', england)).toEqual([]);
  });

  it('is named and told of, and the basis of the change is said', async () => {
    const { finding, detail } = await reviewed();
    expect(finding).toContain('in Nov 2022');
    expect(detail).toContain('Compared with Nov 2021, the same month a year before');
    expect(detail).toContain('No figure for Dec 2022: no row in the file');
  });

  it('keeps its place on the trend, in its table and in the sparkline', async () => {
    const assessment = await reviewed();
    const input = { assessment, actions: [] };
    const rows = trendRows(input);
    expect(rows).toHaveLength(24);
    expect(absenceRuns(rows)).toEqual([
      { reason: 'no-row', first: 5, last: 5 },
      { reason: 'no-row', first: 19, last: 19 },
      { reason: 'no-row', first: 23, last: 23 },
    ]);
    const table = tabulateTrendChart(input);
    expect(table.rows[5]?.slice(0, 2).map(({ text }) => text)).toEqual(['Jun 2021', '[x]']);
    expect(table.notes).toContain('[x] means no row in the file.');
    expect(sparkline(assessment.observations).paths).toHaveLength(3);
  });

  it('keeps its place on the control chart, in its words, marks and table', async () => {
    const { control } = await reviewed();
    if (!control) throw new Error('there are points');
    expect(control.points).toHaveLength(21);
    expect(control.observations).toHaveLength(24);
    expect(marksOfControlChart(control)[5]?.words).toBe('Jun 2021, [x] no row in the file');
    expect(describeControlChart(control)).toContain(
      'There is no figure for Jun 2021 (no row in the file), Aug 2022 (no row in the file), Dec 2022 (no row in the file).',
    );
    const table = tabulateControlChart(control);
    expect(table.rows).toHaveLength(24);
    expect(table.rows[5]?.slice(0, 3).map(({ text }) => text)).toEqual(['Jun 2021', '[x]', '']);
    expect(table.notes).toContain('[x] means no row in the file.');
    if (control.kind !== 'control-chart') throw new Error(control.because);
    expect(control.notes.join()).toContain('3 periods without a figure are left out');
    expect(JSON.stringify(controlChart(control, screenPalette))).toContain('"absences"');
  });
});
