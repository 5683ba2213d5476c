import { requireLimits } from '../guard';
import type { Limits } from '../limits';
import type { ThreeLevelPosition } from './position';

/**
 * Two intervals against each other: lower or higher only where they do not overlap. It calls fewer differences than there
 * are: overlapping intervals do not prove that two values are alike.
 * Source: Schenker N, Gentleman JF (2001), The American Statistician 55:182–186; Fingertips, "double overlapping".
 * Throws RangeError unless lower ≤ upper in both.
 */
export function intervalAgainstInterval(one: Limits, other: Limits): ThreeLevelPosition {
  requireLimits('the interval', one);
  requireLimits('the other interval', other);
  if (one.upper < other.lower) return 'lower';
  return one.lower > other.upper ? 'higher' : 'similar';
}
