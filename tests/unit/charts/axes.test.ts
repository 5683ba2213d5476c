import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGroup } from '../../../src/assessment/groups/group';
import { barLevels } from '../../../src/charts/bars/bar-levels';
import { evenSteps } from '../../../src/charts/drawing/even-steps';
import { levelsFor } from '../../../src/charts/drawing/spread-of-values';
import { tickLabel } from '../../../src/charts/drawing/tick-label';
import { aCode, anIndicator, anObservation, aPeriod, aProportion, aRate } from '../../builders';

const codes = ['E09000003', 'E09000007', 'E09000030', 'E09000001', 'E09000002'].map(aCode);
const groupOf = (figures: readonly (readonly [value: number, upper: number])[], indicator = aRate()) =>
  compareGroup({
    indicator,
    period: aPeriod('2020'),
    groupName: 'London boroughs',
    observations: figures.map(([value, upper], at) =>
      anObservation({
        ...(codes[at] ? { locality: codes[at] } : {}),
        indicator: indicator.id,
        value,
        interval: { lower: value / 2, upper },
      }),
    ),
    names: new Map(codes.map((code) => [code, code])),
    chosen: [],
    england: null,
    region: null,
  });

/** The words at every tick of an axis with ends and steps. */
const ticksOf = ({ min, max, interval }: { min: number; max: number; interval: number }) =>
  Array.from({ length: Math.round((max - min) / interval) + 1 }, (_, at) => tickLabel(min + at * interval));

const digits = (label: string) => label.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');

describe('the ticks of a value axis', () => {
  it.each([
    [7.5, 9],
    [18.524_168_591_7, 20],
  ])('are round where a wide interval is cut: %d', (value, upper) => {
    const levels = barLevels(
      groupOf([
        [value, upper],
        [value / 2, upper],
        [value / 3, upper],
        [value / 4, upper],
        [value / 4, 400],
      ]),
    );
    if (!levels) throw new Error('the axis may end by itself');
    expect(levels.max).toBeGreaterThan(value);
    expect(ticksOf(levels).every((label) => digits(label).length <= 2)).toBe(true);
  });

  it('hold figures that differ in their last digit alone', () => {
    expect(ticksOf(levelsFor([0.001, 0.001 * (1 + 2 ** -52)], aRate()))).toEqual(
      ticksOf(levelsFor([0.001, 0.001], aRate())),
    );
  });

  const size = fc.integer({ min: -3, max: 6 }).map((power) => 10 ** power);
  const value = fc.double({ min: 0.001, max: 1, noNaN: true });

  it('are few and short between any ends, and reach beyond every figure', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), size, (shares, scale) => {
        const values = shares.map((one) => one * scale);
        for (const indicator of [aRate(), anIndicator()]) {
          const levels = levelsFor(values, indicator);
          const labels = ticksOf(levels);
          expect(levels.min).toBeLessThanOrEqual(Math.min(...values));
          expect(levels.max).toBeGreaterThanOrEqual(Math.max(...values));
          expect(labels.length).toBeLessThanOrEqual(8);
          expect(new Set(labels).size).toBe(labels.length);
          expect(labels.every((label) => digits(label).length <= 6)).toBe(true);
        }
      }),
    );
  });

  it('never go beyond 100%', () => {
    const levels = barLevels(
      groupOf(
        [
          [98, 99],
          [50, 60],
          [40, 50],
          [20, 30],
          [10, 20],
        ],
        aProportion(),
      ),
    );
    expect(levels?.max).toBe(100);
  });

  it('say what the steps are, without the digits of how numbers are kept', () => {
    expect([0.1 + 0.2, 19.450_377_021_3, 0, -0, 1_250_000, 0.000_25].map(tickLabel)).toEqual([
      '0.3',
      '19.45037702',
      '0',
      '0',
      '1,250,000',
      '0.00025',
    ]);
    expect(evenSteps(0, 19.450_377_021_3, 4, false).map(tickLabel)).toEqual(['0', '5', '10', '15', '20']);
  });
});
