import { describe, expect, it } from 'vitest';
import {
  bandOf,
  median,
  percentile,
  quantileBounds,
  summarise,
} from '../../../src/statistics/ranks/percentiles';
import { quantiles } from '../../../src/statistics/ranks/quantile';
import { rankRanges } from '../../../src/statistics/ranks/rank-ranges';
import { ranks } from '../../../src/statistics/ranks/ranks';
import { readOracle } from '../../oracles/read-oracle';

const oneTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

describe('quantiles', () => {
  it('agree with the published ones that count from the highest value: 491 in one group, and 35', () => {
    const rows = readOracle('quantile-highest');
    const sizes = ['all', 'bad-polarity'].map((group) => {
      const members = rows.filter((row) => row.group === group);
      const read = (name: 'value' | 'expected') =>
        members.map((row) => (row[name] ? Number(row[name]) : null));
      expect(quantiles(read('value'), Number(members[0]?.k), 'highest')).toEqual(read('expected'));
      return members.length;
    });
    expect(sizes).toEqual([491, 35]);
  });

  it('hold equally many, for every size at which that can be', () => {
    for (const k of [2, 3, 4, 5, 7, 10]) {
      for (const each of [1, 2, 3, 7, 29, 49]) {
        const given = quantiles(oneTo(k * each), k);
        expect(given).toEqual(oneTo(k).flatMap((one) => Array(each).fill(one)));
      }
    }
  });

  it('run from 1 to k without a fall, for every number of places up to 400', () => {
    for (let n = 5; n <= 400; n += 1) {
      const given = quantiles(oneTo(n), 5) as number[];
      expect([given[0], given.at(-1)]).toEqual([1, 5]);
      expect(given.every((one, index) => index === 0 || one >= (given[index - 1] as number))).toBe(true);
    }
  });

  it('share the better one among ties, leave gaps where there is no value, and need as many values as quantiles', () => {
    expect(quantiles([3, 3, 3, 3, 3], 5)).toEqual([1, 1, 1, 1, 1]);
    expect(quantiles([null, 5, 4, null, 3, 2, 1], 5)).toEqual([null, 5, 4, null, 3, 2, 1]);
    expect(quantiles([1, 2, 3, 4], 5)).toEqual([null, null, null, null]);
    expect(quantiles([null, null], 2)).toEqual([null, null]);
    expect(quantiles([], 5)).toEqual([]);
  });

  it.each([0, -1, 2.5, Number.NaN])('refuse %d of them', (k) => {
    expect(() => quantiles([1, 2, 3], k)).toThrow(`${k}`);
  });
});

describe('ranks', () => {
  it('are shared by ties from both ends, 0 and −0 among them', () => {
    expect(ranks([0, -0, 1, null, 1], 'lowest')).toEqual([1, 1, 3, null, 3]);
    expect(ranks([0, -0, 1, null, 1], 'highest')).toEqual([3, 3, 1, null, 1]);
    expect(ranks([7], 'lowest')).toEqual([1]);
    expect(ranks([], 'lowest')).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuse %d', (value) => {
    expect(() => ranks([1, value], 'lowest')).toThrow(`${value}`);
  });
});

describe('ranges of ranks', () => {
  it('agree with a count pair by pair', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (const n of [1, 2, 30, 400]) {
      const limits = oneTo(n).map(() => {
        // Whole numbers, so that ends meet often.
        const lower = Math.floor(next() * 50);
        return next() < 0.1 ? null : { lower, upper: lower + Math.floor(next() * 12) };
      });
      const known = limits.filter((one) => one !== null);
      const pairwise = limits.map((one) => {
        if (!one) return null;
        const below = known.filter(({ upper }) => upper < one.lower).length;
        const above = known.filter(({ lower }) => lower > one.upper).length;
        return { best: 1 + below, worst: known.length - above };
      });
      expect(rankRanges(limits, 'lowest')).toEqual(pairwise);
      expect(rankRanges(limits, 'highest')).toEqual(
        pairwise.map(
          (one) => one && { best: known.length + 1 - one.worst, worst: known.length + 1 - one.best },
        ),
      );
    }
  });

  it('span all places when all overlap, and one rank when none does', () => {
    const same = { lower: 1, upper: 2 };
    expect(rankRanges([same, null, same], 'lowest')).toEqual([
      { best: 1, worst: 2 },
      null,
      { best: 1, worst: 2 },
    ]);
    const apart = [5, 3, 1].map((lower) => ({ lower, upper: lower + 1 }));
    expect(rankRanges(apart, 'highest').map((one) => [one?.best, one?.worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(rankRanges([null], 'lowest')).toEqual([null]);
  });

  it('refuse an interval that runs downwards', () => {
    expect(() => rankRanges([{ lower: 2, upper: 1 }], 'lowest')).toThrow('2 to 1');
  });
});

describe('percentiles', () => {
  it('lie on a straight line between two values', () => {
    expect(percentile([1, 2], 0.25)).toBe(1.25);
    expect([0, 0.5, 1].map((fraction) => percentile([3, 4, 9], fraction))).toEqual([3, 4, 9]);
    expect(percentile([5], 0.9)).toBe(5);
    expect(median([9, 1, 4])).toBe(4);
  });

  it('need a value and a fraction', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
    expect(() => percentile([1, 2], 1.1)).toThrow('1.1');
    expect(() => percentile([1, 2], Number.NaN)).toThrow('NaN');
    expect(() => summarise([1, 2, 3, Number.NaN])).toThrow('NaN');
  });

  it('are summed up from four values on, in any order', () => {
    expect(summarise([3, 1, 2])).toBeNull();
    expect(summarise([4, 1, 3, 2])).toEqual({
      minimum: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 3.25,
      maximum: 4,
    });
    expect(summarise([6, 6, 6, 6])?.lowerQuartile).toBe(6);
  });

  it('put the published values into their fifths, and turned where high is good', () => {
    const bounds = quantileBounds(oneTo(10), 5);
    expect([1, 3, 5, 7, 9, 10].map((value) => bandOf(value, bounds))).toEqual([1, 2, 3, 4, 5, 5]);
    expect([1, 3, 5, 7, 9].map((value) => 6 - (bandOf(value, bounds) ?? 0))).toEqual([5, 4, 3, 2, 1]);
  });

  it('put a value on a bound below it, and one outside nowhere', () => {
    const bounds = [0, 25, 50, 75, 100];
    expect([0, 25, 25.1, 100].map((value) => bandOf(value, bounds))).toEqual([1, 1, 2, 4]);
    expect([-1, 101].map((value) => bandOf(value, bounds))).toEqual([null, null]);
    expect(() => bandOf(Number.NaN, bounds)).toThrow('NaN');
    expect(() => quantileBounds([1, 2], 0)).toThrow('0');
  });
});
