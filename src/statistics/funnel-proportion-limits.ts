import { requireFraction, requirePositive } from './guard';
import type { Limits } from './limits';
import { type Confidence, zOf } from './z-values';

/**
 * Funnel limits around a group's proportion for a denominator n, as fractions, the package's variant: the proportions
 * whose own score interval would just reach the group's. With q = n/z², a = 1/z² + 1/n and p the group's proportion:
 * (p(q + 1) ∓ √((8p(q + 1))² − 64 a p (n(p(q + 2) − 1) + z²(p − 1))) / 8) / a / n, kept within 0 and 1.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `calculate_funnel_limits`.
 * Throws RangeError unless 0 < proportion < 1 and denominator > 0.
 */
export function funnelProportionLimits(
  proportion: number,
  denominator: number,
  confidence: Confidence,
): Limits {
  requireFraction('proportion', proportion);
  requirePositive('denominator', denominator);
  const square = zOf(confidence) ** 2;
  const q = denominator / square;
  const a = 1 / square + 1 / denominator;
  const middle = proportion * (q + 1);
  const under =
    (8 * middle) ** 2 -
    64 * a * proportion * (denominator * (proportion * (q + 2) - 1) + square * (proportion - 1));
  const spread = Math.sqrt(Math.max(0, under)) / 8;
  return {
    lower: Math.max(0, (middle - spread) / a / denominator),
    upper: Math.min(1, (middle + spread) / a / denominator),
  };
}
