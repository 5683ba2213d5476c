import { describe, expect, it } from 'vitest';
import { comparerProportionLimits } from '../../../src/statistics/comparing/comparer-proportion-limits';
import { type Confidence, z95, zOf } from '../../../src/statistics/comparing/z-values';
import { funnelCountLimits } from '../../../src/statistics/funnel/funnel-count-limits';
import { funnelProportionLimits } from '../../../src/statistics/funnel/funnel-proportion-limits';
import { funnelRateLimits } from '../../../src/statistics/funnel/funnel-rate-limits';
import { funnelRatioLimits } from '../../../src/statistics/funnel/funnel-ratio-limits';
import { funnelSignificance } from '../../../src/statistics/funnel/funnel-significance';
import { exactPoissonInterval } from '../../../src/statistics/intervals/exact-poisson-interval';
import { wilsonInterval } from '../../../src/statistics/intervals/wilson-interval';
import { expectClose } from '../../oracles/close-to';
import { readOracle } from '../../oracles/read-oracle';

const confidences: readonly Confidence[] = [0.95, 0.998];

/** Half of the last digit printed, and what numbers themselves leave over. */
const printed = (text: string) => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0) + 1e-9;

const significanceOf = (
  value: number,
  limitsAt: (confidence: Confidence) => { lower: number; upper: number },
) => {
  const [usual, strict] = [limitsAt(0.95), limitsAt(0.998)];
  return funnelSignificance(value, {
    lower95: usual.lower,
    upper95: usual.upper,
    lower998: strict.lower,
    upper998: strict.upper,
  });
};

describe("a funnel's limits for proportions", () => {
  it('agree with 800 published limits within their printed rounding', () => {
    const areas = readOracle('funnel-significance');
    const centreOf = (most: number) => {
      const used = areas.filter(({ denominator }) => Number(denominator) < most);
      const total = (name: 'numerator' | 'denominator') =>
        used.reduce((sum, row) => sum + Number(row[name]), 0);
      return total('numerator') / total('denominator');
    };
    // The printed baselines are rounded; the unrounded ones are those of all areas, and of those below 31,000.
    const centres = [centreOf(Number.POSITIVE_INFINITY), centreOf(31_000)];
    const rows = readOracle('funnel-proportion-limits');
    const wrong = rows.flatMap((row) => {
      const centre = centres.find((one) => Math.abs(one * 100 - Number(row.baseline)) < 1e-6) ?? Number.NaN;
      return (['lower95', 'upper95', 'lower998', 'upper998'] as const).filter((name) => {
        const confidence = name.endsWith('95') ? 0.95 : 0.998;
        const limits = funnelProportionLimits(centre, Number(row.denominator), confidence);
        const ours = 100 * (name.startsWith('lower') ? limits.lower : limits.upper);
        return !(Math.abs(ours - Number(row[name])) <= printed(row[name] ?? ''));
      });
    });
    expect(rows).toHaveLength(200);
    expect(wrong).toEqual([]);
  });

  it('are the shares whose own Wilson interval would just reach the group', () => {
    for (const confidence of confidences) {
      for (const [share, n] of [
        [0.5, 50],
        [0.2, 200],
        [0.9, 1000],
        [0.03, 5000],
      ] as const) {
        const { lower, upper } = funnelProportionLimits(share, n, confidence);
        expectClose(wilsonInterval(lower * n, n, zOf(confidence)).upper, share, 1e-12);
        expectClose(wilsonInterval(upper * n, n, zOf(confidence)).lower, share, 1e-12);
      }
    }
  });

  it('are not those of the comparer, which is a Wilson interval around the group', () => {
    expectClose(funnelProportionLimits(0.5, 200, 0.95).lower, 0.4307048, 1e-6);
    expectClose(comparerProportionLimits(0.5, 200, 0.95).lower, 0.4313607, 1e-6);
  });

  it('hold for a group of nobody and of everybody, and for a billion', () => {
    expect(funnelProportionLimits(0, 20, 0.95)).toEqual({ lower: 0, upper: 0 });
    expect(funnelProportionLimits(1, 20, 0.95)).toEqual({ lower: 1, upper: 1 });
    expect(funnelProportionLimits(0.5, 1, 0.998)).toEqual({ lower: 0, upper: 1 });
    expectClose(
      funnelProportionLimits(0.5, 1e9, 0.95).upper - 0.5,
      1.959963984540054 * 0.5e-4 * 10 ** -0.5,
      1e-9,
    );
  });

  it.each([
    [-0.1, 10],
    [1.1, 10],
    [Number.NaN, 10],
    [0.5, 0],
    [0.5, Number.POSITIVE_INFINITY],
  ])('refuse a share of %d and a denominator of %d', (share, n) => {
    expect(() => funnelProportionLimits(share, n, 0.95)).toThrow(RangeError);
  });
});

