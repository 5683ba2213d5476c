import { describe, expect, it } from 'vitest';
import { z95 } from '../../../src/statistics/comparing/z-values';
import { differenceInterval } from '../../../src/statistics/intervals/difference-interval';
import { wilsonInterval } from '../../../src/statistics/intervals/wilson-interval';

const share = (count: number, total: number) => ({
  value: count / total,
  ...wilsonInterval(count, total, z95),
});

describe('the interval of a difference', () => {
  // Newcombe RG (1998), Table II, method 10: the worked contrasts (a) to (h), to the four decimals printed.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('agrees with Newcombe on %i of %i less %i of %i', (a, m, b, n, lower, upper) => {
    const limits = differenceInterval(share(b, n), share(a, m));
    expect(limits.lower).toBeCloseTo(lower, 4);
    expect(limits.upper).toBeCloseTo(upper, 4);
  });

  it('is the same the other way round, with its signs turned', () => {
    const [one, other] = [share(9, 10), share(3, 10)];
    const there = differenceInterval(one, other);
    const back = differenceInterval(other, one);
    expect([-back.upper, -back.lower]).toEqual([there.lower, there.upper]);
  });

  it('refuses a value outside its own interval', () => {
    expect(() => differenceInterval({ value: 5, lower: 6, upper: 7 }, share(1, 2))).toThrow(
      'earlier must lie within its interval, was 5 in 6 to 7',
    );
  });
});
