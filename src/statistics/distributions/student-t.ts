import { logGamma } from './gamma';

/** The probability of a value above t, for t ≥ 0. Source: Abramowitz and Stegun (1964), 26.7.1. */
export function studentTUpperTail(t: number, degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  const ratio = (t * t) / degreesOfFreedom;
  // x^a (1 − x)^½ / B(a, ½) with x = 1 / (1 + ratio); its logarithm keeps its digits when x is close to 1.
  const front = Math.exp(
    logGammaStep(half) -
      Math.log(Math.PI) / 2 -
      half * Math.log1p(ratio) +
      0.5 * Math.log(ratio / (1 + ratio)),
  );
  if (t === 0) return 0.5;
  const x = 1 / (1 + ratio);
  // The fraction settles quickly on this side only; the other one is its mirror image, which above a million degrees
  // keeps more digits on either side.
  return x < (half + 1) / (half + 2.5) && degreesOfFreedom < 1e6
    ? (front * betaFraction(x, half, 0.5)) / half / 2
    : 0.5 - front * betaFraction(ratio / (1 + ratio), 0.5, half);
}

export const studentTDensity = (t: number, degreesOfFreedom: number): number =>
  Math.exp(
    logGammaStep(degreesOfFreedom / 2) -
      ((degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom),
  ) / Math.sqrt(degreesOfFreedom * Math.PI);

/** ln Γ(a + ½) − ln Γ(a); from 50 by its series, since the two logarithms grow large and close. Source: DLMF 5.11.13. */
function logGammaStep(a: number): number {
  if (a < 50) return logGamma(a + 0.5) - logGamma(a);
  return Math.log(a) / 2 - 1 / (8 * a) + 1 / (192 * a ** 3) - 1 / (640 * a ** 5) + 17 / (14_336 * a ** 7);
}

/**
 * The continued fraction of the incomplete beta function, NIST DLMF 8.17.22, by Lentz's way: Thompson IJ, Barnett AR
 * (1986), J Comput Phys 64:490–509.
 */
function betaFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < 2e-16) break;
  }
  return result;
}
