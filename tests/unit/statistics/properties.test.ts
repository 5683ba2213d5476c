import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparerProportionLimits } from '../../../src/statistics/comparing/comparer-proportion-limits';
import { comparerRateLimits } from '../../../src/statistics/comparing/comparer-rate-limits';
import { againstRange, reaches, valueAgainstGoal } from '../../../src/statistics/comparing/goal-position';
import { intervalAgainstInterval } from '../../../src/statistics/comparing/interval-against-interval';
import { intervalAgainstValue } from '../../../src/statistics/comparing/interval-against-value';
import { z95, z998 } from '../../../src/statistics/comparing/z-values';
import { xmrAssurance } from '../../../src/statistics/control/xmr-assurance';
import { xmrChart } from '../../../src/statistics/control/xmr-chart';
import { xmrLimits } from '../../../src/statistics/control/xmr-limits';
import { funnelCountLimits } from '../../../src/statistics/funnel/funnel-count-limits';
import { funnelProportionLimits } from '../../../src/statistics/funnel/funnel-proportion-limits';
import { funnelRateLimits } from '../../../src/statistics/funnel/funnel-rate-limits';
import { funnelRatioLimits } from '../../../src/statistics/funnel/funnel-ratio-limits';
import { funnelSignificance } from '../../../src/statistics/funnel/funnel-significance';
import { byarsInterval } from '../../../src/statistics/intervals/byars-interval';
import { countInterval } from '../../../src/statistics/intervals/count-interval';
import { differenceInterval } from '../../../src/statistics/intervals/difference-interval';
import { directlyStandardisedRate } from '../../../src/statistics/intervals/dobson-interval';
import { exactPoissonInterval } from '../../../src/statistics/intervals/exact-poisson-interval';
import { pool } from '../../../src/statistics/intervals/pooled';
import { rateInterval } from '../../../src/statistics/intervals/rate-interval';
import { studentTInterval } from '../../../src/statistics/intervals/student-t-interval';
import { wilsonInterval } from '../../../src/statistics/intervals/wilson-interval';
import { mean } from '../../../src/statistics/mean';
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
import { proportionTrend } from '../../../src/statistics/trend/proportion-trend';
import { recentTrend } from '../../../src/statistics/trend/recent-trend';
import { weightedTrend } from '../../../src/statistics/trend/weighted-trend';
import { anyNumber, printed, unitFactor } from './decimals';

const options = { screenMovingRanges: false, rebaseAt: [], limitsFrom: null };
const verdicts = (values: readonly number[]) =>
  xmrChart(values, options).signals.map((run) => run && `${run.rule} ${run.side} ${run.from}-${run.to}`);

