import { type Confidence, zOf } from '../comparing/z-values';
import { requirePositive, requireShare } from '../guard';
import { type Limits, limitsWithin } from '../limits';

/**
 * Funnel limits around a group's proportion p for a denominator n, as fractions, the package's variant:
 * p ∓ z√(p(1 − p)/n), kept within 0 and 1. They are the proportions whose own Wilson interval would just reach p; the
 * package writes that out as a longer expression, which comes to this one.
 * Source: Spiegelhalter DJ (2005), Statistics in Medicine 24:1185–1202; Office for Health Improvement and Disparities,
 * PHEindicatormethods 2.1.0, `calculate_funnel_limits`.
 * Throws RangeError unless 0 ≤ proportion ≤ 1 and denominator > 0.
 */
export function funnelProportionLimits(
  proportion: number,
  denominator: number,
  confidence: Confidence,
): Limits {
  requireShare('proportion', proportion);
  requirePositive('denominator', denominator);
  const spread = zOf(confidence) * Math.sqrt((proportion * (1 - proportion)) / denominator);
  return limitsWithin({ lower: proportion - spread, upper: proportion + spread }, 0, 1);
}
