import { wilsonInterval } from '../intervals/wilson-interval';
import type { Limits } from '../limits';
import { type Confidence, zOf } from './z-values';

/**
 * Control limits around a benchmark's proportion for a denominator n, as fractions, the comparer's variant: Wilson's
 * interval as if n had just the benchmark's share. It differs from the package's funnel limits in the third decimal.
 * Source: Public Health England, Fingertips, "Statistical process control, proportions" (comparer).
 * Throws RangeError unless 0 ≤ proportion ≤ 1 and denominator > 0.
 */
export const comparerProportionLimits = (
  proportion: number,
  denominator: number,
  confidence: Confidence,
): Limits => wilsonInterval(proportion * denominator, denominator, zOf(confidence));
