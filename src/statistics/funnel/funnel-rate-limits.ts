import type { Confidence } from '../comparing/z-values';
import { requirePositive } from '../guard';
import { type Limits, limitsWithin } from '../limits';
import { funnelCountLimits } from './funnel-count-limits';

/**
 * Funnel limits around a group's rate for one population, in events per head, the package's variant: the limits of the
 * events that the rate would give there, over the population. The funnel of directly standardised rates uses, in place
 * of the population, the one that events and rate imply, events / rate.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `calculate_funnel_limits` (rates).
 * Throws RangeError unless rate, population > 0.
 */
export function funnelRateLimits(rate: number, population: number, confidence: Confidence): Limits {
  requirePositive('rate', rate);
  requirePositive('population', population);
  const { lower, upper } = funnelCountLimits(rate * population, confidence);
  return limitsWithin({ lower: lower / population, upper: upper / population }, 0);
}