describe('a control chart', () => {
  it.each([98.7, 4.2, 0.1, 12.6, 33.3, 1 / 3])('never signals in 12 or 24 times %d', (value) => {
    for (const points of [12, 24]) {
      const flat = Array(points).fill(value);
      expect(mean(flat)).toBe(value);
      expect(verdicts(flat)).toEqual(Array(points).fill(null));
    }
  });

  it('never signals in a series that does not move, at any scale and number of decimals', () => {
    fc.assert(
      fc.property(printed, unitFactor, fc.integer({ min: 2, max: 60 }), (value, factor, points) => {
        for (const level of [value, -value, value * factor]) {
          expect(verdicts(Array(points).fill(level))).toEqual(Array(points).fill(null));
        }
      }),
    );
  });

  it('never signals in shares that are the same but for their last digit', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(share, fc.array(fc.nat({ max: 40 }), { minLength: 12, maxLength: 30 }), ([a, b], times) => {
        const same = times.map((one) => ((a * (one + 1) * 0.1) / (b * (one + 1) * 0.1)) * 100);
        expect(verdicts(same)).toEqual(times.map(() => null));
      }),
    );
  });

  it('sees the same in every unit, points on the mean and ties among them', () => {
    const few = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(few, printed, unitFactor, (steps, base, factor) => {
        const values = steps.map((step) => base + step);
        fc.pre(base < 1e9);
        expect(verdicts(values.map((value) => value * factor))).toEqual(verdicts(values));
        expect(verdicts(values.map((value) => -value))).toEqual(
          verdicts(values).map((one) =>
            one === null
              ? null
              : one.replace(/above|below/, (side) => (side === 'above' ? 'below' : 'above')),
          ),
        );
      }),
    );
  });

  it('tells each point the run that the rule saw, whatever the points within it signal besides', () => {
    const usual = Array.from({ length: 40 }, (_, at) => 10 + (at % 2));
    const { signals } = xmrChart([...usual, 4, 9, 9, 9, 4, 9, 9], options);
    const last = signals.slice(-7);
    expect(last.map((run) => run?.rule)).toEqual([
      'outside',
      'shift',
      'shift',
      'shift',
      'outside',
      'shift',
      'shift',
    ]);
    for (const run of last.filter((one) => one?.rule === 'shift')) {
      expect(run).toMatchObject({ side: 'below', from: 40, to: 46 });
    }
  });

  it('holds a flat series against the words of its target', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 2, max: 30 }), (value, points) => {
        const limits = xmrLimits(Array(points).fill(value), { screenMovingRanges: false });
        if (!limits) throw new Error('two points have limits');
        expect(xmrAssurance(limits, value, 'at-least')).toBe('consistently-passes');
        expect(xmrAssurance(limits, value, 'at-most')).toBe('consistently-passes');
        expect(xmrAssurance(limits, value, 'above')).toBe('consistently-fails');
        expect(xmrAssurance(limits, value, 'below')).toBe('consistently-fails');
      }),
    );
  });
});

describe('a recent trend', () => {
  const tie = [
    { value: 15.7, lower: 15.63, upper: 15.85 },
    { value: 16.6, lower: 16.51, upper: 16.73 },
    { value: 16, lower: 15.92, upper: 16.14 },
    { value: 16.6, lower: 16.51, upper: 16.73 },
    { value: 16.4, lower: 16.24, upper: 16.46 },
  ];
  const inUnit = (points: typeof tie, factor: number) =>
    points.map(({ value, lower, upper }) => ({
      value: value * factor,
      lower: lower * factor,
      upper: upper * factor,
    }));

  it('is rising where the four later points are level, as published, and in every unit', () => {
    for (const factor of [1, 10, 0.1, 1 / 3, 1e5, 1e-9]) {
      expect(recentTrend(inUnit(tie, factor))).toMatchObject({ direction: 'rising' });
    }
  });

  it('is the same in every unit', () => {
    const point = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 }))
      .map(([value, half]) => ({
        value: value / 10,
        lower: (value - half) / 10,
        upper: (value + half) / 10,
      }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 5, maxLength: 5 }), unitFactor, (points, factor) => {
        const [one, other] = [recentTrend(points), recentTrend(inUnit(points, factor))];
        if (one.kind === 'trend' && Math.abs(one.chiSquared - 9.549_535_7) < 1e-6) return;
        expect(other).toMatchObject(one.kind === 'trend' ? { direction: one.direction } : one);
      }),
    );
  });

  it('is none in figures that do not move', () => {
    fc.assert(
      fc.property(
        printed,
        fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 5 }),
        (value, halves) => {
          const points = halves.map((half) => ({ value, lower: value - half, upper: value + half }));
          fc.pre(points.every(({ lower, upper }) => upper > lower));
          expect(recentTrend(points)).toMatchObject({ direction: 'none' });
        },
      ),
    );
  });
});

