import { expect, it } from 'vitest';
import { findChange } from '../../../src/assessment/place/change';
import { controlChartOf } from '../../../src/assessment/place/control-chart';
import { reconcile, reconcileTrend } from '../../../src/assessment/place/reconcile';
import type { Rebase } from '../../../src/domain/figures/rebase';
import { aDate, anIndicator, anObservation, aPlace } from '../../builders';

const counts = anIndicator({ frequency: 'monthly' });

/** What is said of a series of months, by the test of its change and by its control chart. */
function said(values: readonly number[], rebases: readonly Rebase[] = []): string {
  const observations = values.map((value, at) =>
    anObservation({
      period: `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      value,
    }),
  );
  const chart = controlChartOf({
    indicator: counts,
    place: aPlace(),
    observations,
    breaks: [],
    rebases,
    standings: [],
    isScreened: false,
  });
  if (!chart) throw new Error('nothing to draw');
  return reconcile(findChange(observations, counts, []), chart);
}

const steady = Array.from({ length: 24 }, (_, at) => 20 + (at % 2));

it('says nothing where the change and the chart agree', () => {
  expect(said(steady)).toBe('');
  expect(said([...steady, 90])).toBe('');
});

it('says how a change may be no more than chance and the run more', () => {
  const run = [...steady, 24, 24, 24, 24, 24, 24, 24];
  expect(said(run)).toBe(
    'The change since Jul 2019 is not statistically significant and the chart sees more than chance. Both can be true: the test sets two figures side by side, and the chart looks at the latest figure among all 31 points.',
  );
});

it('says how a change may be more than chance and the latest figure not', () => {
  const wild = Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? 20 : 60));
  expect(said([...wild.slice(0, 24), 60])).toContain(
    'is statistically significant and the chart sees no more than chance',
  );
});

it('says how a figure may have risen and still lie below what is usual', () => {
  const low = [...steady.map((value) => value * 30), ...Array(12).fill(80), 130];
  expect(said(low)).toContain('the figures are still below what the chart expects');
});

it('has nothing to say of a change that was not tested, or of a run chart', () => {
  expect(said(steady.slice(0, 5))).toBe('');
});

it('counts the points since the limits started afresh', () => {
  const rebase: Rebase = {
    indicator: counts.id,
    locality: null,
    date: aDate('2019-01-01'),
    reason: 'The service changed',
    decidedBy: 'the board',
  };
  const run = [...steady, ...steady.slice(0, 6), 24, 24, 24, 24, 24, 24, 24];
  expect(said(run, [rebase])).toContain(
    'the chart looks at the latest figure among the 25 points since its limits start afresh',
  );
});

const yearly = anIndicator({ frequency: 'annual' });
const years = (values: readonly number[]) =>
  values.map((value, at) => anObservation({ period: `${2016 + at}`, value }));

/** What is said of the last change of yearly counts whose trend is given. */
const saidOfTrend = (values: readonly number[], direction: 'rising' | 'falling' | 'steady') => {
  const observations = years(values);
  const [first, last] = [observations[0], observations.at(-1)];
  if (!first || !last) throw new Error('no years');
  return reconcileTrend(findChange(observations, yearly, []), {
    kind: 'trend',
    from: first.period,
    to: last.period,
    direction,
    judgement: 'not-judged',
    chiSquared: 20,
    gaps: [],
  });
};

it('says how the latest figure may have fallen while the trend rises', () => {
  expect(saidOfTrend([10, 20, 100, 300, 200], 'rising')).toBe(
    'The change since 2019 is a significant fall and the trend is a significant rise. Both can be true: one test sets two figures side by side, and the other weighs five.',
  );
});

it('says how only one of the change and the trend may be significant', () => {
  expect(saidOfTrend([200, 200, 200, 200, 201], 'rising')).toContain(
    'The change since 2019 is not significant and the trend is a significant rise.',
  );
  expect(saidOfTrend([200, 200, 200, 200, 300], 'steady')).toContain(
    'The change since 2019 is a significant rise and the trend is not significant.',
  );
});

it('has nothing to add where the change and the trend agree', () => {
  expect(saidOfTrend([10, 20, 100, 200, 300], 'rising')).toBe('');
});