describe("a funnel's limits for counts", () => {
  it('agree with published ones as closely as their source searches', () => {
    const wrong = readOracle('funnel-count-limits').flatMap((row) =>
      (['lower95', 'upper95', 'lower998', 'upper998'] as const).filter((name) => {
        const count = Number(row.count);
        const own = exactPoissonInterval(count, name.endsWith('95') ? 0.95 : 0.998);
        // The source halves steps of v = e / (1 + count + e) until they are below 1e-7, and prints nine decimals.
        const v = (expected: number) => expected / (1 + count + expected);
        const ours = name.startsWith('lower') ? own.upper : own.lower;
        return Math.abs(v(ours) - v(Number(row[`${name}_of`]))) > 1.2e-7 + 1e-9;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are the counts whose own exact interval would just reach the expected number', () => {
    for (const confidence of confidences) {
      for (const count of [0, 0.25, 1, 2, 5, 9, 10, 11.5, 40, 250, 1000, 20_000, 1e6]) {
        const { lower, upper } = exactPoissonInterval(count, confidence);
        expect(Math.abs(funnelCountLimits(upper, confidence).lower - count)).toBeLessThan(1e-9 * (1 + count));
        if (lower > 1e-9)
          expect(Math.abs(funnelCountLimits(lower, confidence).upper - count)).toBeLessThan(
            1e-9 * (1 + count),
          );
      }
    }
  });

  it('are wider below and narrower above than the interval around the expected number', () => {
    const around = exactPoissonInterval(100, 0.95);
    const { lower, upper } = funnelCountLimits(100, 0.95);
    expect(lower).toBeLessThan(around.lower);
    expect(upper).toBeLessThan(around.upper);
  });

  it('start at 0 while no count at all would be no surprise', () => {
    expect(funnelCountLimits(3.6, 0.95).lower).toBe(0);
    expect(funnelCountLimits(3.7, 0.95).lower).toBeGreaterThan(0);
    expect(funnelCountLimits(6.9, 0.998).lower).toBe(0);
  });

  it.each([1e-12, 1e-3, 0.5, 7, 1e4, 1e7, 1e9, 1e11, 1e14])(
    'hold %d expected events, wider at 99.8%%',
    (expected) => {
      const [usual, strict] = [funnelCountLimits(expected, 0.95), funnelCountLimits(expected, 0.998)];
      expect(strict.lower).toBeLessThanOrEqual(usual.lower);
      expect(usual.lower).toBeLessThan(expected);
      expect(usual.upper).toBeGreaterThan(expected);
      expect(strict.upper).toBeGreaterThan(usual.upper);
      if (expected >= 1e4) {
        expectClose(usual.upper, expected + z95 * Math.sqrt(expected), 3 / expected);
        expectClose(usual.lower, expected - z95 * Math.sqrt(expected), 3 / expected);
      }
    },
  );

  it.each([0.95, 0.998] as const)(
    'go on smoothly at %d where the exact ones can no longer be worked out',
    (confidence) => {
      const [below, above] = [99_999_999, 100_000_001].map((one) => {
        const limits = funnelCountLimits(one, confidence);
        const around = exactPoissonInterval(one, confidence);
        return [limits.lower, limits.upper, around.lower, around.upper];
      });
      for (const [at, limit] of (below ?? []).entries())
        expect((above?.[at] as number) - limit).toBeCloseTo(2, 2);
    },
  );

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuse %d expected events', (expected) => {
    expect(() => funnelCountLimits(expected, 0.95)).toThrow(`${expected}`);
  });
});

describe("a funnel's limits for rates and ratios", () => {
  const baseline = 116.1720835 / 100_000;
  const years = 3;

  it('agree with published limits of rates at their population, as closely as their source searches', () => {
    const rows = readOracle('funnel-rate-limits');
    const wrong = rows.filter(({ limit = '', population, rate, count }) => {
      const confidence = limit.endsWith('95') ? 0.95 : 0.998;
      const limits = funnelRateLimits(baseline, Number(population) * years, confidence);
      const ours = limit.startsWith('lower') ? limits.lower : limits.upper;
      const near = Number(count) < 5 && limit.startsWith('upper') ? 6e-4 : 2e-6;
      return Math.abs(ours * 100_000 - Number(rate)) > near * Number(rate);
    });
    expect(rows).toHaveLength(28);
    expect(wrong).toEqual([]);
  });

  it('give the published significance of 39 standardised and 79 crude rates', () => {
    const rows = readOracle('funnel-rate-significance').map((row) => ({
      ...row,
      events: Number(row.count),
      people: Number(row.population),
      implied: (Number(row.count) * 100_000) / Number(row.standardised_rate),
    }));
    const check = (column: string, size: 'people' | 'implied') => {
      const used = rows.filter((row) => (row as Record<string, unknown>)[column] !== '');
      const total = (name: 'events' | 'people' | 'implied') => used.reduce((sum, row) => sum + row[name], 0);
      const average = total('events') / total(size);
      return used.filter(
        (row) =>
          significanceOf(row.events / row[size], (confidence) =>
            funnelRateLimits(average, row[size], confidence),
          ) !== (row as Record<string, unknown>)[column],
      );
    };
    expect(check('standardised', 'implied')).toEqual([]);
    expect(check('crude_with_the_zero', 'people')).toEqual([]);
    expect(check('crude_without_it', 'people')).toEqual([]);
  });

  it('of ratios are those of counts over the expected events', () => {
    const counts = funnelCountLimits(12, 0.95);
    expect(funnelRatioLimits(12, 0.95)).toEqual({ lower: counts.lower / 12, upper: counts.upper / 12 });
    expect(funnelRateLimits(0.01, 1200, 0.95)).toEqual({
      lower: counts.lower / 1200,
      upper: counts.upper / 1200,
    });
  });

  it('refuse a rate of 0 and an empty population', () => {
    expect(() => funnelRateLimits(0, 100, 0.95)).toThrow('rate must be above 0, was 0');
    expect(() => funnelRateLimits(0.1, 0, 0.95)).toThrow('population must be above 0, was 0');
    expect(() => funnelRatioLimits(Number.NaN, 0.95)).toThrow('NaN');
  });
});

describe('significance in a funnel', () => {
  const limits = { lower998: 1, lower95: 2, upper95: 8, upper998: 9 };
  it.each([
    [0.9, 'low-0.001'],
    [1, 'low-0.025'],
    [2, 'not-significant'],
    [8, 'not-significant'],
    [9, 'high-0.025'],
    [9.1, 'high-0.001'],
  ])('of %d is %s: a limit itself is inside', (value, expected) => {
    expect(funnelSignificance(value, limits)).toBe(expected);
  });
});
