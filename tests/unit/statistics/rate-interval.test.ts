import { describe, expect, it } from 'vitest';
import { rateInterval } from '../../../src/statistics/intervals/rate-interval';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

describe("a crude rate's interval", () => {
  it.each(readOracle('rate-interval'))(
    'agrees with the published $count in $denominator per $per at $confidence',
    (row) => {
      const confidence = Number(row.confidence) as 0.95;
      const limits = rateInterval(Number(row.count), Number(row.denominator), Number(row.per), confidence);
      expectClose(limits.lower, Number(row.lower));
      expectClose(limits.upper, Number(row.upper));
    },
  );

  it('refuses an empty population, naming it', () => {
    expect(() => rateInterval(1, 0, 100_000, 0.95)).toThrow('denominator must be above 0, was 0');
  });
});
