import { requireNotNegative, requirePositive } from '../guard';

export interface ProportionPoint {
  readonly count: number;
  readonly denominator: number;
}

export interface TrendTest {
  /** On one degree of freedom. */
  readonly chiSquared: number;
  /** Above 0: rising. In the value's unit per step for a regression; for proportions only its sign is meant. */
  readonly slope: number;
}

/**
 * χ² for a trend in proportions at even steps, earliest first: N(NΣct − CΣnt)² / (C(N − C)(NΣnt² − (Σnt)²)), with count c
 * of n at t = 1, 2, … and C, N their sums. null where it cannot be told: every proportion is 0 or every one is 1.
 * Source: Armitage P (1955), Biometrics 11:375–386; Public Health England, Fingertips, "Recent trends" (proportions).
 * Throws RangeError unless 0 ≤ count ≤ denominator and denominator > 0.
 */
export function proportionTrend(points: readonly ProportionPoint[]): TrendTest | null {
  let [c, n, ct, nt, ntt] = [0, 0, 0, 0, 0];
  points.forEach(({ count, denominator }, index) => {
    requireNotNegative('count', count);
    requirePositive('denominator', denominator);
    if (count > denominator) throw new RangeError(`count must not exceed ${denominator}, was ${count}`);
    const t = index + 1;
    c += count;
    n += denominator;
    ct += count * t;
    nt += denominator * t;
    ntt += denominator * t * t;
  });
  const spread = c * (n - c) * (n * ntt - nt * nt);
  if (!(spread > 0)) return null;
  const slope = n * ct - c * nt;
  return { chiSquared: (n * slope * slope) / spread, slope: slope / (n * ntt - nt * nt) };
}
