import { requireNumber } from '../guard';
import { mean as meanOf } from '../mean';

/** The lines of an XmR chart, in the values' unit. A lower limit may lie below 0. */
export interface XmrLimits {
  readonly mean: number;
  readonly meanMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way to the limits. */
  readonly lowerNear: number;
  readonly upperNear: number;
}

/** 3 / d₂ for ranges of two. */
const limitFactor = 2.66;
/** D₄ for ranges of two: the upper limit of moving ranges. */
const rangeFactor = 3.267;

/**
 * Mean of the values, and limits at mean ∓ 2.66 × mean moving range. With screening, moving ranges from 3.267 times their
 * mean upwards are left out, once, and the mean range worked out again. null with fewer than two values.
 * Source: Wheeler DJ, Chambers DS (1992), Understanding Statistical Process Control; NHS England, Making data count
 * (without screening); NHSRplotthedots (with it). Throws RangeError for a value that is no number.
 */
export function xmrLimits(
  values: readonly number[],
  { screenMovingRanges }: { readonly screenMovingRanges: boolean },
): XmrLimits | null {
  for (const value of values) requireNumber('value', value);
  if (values.length < 2) return null;
  const mean = meanOf(values);
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
  const plain = meanOf(ranges);
  const kept = screenMovingRanges ? ranges.filter((range) => range < rangeFactor * plain) : ranges;
  const meanMovingRange = kept.length === 0 ? plain : meanOf(kept);
  const reach = limitFactor * meanMovingRange;
  const [lower, upper] = [mean - reach, mean + reach];
  requireNumber('the distance of the limits', upper - lower);
  return {
    mean,
    meanMovingRange,
    lower,
    upper,
    lowerNear: mean - (reach * 2) / 3,
    upperNear: mean + (reach * 2) / 3,
  };
}
