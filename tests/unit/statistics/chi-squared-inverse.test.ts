import { describe, expect, it } from 'vitest';
import { chiSquaredInverse } from '../../../src/statistics/distributions/chi-squared-inverse';
import { logGamma } from '../../../src/statistics/distributions/gamma';
import { expectClose } from '../../oracles/close-to';

/** With an even number of degrees of freedom the upper tail is a Poisson sum: e^(−x/2) Σ (x/2)^k / k!. */
function upperTail(x: number, degrees: number): number {
  let term = Math.exp(-x / 2);
  let sum = 0;
  for (let k = 0; k < degrees / 2; k += 1) {
    sum += term;
    term *= x / 2 / (k + 1);
  }
  return sum;
}

describe('the chi-squared inverse', () => {
  it.each([0.0005, 0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999])(
    'is −2 ln(1 − p) with two degrees, p = %d',
    (p) => {
      expectClose(chiSquaredInverse(p, 2), -2 * Math.log1p(-p), 1e-10);
    },
  );

  it.each([4, 6, 10, 18, 20, 40, 100])('gives back its probability with %d degrees', (degrees) => {
    for (const p of [0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999]) {
      expectClose(upperTail(chiSquaredInverse(p, degrees), degrees), 1 - p, 1e-10);
    }
  });

  it('agrees with printed tables', () => {
    expectClose(chiSquaredInverse(0.95, 1), 3.841458820694124, 1e-10);
    expectClose(chiSquaredInverse(0.95, 10), 18.307038053275146, 1e-10);
    expectClose(chiSquaredInverse(0.05, 5), 1.1454762260617692, 1e-10);
  });

  it('holds for a thousand degrees and for a hundredth of one', () => {
    expectClose(chiSquaredInverse(0.5, 1000), 999.3334, 1e-6);
    expect(chiSquaredInverse(0.5, 0.5)).toBeGreaterThan(0);
  });

  it.each([
    [0, 2],
    [1, 2],
    [0.5, 0],
    [Number.NaN, 2],
  ])('refuses probability %d with %d degrees', (p, degrees) => {
    expect(() => chiSquaredInverse(p, degrees)).toThrow(RangeError);
  });
});

describe('the logarithm of the gamma function', () => {
  it('is that of the factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      factorial *= n;
      expectClose(logGamma(n + 1) + 1, Math.log(factorial) + 1, 1e-13);
    }
  });

  it('is half the logarithm of π at a half', () => {
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-13);
    expectClose(logGamma(0.25), 1.2880225246980774, 1e-13);
  });
});
