import { requireNotNegative } from './guard';
import type { Limits } from './limits';
import { studentTInverse } from './student-t-inverse';
import type { Confidence } from './z-values';

/**
 * Interval around a mean, in its unit: mean ∓ t · s/√n, with t of n − 1 degrees of freedom.
 * Source: Student (1908), Biometrika 6:1–25. Throws RangeError unless standardDeviation ≥ 0 and n is at least 2.
 */
export function studentTInterval(
  mean: number,
  standardDeviation: number,
  n: number,
  confidence: Confidence,
): Limits {
  requireNotNegative('standardDeviation', standardDeviation);
  if (!Number.isFinite(mean)) throw new RangeError(`mean must be a number, was ${mean}`);
  if (!(n >= 2)) throw new RangeError(`n must be at least 2, was ${n}`);
  const half = (studentTInverse(1 - (1 - confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n);
  return { lower: mean - half, upper: mean + half };
}
