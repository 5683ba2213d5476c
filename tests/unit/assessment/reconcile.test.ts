import { expect, it } from 'vitest';
import { findChange } from '../../../src/assessment/change';
import { controlChartOf } from '../../../src/assessment/control-chart';
import { reconcile } from '../../../src/assessment/reconcile';
import { anIndicator, anObservation, aPlace } from '../../builders';

const counts = anIndicator({ frequency: 'monthly' });

/** What is said of a series of months, by the test of its change and by its control chart. */
function said(values: readonly number[]): string {
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
    rebases: [],
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
