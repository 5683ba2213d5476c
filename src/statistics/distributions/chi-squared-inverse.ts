import { requireFraction, requirePositive } from '../guard';
import { gammaTails, logGamma } from './gamma';

const maximumSteps = 200;

/**
 * The value that a chi-squared variable stays below with the given probability; relative error below 1e-10.
 * Newton's steps on the incomplete gamma function, kept inside a bracket that only narrows, from a start at the mean.
 * Source: Abramowitz M, Stegun IA (1964), Handbook of Mathematical Functions, 26.4; NIST DLMF 8.2.
 * Throws RangeError unless 0 < probability < 1 and degreesOfFreedom > 0.
 */
export function chiSquaredInverse(probability: number, degreesOfFreedom: number): number {
  requireFraction('probability', probability);
  requirePositive('degreesOfFreedom', degreesOfFreedom);
  return 2 * gammaInverse(probability, degreesOfFreedom / 2);
}

function gammaInverse(probability: number, a: number): number {
  let low = 0;
  let high = Math.max(1, a);
  while (excess(high, a, probability) < 0) {
    low = high;
    high *= 2;
  }
  let x = smallStart(probability, a, low, high);
  for (let step = 0; step < maximumSteps; step += 1) {
    const over = excess(x, a, probability);
    if (over === 0) return x;
    if (over > 0) high = x;
    else low = x;
    const newton = x - over / density(x, a);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}

/** How far P(a, x) lies above the probability; taken from the upper tail when the probability is above a half. */
function excess(x: number, a: number, probability: number): number {
  const { lower, upper } = gammaTails(a, x);
  return probability <= 0.5 ? lower - probability : 1 - probability - upper;
}

const density = (x: number, a: number): number => Math.exp((a - 1) * Math.log(x) - x - logGamma(a));

/** For a small probability P(a, x) ≈ xᵃ / Γ(a+1), which gives a start when bisection from 0 would be slow. */
function smallStart(probability: number, a: number, low: number, high: number): number {
  const start = Math.exp((Math.log(probability) + logGamma(a + 1)) / a);
  return start > low && start < high ? start : (low + high) / 2;
}
