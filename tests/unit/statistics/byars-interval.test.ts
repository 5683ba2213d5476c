import { describe, expect, it } from 'vitest';
import { z95, z998, zOf } from '../../../src/statistics/comparing/z-values';
import { byarsInterval } from '../../../src/statistics/intervals/byars-interval';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

describe("Byar's interval", () => {
  it.each(readOracle('byars-interval'))('agrees with the published $count at $confidence', (row) => {
    const limits = byarsInterval(Number(row.count), zOf(Number(row.confidence) as 0.95));
    expectClose(limits.lower, Number(row.lower || 0));
    expectClose(limits.upper, Number(row.upper));
  });

  it('never starts below 0 events', () => {
    expect(byarsInterval(1, z998).lower).toBe(0);
    expect(byarsInterval(0, z95).lower).toBe(0);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d events', (count) => {
    expect(() => byarsInterval(count, z95)).toThrow(`${count}`);
  });
});
