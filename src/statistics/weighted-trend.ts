import { requireNotNegative } from './guard';
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
 * χ² = (slope / its standard error)². null with fewer than two points, or an interval without width.
 * Source: Public Health England, Fingertips, "Recent trends" (general method); Draper NR, Smith H (1998), ch. 9.
 * A printed value may lie a hair outside its
 * printed interval. Throws RangeError where an upper limit lies below its lower one.
 */
export function weightedTrend(points: readonly IntervalPoint[]): TrendTest | null {
  let [w, wt, wv] = [0, 0, 0];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index] as IntervalPoint;
    requireNotNegative('upper − lower', point.upper - point.lower);
    const weight = weightOf(point);
    if (!Number.isFinite(weight)) return null;
    w += weight;
    wt += weight * index;
    wv += weight * point.value;
  }
  let [tt, tv] = [0, 0];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index] as IntervalPoint;
    const step = index - wt / w;
    tt += weightOf(point) * step * step;
    tv += weightOf(point) * step * (point.value - wv / w);
  }
  if (!(tt > 0)) return null;
  const slope = tv / tt;
  return { chiSquared: slope * slope * tt, slope };
}

const weightOf = ({ lower, upper }: IntervalPoint): number => (widthOfErrors / (upper - lower)) ** 2;
