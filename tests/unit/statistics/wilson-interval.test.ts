import { describe, expect, it } from 'vitest';
import { z95, zOf } from '../../../src/statistics/comparing/z-values';
import { wilsonInterval } from '../../../src/statistics/intervals/wilson-interval';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

describe("a proportion's interval", () => {
  it.each(readOracle('wilson-interval'))(
    'agrees with the published $count of $total at $confidence',
    (row) => {
      const limits = wilsonInterval(
        Number(row.count),
        Number(row.total),
        zOf(Number(row.confidence) as 0.95),
      );
      expectClose(limits.lower * Number(row.per), Number(row.lower));
      expectClose(limits.upper * Number(row.per), Number(row.upper));
    },
  );

  it('starts at exactly 0 when nobody is counted', () => {
    const limits = wilsonInterval(0, 20, z95);
    expect(limits.lower).toBe(0);
    expectClose(limits.upper, 0.1611252, 1e-6);
  });

  it('ends at exactly 1 when everybody is counted', () => {
    const limits = wilsonInterval(20, 20, z95);
    expectClose(limits.lower, 0.8388748, 1e-6);
    expect(limits.upper).toBe(1);
  });

  it('refuses more counted than there are, naming the number', () => {
    expect(() => wilsonInterval(21, 20, z95)).toThrow(RangeError);
    expect(() => wilsonInterval(21, 20, z95)).toThrow('21');
  });

  it.each([
    [-1, 20],
    [1, 0],
    [Number.NaN, 20],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (count, total) => {
    expect(() => wilsonInterval(count, total, z95)).toThrow(RangeError);
  });
});
