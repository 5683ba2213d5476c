import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparerRateLimits } from '../../../src/statistics/comparing/comparer-rate-limits';
import { fiveLevelPosition } from '../../../src/statistics/comparing/five-level-position';
import {
  againstRange,
  intervalAgainstGoal,
  reaches,
  valueAgainstGoal,
} from '../../../src/statistics/comparing/goal-position';
import { intervalAgainstInterval } from '../../../src/statistics/comparing/interval-against-interval';
import { intervalAgainstValue } from '../../../src/statistics/comparing/interval-against-value';
import type { Limits } from '../../../src/statistics/limits';

interface Verdicts {
  readonly low_is_good?: string;
  readonly high_is_good?: string;
}
interface Cases {
  readonly spc_dsr_low_is_good: readonly {
    readonly benchmark: number;
    readonly value: number;
    readonly denominator: number;
    readonly unit: number;
    readonly at95: string;
    readonly at998: string;
  }[];
  readonly single_target_10: {
    readonly value: readonly (Verdicts & { readonly v: number })[];
    readonly using_ci: readonly (Verdicts & { readonly ci: readonly (number | null)[] })[];
  };
  readonly range_target_1_to_2: readonly (Verdicts & { readonly v: number })[];
}
const cases: Cases = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../oracles/comparer.json'), 'utf8'),
);

/** How a judge reads a position when high, or low, is good. Equal is enough whichever it is. */
const verdicts = {
  lower: 'worse',
  equal: 'better',
  similar: 'similar',
  between: 'similar',
  higher: 'better',
};
const turned = { ...verdicts, lower: 'better', higher: 'worse' };

describe("the comparer's control limits for rates", () => {
  it('give the published significance of the three standardised rates', () => {
    const { spc_dsr_low_is_good: rates } = cases;
    for (const { benchmark, value, denominator, unit, at95, at998 } of rates) {
      for (const [confidence, expected] of [
        [0.95, at95],
        [0.998, at998],
      ] as const) {
        const { lower, upper } = comparerRateLimits(benchmark / unit, denominator, confidence);
        const rate = value / unit;
        expect(rate < lower ? 'better' : rate > upper ? 'worse' : 'similar').toBe(expected);
      }
    }
    expect(rates).toHaveLength(3);
  });

  it('start at 0 for a benchmark of 0', () => {
    const { lower, upper } = comparerRateLimits(0, 1000, 0.95);
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(0.003689, 6);
  });
});

describe('against a goal', () => {
  it('of one value, every published case follows from the position, whichever way is good', () => {
    const { value: values, using_ci: intervals } = cases.single_target_10;
    for (const { v, low_is_good: low, high_is_good: high } of values) {
      const position = valueAgainstGoal(v, 10);
      expect([turned[position], verdicts[position]]).toEqual([low, high]);
    }
    const known = intervals.filter(({ ci }) => ci[0] !== null);
    for (const { ci, low_is_good: low, high_is_good: high } of known) {
      const position = intervalAgainstGoal({ lower: ci[0] as number, upper: ci[1] as number }, 10);
      expect([turned[position], verdicts[position]]).toEqual([low, high]);
    }
    expect([values.length, known.length]).toEqual([3, 3]);
  });

  it('of a range, every published case follows too', () => {
    for (const { v, low_is_good: low, high_is_good: high } of cases.range_target_1_to_2) {
      const position = valueAgainstGoal(v, { lower: 1, upper: 2 });
      if (low !== undefined) expect(turned[position]).toBe(low);
      if (high !== undefined) expect(verdicts[position]).toBe(high);
    }
    expect(cases.range_target_1_to_2).toHaveLength(5);
  });

  it('an equal value reaches it from both sides', () => {
    expect([reaches(10, 10, 'at-least'), reaches(10, 10, 'at-most')]).toEqual([true, true]);
    expect([reaches(9, 10, 'at-least'), reaches(9, 10, 'at-most')]).toEqual([false, true]);
  });

  it('an interval that touches it is similar', () => {
    expect(intervalAgainstGoal({ lower: 8, upper: 10 }, 10)).toBe('similar');
    expect(intervalAgainstGoal({ lower: 10, upper: 10 }, 10)).toBe('similar');
  });

  it('refuses what is no number, and a range that runs downwards', () => {
    expect(() => valueAgainstGoal(Number.NaN, 10)).toThrow('value must be a number, was NaN');
    expect(() => valueAgainstGoal(1, Number.POSITIVE_INFINITY)).toThrow('goal');
    expect(() => againstRange(1, { lower: 2, upper: 1 })).toThrow('2 to 1');
  });
});

describe('positions of intervals', () => {
  const own: Limits = { lower: 2, upper: 4 };

  it('are similar to a value they touch', () => {
    expect([1, 2, 3, 4, 5].map((value) => intervalAgainstValue(own, value))).toEqual([
      'higher',
      'similar',
      'similar',
      'similar',
      'lower',
    ]);
  });

  it('are similar to an interval they touch, and turn when the two change places', () => {
    expect(intervalAgainstInterval(own, { lower: 4, upper: 5 })).toBe('similar');
    expect(intervalAgainstInterval(own, { lower: 4.1, upper: 5 })).toBe('lower');
    expect(intervalAgainstInterval({ lower: 4.1, upper: 5 }, own)).toBe('higher');
  });

  it('are "much" only where the strict interval lies clear as well', () => {
    const strict = { lower: 1, upper: 5 };
    expect([0.5, 1, 1.5, 2, 4, 4.5, 5, 5.5].map((value) => fiveLevelPosition(own, strict, value))).toEqual([
      'much-higher',
      'higher',
      'higher',
      'similar',
      'similar',
      'lower',
      'lower',
      'much-lower',
    ]);
  });

  it('are refused when an interval runs downwards or holds no numbers', () => {
    expect(() => intervalAgainstValue({ lower: 4, upper: 2 }, 3)).toThrow('4 to 2');
    expect(() => intervalAgainstValue(own, Number.NaN)).toThrow('NaN');
    expect(() => intervalAgainstInterval(own, { lower: Number.NaN, upper: 2 })).toThrow('NaN');
    expect(() => fiveLevelPosition({ lower: 0, upper: Number.POSITIVE_INFINITY }, own, 3)).toThrow(
      RangeError,
    );
  });
});
