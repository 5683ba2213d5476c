import { countInterval } from './count-interval';
import { requirePositive } from './guard';
import type { Limits } from './limits';
import type { Confidence } from './z-values';

/**
 * Funnel limits around a group's rate for one population, in events per head: the interval of the events that the rate
 * would give, exact Poisson below 10 and Byar's from 10, over the population.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `calculate_funnel_limits` (rates);
 * Spiegelhalter DJ (2005), Statistics in Medicine 24:1185–1202. Throws RangeError unless rate, population > 0.
 */
export function funnelRateLimits(rate: number, population: number, confidence: Confidence): Limits {
  requirePositive('rate', rate);
  requirePositive('population', population);
  const { lower, upper } = countInterval(rate * population, confidence);
  return { lower: lower / population, upper: upper / population };
}
