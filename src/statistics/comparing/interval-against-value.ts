import { requireLimits, requireNumber } from '../guard';
import type { Limits } from '../limits';
import type { ThreeLevelPosition } from './position';

/**
 * An interval against a fixed value: wholly below it is lower, wholly above it is higher, touching included is similar.
 * Source: Office for Health Improvement and Disparities, Fingertips, "Confidence intervals overlapping reference value".
 * Throws RangeError unless lower ≤ upper and all are numbers.
 */
export function intervalAgainstValue(limits: Limits, value: number): ThreeLevelPosition {
  requireLimits('the interval', limits);
  requireNumber('value', value);
  if (limits.upper < value) return 'lower';
  return limits.lower > value ? 'higher' : 'similar';
}
