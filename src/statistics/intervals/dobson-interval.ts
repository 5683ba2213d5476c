import type { Confidence } from '../comparing/z-values';
import { requireNotNegative, requirePositive } from '../guard';
import { limitsWithin } from '../limits';
import { countInterval } from './count-interval';

/** One age band: its events, its people, and the standard population's people of that age. */
export interface AgeBand {
  readonly count: number;
  readonly population: number;
  readonly standard: number;
}

export interface StandardisedRate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

const fewestEvents = 10;

/**
 * Directly age-standardised rate and its interval, in events per `per` people: Σ wᵢ xᵢ/nᵢ / Σ wᵢ, and around it
 * √(var(rate)/x) · (Byar's limit of x − x), with var(rate) = Σ wᵢ² xᵢ/nᵢ² / (Σ wᵢ)² and x all events.
 * Not calculated (null) below 10 events in all. A lower limit that the formula puts below 0, as it can when most of the
 * rate comes from a band with few events, is 0.
 * Source: Dobson AJ, Kuulasmaa K, Eberle E, Scherer J (1991), Statistics in Medicine 10:457–462; PHEindicatormethods.
 * Throws RangeError unless every count ≥ 0 and population, standard, per > 0.
 */
export function directlyStandardisedRate(
  bands: readonly AgeBand[],
  per: number,
  confidence: Confidence,
): StandardisedRate | null {
  requirePositive('per', per);
  let [events, weights, rates, variances] = [0, 0, 0, 0];
  for (const { count, population, standard } of bands) {
    requireNotNegative('count', count);
    requirePositive('population', population);
    requirePositive('standard', standard);
    events += count;
    weights += standard;
    rates += (standard * count) / population;
    variances += (standard * standard * count) / (population * population);
  }
  if (events < fewestEvents) return null;
  const rate = rates / weights;
  const step = Math.sqrt(variances / (weights * weights) / events);
  const { lower, upper } = countInterval(events, confidence);
  return {
    value: rate * per,
    ...limitsWithin(
      { lower: (rate + step * (lower - events)) * per, upper: (rate + step * (upper - events)) * per },
      0,
    ),
  };
}
