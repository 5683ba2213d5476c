import { requireAround } from '../guard';
import { type Limits, limitsWithin } from '../limits';

/** A value with the interval around it. */
export interface Estimate extends Limits {
  readonly value: number;
}

/**
 * Interval around later − earlier, two independent estimates, from their own intervals (which need not be symmetric):
 * d − √((later − its lower)² + (earlier's upper − earlier)²) and d + √((later's upper − later)² + (earlier − its lower)²),
 * at the confidence of the two intervals. The difference is significant when 0 lies outside.
 * Source: Newcombe RG (1998), Statistics in Medicine 17:873–890, method 10 (proportions); Zou GY, Donner A (2008),
 * Statistics in Medicine 27:1693–1702 (in general: the "method of variance estimates recovery").
 * Throws RangeError where a value does not lie within its own interval.
 */
export function differenceInterval(earlier: Estimate, later: Estimate): Limits {
  requireAround('earlier', earlier);
  requireAround('later', later);
  const difference = later.value - earlier.value;
  return limitsWithin({
    lower: difference - Math.hypot(later.value - later.lower, earlier.upper - earlier.value),
    upper: difference + Math.hypot(later.upper - later.value, earlier.value - earlier.lower),
  });
}
