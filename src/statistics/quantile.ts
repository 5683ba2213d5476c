import { ranks } from './ranks';

/**
 * The quantile of each value among k, 1 for the lowest; null for a missing value, and for all when there are fewer values
 * than quantiles. Ties take the lowest rank: k + 1 − ⌈(n + 1 − rank) · k / n⌉, in whole numbers until the last step.
 * Source: Office for Health Improvement and Disparities, PHEindicatormethods 2.1.0, `phe_quantile`.
 */
export function quantiles(values: readonly (number | null)[], k: number): readonly (number | null)[] {
  const n = values.filter((value) => value !== null).length;
  if (n < k) return values.map(() => null);
  return ranks(values, 'lowest').map((rank) =>
    rank === null ? null : k + 1 - Math.ceil(((n + 1 - rank) * k) / n),
  );
}
