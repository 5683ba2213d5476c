import { requireNotNegative, requirePositive } from '../guard';
import { exactPoissonInterval } from '../intervals/exact-poisson-interval';
import { type Limits, limitsWithin } from '../limits';
import type { Confidence } from './z-values';

/**
 * Control limits around a benchmark's rate for one population, in events per head, the comparer's variant: exact Poisson
 * limits of the events E that the rate would give there, over the population. The comparer adds up whole events only, so
 * the lower limit is that of ⌈E⌉ and the upper one that of ⌊E⌋. The population of a directly standardised rate is that
 * of all its age bands and years; Fingertips keeps it as a second denominator.
 * Source: Public Health England, Fingertips, "Statistical process control, DSR" (comparer); Garwood F (1936).
 * Throws RangeError unless rate ≥ 0 and population > 0.
 */
export function comparerRateLimits(rate: number, population: number, confidence: Confidence): Limits {
  requireNotNegative('rate', rate);
  requirePositive('population', population);
  const expected = rate * population;
  return limitsWithin(
    {
      lower: exactPoissonInterval(Math.ceil(expected), confidence).lower / population,
      upper: exactPoissonInterval(Math.floor(expected), confidence).upper / population,
    },
    0,
  );
}
