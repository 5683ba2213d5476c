import { requireNotNegative, requirePositive } from '../guard';
import { type Limits, limitsWithin } from '../limits';

/**
 * Interval around a proportion, as fractions from 0 to 1.
 * (2p + z²/n ∓ z/√n √(z²/n + 4p(1 − p))) / 2(1 + z²/n), for a share p = x/n: never outside 0 to 1, and always around p.
 * Source: Wilson EB (1927), J Am Stat Assoc 22:209–212; Newcombe RG, Altman DG (2000).
 * The count may be fractional, as adjusted counts are. Throws RangeError unless 0 ≤ count ≤ total and total, z > 0.
 */
export function wilsonInterval(count: number, total: number, z: number): Limits {
  requireNotNegative('count', count);
  requirePositive('total', total);
  requirePositive('z', z);
  if (count > total) throw new RangeError(`count must not exceed its total of ${total}, was ${count}`);
  const share = count / total;
  const pull = (z * z) / total;
  const spread = Math.sqrt(pull) * Math.sqrt(pull + 4 * share * (1 - share));
  const scale = 2 * (1 + pull);
  return limitsWithin(
    {
      lower: count === 0 ? 0 : Math.min(share, (2 * share + pull - spread) / scale),
      upper: count === total ? 1 : Math.max(share, (2 * share + pull + spread) / scale),
    },
    0,
    1,
  );
}
