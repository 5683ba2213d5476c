import { requireWhole } from '../guard';
import { type RankEnd, ranks } from './ranks';

/**
 * The quantile of each value among k, 1 at the end named; null for a missing value, and for all when there are fewer
 * values than quantiles. Ties take the better rank: k + 1 − ⌈(n + 1 − rank) · k / n⌉, in whole numbers until the last
 * step, n being the number of values. The package calls `highest` inverted.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `phe_quantile`.
 * Throws RangeError unless k is a whole number above 0 and every value a finite number.
 */
export function quantiles(
  values: readonly (number | null)[],
  k: number,
  from: RankEnd = 'lowest',
): readonly (number | null)[] {
  requireWhole('k', k, 1);
  const n = values.filter((value) => value !== null).length;
  const ranked = ranks(values, from);
  if (n < k) return values.map(() => null);
  return ranked.map((rank) => (rank === null ? null : quantileOfRank(rank, n, k)));
}

/** The quantile, among k, of a rank from 1 to n. Source: as above. */
export const quantileOfRank = (rank: number, n: number, k: number): number =>
  k + 1 - Math.ceil(((n + 1 - rank) * k) / n);
