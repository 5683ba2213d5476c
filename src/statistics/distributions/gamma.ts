import { requireNotNegative, requirePositive } from '../guard';

const lanczosG = 7;
const lanczosCoefficients = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];
const precision = 1e-16;
const mostShape = 1e9;
/** About 9√a terms are needed where x is near a: enough for a of 10⁹. */
const maximumTerms = 1_000_000;

/**
 * Natural logarithm of the gamma function, for x > 0; about 15 digits.
 * Source: Lanczos C (1964), SIAM J Numer Anal B 1:86–96, with Godfrey's coefficients for g = 7.
 */
export function logGamma(x: number): number {
  requirePositive('x', x);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1 + lanczosG + 0.5;
  const sum = lanczosCoefficients.reduce((total, factor, index) =>
    index === 0 ? factor : total + factor / (x - 1 + index),
  );
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** P(a, x) and Q(a, x) = 1 − P(a, x), each without cancellation. */
export interface GammaTails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions, for a > 0 and x ≥ 0: a series below a + 1, a continued fraction above.
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2; the fraction is evaluated as in
 * Thompson IJ, Barnett AR (1986), J Comput Phys 64:490–509. Throws RangeError for other arguments, and from a = 10⁹, where
 * their digits are lost.
 */
export function gammaTails(a: number, x: number): GammaTails {
  requirePositive('a', a);
  requireNotNegative('x', x);
  if (a >= mostShape) throw new RangeError(`a must be below ${mostShape}, was ${a}`);
  if (x === 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = front * lowerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * upperFraction(a, x);
  return { lower: 1 - upper, upper };
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < maximumTerms && term > sum * precision; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < maximumTerms; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / nonZero(numerator * d + b, tiny);
    c = nonZero(b + numerator / c, tiny);
    value *= d * c;
    if (Math.abs(d * c - 1) < precision * 2) break;
  }
  return value;
}

const nonZero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);
