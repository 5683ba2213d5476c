import { describe, expect, it } from 'vitest';
import { z95 } from '../../../src/statistics/comparing/z-values';
import { studentTInverse } from '../../../src/statistics/distributions/student-t-inverse';
import { studentTInterval } from '../../../src/statistics/intervals/student-t-interval';
import { expectClose } from '../../oracles/close-to';

const probabilities = [1e-9, 0.001, 0.025, 0.3, 0.6, 0.9, 0.975, 0.999];

describe("Student's t inverse", () => {
  it('is a tangent with one degree of freedom', () => {
    for (const p of probabilities)
      expectClose(
        studentTInverse(p, 1),
        p < 0.5 ? -1 / Math.tan(Math.PI * p) : Math.tan(Math.PI * (p - 0.5)),
        1e-10,
      );
  });

  it('has a closed form with two', () => {
    for (const p of probabilities)
      expectClose(studentTInverse(p, 2), (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p))), 1e-10);
  });

  it('has a closed form with four', () => {
    for (const p of probabilities) {
      const root = Math.sqrt(4 * p * (1 - p));
      const q = Math.cos(Math.acos(root) / 3) / root;
      expectClose(studentTInverse(p, 4), Math.sign(p - 0.5) * 2 * Math.sqrt(q - 1), 1e-9);
    }
  });

  // Printed in Fisher and Yates' tables to three decimals; here to more, by mpmath at 40 digits.
  it.each([
    [0.975, 3, 3.18244630528371],
    [0.975, 5, 2.57058183563632],
    [0.975, 9, 2.26215716279821],
    [0.975, 10, 2.22813885198627],
    [0.975, 30, 2.04227245630124],
    [0.975, 99, 1.98421695158642],
    [0.975, 120, 1.97993040508244],
    [0.999, 9, 4.29680566272992],
    [0.999, 30, 3.3851848668293],
    [0.999, 1000, 3.09840216391292],
    [0.975, 1e6, 1.95996635681411],
    [0.999, 1e7, 3.09023312118091],
    [0.999, 1e9, 3.09023231431794],
    [0.975, 1e9, 1.95996398691233],
    [0.95, 2.5, 2.55821861413594],
  ])('is the tabled one at %d with %d degrees', (p, degrees, expected) => {
    expectClose(studentTInverse(p, degrees), expected, 1e-12);
  });

  it('is 0 at a half, and mirrors itself', () => {
    expect(studentTInverse(0.5, 7)).toBe(0);
    expectClose(studentTInverse(0.2, 7), -studentTInverse(0.8, 7), 1e-14);
  });

  it.each([
    [0, 5],
    [1, 5],
    [Number.NaN, 5],
    [0.9, 0.5],
    [0.9, Number.NaN],
    [0.9, Number.POSITIVE_INFINITY],
  ])('refuses probability %d with %d degrees', (p, degrees) => {
    expect(() => studentTInverse(p, degrees)).toThrow(RangeError);
  });
});

describe("Student's interval of a mean", () => {
  it('agrees with a worked one', () => {
    const { lower, upper } = studentTInterval(50, 10, 10, 0.95);
    expectClose(lower, 50 - 7.15356906, 1e-8);
    expectClose(upper, 50 + 7.15356906, 1e-8);
  });

  it('tends to the normal one, is wider at 99.8%, and closes without spread', () => {
    expectClose(studentTInterval(0, 1, 1e9, 0.95).upper, z95 / Math.sqrt(1e9), 1e-8);
    expect(studentTInterval(0, 1, 5, 0.998).upper).toBeGreaterThan(studentTInterval(0, 1, 5, 0.95).upper);
    expect(studentTInterval(-3, 0, 2, 0.95)).toEqual({ lower: -3, upper: -3 });
  });

  it.each([
    [Number.NaN, 1, 5],
    [1, -1, 5],
    [1, 1, 1],
    [1, 1, 2.5],
    [1, 1, Number.POSITIVE_INFINITY],
  ])('refuses mean %d, deviation %d, n %d', (mean, deviation, n) => {
    expect(() => studentTInterval(mean, deviation, n, 0.95)).toThrow(RangeError);
  });
});
