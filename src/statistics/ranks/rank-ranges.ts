import { requireLimits } from '../guard';
import type { Limits } from '../limits';
import type { RankEnd } from './ranks';

/** The best and the worst rank that a place may hold. */
export interface RankLimits {
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks each place may hold, 1 at the end named: best, one after every place whose interval lies wholly beyond its
 * own; worst, one before every place whose interval lies wholly on the other side. Places without an interval have no rank
 * and are not counted. Two intervals are read as apart only where they do not overlap, pair by pair and without regard to
 * the number of pairs, so with 95% intervals the ranges are cautious: wider than those of simulated ranks.
 * Source: Goldstein H, Spiegelhalter DJ (1996), J R Stat Soc A 159:385–443, on ranks and their uncertainty; Schenker N,
 * Gentleman JF (2001), The American Statistician 55:182–186, on overlap. Throws RangeError unless lower ≤ upper throughout.
 */
export function rankRanges(
  limits: readonly (Limits | null)[],
  from: RankEnd,
): readonly (RankLimits | null)[] {
  const known = limits.filter((one) => one !== null);
  for (const one of known) requireLimits('an interval', one);
  const lowers = known.map(({ lower }) => lower).toSorted((one, other) => one - other);
  const uppers = known.map(({ upper }) => upper).toSorted((one, other) => one - other);
  return limits.map((one) => {
    if (!one) return null;
    const below = countUnder(uppers, one.lower);
    const above = known.length - countUpTo(lowers, one.upper);
    return from === 'lowest'
      ? { best: 1 + below, worst: known.length - above }
      : { best: 1 + above, worst: known.length - below };
  });
}

const countUnder = (sorted: readonly number[], value: number) => countWhile(sorted, (one) => one < value);
const countUpTo = (sorted: readonly number[], value: number) => countWhile(sorted, (one) => one <= value);

/** How many stand before the first that does not hold, found by halving. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
