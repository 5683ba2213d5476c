import { describe, expect, it } from 'vitest';
import { absenceRuns } from '../../../src/charts/drawing/absence-marks';
import { describeTrendChart } from '../../../src/charts/trend/describe-trend-chart';
import { placedFlags } from '../../../src/charts/trend/milestone-flags';
import { tabulateTrendChart } from '../../../src/charts/trend/tabulate-trend-chart';
import { trendRows } from '../../../src/charts/trend/trend-rows';
import { marksOfTrendChart } from '../../../src/charts/trend/trend-tooltip';
import { absent } from '../../../src/domain/figures/absence';
import { cannotSay } from '../../../src/domain/judgement';
import { aDate, anIndicator } from '../../builders';
import { aBenchmark, aCourse, aFigure, anAccount, years } from '../../pictures/figures';

const england = aBenchmark('England', aCourse(years(2016, 2020), [7]));
const inputOf = (given: Parameters<typeof anAccount>[0]) => ({
  assessment: anAccount(given),
  actions: [],
});

describe('a trend', () => {
  it('has a row for every period of the place and of England, by last day', () => {
    const rows = trendRows(inputOf({ observations: aCourse(['2020', '2018'], [4]), england }));
    expect(rows.map(({ period }) => period.label)).toEqual(years(2016, 2020));
  });

  it('leaves out benchmarks of another kind of period', () => {
    const rows = trendRows(inputOf({ observations: aCourse(['2019/20'], [4]), england }));
    expect(rows.map(({ period }) => period.label)).toEqual(['2019/20']);
  });

  it('keeps England’s count in the table and out of the picture', () => {
    const indicator = anIndicator({ measure: 'count', per: null, unit: 'deaths' });
    const input = inputOf({ indicator, observations: aCourse(years(2016, 2020), [4, 5]), england });
    expect(describeTrendChart(input)).not.toContain('England');
    expect(tabulateTrendChart(input).columns.map(({ name }) => name)).toContain('england_value');
  });

  it('joins neighbouring absences of one reason', () => {
    const values = [4, 'suppressed', 'suppressed', 'not-collected', 5] as const;
    const rows = trendRows(inputOf({ observations: aCourse(years(2016, 2020), values) }));
    expect(absenceRuns(rows)).toEqual([
      { reason: 'suppressed', first: 1, last: 2 },
      { reason: 'not-collected', first: 3, last: 3 },
    ]);
  });

  it('flags an action under the period in which it falls due, and none outside the picture', () => {
    const rows = trendRows(inputOf({ observations: aCourse(['2016/17 Q1', '2016/17 Q2'], [4, 5]) }));
    const flag = (reference: string, date: string) => ({ reference, label: '', date: aDate(date) });
    const flags = [flag('ER5', '2016-09-30'), flag('ER6', '2016-12-31')];
    expect(placedFlags(rows, flags)).toEqual([{ index: 1, references: ['ER5'] }]);
  });

  it('says the mark, the status and the meaning of an absence in its table', () => {
    const table = tabulateTrendChart(
      inputOf({ observations: aCourse(['2019', '2020'], [4.25, 'suppressed']) }),
    );
    const value = table.columns.findIndex(({ name }) => name === 'value');
    expect(table.rows.map((row) => row[value]?.value)).toEqual([4.25, '[c]']);
    expect(table.notes).toContain('[c] means suppressed to protect confidentiality.');
  });

  it('carries the illustrative status into its row, its notes and its words', () => {
    const observations = [aFigure('2020', 4, { status: ['illustrative'] })];
    const input = inputOf({ observations, isIllustrative: true });
    const table = tabulateTrendChart(input);
    const status = table.columns.findIndex(({ name }) => name === 'status');
    expect(table.rows[0]?.[status]?.text).toBe('illustrative');
    expect(table.notes.join(' ')).toContain('invented');
    expect(describeTrendChart(input)).toContain('illustrative');
  });

  it('leads to a mark for each period, in the series that holds it', () => {
    const observations = [
      aFigure('2018', 3),
      aFigure('2019', absent('suppressed')),
      aFigure('2020', 4, { status: ['illustrative'] }),
    ];
    const marks = marksOfTrendChart(inputOf({ observations, england }));
    expect(marks.slice(2).map(({ series }) => series)).toEqual(['values', 'england', 'illustrative-values']);
    expect(marks[3]?.words).toContain('[c]');
  });

  it('says in its table how each period compares with England', () => {
    const observations = aCourse(years(2018, 2020), [4]);
    const lower = {
      kind: 'comparison' as const,
      benchmarkName: 'England',
      benchmark: aFigure('2019', 7),
      position: 'lower' as const,
      judgement: 'better' as const,
      words: 'lower than England',
      test: '',
    };
    const comparisons = [cannotSay('there is no interval'), lower, cannotSay('there is no interval')];
    const table = tabulateTrendChart(inputOf({ observations, england: { ...england, comparisons } }));
    const at = table.columns.findIndex(({ name }) => name === 'england_comparison');
    expect(table.rows.map((row) => row[at]?.text)).toEqual(['', '', '', 'lower than England, better', '']);
  });
});
