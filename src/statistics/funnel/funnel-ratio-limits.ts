import type { Confidence } from '../comparing/z-values';
import { requirePositive } from '../guard';
import { type Limits, limitsWithin } from '../limits';
import { funnelCountLimits } from './funnel-count-limits';

/**
 * Funnel limits around a ratio of observed to expected events of 1, the package's variant: the limits of the expected
 * events over themselves.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `calculate_funnel_limits` (ratios).
 * Throws RangeError unless expected > 0.
 */
export function funnelRatioLimits(expected: number, confidence: Confidence): Limits {
  requirePositive('expected', expected);
  const { lower, upper } = funnelCountLimits(expected, confidence);
  return limitsWithin({ lower: lower / expected, upper: upper / expected }, 0);
}
