import { type Confidence, zOf } from '../comparing/z-values';
import { chiSquaredInverse } from '../distributions/chi-squared-inverse';
import { requireFraction, requireNotNegative } from '../guard';
import type { Limits } from '../limits';
import { byarsInterval } from './byars-interval';

/** From here Byar's formula agrees with the exact limits to 12 digits, and the exact ones can no longer be worked out. */
export const exactUpTo = 1e8;

/**
 * Exact interval around a count of events, in events.
 * lower χ²⁻¹(α/2; 2x) / 2, which is 0 when x is 0; upper χ²⁻¹(1 − α/2; 2x + 2) / 2; α = 1 − confidence.
 * Source: Garwood F (1936), Biometrika 28:437–442; Ulm K (1990), Am J Epidemiol 131:373–375.
 * Above 10⁸ events Byar's limits stand for them. Throws RangeError unless count ≥ 0
 * and confidence lies between 0 and 1.
 */
export function exactPoissonInterval(count: number, confidence: Confidence): Limits {
  requireNotNegative('count', count);
  requireFraction('confidence', confidence);
  if (count > exactUpTo) return byarsInterval(count, zOf(confidence));
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : chiSquaredInverse(tail, 2 * count) / 2,
    upper: chiSquaredInverse(1 - tail, 2 * count + 2) / 2,
  };
}