describe('bands', () => {
  it('keep a value that lies on a bound below it, though the bound was worked out', () => {
    expect(bandOf(64, [0, 63.999_999_999_999_99, 128])).toBe(1);
    expect(bandOf(64.1, [0, 63.999_999_999_999_99, 128])).toBe(2);
  });

  it('hold every value that made them, in order, in every unit', () => {
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        unitFactor,
        (values, k, factor) => {
          const bandsOf = (all: readonly number[]) => {
            const bounds = quantileBounds(all, k);
            return all.map((value) => bandOf(value, bounds));
          };
          const bands = bandsOf(values);
          expect(bands.every((band) => band !== null && band >= 1 && band <= k)).toBe(true);
          values.forEach((value, at) => {
            values.forEach((other, to) => {
              if (value < other) expect(bands[at] as number).toBeLessThanOrEqual(bands[to] as number);
            });
          });
          expect(bandsOf(values.map((value) => value * factor))).toEqual(bands);
        },
      ),
    );
  });
});

/** Every number in an answer, however deep. */
const numbersIn = (answer: unknown): readonly number[] => {
  if (typeof answer === 'number') return [answer];
  return answer !== null && typeof answer === 'object' ? Object.values(answer).flatMap(numbersIn) : [];
};

interface Asked {
  readonly name: string;
  readonly ask: (...numbers: readonly number[]) => unknown;
  /** How many numbers it takes; of as many as it is given, six are put in. */
  readonly takes: number;
  /** What the answer's numbers can be. */
  readonly least?: number;
  readonly most?: number;
}

const point = (value = 0, lower = 0, upper = 0) => ({ value, lower, upper });
const isNumber = (value: number) => Number.isFinite(value);

/** Each method with numbers put in at every place. */
const methods: readonly Asked[] = [
  { name: 'wilsonInterval', takes: 2, ask: (a = 0, b = 0) => wilsonInterval(a, b, z998), least: 0, most: 1 },
  { name: 'byarsInterval', takes: 1, ask: (a = 0) => byarsInterval(a, z95), least: 0 },
  { name: 'exactPoissonInterval', takes: 1, ask: (a = 0) => exactPoissonInterval(a, 0.95), least: 0 },
  { name: 'countInterval', takes: 1, ask: (a = 0) => countInterval(a, 0.998), least: 0 },
  { name: 'rateInterval', takes: 3, ask: (a = 0, b = 0, c = 0) => rateInterval(a, b, c, 0.95), least: 0 },
  { name: 'funnelCountLimits', takes: 1, ask: (a = 0) => funnelCountLimits(a, 0.95), least: 0 },
  { name: 'funnelRateLimits', takes: 2, ask: (a = 0, b = 0) => funnelRateLimits(a, b, 0.95), least: 0 },
  { name: 'funnelRatioLimits', takes: 1, ask: (a = 0) => funnelRatioLimits(a, 0.998), least: 0 },
  {
    name: 'funnelProportionLimits',
    takes: 2,
    ask: (a = 0, b = 0) => funnelProportionLimits(a, b, 0.95),
    least: 0,
    most: 1,
  },
  {
    name: 'comparerProportionLimits',
    takes: 2,
    ask: (a = 0, b = 0) => comparerProportionLimits(a, b, 0.95),
    least: 0,
    most: 1,
  },
  { name: 'comparerRateLimits', takes: 2, ask: (a = 0, b = 0) => comparerRateLimits(a, b, 0.95), least: 0 },
  {
    name: 'directlyStandardisedRate',
    takes: 4,
    ask: (a = 0, b = 0, c = 0, d = 0) =>
      directlyStandardisedRate([{ count: a, population: b, standard: c }], d, 0.95),
    least: 0,
  },
  { name: 'studentTInterval', takes: 3, ask: (a = 0, b = 0, c = 0) => studentTInterval(a, b, c, 0.95) },
  {
    name: 'differenceInterval',
    takes: 6,
    ask: (a, b, c, d, e, f) => differenceInterval(point(b, a, c), point(e, d, f)),
  },
  { name: 'mean', takes: 6, ask: (...all) => mean(all) },
  { name: 'median', takes: 6, ask: (...all) => median(all) },
  { name: 'summarise', takes: 6, ask: (...all) => summarise(all) },
  { name: 'percentile', takes: 6, ask: (fraction = 0, ...all) => percentile(all, fraction) },
  { name: 'quantileBounds', takes: 6, ask: (...all) => quantileBounds(all, 4) },
  { name: 'bandOf', takes: 6, ask: (value = 0, ...bounds) => bandOf(value, bounds), least: 1 },
  { name: 'quantiles', takes: 6, ask: (...all) => quantiles(all, 3), least: 1, most: 3 },
  { name: 'ranks', takes: 6, ask: (...all) => ranks(all, 'lowest'), least: 1 },
  {
    name: 'rankRanges',
    takes: 4,
    ask: (a, b, c, d) => rankRanges([point(0, a, b), point(0, c, d)], 'highest'),
    least: 1,
    most: 2,
  },
  { name: 'pool', takes: 4, ask: (a = 0, b = 0, c = 0, d = 0) => pool([a, b], [c, d]), least: 0 },
  { name: 'xmrLimits', takes: 6, ask: (...all) => xmrLimits(all, { screenMovingRanges: true }) },
  { name: 'xmrChart', takes: 6, ask: (...all) => xmrChart(all, options) },
  {
    name: 'weightedTrend',
    takes: 6,
    ask: (a, b, c, d, e, f) => weightedTrend([point(a, b, c), point(d, e, f)]),
  },
  {
    name: 'proportionTrend',
    takes: 4,
    ask: (a = 0, b = 0, c = 0, d = 0) =>
      proportionTrend([
        { count: a, denominator: b },
        { count: c, denominator: d },
      ]),
  },
];

