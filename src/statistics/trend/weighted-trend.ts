import { closenessOf, sideOf } from '../closeness';
import { requireNotNegative, requireNumber } from '../guard';
import type { TrendTest } from './proportion-trend';

/** A value with its 95% interval. */
export interface IntervalPoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** From the width of a 95% interval to the standard error: 2 × 1.96, as published. */
const widthOfErrors = 3.92;

/**
 * Straight line through values at even steps, earliest first, each weighted by 1/se², se = (upper − lower) / 3.92; and
 * χ² = (slope / its standard error)². null with fewer than two points, or an interval without width. A slope that is
 * nothing but how numbers are kept is 0. The point `leftOut` stays out, and the others keep their steps.
 * Source: Public Health England, Fingertips, "Recent trends" (general method); Draper NR, Smith H (1998), ch. 9.
 * A printed value may lie a hair outside its printed interval. Throws RangeError where an upper limit lies below its lower
 * one, or a value is no number.
 */
export function weightedTrend(points: readonly IntervalPoint[], leftOut = -1): TrendTest | null {
  const widest = points.reduce((most, { lower, upper }) => Math.max(most, upper - lower), 0);
  // Weights in units of the widest interval's: their ratios alone decide the slope, and none can overflow by its unit.
  const steps = points.map(({ value, lower, upper }, index) => {
    requireNumber('value', value);
    requireNotNegative('upper − lower', upper - lower);
    return { step: index, value, weight: index === leftOut ? 0 : (widest / (upper - lower)) ** 2 };
  });
  if (!steps.every(({ weight }) => Number.isFinite(weight))) return null;
  const sum = (of: (one: (typeof steps)[number]) => number) =>
    steps.reduce((total, one) => total + one.weight * of(one), 0);
  const weights = sum(() => 1);
  const [middle, level] = [sum(({ step }) => step) / weights, sum(({ value }) => value) / weights];
  const spread = sum(({ step }) => (step - middle) ** 2);
  if (!(spread > 0)) return null;
  const rise = sum(({ step, value }) => (step - middle) * (value - level));
  const size = sum(({ step, value }) => Math.abs((step - middle) * value));
  const slope = sideOf(rise, 0, closenessOf([size])) === 0 ? 0 : rise / spread;
  const chiSquared = ((slope * widthOfErrors) / widest) ** 2 * spread;
  requireNumber('chi-squared', chiSquared);
  return { chiSquared, slope };
}
