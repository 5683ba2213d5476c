import { logGamma } from './gamma';
import { requireFraction, requirePositive } from './guard';

/**
 * The value that Student's t stays below with the given probability; relative error below 1e-10.
 * Halving, then Newton's steps kept inside the bracket, on the distribution function by the incomplete beta function.
 * Source: Student (1908), Biometrika 6:1–25; Abramowitz M, Stegun IA (1964), 26.7.1; NIST DLMF 8.17.22 (its fraction).
 * Throws RangeError unless 0 < probability < 1 and degreesOfFreedom > 0.
 */
export function studentTInverse(probability: number, degreesOfFreedom: number): number {
  requireFraction('probability', probability);
  requirePositive('degreesOfFreedom', degreesOfFreedom);
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentTInverse(1 - probability, degreesOfFreedom);
  const tail = 1 - probability;
  let [low, high] = [0, 1];
  while (upperTail(high, degreesOfFreedom) > tail) {
    low = high;
    high *= 2;
  }
  let t = (low + high) / 2;
  for (let step = 0; step < 200; step += 1) {
    const over = upperTail(t, degreesOfFreedom) - tail;
    if (over > 0) low = t;
    else high = t;
    const newton = t + over / density(t, degreesOfFreedom);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * t) return next;
    t = next;
  }
  return t;
}

/** The probability of a value above t, for t ≥ 0. */
function upperTail(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
}

const density = (t: number, df: number): number =>
  Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2) - ((df + 1) / 2) * Math.log1p((t * t) / df)) /
  Math.sqrt(df * Math.PI);

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction settles quickly on this side only; the other one is its mirror image.
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** Lentz's way of evaluating the continued fraction: Thompson IJ, Barnett AR (1986), J Comput Phys 64:490–509. */
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
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return result;
}
