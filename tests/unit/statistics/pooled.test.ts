import { describe, expect, it } from 'vitest';
import { pool } from '../../../src/statistics/intervals/pooled';
import { rateInterval } from '../../../src/statistics/intervals/rate-interval';
import { rateReliability } from '../../../src/statistics/intervals/rate-reliability';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

describe('several years as one', () => {
  it('are sums of events and of people', () => {
    expect(pool([1, 2.5, 0], [10, 20, 30])).toEqual({ count: 3.5, denominator: 60 });
    expect(pool([0], [0])).toEqual({ count: 0, denominator: 0 });
  });

  it('are never a sum of some', () => {
    expect(pool([1, null], [10, 20])).toBeNull();
    expect(pool([1, 2], [10, null])).toBeNull();
    expect(pool([], [])).toBeNull();
  });

  it('agree with rates of grouped areas', () => {
    const rows = readOracle('rate-grouped');
    for (const row of rows) {
      const read = (cell = '') => cell.split(';').map(Number);
      const parts = pool(read(row.counts), read(row.denominators));
      const limits = rateInterval(parts?.count ?? 0, parts?.denominator ?? 0, Number(row.per), 0.95);
      expectClose(limits.lower, Number(row.lower));
      expectClose(limits.upper, Number(row.upper));
    }
    expect(rows).toHaveLength(9);
  });

  it('are refused where parts do not pair, or are no counts', () => {
    expect(() => pool([1, 2], [10])).toThrow('2 counts do not go with 1 denominators');
    expect(() => pool([-1], [10])).toThrow('-1');
    expect(() => pool([1], [Number.NaN])).toThrow('NaN');
  });
});

describe('the reliability of a rate', () => {
  it('turns at 10 and at 20 events', () => {
    expect([0, 9.9, 10, 19.9, 20, 1e9].map(rateReliability)).toEqual([
      'not-calculated',
      'not-calculated',
      'unreliable',
      'unreliable',
      'reliable',
      'reliable',
    ]);
    expect(() => rateReliability(-1)).toThrow('-1');
    expect(() => rateReliability(Number.NaN)).toThrow('NaN');
  });
});
