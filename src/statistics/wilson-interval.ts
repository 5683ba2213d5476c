import { requireNotNegative, requirePositive } from './guard';
import type { Limits } from './limits';

/**
 * Interval around a proportion, as fractions from 0 to 1.
 * (2x + z² ∓ z √(z² + 4x(1 − x/n))) / 2(n + z²), for x of n.
 * Source: Wilson EB (1927), J Am Stat Assoc 22:209–212; Newcombe RG, Altman DG (2000).
 * The count may be fractional, as adjusted counts are. Throws RangeError unless 0 ≤ count ≤ total and total, z > 0.
 */
export function wilsonInterval(count: number, total: number, z: number): Limits {
  requireNotNegative('count', count);
  requirePositive('total', total);
  requirePositive('z', z);
  if (count > total) throw new RangeError(`count must not exceed its total of ${total}, was ${count}`);
  const middle = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - count / total));
  const scale = 2 * (total + z * z);
  return {
    lower: count === 0 ? 0 : (middle - spread) / scale,
    upper: count === total ? 1 : (middle + spread) / scale,
  };
}
