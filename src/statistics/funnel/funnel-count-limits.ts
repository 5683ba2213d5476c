import { type Confidence, zOf } from '../comparing/z-values';
import { gammaTails } from '../distributions/gamma';
import { rootBetween } from '../distributions/root-between';
import { requirePositive } from '../guard';
import { byarsInterval } from '../intervals/byars-interval';
import { exactUpTo } from '../intervals/exact-poisson-interval';
import { type Limits, limitsWithin } from '../limits';

/**
 * Funnel limits around an expected number of events, in events: the counts, as real numbers, whose own exact Poisson
 * interval (Garwood's) would just reach the expected number. For expected E and α = 1 − confidence: lower x with
 * Q(x + 1, E) = α/2, which is 0 while e^−E ≥ α/2; upper x with P(x, E) = α/2, P and Q the incomplete gamma functions.
 * So a count lies outside just when its own exact interval leaves out the expected number. Above 10⁸ events Byar's interval
 * stands for the exact one.
 * Source: PHEindicatormethods, `calculate_funnel_limits` (exact at every size, rates and ratios); Spiegelhalter DJ (2005),
 * Statistics in Medicine 24:1185–1202. Throws RangeError unless expected > 0.
 */
export function funnelCountLimits(expected: number, confidence: Confidence): Limits {
  requirePositive('expected', expected);
  const tail = (1 - confidence) / 2;
  const z = zOf(confidence);
  const far = z * Math.sqrt(expected) + z * z + 2;
  const isLarge = expected > exactUpTo;
  const under = (count: number) =>
    isLarge
      ? byarsInterval(count, z).upper - expected
      : Math.log(gammaTails(count + 1, expected).upper / tail);
  const over = (count: number) =>
    isLarge ? expected - byarsInterval(count, z).lower : Math.log(gammaTails(count, expected).lower / tail);
  return limitsWithin(
    {
      lower: under(0) >= 0 ? 0 : rootBetween(Math.max(0, expected - far), expected, under),
      upper: rootBetween(expected, expected + far, over),
    },
    0,
  );
}
