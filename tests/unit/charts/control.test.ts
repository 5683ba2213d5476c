import { describe, expect, it } from 'vitest';
import { controlChart, runChart } from '../../../src/charts/control/control-chart';
import { describeControlChart, marksOfControlChart } from '../../../src/charts/control/control-words';
import { tabulateControlChart } from '../../../src/charts/control/tabulate-control-chart';
import { screenPalette } from '../../../src/charts/drawing/colours';
import type { Table } from '../../../src/charts/tables/table';
import { absent } from '../../../src/domain/figures/absence';
import { aDate, anIndicator } from '../../builders';
import { aChart, month, monthlyOffences } from '../../pictures/control-scene';
import { aFigure } from '../../pictures/figures';
import { unfitIn } from './whole-option';

const counts = [9, 14, 6, 12, 3, 10, 8, 15, 7, 11, 5, 9, 13, 12];
const kits = anIndicator({ name: 'Naloxone kits', unit: 'kits', frequency: 'monthly' });
const seriesOf = (values: readonly number[]) =>
  values.map((value, index) => aFigure(month(2021, index), value));
const textsOf = (table: Table, name: string) => {
  const at = table.columns.findIndex((column) => column.name === name);
  return table.rows.map((row) => row[at]?.text);
};
const controlled = (given: Parameters<typeof aChart>[0]) => {
  const chart = aChart(given);
  if (chart.kind !== 'control-chart') throw new Error('no control limits');
  return chart;
};

describe('a control chart', () => {
  it('gives each point a row and a mark, and holds nothing that is no number', () => {
    const chart = controlled({ indicator: kits, observations: seriesOf(counts) });
    expect(tabulateControlChart(chart).rows).toHaveLength(counts.length);
    expect(marksOfControlChart(chart).map(({ index }) => index)).toEqual(counts.map((_, index) => index));
    expect(unfitIn(controlChart(chart, screenPalette))).toEqual([]);
  });

  it('says which side is better only where the indicator has one', () => {
    const values = [...counts, 60];
    const judged = controlled({ indicator: kits, observations: seriesOf(values) });
    expect(describeControlChart(judged)).toContain('diamonds an improvement');
    expect(marksOfControlChart(judged).at(-1)?.words).toContain('above the upper limit, an improvement');
    const plain = controlled({ indicator: monthlyOffences, observations: seriesOf(values) });
    const said = [
      describeControlChart(plain),
      ...marksOfControlChart(plain).map(({ words }) => words),
      ...tabulateControlChart(plain)
        .rows.flat()
        .map(({ text }) => text),
    ].join(' ');
    expect(said).toContain('above the upper limit');
    expect(said).not.toMatch(/improvement|concern|better|worse/);
  });

  it('keeps a limit below 0 in its table and says that the picture does not', () => {
    const chart = controlled({
      indicator: kits,
      observations: seriesOf([2, 0, 3, 1, 4, 0, 2, 5, 1, 0, 2, 3]),
    });
    const table = tabulateControlChart(chart);
    expect(textsOf(table, 'lower_limit')[0]).toMatch(/^−/);
    expect(table.notes.join(' ')).toContain('below 0');
  });

  it('gives a small mean the decimal that its counts lack', () => {
    const chart = controlled({
      indicator: kits,
      observations: seriesOf([2, 0, 3, 1, 4, 0, 2, 5, 1, 0, 2, 3]),
    });
    expect(textsOf(tabulateControlChart(chart), 'mean')[0]).toBe('1.9');
    expect(textsOf(tabulateControlChart(chart), 'value')[0]).toBe('2');
  });

  it('says from when and why limits start afresh, and that limits on few points are on trial', () => {
    const rebase = {
      indicator: kits.id,
      locality: null,
      date: aDate('2022-03-01'),
      reason: 'A second kiosk opened',
      decidedBy: '',
    };
    const chart = controlled({
      indicator: kits,
      observations: seriesOf([...counts, 20, 24, 22, 26, 21, 23, 25]),
      rebases: [rebase],
    });
    expect(describeControlChart(chart)).toContain('afresh on 1 March 2022: A second kiosk opened');
    expect(textsOf(tabulateControlChart(chart), 'limits_note')).toContain(
      'trial limits; start afresh: A second kiosk opened',
    );
  });

  it('says how many periods have no figure', () => {
    const observations = [
      ...seriesOf(counts),
      aFigure('Mar 2022', absent('not-collected')),
      aFigure('Apr 2022', 9),
    ];
    expect(describeControlChart(controlled({ indicator: kits, observations }))).toContain('without a figure');
  });
});

describe('a run chart', () => {
  it('says why it has no limits, and draws none', () => {
    const chart = aChart({ indicator: kits, observations: seriesOf([9, 14, 6]) });
    if (chart.kind !== 'run-chart') throw new Error('limits on three points');
    expect(describeControlChart(chart)).toContain(
      'No control limits are drawn because there are three points',
    );
    expect(tabulateControlChart(chart).columns.map(({ name }) => name)).not.toContain('upper_limit');
    expect(unfitIn(runChart(chart, screenPalette))).toEqual([]);
  });

  it('can show a single point', () => {
    const chart = aChart({ indicator: kits, observations: seriesOf([9]) });
    if (chart.kind !== 'run-chart') throw new Error('limits on one point');
    expect(unfitIn(runChart(chart, screenPalette))).toEqual([]);
    expect(marksOfControlChart(chart)).toHaveLength(1);
  });
});
