import type { Confidence } from '../comparing/z-values';
import { requirePositive } from '../guard';
import { type Limits, limitsWithin } from '../limits';
import { countInterval } from './count-interval';

/**
 * Interval around a crude rate, in events per `per` of the denominator: the count's interval / denominator × per.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `phe_rate`.
 * Throws RangeError unless count ≥ 0 and denominator, per > 0. The count may exceed the denominator.
 */
export function rateInterval(
  count: number,
  denominator: number,
  per: number,
  confidence: Confidence,
): Limits {
  requirePositive('denominator', denominator);
  requirePositive('per', per);
  const { lower, upper } = countInterval(count, confidence);
  return limitsWithin({ lower: (lower / denominator) * per, upper: (upper / denominator) * per }, 0);
}
