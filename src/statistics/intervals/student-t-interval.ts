import type { Confidence } from '../comparing/z-values';
import { studentTInverse } from '../distributions/student-t-inverse';
import { requireNotNegative, requireNumber, requireWhole } from '../guard';
import { type Limits, limitsWithin } from '../limits';

/**
 * Interval around a mean, in its unit: mean ∓ t · s/√n, with t of n − 1 degrees of freedom.
 * Source: Student (1908), Biometrika 6:1–25; PHEindicatormethods 2.1.0, `phe_mean`.
 * Throws RangeError unless mean is a number, standardDeviation ≥ 0 and n a whole number of at least 2.
 */
export function studentTInterval(
  mean: number,
  standardDeviation: number,
  n: number,
  confidence: Confidence,
): Limits {
  requireNumber('mean', mean);
  requireNotNegative('standardDeviation', standardDeviation);
  requireWhole('n', n, 2);
  const half = (studentTInverse((1 + confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return limitsWithin({ lower: mean - half, upper: mean + half });
}
