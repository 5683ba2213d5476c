import type { Limits } from './limits';

/** The best and the worst rank that a place may hold. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks each place may hold, 1 at the end named: after every place whose interval lies wholly beyond its own, before
 * every place whose interval lies wholly on the other side. Places without an interval have no rank and are not counted.
 * Overlap is the cautious reading: it leaves ranges wider than they need be.
 * Source: Goldstein H, Spiegelhalter DJ (1996), J R Stat Soc A 159:385–443, section 3; Schenker N, Gentleman JF (2001).
 */
export function rankRanges(
  limits: readonly (Limits | null)[],
  from: 'lowest' | 'highest',
): readonly (RankRange | null)[] {
  const known = limits.filter((one) => one !== null);
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
