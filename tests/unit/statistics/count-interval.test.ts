import { describe, expect, it } from 'vitest';
import { z90, z95 } from '../../../src/statistics/comparing/z-values';
import { byarsInterval } from '../../../src/statistics/intervals/byars-interval';
import { countInterval } from '../../../src/statistics/intervals/count-interval';
import { exactPoissonInterval } from '../../../src/statistics/intervals/exact-poisson-interval';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

describe("a count's interval", () => {
  it.each([
    [0, 0, 3.688879454],
    [1, 0.025317808, 5.571643391],
    [4, 1.089865376, 10.24158862],
    [9, 4.115373109, 17.084803481],
  ])('is exact for %d events', (count, lower, upper) => {
    const limits = countInterval(count, 0.95);
    expectClose(limits.lower, lower, 1e-8);
    expectClose(limits.upper, upper, 1e-8);
  });

  it("changes to Byar's method at 10 events", () => {
    expect(countInterval(9.99, 0.95)).toEqual(exactPoissonInterval(9.99, 0.95));
    expect(countInterval(10, 0.95)).toEqual(byarsInterval(10, z95));
  });

  it.each(readOracle('poisson-limits-90'))('is exact at 90% for $count events', (row) => {
    const { lower, upper } = exactPoissonInterval(Number(row.count), 0.9);
    expect(Math.abs(2 * lower - Number(row.twice_lower))).toBeLessThan(6e-4);
    expect(Math.abs(2 * upper - Number(row.twice_upper))).toBeLessThan(6e-4);
  });

  it('nears the normal one for large counts', () => {
    const { lower, upper } = exactPoissonInterval(17_548, 0.9);
    expect(lower).toBeCloseTo(17_548 - z90 * Math.sqrt(17_548), -1);
    expect(upper).toBeCloseTo(17_548 + z90 * Math.sqrt(17_548), -1);
  });

  it("is near Byar's at 90% from 10 events on", () => {
    for (const count of [10, 30, 100, 1000]) {
      const [byar, exact] = [countInterval(count, 0.9), exactPoissonInterval(count, 0.9)];
      expectClose(byar.lower, exact.lower, 5e-3);
      expectClose(byar.upper, exact.upper, 5e-3);
    }
  });

  it('holds its count, and is wider at 99.8%', () => {
    for (const count of [0, 0.5, 1, 5, 9, 10, 65, 311_668]) {
      const usual = countInterval(count, 0.95);
      const strict = countInterval(count, 0.998);
      expect(usual.lower).toBeLessThanOrEqual(count);
      expect(usual.upper).toBeGreaterThan(count);
      expect(strict.lower).toBeLessThanOrEqual(usual.lower);
      expect(strict.upper).toBeGreaterThan(usual.upper);
    }
  });

  it('refuses fewer than no events and a confidence that is no fraction', () => {
    expect(() => countInterval(-1, 0.95)).toThrow('-1');
    expect(() => exactPoissonInterval(1, 95 as 0.95)).toThrow('95');
    expect(() => exactPoissonInterval(Number.NaN, 0.95)).toThrow('NaN');
  });
});