/** Methods that answer with a word. */
const words: readonly Asked[] = [
  {
    name: 'xmrAssurance',
    takes: 3,
    ask: (a = 0, b = 0, c = 0) => xmrAssurance({ lower: a, upper: b }, c, 'at-least'),
  },
  {
    name: 'intervalAgainstValue',
    takes: 3,
    ask: (a = 0, b = 0, c = 0) => intervalAgainstValue({ lower: a, upper: b }, c),
  },
  {
    name: 'intervalAgainstInterval',
    takes: 4,
    ask: (a = 0, b = 0, c = 0, d = 0) =>
      intervalAgainstInterval({ lower: a, upper: b }, { lower: c, upper: d }),
  },
  { name: 'againstGoal', takes: 2, ask: (a = 0, b = 0) => valueAgainstGoal(a, b) },
  { name: 'againstRange', takes: 3, ask: (a = 0, b = 0, c = 0) => againstRange(a, { lower: b, upper: c }) },
  { name: 'reaches', takes: 2, ask: (a = 0, b = 0) => reaches(a, b, 'at-least') },
  {
    name: 'funnelSignificance',
    takes: 5,
    ask: (a = 0, b = 0, c = 0, d = 0, e = 0) =>
      funnelSignificance(a, { lower998: b, lower95: c, upper95: d, upper998: e }),
  },
];

const answerOf = ({ ask }: Asked, numbers: readonly number[]): unknown => {
  try {
    return ask(...numbers);
  } catch (error) {
    if (error instanceof RangeError) return 'refused';
    throw error;
  }
};

describe('every method', () => {
  it.each(methods)('$name answers with numbers of its own domain, or refuses', (method) => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 6, maxLength: 12 }), (numbers) => {
        const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = method;
        for (const number of numbersIn(answerOf(method, numbers))) {
          expect(isNumber(number) && number >= least && number <= most, `${number}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([...methods, ...words])('$name has no answer to what is no number', (method) => {
    const good = [0.5, 1, 2, 3, 4, 5];
    expect(answerOf(method, good)).not.toBe('refused');
    for (let at = 0; at < method.takes; at += 1) {
      for (const none of [Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(answerOf(method, good.with(at, none)), `${none} at ${at}`).toBe('refused');
      }
    }
  });
});
